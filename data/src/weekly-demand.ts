import { civilDate, dayOf } from './calendar-day.ts';
import type { CategoryModel } from './category-models.ts';
import { exp, log, power } from './exact-arithmetic.ts';
import { holidayMultiplier } from './holidays.ts';
import { clearancePriceShare, promotedWeek } from './promotions.ts';
import type { RetailerModel } from './retailer-model.ts';
import { type Draws, normalFrom, seededDraws } from './seeded-draws.ts';
import type { Store } from './store-network.ts';

/** A category's week as the whole chain sees it. */
export interface CategoryWeek {
  /** Monday of the week as a day number. */
  readonly monday: number;
  /** Units of the whole chain at list price, before the luck of single stores. */
  readonly chainUnits: number;
  /** Season against the year's average, before the climate of a region. */
  readonly season: number;
  /** Share of the week on promotion. */
  readonly promotion: number;
  /** Chain-wide price against the list price. */
  readonly priceShare: number;
}

/** A store's price and expected units in a week, stock permitting. */
export interface StoreWeek {
  readonly priceCents: number;
  readonly expectedUnits: number;
}

/** Seasonal factor of a day: a periodic Catmull-Rom curve through the middle of each month. */
export function seasonOn(day: number, months: readonly number[]): number {
  const { year } = civilDate(day);
  const start = dayOf(year, 1, 1);
  const position = ((day - start) / (dayOf(year + 1, 1, 1) - start)) * 12 - 0.5;
  const left = Math.floor(position);
  const x = position - left;
  const at = (month: number): number => months[(month + 24) % 12]!;
  const [before, from, to, after] = [at(left - 1), at(left), at(left + 1), at(left + 2)];
  return (
    from +
    0.5 *
      x *
      (to -
        before +
        x * (2 * before - 5 * from + 4 * to - after + x * (3 * (from - to) + after - before)))
  );
}

/** Luck that lasts: a weighted sum of the last six weeks' draws, with unit variance. */
const lastingLuck = (draws: Draws, week: number, ...key: readonly number[]): number => {
  let sum = 0;
  let weight = 1;
  let variance = 0;
  for (let lag = 0; lag < 6; lag++) {
    sum += weight * normalFrom(draws(week - lag, ...key));
    variance += weight * weight;
    weight *= 0.6;
  }
  return sum / Math.sqrt(variance);
};

/** Everything about a category's weeks that the stores share. `weeks` counts from the first of the history. */
export function categoryWeeks(
  seed: number,
  model: RetailerModel,
  category: CategoryModel,
  index: number,
  firstMonday: number,
  weeks: number,
): readonly CategoryWeek[] {
  const promotions = seededDraws(seed, 'promotions');
  const weather = seededDraws(seed, 'weather');
  return Array.from({ length: weeks }, (_, week) => {
    const monday = firstMonday + 7 * week;
    const { share, priceShare } = promotedWeek(monday, index, promotions);
    const season = power(seasonOn(monday + 3, category.months), model.seasonStrength);
    const years = (week - model.historyWeeks) / 52.1786;
    const chainUnits =
      category.weeklyUnits *
      exp(years * log(1 + category.yearlyGrowth)) *
      season *
      holidayMultiplier(monday, category.holidays, model.movingHolidays) *
      (1 + model.promotionLift * share) *
      exp(model.weatherNoise * lastingLuck(weather, (monday - 4) / 7, index));
    const clearance = clearancePriceShare(monday, category, index, promotions);
    return { monday, chainUnits, season, promotion: share, priceShare: priceShare * clearance };
  });
}

/** Price levels that a store tries for four weeks at a time, against the chain's price. */
const localPriceSteps = [0.9, 0.95, 1, 1, 1, 1, 1, 1.05];

/** One store's view of the category's weeks; `categoryWeeks` and the result have the same length. */
export function storeWeeks(
  seed: number,
  model: RetailerModel,
  category: CategoryModel,
  categoryIndex: number,
  store: Store,
  weeks: readonly CategoryWeek[],
): readonly StoreWeek[] {
  const prices = seededDraws(seed, 'local prices');
  const luck = seededDraws(seed, 'luck');
  const taste = exp(
    category.warmth * store.warmth + 0.12 * normalFrom(luck(store.index, categoryIndex)),
  );
  // Cold regions have a sharper season, warm ones a flatter one.
  const climate = 1 - 0.12 * store.warmth;
  const phase = Math.floor(4 * prices(store.index, categoryIndex));
  return weeks.map((week, number) => {
    const luckWeek = (week.monday - 4) / 7;
    const step = prices(store.index, categoryIndex, Math.floor((luckWeek + phase) / 4));
    const local = localPriceSteps[Math.floor(localPriceSteps.length * step)]!;
    const priceCents = Math.round(category.listPriceCents * week.priceShare * local);
    const years = (number - model.historyWeeks) / 52.1786;
    const expectedUnits =
      week.chainUnits *
      store.share *
      taste *
      power(week.season, climate - 1) *
      exp(years * log(1 + store.yearlyGrowth)) *
      openingShare(store, number) *
      power(priceCents / category.listPriceCents, -category.elasticity * model.priceResponse) *
      exp(
        model.storeNoise * lastingLuck(luck, luckWeek, store.index, -1) +
          model.cellNoise * normalFrom(luck(luckWeek, store.index, categoryIndex, 1)),
      );
    return { priceCents, expectedUnits };
  });
}

/** Share of its level that a store reaches: a newly opened one needs half a year to become known. */
const openingShare = (store: Store, week: number): number => {
  if (store.openedWeek === 0) return 1;
  const weeksOpen = week - store.openedWeek;
  return weeksOpen < 0 ? 0 : Math.min(1, 0.75 + (0.25 * weeksOpen) / 26);
};
