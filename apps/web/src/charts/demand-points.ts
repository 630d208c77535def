import type { PlanDemand } from '@hemline/contracts';

/** One week of the demand chart: history before the season, the forecast with its likely range inside it. */
export interface DemandPoint {
  readonly weekStart: string;
  readonly history: number | null;
  readonly units: number | null;
  /** Likely range, about 8 times in 10. */
  readonly range: readonly [number, number] | null;
  readonly lastYear: number | null;
  readonly holiday: string | null;
}

/** History weeks shown in front of the season. */
export const HISTORY_WEEKS_SHOWN = 26;

const DAY_MS = 86_400_000;

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The weeks between the history's last and the season's first: they stay empty, so that time keeps its scale. */
function weeksBetween(last: string | undefined, first: string): string[] {
  const weeks: string[] = [];
  if (last === undefined) return weeks;
  for (let week = daysAfter(last, 7); daysAfter(week, 6) < first; week = daysAfter(week, 7))
    weeks.push(week);
  return weeks;
}

const nothing = { history: null, units: null, range: null, lastYear: null, holiday: null };

/** The weeks of the chart, oldest first: the newest history, then the season with last year behind it. */
export function demandPoints(demand: PlanDemand): DemandPoint[] {
  const first = demand.weekly[0]?.week_start ?? '';
  const history = demand.history
    .filter((week) => week.week_start < first)
    .slice(-HISTORY_WEEKS_SHOWN)
    .map((week) => ({ ...nothing, weekStart: week.week_start, history: week.units }));
  const between = weeksBetween(history.at(-1)?.weekStart, first).map((weekStart) => ({
    ...nothing,
    weekStart,
  }));
  const lastYear = new Map(demand.last_year.map((week) => [week.week, week.units]));
  const holidays = new Map(demand.holidays.map((holiday) => [holiday.week, holiday.name]));
  const season = demand.weekly.map((week) => ({
    ...nothing,
    weekStart: week.week_start,
    units: week.units,
    range: [week.lo80, week.hi80] as const,
    lastYear: lastYear.get(week.week) ?? null,
    holiday: holidays.get(week.week) ?? null,
  }));
  return [...history, ...between, ...season];
}
