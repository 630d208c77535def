import type { PlanDemand, PlanWarning } from '@hemline/contracts';
import {
  formatDay,
  type HolidayCalendarName,
  holidayCalendars,
  holidayDay,
  type Panel,
  type Series,
} from '@hemline/forecasting';
import {
  addDays,
  compareIds,
  type Economics,
  estimateElasticity,
  holidayWeeks,
  mapWeeks,
  type SeasonReach,
  type StoreProfile,
  seasonWeeks,
  shareToSeasonWeeks,
} from '@hemline/planning';
import type { SeasonFacts } from './plan-inputs.ts';

/** What a dataset version holds for one run: history to `as_of`, and the files beside it. */
export interface SeasonData {
  readonly panel: Panel;
  readonly stores: readonly StoreProfile[];
  readonly economics: Economics;
  readonly stock: SeasonFacts['stock'];
  /** Whether a promotion calendar was imported. */
  readonly has_promotions: boolean;
}

const CHART_WEEKS = 104;
/** Stores a warning lists by name. */
const MOST_NAMED = 5;
const YEAR_DAYS = 364;
const YEAR_WEEKS = 52;

/** Gathers what a plan needs to know of the data beside the forecast. */
export function seasonFacts(data: SeasonData, category: string, reach: SeasonReach): SeasonFacts {
  const { panel } = data;
  const series = panel.series
    .filter((row) => row.category === category)
    .sort((a, b) => compareIds(a.store_id, b.store_id));
  const totals = categoryTotals(series, panel.week_starts.length);
  const attributes = new Map(data.stores.map((store) => [store.store_id, store]));
  return {
    reach,
    profiles: series.map((row) => ({
      ...attributes.get(row.store_id),
      store_id: row.store_id,
      weekly_sales: recentMean(row),
    })),
    history_weeks: series.map((row) => row.units.filter((units) => !Number.isNaN(units)).length),
    economics: data.economics,
    stock: data.stock,
    elasticity: estimateElasticity(series),
    last_year: lastYear(panel, totals, reach),
    history: panel.week_starts.slice(-CHART_WEEKS).map((week_start, i, shown) => {
      const units = totals[totals.length - shown.length + i] ?? Number.NaN;
      return { week_start, units: Number.isNaN(units) ? null : Math.round(units * 10) / 10 };
    }),
    holidays: holidaysOf(panel.holidays, reach),
    series: panel.series.length,
    warnings: dataWarnings(data, series),
  };
}

/** Units of all stores a week; NaN where no store has a row. */
function categoryTotals(series: readonly Series[], weeks: number): Float64Array {
  const totals = new Float64Array(weeks).fill(Number.NaN);
  for (const { units } of series) {
    for (let week = 0; week < weeks; week++) {
      const value = units[week] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const before = totals[week] ?? Number.NaN;
      totals[week] = Number.isNaN(before) ? value : before + value;
    }
  }
  return totals;
}

function recentMean({ units }: Series): number | null {
  let sum = 0;
  let known = 0;
  for (const value of units.subarray(Math.max(0, units.length - YEAR_WEEKS))) {
    if (Number.isNaN(value)) continue;
    sum += value;
    known += 1;
  }
  return known === 0 ? null : sum / known;
}

function lastYear(panel: Panel, totals: Float64Array, reach: SeasonReach): PlanDemand['last_year'] {
  const first = panel.week_starts[0];
  return seasonWeeks(reach.plan_start, reach.plan_weeks).map(({ week, week_start }) => {
    const then = addDays(week_start, -YEAR_DAYS);
    const mapped = first === undefined ? null : mapWeeks(first, totals.length, then, 1);
    const units = mapped?.ok
      ? (shareToSeasonWeeks(totals, mapped.value)[0] ?? Number.NaN)
      : Number.NaN;
    return {
      week,
      week_start: then,
      units: Number.isNaN(units) ? null : Math.round(units * 10) / 10,
    };
  });
}

/** Holidays of the year a season begins in and of the next. */
export function holidayDates(
  name: HolidayCalendarName,
  seasonStart: string,
): { readonly name: string; readonly date: string }[] {
  const firstYear = Number(seasonStart.slice(0, 4));
  return holidayCalendars[name].flatMap((anchor) =>
    [firstYear, firstYear + 1].map((year) => ({
      name: anchor.name,
      date: formatDay(holidayDay(anchor.rule, year)),
    })),
  );
}

function holidaysOf(name: HolidayCalendarName, reach: SeasonReach): PlanDemand['holidays'] {
  const weeks = seasonWeeks(reach.plan_start, reach.plan_weeks);
  return holidayWeeks(weeks, holidayDates(name, reach.plan_start)).sort(
    (a, b) => a.week - b.week || compareIds(a.name, b.name),
  );
}

/** With fewer weeks no series has shown its own season once. */
const WEEKS_A_YEAR = 52;

function dataWarnings(data: SeasonData, series: readonly Series[]): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  if (!data.has_promotions) {
    warnings.push({
      code: 'no_promotion_calendar',
      message:
        'No promotion calendar was imported; with one, forecasts of promoted weeks get much better.',
      pointer: '/demand',
    });
  }
  const weeks = Math.max(
    0,
    ...series.map(({ units }) => units.filter((value) => !Number.isNaN(value)).length),
  );
  if (weeks < WEEKS_A_YEAR) {
    warnings.push({
      code: 'short_history',
      message: `Only ${String(weeks)} weeks of sales are known, less than a year: the season's shape is borrowed or assumed, and the likely range is a guess.`,
      pointer: '/demand/accuracy',
    });
  }
  const planned = new Set(series.map((row) => row.store_id));
  const elsewhere = data.stock.filter(
    ({ store_id, on_hand, in_transit }) =>
      store_id !== 'DC' && !planned.has(store_id) && on_hand + in_transit > 0,
  );
  if (elsewhere.length > 0) {
    const units = elsewhere.reduce((sum, row) => sum + row.on_hand + row.in_transit, 0);
    warnings.push({
      code: 'stock_left_out',
      message: `${String(units)} units of the stock file are left out: ${elsewhere
        .slice(0, MOST_NAMED)
        .map(({ store_id }) => store_id)
        .join(', ')}${elsewhere.length > MOST_NAMED ? ', …' : ''} never sold this category.`,
      pointer: '/wssi/0/opening',
    });
  }
  const negative = series.filter(({ units }) => units.some((value) => value < 0)).length;
  if (negative > 0) {
    warnings.push({
      code: 'negative_sales',
      message: `${String(negative)} stores have weeks with more returns than sales; their demand counts as 0 where the forecast is below 0.`,
      pointer: '/demand/stores',
    });
  }
  return warnings;
}
