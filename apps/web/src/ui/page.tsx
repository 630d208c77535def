import { type ReactNode, useEffect, useRef } from 'react';
import classes from './page.module.css';

let firstPage = true;

/** A screen: its title (also the document's), its actions, its content. Takes the focus when it opens. */
export function Page({
  title,
  actions,
  children,
  fill = false,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
  /** The content scrolls inside itself (tables) instead of the page. */
  fill?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Hemline`;
  }, [title]);
  useEffect(() => {
    if (!firstPage && document.activeElement === document.body) heading.current?.focus();
    firstPage = false;
  }, []);
  return (
    <main id="content" className={fill ? `${classes.page} ${classes.fill}` : classes.page}>
      <header className={classes.head}>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </header>
      {children}
    </main>
  );
}
