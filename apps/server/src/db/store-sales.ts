import { addDays, daysBetween } from '@hemline/planning';
import type { Queryable } from './database.ts';

/** Sales of one store in one week of seven days; null where the data does not say. */
export interface WeekSales {
  readonly units: number | null;
  /** Share of the time in stock, the lowest of the periods touched; null where the data does not say. */
  readonly in_stock: number | null;
}

/** A category's sales as the newest version of a dataset has them. */
export interface CategorySales {
  /** Last day with sales; null without any. */
  readonly sales_to: string | null;
  /** A store's sales in the seven days from `weekStart` on. */
  readonly weekOf: (storeId: string, weekStart: string) => WeekSales;
}

type Values = readonly (number | null)[];
const unknown: WeekSales = { units: null, in_stock: null };

/**
 * Reads what some stores sold of a category, from the newest version of a dataset. Daily sales are summed
 * over a week; weekly sales are shared out by days of overlap, where every week they come from is known.
 */
export async function findCategorySales(
  db: Queryable,
  ownerId: string,
  from: {
    readonly dataset_id: string;
    readonly category: string;
    readonly store_ids: readonly string[];
  },
): Promise<CategorySales> {
  const version = await db
    .selectFrom('dataset_versions')
    .select(['sales_version', 'grain', 'first_day', 'periods'])
    .where('dataset_id', '=', from.dataset_id)
    .where('owner_id', '=', ownerId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!version?.first_day || version.sales_version === null)
    return { sales_to: null, weekOf: () => unknown };
  const { first_day, periods } = version;
  const stepDays = version.grain === 'daily' ? 1 : 7;
  const wanted = new Set(from.store_ids);
  const rows = await db
    .selectFrom('sales_series')
    .select(['store_id', 'units', 'in_stock'])
    .where('dataset_id', '=', from.dataset_id)
    .where('version', '=', version.sales_version)
    .where('owner_id', '=', ownerId)
    .where('category', '=', from.category)
    .execute();
  const valuesOf = (json: string | null) => (json === null ? [] : (JSON.parse(json) as Values));
  const series = new Map(
    rows
      .filter(({ store_id }) => wanted.has(store_id))
      .map((row) => [
        row.store_id,
        { units: valuesOf(row.units), in_stock: valuesOf(row.in_stock) },
      ]),
  );
  return {
    sales_to: addDays(first_day, periods * stepDays - 1),
    weekOf(storeId, weekStart) {
      const store = series.get(storeId);
      if (!store) return unknown;
      return overlapping(store, daysBetween(first_day, weekStart), stepDays);
    },
  };
}

/** Units and availability of the seven days from day `from` of the grid on. */
function overlapping(
  store: { readonly units: Values; readonly in_stock: Values },
  from: number,
  stepDays: number,
): WeekSales {
  let units: number | null = null;
  let inStock: number | null = null;
  for (let period = Math.floor(from / stepDays); period * stepDays < from + 7; period++) {
    const start = period * stepDays;
    const days = Math.min(start + stepDays, from + 7) - Math.max(start, from);
    const sold = store.units[period] ?? null;
    // Of two weeks that share the season week both must be known; a day without a row sold nothing.
    if (sold === null && stepDays > 1) return unknown;
    if (sold !== null) units = (units ?? 0) + (sold * days) / stepDays;
    const available = store.in_stock[period] ?? null;
    if (available !== null) inStock = Math.min(inStock ?? 1, available);
  }
  return { units, in_stock: inStock };
}
