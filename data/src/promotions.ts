import { civilDate, dayOf } from './calendar-day.ts';
import type { CategoryModel } from './category-models.ts';
import { laborDay, memorialDay, thanksgiving, weekdayShares } from './holidays.ts';
import type { Draws } from './seeded-draws.ts';

/** A promotion of one category: first and last day, and the share taken off the price. */
interface Promotion {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly depth: number;
}

/** What promotions do to a week. */
export interface PromotedWeek {
  /** Share of the week's days on promotion, 0–1. */
  readonly share: number;
  /** What the week's average customer pays, as a share of the price before promotions. */
  readonly priceShare: number;
}

/** The chain's sale days: Memorial Day and Labor Day weekends, Black Friday to Cyber Monday, after Christmas. */
const chainPromotions = (year: number): readonly Promotion[] => [
  { firstDay: memorialDay(year) - 3, lastDay: memorialDay(year), depth: 0.1 },
  { firstDay: laborDay(year) - 3, lastDay: laborDay(year), depth: 0.1 },
  { firstDay: thanksgiving(year) + 1, lastDay: thanksgiving(year) + 4, depth: 0.2 },
  { firstDay: dayOf(year, 12, 26), lastDay: dayOf(year, 12, 31), depth: 0.15 },
];

/**
 * A category's own promotion in a quarter: seven in ten have one, Wednesday to Sunday, in
 * another week every year. The calendar is the only place that tells.
 */
const ownPromotion = (
  index: number,
  year: number,
  quarter: number,
  draws: Draws,
): readonly Promotion[] => {
  if (draws(index, year, quarter, 0) > 0.7) return [];
  const start = dayOf(year, 3 * quarter + 1, 1) + Math.floor(82 * draws(index, year, quarter, 1));
  const wednesday = start - ((start + 3) % 7) + 2;
  const depth = 0.08 + 0.08 * draws(index, year, quarter, 2);
  return [{ firstDay: wednesday, lastDay: wednesday + 4, depth }];
};

/** Promotions of the category with this `index` in the week that starts on day `monday`. */
export function promotedWeek(monday: number, index: number, draws: Draws): PromotedWeek {
  const { year } = civilDate(monday);
  const nearby = [year - 1, year, year + 1].flatMap((each) => [
    ...chainPromotions(each),
    ...[0, 1, 2, 3].flatMap((quarter) => ownPromotion(index, each, quarter, draws)),
  ]);
  let days = 0;
  let discount = 0;
  for (const [weekday, demandShare] of weekdayShares.entries()) {
    const day = monday + weekday;
    const running = nearby.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
    if (running.length === 0) continue;
    days++;
    discount += demandShare * Math.max(...running.map(({ depth }) => depth));
  }
  return { share: Math.round((days / 7) * 10_000) / 10_000, priceShare: 1 - discount };
}

/**
 * What is left of the price in the end-of-season clearance in the week that starts on day `monday`: it
 * deepens week by week, and starts earlier and goes further in some years than in others.
 */
export function clearancePriceShare(
  monday: number,
  category: CategoryModel,
  index: number,
  draws: Draws,
): number {
  const { year } = civilDate(monday);
  const { month, day, days, depth } = category.clearance;
  const first = dayOf(year, month, day) + Math.floor(14 * draws(index, year, 10)) - 7;
  const progress = (monday - first) / days;
  if (progress < 0 || progress >= 1) return 1;
  const deepest = depth * (0.75 + 0.4 * draws(index, year, 11));
  return 1 - deepest * (0.5 + 0.5 * progress);
}
