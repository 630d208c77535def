import type { DemandForecast } from './demand-forecast.ts';
import { spreadAt } from './scenario-paths.ts';

/** A point with its ranges, as single numbers. */
export interface SumRange {
  readonly point: number;
  readonly lo80: number;
  readonly hi80: number;
  readonly lo95: number;
  readonly hi95: number;
}

/** How much wider a normal error's 95 % range is than its 80 % range: 1.959964 / 1.281552. */
const wideToNarrow = 1.5293674;

/** Half-widths of a season's two ranges on one side of the point. */
function halfWidths(share: number, sum80: number, sum95: number) {
  // Sums have lighter tails than their weeks: both weekly ranges tell of one normal spread.
  const narrow = Math.min(sum80, (share * (sum80 + sum95 / wideToNarrow)) / 2);
  const wide = Math.min(sum95, (share * (sum80 * wideToNarrow + sum95)) / 2);
  return { narrow, wide: Math.max(narrow, wide) };
}

/**
 * The range of a whole season: narrower than the sum of weekly ranges, because part of the weekly errors cancels. Each
 * side is the sum of the weeks' half-widths times the share of it that the error model's dependence between weeks
 * leaves over, so it is never wider than that sum, holds the point, and stays at or above 0 where the weeks do.
 * `steps` are from (0-based) up to and without to. Throws RangeError for a category the forecast does not have.
 */
export function rangeOfSum(
  forecast: DemandForecast,
  {
    category,
    steps: [from, to],
  }: { readonly category: string; readonly steps: readonly [number, number] },
): SumRange {
  const entry = forecast.levels.find(({ level, id }) => level === 'category' && id === category);
  const spreads = forecast.error_model.categories[category];
  if (!entry || !spreads) throw new RangeError(`the forecast has no category "${category}"`);
  const { persistence, week_correlation, non_negative } = forecast.error_model;
  let point = 0;
  let variance = 0;
  let faded = 0;
  let lasting = 0;
  const sums = { lo80: 0, hi80: 0, lo95: 0, hi95: 0 };
  for (let step = from; step < to; step++) {
    const units = entry.point[step]!;
    const spread = Math.abs(units) * spreadAt(forecast.error_model, spreads, step);
    point += units;
    // Σ over earlier weeks of spread · correlation^distance, carried along instead of a double loop.
    variance += spread * spread * (1 - persistence) + 2 * spread * faded * (1 - persistence);
    faded = (faded + spread) * week_correlation;
    lasting += spread;
    sums.lo80 += units - entry.lo80[step]!;
    sums.hi80 += entry.hi80[step]! - units;
    sums.lo95 += units - entry.lo95[step]!;
    sums.hi95 += entry.hi95[step]! - units;
  }
  const deviation = Math.sqrt(variance + persistence * lasting * lasting);
  const share = lasting > 0 ? Math.min(1, deviation / lasting) : 1;
  const below = halfWidths(share, sums.lo80, sums.lo95);
  const above = halfWidths(share, sums.hi80, sums.hi95);
  const floor = (value: number) => (non_negative ? Math.max(0, value) : value);
  return {
    point,
    lo80: floor(point - below.narrow),
    hi80: point + above.narrow,
    lo95: floor(point - below.wide),
    hi95: point + above.wide,
  };
}
