import type { Grid } from '../grid.ts';
import { closedFor } from '../treatments/closed.ts';
import type { MemberPoints, PointLayout } from './member-points.ts';

/** Past weeks that must have been scored before their record may overrule the engine. */
const leastWeeks = 26;

/** What a category's record against seasonal naive led to. */
export interface Verdict {
  readonly fellBack: boolean;
  /** In plain words, both errors named. */
  readonly reason: string;
}

interface Record {
  readonly places: readonly number[];
  readonly size: number;
  readonly engine: number;
  readonly naive: number;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function recordOf(
  grid: Grid,
  categoryIndex: number,
  engineRows: Float64Array,
  naiveRows: Float64Array,
  layout: PointLayout,
): Record {
  const engine = new Float64Array(layout.ahead);
  const naive = new Float64Array(layout.ahead);
  const actuals = new Float64Array(layout.ahead);
  const places: number[] = [];
  grid.cells.forEach((cell, place) => {
    if (cell.categoryIndex !== categoryIndex) return;
    places.push(place);
    layout.origins.forEach(({ weeks, reach }, origin) => {
      for (let step = 0; step < reach; step++) {
        const position = layout.offsets[origin]! + step;
        const actual = cell.actual[weeks + step]!;
        actuals[position]! += Number.isNaN(actual) ? 0 : actual;
        engine[position]! += engineRows[place * layout.width + position]!;
        naive[position]! += naiveRows[place * layout.width + position]!;
      }
    });
  });
  const record = { places, size: 0, engine: 0, naive: 0 };
  for (let position = 0; position < layout.ahead; position++) {
    record.size += Math.abs(actuals[position]!);
    record.engine += Math.abs(actuals[position]! - engine[position]!);
    record.naive += Math.abs(actuals[position]! - naive[position]!);
  }
  return record;
}

/**
 * Where the engine's past forecasts of a category were further off than seasonal naive's, this is said; and the
 * category's cells get seasonal naive's rows, unless the engine's lead over all categories together is larger than
 * its loss here, for then the loss is more likely chance (the common record counts half as much again). `rows` are changed in place.
 */
export function fallBackWhereNaiveWins(
  grid: Grid,
  rows: Float64Array,
  points: MemberPoints,
  layout: PointLayout,
): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const naive = points.rows[points.models.indexOf('seasonal-naive')];
  if (!naive || layout.ahead < leastWeeks) return verdicts;
  const records = grid.categories.map((_, index) => recordOf(grid, index, rows, naive, layout));
  let engineSum = 0;
  let naiveSum = 0;
  for (const record of records) {
    engineSum += record.engine;
    naiveSum += record.naive;
  }
  const alignedModel = points.models.indexOf('seasonal-naive-aligned');
  const aligned = points.rows[alignedModel] ?? naive;
  records.forEach((record, index) => {
    if (!(record.size > 0) || !(record.engine > record.naive)) return;
    const loss = Math.log(record.engine / Math.max(record.naive, 1e-9 * record.size));
    const overall = Math.log(engineSum / Math.max(naiveSum, 1e-300));
    const figures = `on this category's past weeks it was off by ${percent(record.naive / record.size)}, the engine by ${percent(record.engine / record.size)}`;
    const fellBack = loss + 1.5 * overall > 0;
    verdicts.set(grid.categories[index]!, {
      fellBack,
      reason: fellBack
        ? `seasonal naive instead of the engine: ${figures}`
        : `loses to seasonal naive here (${figures}), but stays: over all categories it is the closer one`,
    });
    if (!fellBack) return;
    // With holidays laid over each other it is the same method, better informed: the closer of the two is used.
    const moved = recordOf(grid, index, rows, aligned, layout);
    const used = moved.naive <= record.naive ? aligned : naive;
    for (const place of record.places) {
      const { actual, start } = grid.cells[place]!;
      if (closedFor(actual, start, grid.weeks) > 0) continue;
      const base = place * layout.width;
      rows.set(used.subarray(base, base + layout.width), base);
    }
  });
  return verdicts;
}
