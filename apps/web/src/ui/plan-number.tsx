import { Tooltip, VisuallyHidden } from '@mantine/core';
import { memo, use } from 'react';
import { DASH, formatNumber, type NumberKind } from '../format.ts';
import { readPointer } from '../json-pointer.ts';
import { InGridContext } from './cell-context.ts';
import { missingReason } from './missing-reason.ts';
import { usePlan } from './plan-context.tsx';
import classes from './plan-number.module.css';

/**
 * A number of the plan, named by its JSON pointer: written in its unit, and a click (or Enter) asks why
 * it is what it is. One that is not known shows a dash and its reason, never 0.
 */
export const PlanNumber = memo(function PlanNumber({
  pointer,
  kind = 'units',
  reason,
  suffix = '',
}: {
  pointer: string;
  kind?: NumberKind;
  /** Why it is not known, where the screen knows better than the plan. */
  reason?: string | undefined;
  suffix?: string;
}) {
  const { plan, asked, ask } = usePlan();
  const inGrid = use(InGridContext);
  const value = readPointer(plan, pointer);
  if (typeof value !== 'number') {
    const why = reason ?? missingReason(plan, pointer);
    return (
      <Tooltip label={why}>
        <span className={classes.missing}>
          {DASH}
          <VisuallyHidden> not known: {why}</VisuallyHidden>
        </span>
      </Tooltip>
    );
  }
  return (
    <button
      type="button"
      className={classes.number}
      data-pointer={pointer}
      tabIndex={inGrid ? -1 : 0}
      aria-description="Why this number?"
      aria-pressed={asked === pointer}
      onClick={() => ask(asked === pointer ? null : pointer)}
    >
      {formatNumber(value, kind)}
      {suffix}
    </button>
  );
});
