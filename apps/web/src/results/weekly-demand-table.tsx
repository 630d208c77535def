import { formatShortDate } from '../format.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { usePlan } from '../ui/plan-context.tsx';
import { PlanNumber } from '../ui/plan-number.tsx';
import { unitsWidth } from '../ui/units-width.ts';

/** Demand by season week: units, likely range, last year's same week, holiday. */
export function WeeklyDemandTable() {
  const { demand } = usePlan().plan;
  type Week = (typeof demand.weekly)[number];
  const lastYearAt = new Map(demand.last_year.map((week, at) => [week.week, at]));
  const holidays = new Map(demand.holidays.map((holiday) => [holiday.week, holiday.name]));
  const columns: readonly Column<Week>[] = [
    {
      key: 'week',
      header: 'Week',
      width: 116,
      cell: (week) => `W${week.week} · ${formatShortDate(week.week_start)}`,
    },
    {
      key: 'units',
      header: 'Demand',
      width: unitsWidth(
        demand.weekly.map(({ units }) => units),
        84,
      ),
      numeric: true,
      cell: (_, at) => <PlanNumber pointer={`/demand/weekly/${at}/units`} />,
    },
    {
      key: 'range',
      header: 'Likely range',
      width: unitsWidth(
        demand.weekly.map(({ hi80 }) => hi80),
        132,
        2,
      ),
      numeric: true,
      cell: (_, at) => (
        <>
          <PlanNumber pointer={`/demand/weekly/${at}/lo80`} />
          &nbsp;to&nbsp;
          <PlanNumber pointer={`/demand/weekly/${at}/hi80`} />
        </>
      ),
    },
    {
      key: 'last_year',
      header: 'LY',
      width: unitsWidth(
        demand.last_year.map(({ units }) => units ?? 0),
        84,
      ),
      numeric: true,
      cell: (week) => (
        <PlanNumber pointer={`/demand/last_year/${lastYearAt.get(week.week) ?? -1}/units`} />
      ),
    },
    {
      key: 'holiday',
      header: 'Holiday',
      width: 110,
      grow: true,
      cell: (week) => holidays.get(week.week) ?? '',
    },
  ];
  return (
    <DataTable
      label="Demand by week"
      columns={columns}
      rows={demand.weekly}
      rowKey={(week) => String(week.week)}
    />
  );
}
