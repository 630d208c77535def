import { perSeriesModel } from './per-series-model.ts';

/** The value of 52 weeks before; with less than a year of history, the last value. */
export function seasonalNaive(
  history: Float64Array,
  steps: number,
  seasonLength = 52,
): Float64Array {
  const weeks = history.length;
  const season = weeks >= seasonLength ? seasonLength : 1;
  return Float64Array.from(
    { length: steps },
    (_, step) => history[weeks - season + (step % season)]!,
  );
}

/** The yardstick every model is held against. Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 5.2. */
export const seasonalNaiveModel = perSeriesModel(
  'seasonal-naive',
  'Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd edition, section 5.2.',
  (history, steps) => seasonalNaive(history, steps),
);
