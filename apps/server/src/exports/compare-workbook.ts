import {
  exportTables,
  type OverridesRequest,
  type Plan,
  type workbookDifferenceSchema,
  type workbookDifferencesSchema,
} from '@hemline/contracts';
import type { z } from 'zod';
import { overridePlaces } from '../overrides/override-places.ts';
import { type PlanTable, sheetNames, type TableCell, type TableRow } from './plan-table.ts';
import { planTables } from './plan-tables.ts';
import { safeText } from './safe-text.ts';
import type { WorkbookCell, WorkbookCells } from './workbook-cells.ts';

type Difference = z.infer<typeof workbookDifferenceSchema>;
type Override = OverridesRequest['overrides'][number];
type Sheet = readonly (readonly WorkbookCell[])[];

/** Largest quantity an override takes. */
const MOST_UNITS = 100_000_000;

/** What comparing a workbook answers, without the plan ids the caller knows. */
export type WorkbookComparison = Pick<
  z.infer<typeof workbookDifferencesSchema>,
  'differences' | 'overrides'
>;

/**
 * Compares three ways: the plan a workbook was made from, the newest version of that plan, and the
 * cells as they came back. Rows are found by their first column and columns by their heading, so
 * sorting and moving are no changes; totals and other formulas follow from their cells and are not
 * compared. An emptied cell clears an override, it does not write 0.
 */
export function compareWorkbook(
  base: Plan,
  current: Plan,
  workbook: WorkbookCells,
): WorkbookComparison {
  const differences: Difference[] = [];
  const overrides: Override[] = [];
  const clearedUnits = clearedUnitsOf(current);
  for (const name of exportTables) {
    const sheet = workbook.sheets[sheetNames[name]];
    if (!sheet || name === 'summary') continue;
    const tables = { base: planTables[name](base), current: planTables[name](current) };
    for (const difference of compareSheet(tables, sheet, clearedUnits)) {
      differences.push(difference.shown);
      if (difference.override) overrides.push(difference.override);
    }
  }
  return { differences, overrides };
}

interface Found {
  readonly shown: Difference;
  readonly override?: Override;
}

function* compareSheet(
  tables: { readonly base: PlanTable; readonly current: PlanTable },
  sheet: Sheet,
  clearedUnits: ReturnType<typeof clearedUnitsOf>,
): Generator<Found> {
  const { base } = tables;
  const headings = (sheet[0] ?? []).map((cell) => String(cell ?? ''));
  const columnOf = base.columns.map(({ heading }) => headings.indexOf(safeText(heading)));
  const edited = rowsById(sheet.slice(1), columnOf[0] ?? -1);
  const baseRows = base.rows.filter(({ footer }) => !footer);
  const ids = baseRows.map(idOf);
  const now = new Map(tables.current.rows.map((row) => [row.key, row]));
  for (const [index, row] of baseRows.entries()) {
    const unique = ids.indexOf(ids[index]!) === index && ids.lastIndexOf(ids[index]!) === index;
    const cells = unique ? edited.get(ids[index]!) : sheet[index + 1];
    if (!cells) continue;
    for (const [c, column] of base.columns.entries()) {
      const place = columnOf[c]!;
      const given = valueAt(row, c);
      if (c === 0 || place < 0 || typeof given.value === 'string' || given.formula) continue;
      const compared: ComparedCell = {
        table: base.name,
        key: row.key,
        column: column.key,
        base: given.value,
        current: numberAt(now.get(row.key), c),
        cell: cells[place] ?? null,
      };
      const may = column.editable === true && row.key !== 'DC';
      const difference = may ? judge(compared, clearedUnits, column.week) : locked(compared);
      if (difference) yield difference;
    }
  }
}

interface ComparedCell {
  readonly table: PlanTable['name'];
  readonly key: string;
  readonly column: string;
  readonly base: number | null;
  readonly current: number | null;
  readonly cell: WorkbookCell;
}

function rowsById(rows: Sheet, column: number): ReadonlyMap<string, readonly WorkbookCell[]> {
  return new Map(
    rows.flatMap((row) => {
      const id = row[column];
      return id === null || id === undefined ? [] : [[String(id), row] as const];
    }),
  );
}

function valueAt(row: TableRow, column: number): TableCell {
  const cell = row.cells[column] ?? null;
  return typeof cell === 'object' && cell !== null ? cell : { value: cell };
}

function numberAt(row: TableRow | undefined, column: number): number | null {
  const value = row ? valueAt(row, column).value : null;
  return typeof value === 'number' ? value : null;
}

function idOf(row: TableRow): string {
  return String(valueAt(row, 0).value);
}

function numberIn(cell: WorkbookCell): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && /^\d+$/.test(cell.trim()) ? Number(cell) : null;
}

function shownCell(cell: WorkbookCell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).slice(0, 200);
}

/** A changed cell that only the engine may set; a value that came back rounded is no change. */
function locked({ cell, ...place }: ComparedCell): Found | null {
  const edited = numberIn(cell);
  const before = place.base;
  const same =
    edited === null || before === null
      ? cell === null || cell === '' || before === null
      : Math.abs(edited - before) <= 1e-6 * Math.max(1, Math.abs(before));
  return same ? null : { shown: { ...place, edited: shownCell(cell), status: 'locked' } };
}

/** A changed cell that may become an override. */
function judge(
  { cell, ...place }: ComparedCell,
  clearedUnits: ReturnType<typeof clearedUnitsOf>,
  week: number | undefined,
): Found | null {
  const override: Omit<Override, 'units'> =
    week === undefined
      ? { table: 'allocation', store_id: place.key }
      : { table: 'demand', store_id: place.key, week };
  const emptied = cell === null || cell === '';
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

/** The system's value behind an emptied cell that holds an override; null when it holds none. */
function clearedUnitsOf(current: Plan): (override: Omit<Override, 'units'>) => number | null {
  const places = overridePlaces(current);
  const system = new Map(current.overrides.map((row) => [row.pointer, row.system_value]));
  return (override) => system.get(places(override)?.pointer ?? '') ?? null;
}
