import type { Grid } from '../grid.ts';
import type { MemberPoints, PointLayout } from './member-points.ts';
import { leastSeasonal, leastTraining } from './pseudo-origins.ts';

const seasonalMembers = ['pooled-growth', 'svd-stl', 'category-season'];
const levelMembers = ['pooled-level', 'damped-level'];

/** How the evidence of each scope counts; in words: this category's series, its sum, the whole panel. */
const scopeShares = { cells: 0.3, sum: 0.3, panel: 0.4 } as const;
/** How strongly the ratio of errors decides: with errors in the ratio 1 : 1.1 the better group gets two thirds. */
const sharpness = 8;
/** Past origins at which evidence counts as much as what the members' own weights say. */
const halfTrust = 4;
/** Weeks a series must have behind it for its errors to tell of seasons. */
const leastOwnWeeks = 26;

/** What the past says about a category's season, to hold its members' weights against. */
export interface SeasonEvidence {
  /** Share of weight that members without a season deserve together, 0–1. */
  readonly levelShare: number;
  /** How far to move there from the members' own weights, 0 without evidence to below 1. */
  readonly trust: number;
}

/** Mean log error of members without a season over that of seasonal ones; 0 without errors. */
function logRatio(errors: Float64Array, level: readonly number[], seasonal: readonly number[]) {
  let withoutSeason = 0;
  let withSeason = 0;
  for (const model of level) withoutSeason += errors[model]! / level.length;
  for (const model of seasonal) withSeason += errors[model]! / seasonal.length;
  return withoutSeason > 0 && withSeason > 0 ? Math.log(withoutSeason / withSeason) : 0;
}

/**
 * By category, whether repeating the season or carrying the level on was closer from all past origins that had seen
 * a year: members of one kind err alike, so their weights alone are too timid. With little evidence nothing moves.
 * Source of the form: inverse-error weights of Bates & Granger (1969), between two groups of like members (Aiolfi & Timmermann 2006).
 */
export function seasonEvidence(
  grid: Grid,
  points: MemberPoints,
  layout: PointLayout,
  places: readonly number[],
): readonly SeasonEvidence[] {
  const { models, rows } = points;
  const named = (names: readonly string[]) =>
    models.flatMap((name, model) => (names.includes(name) ? [model] : []));
  const level = named(levelMembers);
  const seasonal = named(seasonalMembers);
  const seen = layout.origins.filter(({ weeks }) => weeks >= leastSeasonal).length;
  if (seen === 0 || level.length === 0 || seasonal.length === 0) {
    return grid.categories.map(() => ({ levelShare: 0.5, trust: 0 }));
  }
  const used = [...level, ...seasonal];
  const count = models.length;
  const cells = grid.categories.map(() => new Float64Array(count));
  const sums = grid.categories.map(() => new Float64Array(count * layout.ahead));
  for (const place of places) {
    const { actual, start, categoryIndex, gapsAreZero } = grid.cells[place]!;
    layout.origins.forEach(({ weeks, reach }, origin) => {
      if (weeks < leastSeasonal || weeks - start < leastTraining) return;
      for (let step = 0; step < reach; step++) {
        const given = actual[weeks + step]!;
        if (Number.isNaN(given) && !gapsAreZero) continue;
        const position = layout.offsets[origin]! + step;
        for (const model of used) {
          const error =
            rows[model]![place * layout.width + position]! - (Number.isNaN(given) ? 0 : given);
          sums[categoryIndex]![model * layout.ahead + position]! += error;
          if (weeks - start >= leastOwnWeeks) cells[categoryIndex]![model]! += Math.abs(error);
        }
      }
    });
  }
  const panel = new Float64Array(count);
  for (const errors of cells) for (const model of used) panel[model]! += errors[model]!;
  const ofPanel = scopeShares.panel * logRatio(panel, level, seasonal);
  return grid.categories.map((_, category) => {
    const sum = new Float64Array(count);
    for (const model of used) {
      for (let position = 0; position < layout.ahead; position++) {
        sum[model]! += Math.abs(sums[category]![model * layout.ahead + position]!);
      }
    }
    const ratio =
      ofPanel +
      scopeShares.cells * logRatio(cells[category]!, level, seasonal) +
      scopeShares.sum * logRatio(sum, level, seasonal);
    return { levelShare: 1 / (1 + Math.exp(sharpness * ratio)), trust: seen / (seen + halfTrust) };
  });
}

/** Moves weights of one cell (one a model of `names`) towards the evidence; within each group they keep their proportions. */
export function applySeasonEvidence(
  weights: Float64Array,
  names: readonly string[],
  { levelShare, trust }: SeasonEvidence,
): void {
  let own = 0;
  for (const [index, name] of names.entries()) {
    if (levelMembers.includes(name)) own += weights[index]!;
  }
  if (!(own > 0 && own < 1)) return;
  const wanted = own + trust * (levelShare - own);
  for (const [index, name] of names.entries()) {
    weights[index]! *= levelMembers.includes(name) ? wanted / own : (1 - wanted) / (1 - own);
  }
}
