import { alignedValue } from '../calendar/alignment.ts';
import type { OriginView } from '../engine/origin-view.ts';
import { lastYear } from '../models/seasonal-naive-aligned.ts';

/** One place to sum a stretch of a series and its last year. */
export interface Windows {
  /** log ratio of the last 4, 13 and 26 weeks to the same weeks a year before. */
  readonly growth: readonly [number, number, number];
  readonly level4: number;
  readonly level13: number;
  readonly level52: number;
}

const spans = [4, 13, 26] as const;

/** Reads windows and last years of one series as of an origin. */
export function windowsOf(
  view: OriginView,
  values: Float64Array,
  origin: number,
  floor: number,
): Windows {
  const alignment = view.alignments[0]!;
  const growth: [number, number, number] = [0, 0, 0];
  const levels = [0, 0, 0];
  let own = 0;
  let past = 0;
  let both = 0;
  let sum = 0;
  let next = 0;
  for (let back = 1; back <= 26 && back <= origin; back++) {
    const week = origin - back;
    sum += values[week]!;
    const before = alignedValue(alignment, values, week, 0, origin);
    if (!Number.isNaN(before)) {
      own += values[week]!;
      past += before;
      both += 1;
    }
    if (back === spans[next] || back === origin) {
      growth[next] =
        both > 0
          ? Math.log((Math.max(own / both, 0) + floor) / (Math.max(past / both, 0) + floor))
          : 0;
      levels[next] = sum / back;
      next += 1;
    }
  }
  for (; next < 3; next++) {
    growth[next] = growth[Math.max(0, next - 1)]!;
    levels[next] = levels[Math.max(0, next - 1)]!;
  }
  let yearSum = 0;
  const from = Math.max(0, origin - 52);
  for (let week = from; week < origin; week++) yearSum += values[week]!;
  return {
    growth,
    level4: levels[0]!,
    level13: levels[1]!,
    level52: yearSum / Math.max(1, origin - from),
  };
}

export function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += Math.abs(value);
  return values.length > 0 ? sum / values.length : 0;
}

/** Log of a value kept above a floor, so that zeros and returns stay finite. */
export function logAbove(value: number, floor: number): number {
  return Math.log(Math.max(value, 0) + floor);
}

/** The last year of a week as seen from an origin inside the view. */
export function pastYear(
  view: OriginView,
  values: Float64Array,
  week: number,
  origin: number,
): number {
  if (origin === view.origin) return lastYear(view, values, week);
  const value = alignedValue(view.alignments[0]!, values, week, 0, origin);
  return Number.isNaN(value) ? (values[week - 52] ?? Number.NaN) : value;
}

/** Mean log-size of week-to-week surprises of growth over the last 26 weeks, 0 (steady) to 1 (wild). */
export function noiseOf(
  view: OriginView,
  values: Float64Array,
  origin: number,
  floor: number,
): number {
  let sum = 0;
  let count = 0;
  let previous = Number.NaN;
  for (let week = Math.max(0, origin - 27); week < origin; week++) {
    const before = alignedValue(view.alignments[0]!, values, week, 0, origin);
    if (Number.isNaN(before)) continue;
    const ratio = logAbove(values[week]!, floor) - logAbove(before, floor);
    if (!Number.isNaN(previous)) {
      sum += Math.abs(ratio - previous);
      count += 1;
    }
    previous = ratio;
  }
  return count > 0 ? Math.min(1, sum / count) : 0.5;
}
