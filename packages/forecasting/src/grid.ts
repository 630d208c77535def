import { parseDay } from './calendar/day-number.ts';
import type { HolidayCalendarName } from './calendar/holiday-calendar.ts';
import { compareCodePoints } from './code-point-order.ts';
import type { Panel } from './panel.ts';
import { type CleanHistory, cleanHistory } from './treatments/clean-history.ts';

/** One store × category, prepared for the models. */
export interface GridCell extends CleanHistory {
  readonly storeId: string;
  readonly category: string;
  readonly categoryIndex: number;
  readonly storeIndex: number;
  /** Weekly prices where the file has them; NaN unknown. */
  readonly prices: Float64Array | null;
  /** As given; NaN where there is no row. */
  readonly actual: Float64Array;
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
    const clean = cleanHistory(series.units, series.in_stock);
    return {
      storeId: series.store_id,
      category: series.category,
      categoryIndex: categoryIndex.get(series.category)!,
      storeIndex: storeIndex.get(series.store_id)!,
      prices: series.price ?? null,
      actual: series.units,
      ...clean,
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
