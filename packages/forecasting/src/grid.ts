import { parseDay } from './calendar/day-number.ts';
import type { HolidayCalendarName } from './calendar/holiday-calendar.ts';
import { compareCodePoints } from './code-point-order.ts';
import type { Panel } from './panel.ts';

/** One store × category, prepared for the models. */
export interface GridCell {
  readonly storeId: string;
  readonly category: string;
  readonly categoryIndex: number;
  readonly storeIndex: number;
  /** As given; NaN where there is no row. */
  readonly actual: Float64Array;
  /** What the models read: gaps filled, censored weeks lifted, 0 before the first sale. */
  readonly units: Float64Array;
  /** Index of the first week with a row; the grid's length when there is none. */
  readonly start: number;
  /** False once any week was negative. */
  readonly nonNegative: boolean;
}

/** A panel in code-point order of category, then store, with its categories and stores. */
export interface Grid {
  readonly weeks: number;
  /** Day number of the first day of week 0; week t starts 7·t days later. */
  readonly firstDay: number;
  readonly holidays: HolidayCalendarName;
  readonly cells: readonly GridCell[];
  readonly categories: readonly string[];
  readonly stores: readonly string[];
  readonly panel: Panel;
}

/** Fills weeks without a row by the mean of the nearest known weeks on both sides. */
export function fillGaps(values: Float64Array): Float64Array {
  const filled = Float64Array.from(values);
  let previous = -1;
  for (let week = 0; week < filled.length; week++) {
    if (!Number.isNaN(values[week]!)) previous = week;
    else if (previous >= 0) {
      let next = week;
      while (next < filled.length && Number.isNaN(values[next]!)) next += 1;
      const after = next < filled.length ? values[next]! : values[previous]!;
      const fill = (values[previous]! + after) / 2;
      for (let gap = week; gap < next; gap++) filled[gap] = fill;
      week = next - 1;
    } else filled[week] = 0;
  }
  return filled;
}

/** Orders and cleans a panel once, for all models. Throws RangeError when arrays and grid disagree in length. */
export function prepareGrid(panel: Panel): Grid {
  const weeks = panel.week_starts.length;
  const ordered = [...panel.series].sort(
    (a, b) =>
      compareCodePoints(a.category, b.category) || compareCodePoints(a.store_id, b.store_id),
  );
  const categories = [...new Set(ordered.map(({ category }) => category))];
  const stores = [...new Set(ordered.map(({ store_id }) => store_id))].sort(compareCodePoints);
  const storeIndex = new Map(stores.map((store, index) => [store, index]));
  const categoryIndex = new Map(categories.map((category, index) => [category, index]));
  const cells = ordered.map((series): GridCell => {
    if (series.units.length !== weeks) {
      throw new RangeError(
        `series ${series.store_id} × ${series.category} has ${series.units.length} weeks, the grid ${weeks}`,
      );
    }
    let start = 0;
    while (start < weeks && Number.isNaN(series.units[start]!)) start += 1;
    return {
      storeId: series.store_id,
      category: series.category,
      categoryIndex: categoryIndex.get(series.category)!,
      storeIndex: storeIndex.get(series.store_id)!,
      actual: series.units,
      units: fillGaps(series.units),
      start,
      nonNegative: !series.units.some((value) => value < 0),
    };
  });
  return {
    weeks,
    firstDay: weeks > 0 ? parseDay(panel.week_starts[0]!) : 0,
    holidays: panel.holidays,
    cells,
    categories,
    stores,
    panel,
  };
}
