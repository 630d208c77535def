import type { Plan } from '@hemline/contracts';
import { addressOn, cellAddress, type PlanTable, type TableColumn } from '../plan-table.ts';
import { demandSheet } from './demand-table.ts';

/** Weeks ahead that weeks of supply looks at, as the plan's own table does. */
const FORWARD_WEEKS = 4;

const columns: readonly TableColumn[] = [
  { key: 'week', heading: 'Week', kind: 'units' },
  { key: 'week_start', heading: 'Week start', kind: 'date' },
  { key: 'opening', heading: 'Opening', kind: 'units' },
  { key: 'intake', heading: 'Intake', kind: 'units' },
  { key: 'sales', heading: 'Sales', kind: 'units' },
  { key: 'closing', heading: 'Closing', kind: 'units' },
  { key: 'lost_sales', heading: 'Lost sales', kind: 'units' },
  { key: 'in_transit', heading: 'In transit', kind: 'units' },
  { key: 'dc_opening', heading: 'DC opening', kind: 'units' },
  { key: 'dc_receipts', heading: 'DC receipts', kind: 'units' },
  { key: 'dc_shipped', heading: 'DC shipped', kind: 'units' },
  { key: 'dc_closing', heading: 'DC closing', kind: 'units' },
  { key: 'weeks_of_supply', heading: 'Weeks of supply', kind: 'decimal' },
  { key: 'sell_through', heading: 'Sell-through', kind: 'share' },
];
type StockColumn =
  | 'opening'
  | 'intake'
  | 'sales'
  | 'closing'
  | 'dc_opening'
  | 'dc_receipts'
  | 'dc_shipped'
  | 'dc_closing';

function at(key: StockColumn, row: number): string {
  return cellAddress(
    columns.findIndex((column) => column.key === key),
    row,
  );
}

/** Opening, intake, sales and closing of every week; what follows from others is a live formula. */
export function weeklyStockTable(plan: Plan): PlanTable {
  const firstRow = 2;
  const last = plan.wssi.length;
  const rows = plan.wssi.map((week, index) => {
    const row = firstRow + index;
    const carried = (key: 'opening' | 'dc_opening', from: 'closing' | 'dc_closing') =>
      index === 0 ? week[key] : { value: week[key], formula: at(from, row - 1) };
    // All that was ever bought shows in week 1: stock on hand, first intake and what the DC receives.
    const bought = (['opening', 'intake', 'dc_opening', 'dc_receipts'] as const)
      .map((key) => at(key, firstRow))
      .join('+');
    const sold = `SUM(${at('sales', firstRow)}:${at('sales', row)})`;
    const ahead = (offset: number) =>
      addressOn('demand', demandSheet.unitsColumn, demandSheet.firstRow + offset);
    const until = cellAddress(
      demandSheet.unitsColumn,
      demandSheet.firstRow + Math.min(index + FORWARD_WEEKS, last - 1),
    );
    const forward = `${ahead(index + 1)}:${until}`;
    return {
      key: String(week.week),
      cells: [
        week.week,
        plan.demand.weekly[index]?.week_start ?? week.week_start ?? null,
        carried('opening', 'closing'),
        week.intake,
        week.sales,
        {
          value: week.closing,
          formula: `${at('opening', row)}+${at('intake', row)}-${at('sales', row)}`,
        },
        week.lost_sales,
        week.in_transit,
        carried('dc_opening', 'dc_closing'),
        week.dc_receipts,
        week.dc_shipped,
        {
          value: week.dc_closing,
          formula: `${at('dc_opening', row)}+${at('dc_receipts', row)}-${at('dc_shipped', row)}`,
        },
        index === last - 1
          ? week.weeks_of_supply
          : {
              value: week.weeks_of_supply,
              formula: `IF(SUM(${forward})>0,ROUND(${at('closing', row)}*COUNT(${forward})/SUM(${forward}),2),"")`,
            },
        {
          value: week.sell_through,
          formula: `IF(${bought}>0,ROUND(${sold}/(${bought}),4),"")`,
        },
      ],
    };
  });
  return { name: 'weekly_stock', columns, rows };
}
