import { dateText } from './calendar-day.ts';
import type { RetailerModel } from './retailer-model.ts';
import type { DemandPlan } from './retailer-sales.ts';
import type { CalendarRow, EconomicsRow, StockRow } from './rows.ts';
import { seededDraws } from './seeded-draws.ts';

/** The promotion calendar of the history and of the weeks after it, by week and category. */
export function calendarRows(model: RetailerModel, plan: DemandPlan): readonly CalendarRow[] {
  const weeks = model.historyWeeks + model.futureCalendarWeeks;
  return Array.from({ length: weeks }, (_, week) =>
    model.categories.map((category, index): CalendarRow => {
      const { monday, promotion } = plan.chain[index]![week]!;
      return { week_start: dateText(monday), category: category.name, promotion };
    }),
  ).flat();
}

/** Prices, costs and buying policy of every category. */
export function economicsRows(model: RetailerModel): readonly EconomicsRow[] {
  return model.categories.map((category) => ({
    category: category.name,
    price: category.listPriceCents / 100,
    cost: category.costCents / 100,
    salvage: category.salvageCents / 100,
    target_sell_through: category.targetSellThrough,
    lead_time_weeks: category.leadTimeWeeks,
    service_level: 0.95,
    pack_size: category.packSize,
    min_order_units: category.minOrderUnits,
    otb_units: category.openToBuyUnits,
  }));
}

/**
 * Stock when the history ends: what each store has left to start the next season with, and the
 * distribution centre, which holds whole packs.
 */
export function stockRows(
  seed: number,
  model: RetailerModel,
  plan: DemandPlan,
): readonly StockRow[] {
  const draws = seededDraws(seed, 'stock');
  const lastWeek = model.historyWeeks - 1;
  const inStores = plan.stores.flatMap((store, storeIndex) =>
    model.categories.map((category, index): StockRow => {
      const { expectedUnits } = plan.cells[index]![storeIndex]![lastWeek]!;
      const cover = expectedUnits * category.openingCoverWeeks;
      return {
        store_id: store.row.store_id,
        category: category.name,
        on_hand: Math.floor(cover * 2 * draws(storeIndex, index, 0) + 0.5),
        in_transit: Math.floor(cover * 0.4 * draws(storeIndex, index, 1)),
      };
    }),
  );
  const atDistributionCentre = model.categories.map((category, index): StockRow => {
    const { chainUnits } = plan.chain[index]![lastWeek]!;
    const packs = Math.floor((chainUnits * category.openingCoverWeeks * 0.5) / category.packSize);
    return {
      store_id: 'DC',
      category: category.name,
      on_hand: packs * category.packSize,
      in_transit: 0,
    };
  });
  return [...atDistributionCentre, ...inStores];
}
