import type { WssiWeek } from '@hemline/contracts';
import { useMemo } from 'react';
import type { NumberKind } from '../format.ts';
import { formatShortDate } from '../format.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { usePlan } from '../ui/plan-context.tsx';
import { PlanNumber } from '../ui/plan-number.tsx';
import { unitsWidth } from '../ui/units-width.ts';

const fields: readonly [keyof WssiWeek & string, string, NumberKind][] = [
  ['opening', 'Opening', 'units'],
  ['intake', 'Intake', 'units'],
  ['sales', 'Sales', 'units'],
  ['closing', 'Closing', 'units'],
  ['lost_sales', 'Lost sales', 'units'],
  ['in_transit', 'In transit', 'units'],
  ['dc_opening', 'DC opening', 'units'],
  ['dc_receipts', 'DC receipts', 'units'],
  ['dc_shipped', 'DC shipped', 'units'],
  ['dc_closing', 'DC closing', 'units'],
  ['weeks_of_supply', 'WOS', 'ratio'],
  ['sell_through', 'ST %', 'share1'],
];

/** The columns, all as wide as the largest stock of the season asks. */
const columnsFor = (width: number): readonly Column<WssiWeek>[] => [
  {
    key: 'week',
    header: 'Week',
    width: 110,
    cell: (week) =>
      week.week_start ? `W${week.week} · ${formatShortDate(week.week_start)}` : `W${week.week}`,
  },
  ...fields.map(
    ([field, header, kind]): Column<WssiWeek> => ({
      key: field,
      header,
      width,
      grow: true,
      numeric: true,
      cell: (_, at) => <PlanNumber pointer={`/wssi/${at}/${field}`} kind={kind} />,
    }),
  ),
];

/** Opening, intake, sales, closing, lost sales and the DC's own columns, week by week. */
export function WeeklyStockTable() {
  const { wssi } = usePlan().plan;
  const columns = useMemo(
    () =>
      columnsFor(
        unitsWidth(
          wssi.flatMap((week) => [week.opening, week.dc_receipts, week.dc_opening]),
          88,
        ),
      ),
    [wssi],
  );
  return (
    <DataTable
      label="Weekly stock"
      columns={columns}
      rows={wssi}
      rowKey={(week) => String(week.week)}
      maxHeight={560}
    />
  );
}
