import { dateText, lastSundayUpTo, parseDay } from './calendar-day.ts';
import { calendarRows, economicsRows, stockRows } from './policy-rows.ts';
import { type RetailerModel, retailerModel, type SeasonName } from './retailer-model.ts';
import { actualRows, demandPlan, historyRows } from './retailer-sales.ts';
import type { CalendarRow, EconomicsRow, SalesRow, StockRow, StoreRow } from './rows.ts';
import { storeNetwork } from './store-network.ts';

/** A whole retailer: three years of history, its policies, and three endings of the next season. */
export interface SampleRetailer {
  /** Sunday that ends the last history week, `YYYY-MM-DD`. */
  readonly end_date: string;
  readonly seed: number;
  readonly stores: readonly StoreRow[];
  readonly sales: readonly SalesRow[];
  readonly calendar: readonly CalendarRow[];
  readonly economics: readonly EconomicsRow[];
  readonly stock: readonly StockRow[];
  readonly actuals: Readonly<Record<SeasonName, readonly SalesRow[]>>;
}

/**
 * The sample retailer for a last day and a seed; the same pair always gives the same rows.
 *
 * @param endDate last day of history, `YYYY-MM-DD`; another day than a Sunday means the Sunday before
 * @param seed a whole number from −2³¹ to 2³¹ − 1
 * @param model for tests: a retailer with something broken
 * @throws RangeError when the date does not exist or the seed is no such number
 */
export function generateRetailer(
  { endDate, seed }: { readonly endDate: string; readonly seed: number },
  model: RetailerModel = retailerModel,
): SampleRetailer {
  const day = parseDay(endDate);
  if (day === null) throw new RangeError(`"${endDate}" is not a date (YYYY-MM-DD)`);
  if (seed !== (seed | 0)) throw new RangeError(`${seed} is not a whole number of 32 bits`);
  const lastSunday = lastSundayUpTo(day);
  const stores = storeNetwork(seed, model);
  const plan = demandPlan(seed, model, stores, lastSunday + 1 - 7 * model.historyWeeks);
  return {
    end_date: dateText(lastSunday),
    seed,
    stores: stores.map(({ row }) => row),
    sales: historyRows(seed, model, plan),
    calendar: calendarRows(model, plan),
    economics: economicsRows(model),
    stock: stockRows(seed, model, plan),
    actuals: {
      on_plan: actualRows(seed, model, plan, 'on_plan'),
      hot: actualRows(seed, model, plan, 'hot'),
      cold: actualRows(seed, model, plan, 'cold'),
    },
  };
}
