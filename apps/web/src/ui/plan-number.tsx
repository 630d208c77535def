import { memo, use } from 'react';
import { formatNumber, type NumberKind } from '../format.ts';
import { readPointer } from '../json-pointer.ts';
import { InGridContext } from './cell-context.ts';
import { Missing } from './missing.tsx';
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
  const { plan, asked, ask, unfinished } = usePlan();
  const inGrid = use(InGridContext);
  const value = readPointer(plan, pointer);
  if (typeof value !== 'number')
    return <Missing reason={reason ?? unfinished ?? missingReason(plan, pointer)} />;
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
