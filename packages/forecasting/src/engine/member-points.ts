import type { Grid } from '../grid.ts';
import type { PointModel } from '../model.ts';
import type { PseudoOrigin } from './pseudo-origins.ts';

/** A part of the cells, by place in the grid: from `from`, up to and without `to`. */
export interface CellRange {
  readonly from: number;
  readonly to: number;
}

/** Where each origin's steps lie in a row of points. */
export interface PointLayout {
  readonly origins: readonly PseudoOrigin[];
  /** Offset of each origin's first step. */
  readonly offsets: readonly number[];
  /** Offset of the first step ahead; also the count of past positions. */
  readonly ahead: number;
  readonly steps: number;
  readonly width: number;
}

/** Points of every model for a range of cells; one row of `layout.width` values a cell. Plain data: it may cross threads. */
export interface MemberPoints extends CellRange {
  readonly models: readonly string[];
  readonly rows: readonly Float64Array[];
}

/** Lays out the past steps of every origin, then the steps ahead. */
export function layoutPoints(origins: readonly PseudoOrigin[], steps: number): PointLayout {
  const offsets: number[] = [];
  let ahead = 0;
  for (const { reach } of origins) {
    offsets.push(ahead);
    ahead += reach;
  }
  return { origins, offsets, ahead, steps, width: ahead + steps };
}

/** Runs every model from every origin for the cells of one range. No cell's numbers depend on the range. */
export function memberPoints(
  grid: Grid,
  models: readonly PointModel[],
  layout: PointLayout,
  range: CellRange,
  seed: number,
): MemberPoints {
  const rows = models.map(() => new Float64Array((range.to - range.from) * layout.width));
  const runs = [
    ...layout.origins.map(({ weeks, reach }, index) => ({
      origin: weeks,
      steps: reach,
      offset: layout.offsets[index]!,
    })),
    { origin: grid.weeks, steps: layout.steps, offset: layout.ahead },
  ];
  // Origin by origin, so that what the models share of an origin is held only once.
  for (const { origin, steps, offset } of runs) {
    models.forEach((model, place) => {
      const row = rows[place]!;
      const forecaster = model.fitAt(grid, origin, seed);
      for (let cell = range.from; cell < range.to; cell++) {
        row.set(forecaster.forecast(cell, steps), (cell - range.from) * layout.width + offset);
      }
    });
  }
  return { ...range, models: models.map(({ name }) => name), rows };
}
