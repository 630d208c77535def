import { cellPosition, isLocked, type Sheet } from './sheet.ts';

/** A wish to put a number in a cell; null clears the override, so that the system value shows again. */
export interface Edit {
  readonly index: number;
  readonly value: number | null;
}

interface Change {
  readonly index: number;
  /** NaN where there is no override. */
  readonly before: number;
  readonly after: number;
}

interface Step {
  readonly label: string;
  readonly changes: readonly Change[];
}

/** The planner's numbers beside the system's, with the way back and forth. */
export interface Overrides {
  /** NaN where the system value stands; the shape of the sheet. */
  readonly values: Float64Array;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** The overrides a sheet opens with: those its plan already holds. */
export function startOverrides(sheet: Sheet): Overrides {
  return { values: sheet.saved.slice(), past: [], future: [] };
}

/** The number a cell counts with: the override, else the system value. */
export function effectiveValue(sheet: Sheet, values: Float64Array, index: number): number {
  const override = values[index]!;
  return Number.isNaN(override) ? sheet.system[index]! : override;
}

function withChanges(values: Float64Array, changes: readonly Change[], back: boolean) {
  const next = values.slice();
  for (const change of changes) next[change.index] = back ? change.before : change.after;
  return next;
}

/**
 * Applies edits as one step that can be undone. Locked cells stay as they are; a number equal to the
 * system's is no override. Returns the same state when nothing changes.
 */
export function applyEdits(
  sheet: Sheet,
  overrides: Overrides,
  label: string,
  edits: readonly Edit[],
): Overrides {
  const after = new Map<number, number>();
  for (const { index, value } of edits) {
    const { row, column } = cellPosition(sheet, index);
    if (isLocked(sheet, row, column)) continue;
    after.set(index, value === null || value === sheet.system[index] ? Number.NaN : value);
  }
  const changes: Change[] = [];
  for (const [index, value] of after) {
    const before = overrides.values[index]!;
    if (!Object.is(before, value)) changes.push({ index, before, after: value });
  }
  if (changes.length === 0) return overrides;
  return {
    values: withChanges(overrides.values, changes, false),
    past: [...overrides.past, { label, changes }],
    future: [],
  };
}

/** One step back; the same state when there is none. */
export function undo(overrides: Overrides): Overrides {
  const step = overrides.past.at(-1);
  if (!step) return overrides;
  return {
    values: withChanges(overrides.values, step.changes, true),
    past: overrides.past.slice(0, -1),
    future: [...overrides.future, step],
  };
}

/** One undone step forth again; the same state when there is none. */
export function redo(overrides: Overrides): Overrides {
  const step = overrides.future.at(-1);
  if (!step) return overrides;
  return {
    values: withChanges(overrides.values, step.changes, false),
    past: [...overrides.past, step],
    future: overrides.future.slice(0, -1),
  };
}

/** What differs from the plan as saved: the number each such cell would get (the system's where cleared). */
export function unsavedCells(
  sheet: Sheet,
  overrides: Overrides,
): { index: number; value: number; cleared: boolean }[] {
  const cells: { index: number; value: number; cleared: boolean }[] = [];
  overrides.values.forEach((value, index) => {
    if (Object.is(value, sheet.saved[index])) return;
    const cleared = Number.isNaN(value);
    cells.push({ index, value: cleared ? sheet.system[index]! : value, cleared });
  });
  return cells;
}
