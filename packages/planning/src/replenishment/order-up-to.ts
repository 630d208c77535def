import { quantileOfSorted } from '../arithmetic/quantile.ts';
import type { SeasonInputs } from '../season-inputs.ts';

/** What one review aims at, per store in the season's order. */
export interface ReviewTarget {
  /** Week of the review, from 1. */
  readonly week: number;
  /** Weeks the position has to last: lead time + review period, cut at season end. */
  readonly cover_weeks: number;
  /** Forecast over those weeks, whole units. */
  readonly forecast: Float64Array;
  /** Safety on top: service-level quantile of demand over those weeks − forecast, at least 0, whole units. */
  readonly safety: Float64Array;
}

/**
 * Order-up-to targets of every review (Silver, Pyke and Thomas 2017, periodic review R,S): forecast
 * over lead time + review period, plus safety from the scenario paths at the service level.
 */
export function orderUpToTargets(
  inputs: Pick<SeasonInputs, 'demand' | 'paths' | 'policy' | 'economics'>,
): ReviewTarget[] {
  const { demand, paths, policy, economics } = inputs;
  const { count, weeks, units } = paths;
  const stores = demand.stores.length;
  const sums = new Float64Array(count);
  return policy.review_weeks.map((week) => {
    const from = week - 1;
    const to = Math.min(weeks, from + policy.lead_time_weeks + policy.review_period_weeks);
    const forecast = new Float64Array(stores);
    const safety = new Float64Array(stores);
    for (let s = 0; s < stores; s++) {
      const weekly = demand.stores[s]!.weekly;
      let expected = 0;
      for (let k = from; k < to; k++) expected += weekly[k]!;
      forecast[s] = expected;
      for (let path = 0; path < count; path++) {
        const base = (path * stores + s) * weeks;
        let sum = 0;
        for (let k = from; k < to; k++) sum += units[base + k]!;
        sums[path] = sum;
      }
      const level = count === 0 ? expected : quantileOfSorted(sums.sort(), economics.service_level);
      safety[s] = Math.max(0, Math.ceil(level - expected - 1e-6));
    }
    return { week, cover_weeks: to - from, forecast, safety };
  });
}
