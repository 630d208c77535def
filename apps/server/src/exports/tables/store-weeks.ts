import type { ExportTable, Plan } from '@hemline/contracts';
import {
  cellAddress,
  type PlanTable,
  type TableColumn,
  type TableRow,
  totalOf,
} from '../plan-table.ts';

/** Where the parts of a store × week sheet stand; other sheets point at them. */
export const storeWeeks = {
  storeColumn: 1,
  /** Column of week 1. */
  firstWeekColumn: 2,
  firstRow: 2,
  totalColumn: (weeks: number) => 2 + weeks,
  totalRow: (stores: number) => 2 + stores,
} as const;

/**
 * Stores down, weeks across, with live totals both ways.
 * `unitsOf` gives the units of a store (index as in the plan's demand) in a week (from 1).
 */
export function storeWeekTable(
  name: ExportTable,
  plan: Plan,
  unitsOf: (store: number, week: number) => number,
  more: { readonly editable: boolean; readonly remark?: string | null },
): PlanTable {
  const { stores, weekly } = plan.demand;
  const { firstWeekColumn, firstRow } = storeWeeks;
  const lastColumn = firstWeekColumn + weekly.length - 1;
  const lastRow = firstRow + stores.length - 1;
  const columns: TableColumn[] = [
    { key: 'row_id', heading: 'Row', kind: 'units', hidden: true },
    { key: 'store_id', heading: 'Store', kind: 'text' },
    ...weekly.map(
      ({ week, week_start }): TableColumn => ({
        key: `week_${week}`,
        heading: `W${week} ${week_start}`,
        kind: 'units',
        week,
        ...(more.editable ? { editable: true } : {}),
      }),
    ),
    { key: 'season_units', heading: 'Season', kind: 'units' },
  ];
  const units = stores.map((_, store) => weekly.map(({ week }) => unitsOf(store, week)));
  const rows: TableRow[] = stores.map(({ store_id }, store) => {
    const row = firstRow + store;
    const sum = `SUM(${cellAddress(firstWeekColumn, row)}:${cellAddress(lastColumn, row)})`;
    return {
      key: store_id,
      cells: [
        store + 1,
        store_id,
        ...units[store]!,
        { value: totalOf(units[store]!), formula: sum },
      ],
    };
  });
  const totalled = Array.from({ length: weekly.length + 1 }, (_, index) => {
    const column = firstWeekColumn + index;
    const value = totalOf(
      units.map((weeks) => (index < weekly.length ? weeks[index]! : totalOf(weeks))),
    );
    if (stores.length === 0) return value;
    const range = `${cellAddress(column, firstRow)}:${cellAddress(column, lastRow)}`;
    return { value, formula: `SUM(${range})` };
  });
  rows.push({ key: 'total', footer: true, cells: [null, 'All stores', ...totalled] });
  if (more.remark) rows.push({ key: 'remark', footer: true, cells: [null, more.remark] });
  return { name, columns, rows };
}
