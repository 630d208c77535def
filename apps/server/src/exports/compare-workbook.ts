import {
  exportTables,
  type OverridesRequest,
  type Plan,
  type workbookDifferencesSchema,
} from '@hemline/contracts';
import type { z } from 'zod';
import { overridePlaces } from '../overrides/override-places.ts';
import {
  type CellDifference,
  type ClearedUnits,
  type ComparedCell,
  compareEditable,
  compareFormula,
  compareLocked,
  numberIn,
} from './compare-cell.ts';
import { columnIndex, evaluateFormula } from './evaluate-formula.ts';
import { type PlanTable, sheetNames, type TableCell, type TableRow } from './plan-table.ts';
import { planTables } from './plan-tables.ts';
import { safeText } from './safe-text.ts';
import type { WorkbookCell, WorkbookCells } from './workbook-cells.ts';

type Sheet = readonly (readonly WorkbookCell[])[];

/** What comparing a workbook answers, without the plan ids the caller knows. */
export type WorkbookComparison = Pick<
  z.infer<typeof workbookDifferencesSchema>,
  'differences' | 'overrides'
>;

/**
 * Compares three ways: the plan a workbook was made from, the newest version of that plan, and the
 * cells as they came back. Rows are found by their first column and columns by their heading, so
 * sorting and moving are no changes, and neither are totals that follow from edited cells.
 */
export function compareWorkbook(
  base: Plan,
  current: Plan,
  workbook: WorkbookCells,
): WorkbookComparison {
  const differences: CellDifference['shown'][] = [];
  const overrides: OverridesRequest['overrides'] = [];
  const clearedUnits = clearedUnitsOf(current);
  for (const name of exportTables) {
    const sheet = workbook.sheets[sheetNames[name]];
    if (!sheet || name === 'summary') continue;
    const tables = { base: planTables[name](base), current: planTables[name](current) };
    for (const { shown, override } of compareSheet(tables, sheet, workbook, clearedUnits)) {
      differences.push(shown);
      if (override) overrides.push(override);
    }
  }
  return { differences, overrides };
}

function* compareSheet(
  tables: { readonly base: PlanTable; readonly current: PlanTable },
  sheet: Sheet,
  workbook: WorkbookCells,
  clearedUnits: ClearedUnits,
): Generator<CellDifference> {
  const { base } = tables;
  const headings = (sheet[0] ?? []).map((cell) => String(cell ?? ''));
  const columnOf = base.columns.map(({ heading }) => headings.indexOf(safeText(heading)));
  const rowOf = rowFinder(base, sheet, columnOf);
  const now = new Map(tables.current.rows.map((row) => [row.key, row]));
  const read = (address: string) => readCell(workbook, address);
  for (const [index, row] of base.rows.entries()) {
    const cells = rowOf(row, index);
    if (!cells) continue;
    const inPlace = sheet[index + 1] === cells;
    for (const [c, column] of base.columns.entries()) {
      const place = columnOf[c]!;
      const { value, formula } = cellAt(row, c);
      if (c === 0 || place < 0 || typeof value === 'string') continue;
      const compared: ComparedCell = {
        table: base.name,
        key: row.key,
        column: column.key,
        base: value,
        current: numberAt(now.get(row.key), c),
        cell: cells[place] ?? null,
      };
      const difference =
        formula === undefined
          ? column.editable && !row.fixed && !row.footer
            ? compareEditable(compared, clearedUnits, column.week)
            : compareLocked(compared)
          : inPlace && place === c
            ? compareFormula(compared, evaluateFormula(formula, sheetNames[base.name], read))
            : null;
      if (difference) yield difference;
    }
  }
}

/** Finds a row of the plan in a sheet: by the number or word in its first column, else where it stood. */
function rowFinder(
  base: PlanTable,
  sheet: Sheet,
  columnOf: readonly number[],
): (row: TableRow, index: number) => readonly WorkbookCell[] | undefined {
  const counts = new Map<string, number>();
  for (const row of base.rows) counts.set(idOf(row), (counts.get(idOf(row)) ?? 0) + 1);
  const edited = new Map(sheet.slice(1).map((cells) => [String(cells[columnOf[0]!]), cells]));
  return (row, index) => {
    const there = sheet[index + 1];
    if (!row.footer) return counts.get(idOf(row)) === 1 ? edited.get(idOf(row)) : there;
    const label = row.cells.findIndex((cell) => cell !== null);
    const { value } = cellAt(row, label);
    return typeof value === 'string' && there?.[label] === safeText(value) ? there : undefined;
  };
}

function cellAt(row: TableRow, column: number): TableCell {
  const cell = row.cells[column] ?? null;
  return typeof cell === 'object' && cell !== null ? cell : { value: cell };
}

function numberAt(row: TableRow | undefined, column: number): number | null {
  const value = row ? cellAt(row, column).value : null;
  return typeof value === 'number' ? value : null;
}

function idOf(row: TableRow): string {
  return String(cellAt(row, 0).value);
}

function readCell({ sheets }: WorkbookCells, address: string): number | null {
  const [, sheet = '', letters = '', row = ''] = /^(.+)!([A-Z]+)(\d+)$/.exec(address) ?? [];
  return numberIn(sheets[sheet]?.[Number(row) - 1]?.[columnIndex(letters)] ?? null);
}

/** The system's value behind an emptied cell that holds an override; null when it holds none. */
function clearedUnitsOf(current: Plan): ClearedUnits {
  const places = overridePlaces(current);
  const system = new Map(current.overrides.map((row) => [row.pointer, row.system_value]));
  return (override) => system.get(places(override)?.pointer ?? '') ?? null;
}
