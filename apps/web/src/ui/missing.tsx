import { Tooltip, VisuallyHidden } from '@mantine/core';
import { DASH } from '../format.ts';
import classes from './plan-number.module.css';

/** A number that is not known: a dash, and why. */
export function Missing({ reason }: { reason: string }) {
  return (
    <Tooltip label={reason}>
      <span className={classes.missing}>
        {DASH}
        <VisuallyHidden> not known: {reason}</VisuallyHidden>
      </span>
    </Tooltip>
  );
}
