import type { Plan } from '@hemline/contracts';
import { addressOn, cellAddress, type PlanTable, type TableRow } from '../plan-table.ts';
import { storeWeeks } from './store-weeks.ts';

/** Column of the units on this sheet, and row of week 1. */
export const demandSheet = { unitsColumn: 2, firstRow: 2 } as const;

/** The category's demand by week with its likely ranges; units follow from the stores. */
export function demandTable(plan: Plan): PlanTable {
  const { demand } = plan;
  const storeTotals = storeWeeks.totalRow(demand.stores.length);
  const rows: TableRow[] = demand.weekly.map((row, index) => ({
    key: String(row.week),
    cells: [
      row.week,
      row.week_start,
      {
        value: row.units,
        formula: addressOn('store_demand', storeWeeks.firstWeekColumn + index, storeTotals),
      },
      row.lo80,
      row.hi80,
      row.lo95,
      row.hi95,
      demand.last_year[index]?.units ?? null,
    ],
  }));
  const { unitsColumn, firstRow } = demandSheet;
  const from = cellAddress(unitsColumn, firstRow);
  const to = cellAddress(unitsColumn, firstRow + demand.weekly.length - 1);
  rows.push({
    key: 'total',
    footer: true,
    cells: [
      null,
      { value: 'Season', kind: 'text' },
      { value: demand.season_units, formula: `SUM(${from}:${to})` },
      demand.season_lo80,
      demand.season_hi80,
      demand.season_lo95 ?? null,
      demand.season_hi95 ?? null,
    ],
  });
  return {
    name: 'demand',
    columns: [
      { key: 'week', heading: 'Week', kind: 'units' },
      { key: 'week_start', heading: 'Week start', kind: 'date' },
      { key: 'units', heading: 'Demand units', kind: 'units' },
      { key: 'lo80', heading: 'Likely low (8 in 10)', kind: 'decimal' },
      { key: 'hi80', heading: 'Likely high (8 in 10)', kind: 'decimal' },
      { key: 'lo95', heading: 'Low (19 in 20)', kind: 'decimal' },
      { key: 'hi95', heading: 'High (19 in 20)', kind: 'decimal' },
      { key: 'last_year', heading: 'Last year', kind: 'decimal' },
    ],
    rows,
  };
}
