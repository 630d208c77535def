import { alignedValue } from '../calendar/alignment.ts';
import type { OriginView } from '../engine/origin-view.ts';
import { growthFeaturePriors } from './growth-priors.ts';
import { logAbove, mean, noiseOf, pastYear, type Windows, windowsOf } from './growth-windows.ts';

/** How far ahead the regression looks; later steps use the features of this one. */
export const mostGrowthSteps = 26;

/** The most that forgetting the season may move a week: a peak such as Christmas must survive. */
const mostPull = 0.25;
const featureCount = growthFeaturePriors.length;

/** Features of cells at any origin up to the view's, and forecasts made from them. */
export interface GrowthFeatures {
  /** Fills `row` and answers the base (last year) the growth applies to; NaN when there is no last year. */
  fill(cell: number, origin: number, step: number, row: Float64Array): number;
  readonly floorOf: (cell: number) => number;
  forecast(cell: number, steps: number, coefficients: Float64Array): Float64Array;
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
