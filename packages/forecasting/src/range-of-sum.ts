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

const z80 = 1.2815515655446004;
const z95 = 1.959963984540054;

/**
 * The range of a whole season: not a sum of weekly ranges, because part of the weekly errors cancels. The spread
 * follows from the error model's dependence between weeks; the range is log-normal where sales cannot be negative.
 * `steps` are from (0-based) up to and without to.
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
  for (let step = from; step < to; step++) {
    const spread = Math.abs(entry.point[step]!) * spreadAt(forecast.error_model, spreads, step);
    point += entry.point[step]!;
    // Σ over earlier weeks of spread · correlation^distance, carried along instead of a double loop.
    variance += spread * spread * (1 - persistence) + 2 * spread * faded * (1 - persistence);
    faded = (faded + spread) * week_correlation;
    lasting += spread;
  }
  const deviation = Math.sqrt(variance + persistence * lasting * lasting);
  const bound = (z: number): number =>
    non_negative && point > 0 ? point * Math.exp((z * deviation) / point) : point + z * deviation;
  return { point, lo80: bound(-z80), hi80: bound(z80), lo95: bound(-z95), hi95: bound(z95) };
}
