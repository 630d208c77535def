import { alignedValue } from '../calendar/alignment.ts';
import type { OriginView } from '../engine/origin-view.ts';
import { lastYear } from '../models/seasonal-naive-aligned.ts';

/** How far ahead the regression looks; later steps use the features of this one. */
export const mostGrowthSteps = 26;

/** The regression's features, in order; the prior is what is believed before any data: most growth lasts. */
export const growthFeaturePriors: readonly (readonly [name: string, prior: number])[] = [
  ['drift', 0],
  ['own growth over 4 weeks', 0.25],
  ['own growth over 13 weeks', 0.2],
  ['own growth over 26 weeks', 0.2],
  ['own growth over 4 weeks, by distance', 0],
  ['own growth over 13 weeks, by distance', 0],
  ['own growth over 26 weeks, by distance', 0],
  ['category growth over 4 weeks', 0],
  ['category growth over 13 weeks', 0],
  ['category growth over 26 weeks', 0],
  ['category growth over 13 weeks, by distance', 0],
  ['store growth over 4 weeks', 0],
  ['store growth over 13 weeks', 0],
  ['store growth over 26 weeks', 0],
  ['total growth over 4 weeks', 0],
  ['total growth over 13 weeks', 0],
  ['total growth over 26 weeks', 0],
  ['total growth over 13 weeks, by distance', 0],
  ['category season against own', 0.2],
  ['category season against own, by noise', 0.2],
  ['no season', 0],
  ['no season, by noise', 0],
  ['level of 13 weeks against the year', 0],
  ['level of 13 weeks against the year, by noise', 0],
  ['level of 4 weeks against 13', 0],
  ['neighbouring weeks of last year', 0.2],
  ['the year before against last year', 0.2],
  ['the category in the year before against last year', 0],
];
/** The most that forgetting the season may move a week: a peak such as Christmas must survive. */
const mostPull = 0.25;
const featureCount = growthFeaturePriors.length;

/** One place to sum a stretch of a series and its last year. */
interface Windows {
  /** log ratio of the last 4, 13 and 26 weeks to the same weeks a year before. */
  readonly growth: readonly [number, number, number];
  readonly level4: number;
  readonly level13: number;
  readonly level52: number;
}

/** Features of cells at any origin up to the view's, and forecasts made from them. */
export interface GrowthFeatures {
  /** Fills `row` and answers the base (last year) the growth applies to; NaN when there is no last year. */
  fill(cell: number, origin: number, step: number, row: Float64Array): number;
  readonly floorOf: (cell: number) => number;
  forecast(cell: number, steps: number, coefficients: Float64Array): Float64Array;
}

const spans = [4, 13, 26] as const;

/** Reads windows and last years of one series as of an origin. */
function windowsOf(view: OriginView, values: Float64Array, origin: number, floor: number): Windows {
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

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += Math.abs(value);
  return values.length > 0 ? sum / values.length : 0;
}

/** Log of a value kept above a floor, so that zeros and returns stay finite. */
function logAbove(value: number, floor: number): number {
  return Math.log(Math.max(value, 0) + floor);
}

/** The last year of a week as seen from an origin inside the view. */
function pastYear(view: OriginView, values: Float64Array, week: number, origin: number): number {
  if (origin === view.origin) return lastYear(view, values, week);
  const value = alignedValue(view.alignments[0]!, values, week, 0, origin);
  return Number.isNaN(value) ? (values[week - 52] ?? Number.NaN) : value;
}

/** Mean log-size of week-to-week surprises of growth over the last 26 weeks, 0 (steady) to 1 (wild). */
function noiseOf(view: OriginView, values: Float64Array, origin: number, floor: number): number {
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

interface GroupState {
  readonly windows: Windows;
  readonly values: Float64Array;
  readonly floor: number;
}

/** Prepares features for all cells of a view. Groups (categories, stores, the total) are computed once an origin. */
export function growthFeatures(view: OriginView): GrowthFeatures {
  const { grid } = view;
  const groups = new Map<string, GroupState>();
  const group = (key: string, values: Float64Array, origin: number): GroupState => {
    const name = `${key}@${origin}`;
    let made = groups.get(name);
    if (!made) {
      const floor = 0.02 * mean(values) + 1e-9;
      made = { windows: windowsOf(view, values, origin, floor), values, floor };
      groups.set(name, made);
    }
    return made;
  };
  const floorOf = (cell: number) => 0.05 * view.sizes[cell]! + 1e-9;
  const bases = new Map<string, number>();
  const groupBase = (key: string, state: GroupState, week: number, origin: number): number => {
    const name = `${key}@${origin}/${week}`;
    let made = bases.get(name);
    if (made === undefined) {
      made = logAbove(pastYear(view, state.values, week, origin), state.floor);
      bases.set(name, made);
    }
    return made;
  };
  let keptCell = -1;
  let keptOrigin = -1;
  let own: Windows | null = null;
  let noise = 0;
  const fill = (cell: number, origin: number, step: number, row: Float64Array): number => {
    const values = view.units[cell]!;
    const floor = floorOf(cell);
    const { categoryIndex, storeIndex } = grid.cells[cell]!;
    if (cell !== keptCell || origin !== keptOrigin || own === null) {
      own = windowsOf(view, values, origin, floor);
      noise = noiseOf(view, values, origin, floor);
      keptCell = cell;
      keptOrigin = origin;
    }
    const week = origin + step;
    const base = pastYear(view, values, week, origin);
    if (Number.isNaN(base)) return Number.NaN;
    const category = group(`c${categoryIndex}`, view.categoryUnits[categoryIndex]!, origin);
    const store = group(`s${storeIndex}`, view.storeUnits[storeIndex]!, origin);
    const total = group('t', view.totalUnits, origin);
    const distance = Math.min(step + 1, mostGrowthSteps) / 13 - 1;
    const logBase = logAbove(base, floor);
    const season = logBase - logAbove(own.level52, floor);
    const categorySeason =
      groupBase(`c${categoryIndex}`, category, week, origin) -
      logAbove(category.windows.level52, category.floor);
    const twoYears = alignedValue(view.alignments[1]!, values, week, 0, origin);
    const level13 = logAbove(own.level13, floor);
    const categoryBase = logAbove(pastYear(view, category.values, week, origin), category.floor);
    const gap = categorySeason - season;
    const noSeason = -Math.max(-mostPull, Math.min(mostPull, categorySeason));
    const recent = Math.max(-1, Math.min(1, level13 - logAbove(own.level52, floor)));
    let smooth = 0;
    if (step + 1 < 50) {
      const neighbours = (values: Float64Array, middle: number, low: number): number =>
        logAbove(
          (pastYear(view, values, week - 1, origin) +
            middle +
            pastYear(view, values, week + 1, origin)) /
            3,
          low,
        );
      const categoryMiddle = pastYear(view, category.values, week, origin);
      smooth =
        neighbours(values, base, floor) -
        logBase -
        (neighbours(category.values, categoryMiddle, category.floor) - categoryBase);
    }
    let twoYearsOwn = 0;
    let twoYearsCategory = 0;
    const categoryTwoYears = alignedValue(view.alignments[1]!, category.values, week, 0, origin);
    if (!Number.isNaN(twoYears) && !Number.isNaN(categoryTwoYears)) {
      const ratio = logAbove(categoryTwoYears, category.floor) - categoryBase;
      twoYearsOwn = logAbove(twoYears, floor) - logBase - ratio;
      twoYearsCategory = Math.max(-mostPull, Math.min(mostPull, ratio));
    }
    let at = 0;
    row[at++] = 1;
    for (const value of own.growth) row[at++] = value;
    for (const value of own.growth) row[at++] = value * distance;
    for (const value of category.windows.growth) row[at++] = value;
    row[at++] = category.windows.growth[1] * distance;
    for (const value of store.windows.growth) row[at++] = value;
    for (const value of total.windows.growth) row[at++] = value;
    row[at++] = total.windows.growth[1] * distance;
    row[at++] = gap;
    row[at++] = gap * noise;
    row[at++] = noSeason;
    row[at++] = noSeason * noise;
    row[at++] = recent;
    row[at++] = recent * noise;
    row[at++] = logAbove(own.level4, floor) - level13;
    row[at++] = smooth;
    row[at++] = twoYearsOwn;
    row[at++] = twoYearsCategory;
    return base;
  };
  const row = new Float64Array(featureCount);
  return {
    fill,
    floorOf,
    forecast: (cell, steps, coefficients) => {
      const floor = floorOf(cell);
      const point = new Float64Array(steps);
      for (let step = 0; step < steps; step++) {
        const base = fill(cell, view.origin, step, row);
        let growth = 0;
        for (let index = 0; index < featureCount; index++)
          growth += coefficients[index]! * row[index]!;
        point[step] =
          (Math.max(base, 0) + floor) * Math.exp(Math.max(-3, Math.min(3, growth))) - floor;
      }
      return point;
    },
  };
}
