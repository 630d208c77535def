import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { exportTables, type Plan } from '@hemline/contracts';
import writeExcelFile, { type CellObject, type Feature, type Sheet } from 'write-excel-file/node';
import {
  type CellKind,
  cellAddress,
  type PlanTable,
  sheetNames,
  type TableCell,
} from './plan-table.ts';
import { planTables } from './plan-tables.ts';
import { safeText } from './safe-text.ts';

/** What an image would be made of; the workbook has none. */
type FileContent = Stream | Buffer | Blob;

/** The hidden sheet that says which plan a workbook came from. */
export const IDENTITY_SHEET = 'hemline';

const formats: Partial<Record<CellKind, string>> = {
  units: '#,##0',
  decimal: '#,##0.0',
  share: '0.0%',
  money: '#,##0.00',
  date: 'yyyy-mm-dd',
};
const widths: Record<CellKind, number> = {
  text: 24,
  units: 12,
  decimal: 14,
  share: 14,
  money: 16,
  date: 12,
};

function partsOf(cell: TableCell | string | number | null): TableCell {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell };
}

function sheetCell(cell: TableCell, kind: CellKind, look: Partial<CellObject>): CellObject | null {
  const { value, formula } = cell;
  const format = formats[kind];
  const shown = format === undefined ? look : { ...look, format };
  if (formula !== undefined) return { ...shown, type: 'Formula', value: formula };
  if (value === null) return null;
  if (typeof value === 'number') return { ...shown, type: Number, value };
  if (kind === 'date') return { ...shown, type: Date, value: new Date(`${value}T00:00:00Z`) };
  return { ...look, type: String, value: safeText(value) };
}

function sheetOf(table: PlanTable): Sheet<FileContent> {
  const data = [
    table.columns.map(
      ({ heading }): CellObject => ({ value: safeText(heading), type: String, fontWeight: 'bold' }),
    ),
    ...table.rows.map(({ cells, footer, fixed }) =>
      cells.map((given, index) => {
        const cell = partsOf(given);
        const column = table.columns[index]!;
        return sheetCell(cell, cell.kind ?? column.kind, {
          ...(footer ? { fontWeight: 'bold' } : {}),
          ...(column.editable && !footer && !fixed ? { backgroundColor: '#fff8e1' } : {}),
        });
      }),
    ),
  ];
  return {
    sheet: sheetNames[table.name],
    data,
    columns: table.columns.map(({ kind }) => ({ width: widths[kind] })),
    stickyRowsCount: 1,
  };
}

/** The value each formula has already, by sheet and address: readers that do not compute show it. */
function formulaValues(tables: readonly PlanTable[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const table of tables) {
    table.rows.forEach(({ cells }, row) => {
      cells.forEach((given, column) => {
        const { value, formula } = partsOf(given);
        if (formula === undefined || typeof value === 'string') return;
        values.set(`${sheetNames[table.name]}!${cellAddress(column, row + 2)}`, `${value ?? ''}`);
      });
    });
  }
  return values;
}

/**
 * What the library does not write by itself: the last value beside each formula, hidden columns, the
 * hidden sheet, and the wish that the application computes all formulas when it opens the file.
 */
function finishing(tables: readonly PlanTable[]): Feature<FileContent> {
  const values = formulaValues(tables);
  const hidden = new Map<string, ReadonlySet<number>>(
    tables.map(({ name, columns }) => [
      sheetNames[name],
      new Set(columns.flatMap((column, index) => (column.hidden ? [index + 1] : []))),
    ]),
  );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, { sheet = '' }) =>
            xml.replace(
              /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g,
              (_, address: string, attributes: string, formula: string) => {
                const value = values.get(`${sheet}!${address}`) ?? '';
                return value === ''
                  ? `<c r="${address}"${attributes} t="str"><f>${formula}</f><v></v></c>`
                  : `<c r="${address}"${attributes}><f>${formula}</f><v>${value}</v></c>`;
              },
            ),
          transformElementAttributes: (tag, attributes, _index, { sheet = '' }) =>
            tag === 'col' && hidden.get(sheet)?.has(Number(attributes.min))
              ? { ...attributes, hidden: 1 }
              : attributes,
        },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes) => {
            if (tag === 'calcPr') return { ...attributes, fullCalcOnLoad: 1 };
            return tag === 'sheet' && attributes.name === IDENTITY_SHEET
              ? { ...attributes, state: 'hidden' }
              : attributes;
          },
        },
      },
    },
  };
}

/**
 * The whole plan as an XLSX workbook: a sheet a table with live formulas and their values, numbers
 * numeric, text guarded, hidden row numbers, and a hidden sheet with the plan's ids and hash.
 */
export async function planWorkbook(plan: Plan): Promise<Uint8Array> {
  const tables = exportTables.map((name) => planTables[name](plan));
  const identity: [string, string | number][] = [
    ['format', 1],
    ['plan_id', plan.plan_id],
    ['workflow_id', plan.workflow_id],
    ['version', plan.version],
    ['plan_hash', plan.plan_hash],
  ];
  const sheets: Sheet<FileContent>[] = [
    ...tables.map(sheetOf),
    { sheet: IDENTITY_SHEET, data: identity.map((row) => [...row]) },
  ];
  return writeExcelFile(sheets, {
    features: [finishing(tables)],
  }).toBuffer();
}
