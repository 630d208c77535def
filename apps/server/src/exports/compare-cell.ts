import type { OverridesRequest, workbookDifferenceSchema } from '@hemline/contracts';
import type { z } from 'zod';
import type { WorkbookCell } from './workbook-cells.ts';

type Override = OverridesRequest['overrides'][number];

/** A difference to show, and the override it would become when it can be applied. */
export interface CellDifference {
  readonly shown: z.infer<typeof workbookDifferenceSchema>;
  readonly override?: Override;
}

/** One cell three ways: the plan the workbook came from, the newest version, the file. */
export interface ComparedCell {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly base: number | null;
  readonly current: number | null;
  readonly cell: WorkbookCell;
}

/** Gives the system's value behind an override, null where there is none. */
export type ClearedUnits = (override: Omit<Override, 'units'>) => number | null;

/** Largest quantity an override takes. */
const MOST_UNITS = 100_000_000;
/** A number that came back within this share of itself is the same: files round. */
const SAME = 1e-6;

/** A number in a cell, also when it came as text; null for anything else. */
export function numberIn(cell: WorkbookCell): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && /^\d+$/.test(cell.trim()) ? Number(cell) : null;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME * Math.max(1, Math.abs(other));
}

function isEmpty(cell: WorkbookCell): boolean {
  return cell === null || cell === '';
}

function shownCell(cell: WorkbookCell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).slice(0, 200);
}

/** A computed cell: any other number or text in it is a change that cannot be applied. */
export function compareLocked({ cell, ...place }: ComparedCell): CellDifference | null {
  if (isEmpty(cell) || place.base === null) return null;
  const edited = numberIn(cell);
  if (edited !== null && isSame(edited, place.base)) return null;
  return { shown: { ...place, edited: shownCell(cell), status: 'locked' } };
}

/**
 * A cell that holds a formula: it may have followed from edited cells, so only a number that is neither
 * the old one nor what the formula gives now was typed over it.
 */
export function compareFormula(
  compared: ComparedCell,
  computed: number | '',
): CellDifference | null {
  const edited = numberIn(compared.cell);
  const followed =
    computed === '' || !Number.isFinite(computed) || (edited !== null && isSame(edited, computed));
  return followed ? null : compareLocked(compared);
}

/** A cell the planner may change. An emptied one clears an override, it does not write 0. */
export function compareEditable(
  { cell, ...place }: ComparedCell,
  clearedUnits: ClearedUnits,
  week: number | undefined,
): CellDifference | null {
  const override: Omit<Override, 'units'> =
    week === undefined
      ? { table: 'allocation', store_id: place.key }
      : { table: 'demand', store_id: place.key, week };
  const emptied = isEmpty(cell);
  const units = emptied ? clearedUnits(override) : numberIn(cell);
  if (emptied && units === null) return null;
  const shown = { ...place, edited: emptied ? units : shownCell(cell) };
  if (units === null || !Number.isInteger(units) || units < 0 || units > MOST_UNITS) {
    return { shown: { ...shown, status: 'invalid' } };
  }
  if ((units === place.base && !emptied) || units === place.current) return null;
  if (place.base !== place.current) return { shown: { ...shown, status: 'conflict' } };
  return { shown: { ...shown, status: 'apply' }, override: { ...override, units } };
}
