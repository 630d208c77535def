import { type Alignment, alignWeeks } from '../calendar/alignment.ts';
import { type DriverEffects, learnDriverEffects } from '../drivers/driver-effects.ts';
import { mostStepsAhead } from '../engine/most-steps-ahead.ts';
import type { Grid } from '../grid.ts';
import { closedFor } from '../treatments/closed.ts';
import { evenHistories } from '../treatments/even-histories.ts';
import type { LevelShift } from '../treatments/level-shift.ts';

/** What the pooled models read: the panel as of one origin, with drivers taken out and short histories extended. */
export interface OriginView {
  readonly grid: Grid;
  readonly origin: number;
  /** By cell: weeks 0 … origin−1 without promotion and price effects; weeks before a late start are borrowed. */
  readonly units: readonly Float64Array[];
  /** By cell: mean |units| over its own last 52 weeks, above 0 for any cell that sold. */
  readonly sizes: Float64Array;
  readonly categoryUnits: readonly Float64Array[];
  readonly storeUnits: readonly Float64Array[];
  readonly totalUnits: Float64Array;
  /** Alignment with one, two and three years back, over all weeks up to the furthest step. */
  readonly alignments: readonly Alignment[];
  readonly effects: DriverEffects;
  /** By cell: weeks since its last sale when it counts as closed, else 0. */
  readonly closed: Int32Array;
  /** By cell: the lasting jump that its earlier weeks were rescaled for. */
  readonly shifts: ReadonlyMap<number, LevelShift>;
}

const alignmentsOf = new WeakMap<Grid, readonly Alignment[]>();
const viewsOf = new WeakMap<Grid, OriginView>();

/** A grid's alignments, made once. */
export function gridAlignments(grid: Grid): readonly Alignment[] {
  let made = alignmentsOf.get(grid);
  if (!made) {
    const weeks = grid.weeks + mostStepsAhead;
    made = [1, 2, 3].map((years) => alignWeeks(grid.firstDay, weeks, grid.holidays, years));
    alignmentsOf.set(grid, made);
  }
  return made;
}

function recentMean(units: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let week = from; week < to; week++) sum += Math.abs(units[week]!);
  return to > from ? sum / (to - from) : 0;
}

/** The view of a grid at an origin. Only the last one is kept: ask origin by origin. */
export function viewAt(grid: Grid, origin: number): OriginView {
  const kept = viewsOf.get(grid);
  if (kept?.origin === origin) return kept;
  const alignments = gridAlignments(grid);
  const effects = learnDriverEffects(grid, origin);
  const own = grid.cells.map((cell, place) => effects.remove(cell.units, place, origin));
  const { units, shifts } = evenHistories(grid, own, origin);
  const zeros = () => new Float64Array(origin);
  const categoryUnits = grid.categories.map(zeros);
  const storeUnits = grid.stores.map(zeros);
  const totalUnits = zeros();
  const sizes = new Float64Array(grid.cells.length);
  const closed = new Int32Array(grid.cells.length);
  grid.cells.forEach((cell, place) => {
    const values = units[place]!;
    if (cell.start < origin) {
      sizes[place] = recentMean(values, Math.max(cell.start, origin - 52), origin);
    }
    closed[place] = closedFor(cell.actual, cell.start, origin);
    // Like for like: a closed store's past is no evidence of how the others grow.
    if (closed[place]! > 0) return;
    const category = categoryUnits[cell.categoryIndex]!;
    const store = storeUnits[cell.storeIndex]!;
    for (let week = 0; week < origin; week++) {
      category[week]! += values[week]!;
      store[week]! += values[week]!;
    }
  });
  for (const category of categoryUnits) {
    for (let week = 0; week < origin; week++) totalUnits[week]! += category[week]!;
  }
  const view: OriginView = {
    grid,
    origin,
    units,
    sizes,
    categoryUnits,
    storeUnits,
    totalUnits,
    alignments,
    effects,
    closed,
    shifts,
  };
  viewsOf.set(grid, view);
  return view;
}
