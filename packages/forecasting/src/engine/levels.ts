import { cellId, type LevelForecast, type LevelName } from '../demand-forecast.ts';
import type { Grid } from '../grid.ts';
import {
  applyScores,
  type ConformalScores,
  learnScores,
  type RangeSubject,
  type SubjectSpread,
} from '../ranges/conformal-ranges.ts';
import {
  dependenceWidening,
  type ErrorDependence,
  errorDependence,
} from '../ranges/error-dependence.ts';
import type { PointLayout } from './member-points.ts';
import { leastTraining } from './pseudo-origins.ts';

/** Something forecasted, with everything its range was learned from. */
export interface LevelMember extends RangeSubject {
  readonly level: LevelName;
  readonly id: string;
  readonly spread: SubjectSpread;
  readonly scores: ConformalScores;
}

/** Every member of every level, and how their errors hang together over weeks. */
export interface BuiltLevels {
  readonly members: readonly LevelMember[];
  readonly dependence: ErrorDependence;
}

/** Past actuals in the order of the layout's positions; NaN before `judgedFrom`. */
function pastActuals(history: Float64Array, layout: PointLayout, judgedFrom: number): Float64Array {
  const actuals = new Float64Array(layout.ahead).fill(Number.NaN);
  layout.origins.forEach(({ weeks, reach }, origin) => {
    if (layout.offsets[origin]! < judgedFrom) return;
    for (let step = 0; step < reach; step++) {
      actuals[layout.offsets[origin]! + step] = history[weeks + step]!;
    }
  });
  return actuals;
}

/**
 * The first position forecast from at least `leastTraining` weeks of a series that began in week `start`. Earlier
 * ones say how wrong it is to know nothing of a series, not how wrong the forecast is now.
 */
function firstJudged(start: number, layout: PointLayout): number {
  const origin = layout.origins.findIndex(({ weeks }) => weeks - start >= leastTraining);
  return layout.offsets[origin] ?? layout.ahead;
}

/** Week after the last row of a history; its length where it goes on to the end. */
function endOf(actual: Float64Array): number {
  let end = actual.length;
  while (end > 0 && Number.isNaN(actual[end - 1]!)) end -= 1;
  return end;
}

/** For sums: weeks after a series ended for good sold nothing, and forecasts that did not see it coming were wrong. */
function endedAtZero(
  subject: RangeSubject,
  actual: Float64Array,
  layout: PointLayout,
): RangeSubject {
  const end = endOf(actual);
  if (end === actual.length) return subject;
  const actuals = subject.actuals.slice();
  layout.origins.forEach(({ weeks, reach }, origin) => {
    for (let step = Math.max(0, end - weeks); step < reach; step++) {
      const index = layout.offsets[origin]! + step;
      if (index >= subject.judgedFrom) actuals[index] = 0;
    }
  });
  return { ...subject, actuals };
}

/**
 * Like for like: a sum's past leaves out those of its series that had too little history by then, and in each week
 * those without a row: not knowing what a shut store would have sold is no error of the forecast.
 */
function sumSubjects(subjects: readonly RangeSubject[], layout: PointLayout): RangeSubject {
  const points = new Float64Array(layout.width);
  const actuals = new Float64Array(layout.ahead).fill(Number.NaN);
  for (const subject of subjects) {
    for (let index = subject.judgedFrom; index < layout.ahead; index++) {
      const actual = subject.actuals[index]!;
      if (Number.isNaN(actual)) continue;
      const known = actuals[index]!;
      actuals[index] = Number.isNaN(known) ? actual : known + actual;
      points[index]! += subject.points[index]!;
    }
    for (let index = layout.ahead; index < layout.width; index++) {
      points[index]! += subject.points[index]!;
    }
  }
  return {
    points,
    actuals,
    judgedFrom: subjects.reduce(
      (first, subject) => Math.min(first, subject.judgedFrom),
      layout.ahead,
    ),
    nonNegative: subjects.every(({ nonNegative }) => nonNegative),
  };
}

function groupBy(
  cells: readonly RangeSubject[],
  keys: readonly string[],
  names: readonly string[],
) {
  const groups = new Map<string, RangeSubject[]>(names.map((name) => [name, []]));
  for (const [place, cell] of cells.entries()) groups.get(keys[place]!)!.push(cell);
  return groups;
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function learnLevel(
  level: LevelName,
  ids: readonly string[],
  subjects: readonly RangeSubject[],
  layout: PointLayout,
): LevelMember[] {
  const { scores, spreads } = learnScores(subjects, layout, level);
  return subjects.map((subject, place) => ({
    ...subject,
    level,
    id: ids[place]!,
    spread: spreads[place]!,
    scores,
  }));
}

/**
 * The members of every level with their ranges' sources. `rows` holds the combined points of all cells of the
 * grid; stores and the total are sums over `category` only, when one is given. Bottom-up, so levels always agree.
 * Forecasts that read no history (`mock`) have no errors to learn from, so their ranges are assumed ones.
 */
export function buildLevels(
  grid: Grid,
  rows: Float64Array,
  layout: PointLayout,
  category: string | undefined,
  mock: boolean,
): BuiltLevels {
  const all = grid.cells.map((cell, place): RangeSubject => {
    const judgedFrom = mock ? layout.ahead : firstJudged(cell.start, layout);
    const history = cell.gapsAreZero
      ? cell.actual.map((value) => (Number.isNaN(value) ? 0 : value))
      : cell.actual;
    return {
      points: rows.subarray(place * layout.width, (place + 1) * layout.width),
      actuals: pastActuals(history, layout, judgedFrom),
      judgedFrom,
      nonNegative: mock || cell.nonNegative,
    };
  });
  const cellMembers = learnLevel(
    'cell',
    grid.cells.map(({ storeId, category: name }) => cellId(storeId, name)),
    all,
    layout,
  );
  const inSums = all.map((subject, place) =>
    endedAtZero(subject, grid.cells[place]!.actual, layout),
  );
  const categoryGroups = groupBy(
    inSums,
    grid.cells.map((cell) => cell.category),
    grid.categories,
  );
  const categoryMembers = learnLevel(
    'category',
    [...categoryGroups.keys()],
    [...categoryGroups.values()].map((group) => sumSubjects(group, layout)),
    layout,
  );
  const chosen = grid.cells.flatMap((cell, place) =>
    category === undefined || cell.category === category ? [place] : [],
  );
  const stores = new Set(chosen.map((place) => grid.cells[place]!.storeId));
  const storeNames = grid.stores.filter((store) => stores.has(store));
  const storeGroups = groupBy(
    chosen.map((place) => inSums[place]!),
    chosen.map((place) => grid.cells[place]!.storeId),
    storeNames,
  );
  const storeMembers = learnLevel(
    'store',
    storeNames,
    storeNames.map((store) => sumSubjects(storeGroups.get(store)!, layout)),
    layout,
  );
  const chosenCategories = categoryMembers.filter(
    ({ id }) => category === undefined || id === category,
  );
  const total = sumSubjects(chosenCategories, layout);
  const only = chosenCategories.length === 1 ? chosenCategories[0] : undefined;
  const totalMember: LevelMember = only
    ? { ...only, level: 'total', id: 'TOTAL' }
    : {
        ...total,
        level: 'total',
        id: 'TOTAL',
        spread: learnScores([total], layout, 'total').spreads[0]!,
        // One series has too few past weeks for its own tails: it borrows their shape from the categories.
        scores: categoryMembers[0]?.scores ?? learnScores([total], layout, 'total').scores,
      };
  const dependence = errorDependence(categoryMembers, layout);
  const widening = dependenceWidening(dependence);
  const widened = (member: LevelMember): LevelMember => ({
    ...member,
    spread: { ...member.spread, spread: member.spread.spread * widening },
  });
  const cellOfStore = new Map(chosen.map((place) => [grid.cells[place]!.storeId, place]));
  const cellsOfStore = countBy(chosen.map((place) => grid.cells[place]!.storeId));
  // A store that sells one category is that cell: the same points must not have two ranges.
  const storeOrCell = storeMembers.map((member) =>
    cellsOfStore.get(member.id) === 1
      ? { ...cellMembers[cellOfStore.get(member.id)!]!, level: member.level, id: member.id }
      : widened(member),
  );
  return {
    members: [
      widened(totalMember),
      ...chosenCategories.map(widened),
      ...storeOrCell,
      ...chosen.map((place) => cellMembers[place]!),
    ],
    dependence,
  };
}

/** The steps ahead of a member, with ranges. */
export function forecastMember(member: LevelMember, layout: PointLayout): LevelForecast {
  const point = member.points.slice(layout.ahead);
  return {
    level: member.level,
    id: member.id,
    point,
    ...applyScores(point, member.nonNegative, member.spread, member.scores),
  };
}
