import type { HolidayCalendarName } from './calendar/holiday-calendar.ts';

/** Weekly sales of one store × category. Arrays have one value a week of the panel's grid, oldest first. */
export interface Series {
  readonly store_id: string;
  readonly category: string;
  /** Units sold; NaN where the file has no row. May be fractional or negative (returns). */
  readonly units: Float64Array;
  /** Share of the week in stock, 0–1; NaN unknown. A week below 1 censors demand. */
  readonly in_stock?: Float64Array;
  /** Mean selling price of the week; NaN unknown. */
  readonly price?: Float64Array;
}

/** The history a forecast starts from, with what is known about the weeks ahead. */
export interface Panel {
  /** First day of each week as `YYYY-MM-DD`, every seven days, oldest first. */
  readonly week_starts: readonly string[];
  readonly series: readonly Series[];
  /** Category → share of the week on promotion, 0–1, over `week_starts` and as many future weeks as are planned; NaN unknown. */
  readonly promotions?: ReadonlyMap<string, Float64Array>;
  /** Category → planned price over `week_starts` and future weeks; only its future part is read. NaN unknown. */
  readonly future_prices?: ReadonlyMap<string, Float64Array>;
  readonly holidays: HolidayCalendarName;
}

/** The panel as it stood after its first `weeks` weeks; promotions stay, because a promotion plan is known ahead. */
export function truncatePanel(panel: Panel, weeks: number): Panel {
  const cut = (values: Float64Array) => values.subarray(0, weeks);
  return {
    ...panel,
    week_starts: panel.week_starts.slice(0, weeks),
    series: panel.series.map((series) => ({
      store_id: series.store_id,
      category: series.category,
      units: cut(series.units),
      ...(series.in_stock ? { in_stock: cut(series.in_stock) } : {}),
      ...(series.price ? { price: cut(series.price) } : {}),
    })),
  };
}
