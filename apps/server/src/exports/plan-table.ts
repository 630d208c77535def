import type { ExportTable, Plan } from '@hemline/contracts';

/** How a cell's value is meant and shown; `money` is in currency units, `share` 0–1, `date` `YYYY-MM-DD`. */
export type CellKind = 'text' | 'units' | 'decimal' | 'share' | 'money' | 'date';

/** A value as planned; in the workbook a formula computes it, and must give just this value. */
export interface TableCell {
  readonly value: string | number | null;
  /** Without the leading `=`, in A1 notation. */
  readonly formula?: string;
  /** Differs from its column's kind. */
  readonly kind?: CellKind;
}

export interface TableColumn {
  /** Header of the CSV. */
  readonly key: string;
  /** Header of the sheet. */
  readonly heading: string;
  readonly kind: CellKind;
  /** In the workbook only, hidden: a number that says which row of the plan this is. */
  readonly hidden?: true;
  /** A changed cell can come back as an override; all others are computed. */
  readonly editable?: true;
  readonly week?: number;
}

export interface TableRow {
  /** Names the row in a comparison: a store, a week, a measure. */
  readonly key: string;
  readonly cells: readonly (TableCell | string | number | null)[];
  /** Nothing in it can be changed, though its columns can. */
  readonly fixed?: true;
  /** In the workbook only: totals and remarks. */
  readonly footer?: true;
}

/** One table of a plan, as CSV or as a sheet; the header is row 1, `rows` follow. */
export interface PlanTable {
  readonly name: ExportTable;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Makes one table of a plan. */
export type PlanTableBuilder = (plan: Plan) => PlanTable;

/** Sheet of each table, in the order of the workbook. */
export const sheetNames = {
  summary: 'Summary',
  demand: 'Demand',
  store_demand: 'Store demand',
  allocation: 'Allocation',
  replenishment: 'Replenishment',
  markdown: 'Markdown',
  weekly_stock: 'Weekly stock',
} as const satisfies Record<ExportTable, string>;

/** Column letters of a sheet: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** Address of a cell: column from 0, row from 1. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Address of a cell on another sheet. */
export function addressOn(table: ExportTable, column: number, row: number): string {
  return `'${sheetNames[table]}'!${cellAddress(column, row)}`;
}

/** Integer cents as currency units. */
export function moneyOf(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}

/** A sum of whole numbers. */
export function totalOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
