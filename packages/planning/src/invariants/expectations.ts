import type { Plan } from '@hemline/contracts';

/** A broken promise of a plan and where it is. */
export interface Violation {
  readonly code: string;
  readonly message: string;
  /** JSON pointer into the plan. */
  readonly pointer: string;
}

/** The sections of a plan that hold quantities. */
export type CheckedPlan = Pick<
  Plan,
  'demand' | 'clusters' | 'buy' | 'allocation' | 'replenishment' | 'markdown' | 'wssi'
>;

/** Collects violations; each method notes one where its condition does not hold. */
export interface Expectations {
  readonly found: readonly Violation[];
  /** A non-negative whole number of units. */
  readonly whole: (units: number, pointer: string) => void;
  readonly equal: (
    code: string,
    pointer: string,
    actual: number,
    expected: number,
    what: string,
  ) => void;
  readonly holds: (condition: boolean, code: string, pointer: string, message: string) => void;
}

export function expectations(): Expectations {
  const found: Violation[] = [];
  const holds: Expectations['holds'] = (condition, code, pointer, message) => {
    if (!condition) found.push({ code, message, pointer });
  };
  return {
    found,
    holds,
    whole: (units, pointer) =>
      holds(
        Number.isSafeInteger(units) && units >= 0,
        'not_whole_units',
        pointer,
        `${units} is not a whole number of units`,
      ),
    equal: (code, pointer, actual, expected, what) =>
      holds(actual === expected, code, pointer, `${what}: ${actual} instead of ${expected}`),
  };
}

/** Sum over rows. */
export function total<Row>(rows: readonly Row[], unitsOf: (row: Row) => number): number {
  let sum = 0;
  for (const row of rows) sum += unitsOf(row);
  return sum;
}
