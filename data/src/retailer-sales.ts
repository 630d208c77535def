import { dateText } from './calendar-day.ts';
import type { RetailerModel, SeasonName } from './retailer-model.ts';
import type { SalesRow } from './rows.ts';
import { countFrom, seededDraws } from './seeded-draws.ts';
import { inStockShare } from './stock-outs.ts';
import type { Store } from './store-network.ts';
import { type CategoryWeek, categoryWeeks, type StoreWeek, storeWeeks } from './weekly-demand.ts';

/** Demand of every store and category over the history and the weeks after it, before any sale. */
export interface DemandPlan {
  readonly stores: readonly Store[];
  /** Per category, in the model's order: what the chain shares, and then per store. */
  readonly chain: readonly (readonly CategoryWeek[])[];
  readonly cells: readonly (readonly (readonly StoreWeek[])[])[];
}

/** Demand from the first history week (day `firstMonday`) to the last week of the future calendar. */
export function demandPlan(
  seed: number,
  model: RetailerModel,
  stores: readonly Store[],
  firstMonday: number,
): DemandPlan {
  const weeks = model.historyWeeks + model.futureCalendarWeeks;
  const chain = model.categories.map((category, index) =>
    categoryWeeks(seed, model, category, index, firstMonday, weeks),
  );
  const cells = model.categories.map((category, index) =>
    stores.map((store) => storeWeeks(seed, model, category, index, store, chain[index]!)),
  );
  return { stores, chain, cells };
}

/** What was sold in the weeks `from` up to but not including `to`, by week, store and category. */
const soldIn = (
  seed: number,
  model: RetailerModel,
  plan: DemandPlan,
  from: number,
  to: number,
  pace: (week: number) => number,
): readonly SalesRow[] => {
  const tills = seededDraws(seed, 'tills');
  const shelves = seededDraws(seed, 'stock-outs');
  const rows: SalesRow[] = [];
  for (let week = from; week < to; week++) {
    for (const [storeIndex, store] of plan.stores.entries()) {
      if (week < store.openedWeek) continue;
      for (const [index, category] of model.categories.entries()) {
        const { monday, season } = plan.chain[index]![week]!;
        const { priceCents, expectedUnits } = plan.cells[index]![storeIndex]![week]!;
        const luckWeek = (monday - 4) / 7;
        const key = [storeIndex, index];
        const inStock = inStockShare(shelves, model.stockOutRate, luckWeek, season > 1.25, key);
        rows.push({
          week_start: dateText(monday),
          store_id: store.row.store_id,
          category: category.name,
          units: countFrom(expectedUnits * inStock * pace(week), tills(luckWeek, ...key)),
          price: priceCents / 100,
          in_stock: inStock,
        });
      }
    }
  }
  return rows;
};

/** The weekly history. Stores have no rows before they opened. */
export function historyRows(
  seed: number,
  model: RetailerModel,
  plan: DemandPlan,
): readonly SalesRow[] {
  return soldIn(seed, model, plan, 0, model.historyWeeks, () => 1);
}

/**
 * What really happened in the weeks after the history. The three seasons share prices, promotions,
 * stock-outs and luck; only the pace differs.
 */
export function actualRows(
  seed: number,
  model: RetailerModel,
  plan: DemandPlan,
  season: SeasonName,
): readonly SalesRow[] {
  const paces = model.seasons[season];
  const from = model.historyWeeks;
  const pace = (week: number): number => paces[Math.min(week - from, paces.length - 1)] ?? 1;
  return soldIn(seed, model, plan, from, from + model.seasonWeeks, pace);
}
