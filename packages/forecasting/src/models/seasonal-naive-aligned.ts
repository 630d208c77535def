import { alignedValue } from '../calendar/alignment.ts';
import type { OriginView } from '../engine/origin-view.ts';
import { viewModel } from './view-model.ts';

/**
 * Last year's value of a week ahead, holidays aligned: from the nearest year whose corresponding weeks all lie in
 * the history, else the plain 52-week lag, else the mean of the last four weeks.
 */
export function lastYear(view: OriginView, values: Float64Array, week: number): number {
  const { alignments, origin } = view;
  for (const alignment of alignments) {
    const value = alignedValue(alignment, values, week, 0, origin);
    if (!Number.isNaN(value)) return value;
  }
  for (let back = week - 52; back >= 0; back -= 52) if (back < origin) return values[back]!;
  const from = Math.max(0, origin - 4);
  let sum = 0;
  for (let recent = from; recent < origin; recent++) sum += values[recent]!;
  return sum / (origin - from);
}

/** Last year's weeks with moving holidays laid over each other. */
export const seasonalNaiveAlignedModel = viewModel(
  'seasonal-naive-aligned',
  'Seasonal naive (Hyndman & Athanasopoulos 2021, 5.2) on days mapped holiday to holiday, else by 364 days.',
  (view) => (cell, steps) =>
    Float64Array.from({ length: steps }, (_, step) =>
      lastYear(view, view.units[cell]!, view.origin + step),
    ),
);
