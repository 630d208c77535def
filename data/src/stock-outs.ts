import type { Draws } from './seeded-draws.ts';

/** Chance per week that a store runs out: `rate`, and twice that when demand is high. */
const startsIn = (
  draws: Draws,
  rate: number,
  week: number,
  busy: boolean,
  key: readonly number[],
) => draws(week, ...key, 0) < rate * (busy ? 2 : 1);

/**
 * Share of a week in which a store has a category on the shelf: 1, or a number of sevenths when it ran
 * out. About one stock-out in three goes on into a second week.
 *
 * @param rate chance that a stock-out starts in a quiet week
 * @param busy whether the season is high
 * @param key the store and the category
 */
export function inStockShare(
  draws: Draws,
  rate: number,
  week: number,
  busy: boolean,
  key: readonly number[],
): number {
  let daysOut = 0;
  if (startsIn(draws, rate, week, busy, key)) daysOut = 1 + Math.floor(5 * draws(week, ...key, 1));
  else if (startsIn(draws, rate, week - 1, busy, key) && draws(week, ...key, 2) < 0.35) {
    daysOut = 1 + Math.floor(3 * draws(week, ...key, 3));
  }
  return Math.round(((7 - daysOut) / 7) * 10_000) / 10_000;
}
