import type { ReactNode } from 'react';
import classes from './dialog-actions.module.css';

/** The buttons at a dialog's foot; the one that goes ahead stands last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}
