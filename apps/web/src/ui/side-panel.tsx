import { CloseButton, Drawer } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useId } from 'react';
import classes from './side-panel.module.css';

/** From this width a panel stands beside the screen; below, it lies over it. */
const WIDE = '(min-width: 80em)';

/** The right panel, 320 px: beside the screen where there is room, a drawer over it where there is not. Esc closes it. */
export function SidePanel({
  title,
  opened,
  onClose,
  children,
}: {
  title: string;
  opened: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  useHotkeys([['Escape', () => opened && wide && onClose()]], []);
  if (!wide)
    return (
      <Drawer opened={opened} onClose={onClose} title={title} position="right" size={320}>
        {children}
      </Drawer>
    );
  if (!opened) return null;
  return (
    <aside className={classes.panel} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id}>{title}</h2>
        <CloseButton aria-label={`Close ${title}`} onClick={onClose} />
      </header>
      {children}
    </aside>
  );
}
