import type { Ledger, LedgerRow, Override, PageQuery, Plan } from '@hemline/contracts';
import {
  addDays,
  dateWords,
  forecastValueAdded,
  judgeOverride,
  LARGE_OVERRIDE_FROM,
} from '@hemline/planning';
import type { CategorySales } from '../db/store-sales.ts';

const demandPointer = /^\/demand\/stores\/(\d+)\/weekly\/(\d+)\/units$/;
const allocationPointer = /^\/allocation\/stores\/(\d+)\/initial_units$/;

/** Stores whose sales the ledger of a plan needs. */
export function overriddenStores(plan: Plan): string[] {
  return [...new Set(plan.overrides.map((override) => placeOf(plan, override).store_id))];
}

/**
 * Lays a plan's overrides beside what was sold since. Only demand is judged: an allocation is a decision
 * about stock, and sales do not say what it should have been. A week that ran out of stock sold less than
 * was wanted, so it is shown and not judged.
 */
export function planLedger(plan: Plan, sales: CategorySales, page: PageQuery): Ledger {
  const rows = plan.overrides.map((override) => judgeOverride(soldOf(plan, override, sales)));
  const { limit, offset } = page;
  return {
    plan_id: plan.plan_id,
    version: plan.version,
    sales_to: sales.sales_to,
    large_from: LARGE_OVERRIDE_FROM,
    groups: forecastValueAdded(rows.filter(({ table }) => table === 'demand')),
    items: rows.slice(offset, offset + limit),
    total: rows.length,
    limit,
    offset,
  };
}

type Place = Pick<LedgerRow, 'table' | 'store_id' | 'week' | 'week_start'>;

function placeOf(plan: Plan, { pointer }: Override): Place {
  const [, store, week] = demandPointer.exec(pointer) ?? [];
  if (store !== undefined && week !== undefined) {
    const { week: number, week_start } = plan.demand.weekly[Number(week)] ?? {};
    return {
      table: 'demand',
      store_id: plan.demand.stores[Number(store)]?.store_id ?? '',
      week: number ?? null,
      week_start: week_start ?? null,
    };
  }
  const [, allocated] = allocationPointer.exec(pointer) ?? [];
  if (allocated === undefined) throw new Error(`an override stands at ${pointer}`);
  const { store_id = '' } = plan.allocation.stores[Number(allocated)] ?? {};
  return { table: 'allocation', store_id, week: null, week_start: null };
}

function soldOf(plan: Plan, override: Override, sales: CategorySales) {
  const place = placeOf(plan, override);
  const row = { ...override, ...place };
  if (place.week_start === null)
    return {
      ...row,
      actual: null,
      missing: 'An allocation decides where stock goes; sales do not say what it should have been.',
    };
  const last = addDays(place.week_start, 6);
  if (sales.sales_to === null || last > sales.sales_to)
    return {
      ...row,
      actual: null,
      missing: notSoldYet(last, sales.sales_to),
    };
  const { units, in_stock } = sales.weekOf(place.store_id, place.week_start);
  if (units === null)
    return {
      ...row,
      actual: null,
      missing: 'The dataset has no sales row of this store and week.',
    };
  const missing =
    in_stock !== null && in_stock < 1
      ? 'Out of stock for part of the week: sales say less than demand, so they judge nothing.'
      : null;
  return { ...row, actual: units, missing };
}

function notSoldYet(weekEnd: string, salesTo: string | null): string {
  return salesTo === null
    ? 'The dataset has no sales yet.'
    : `Not sold yet: the week ends on ${dateWords(weekEnd)}, sales are imported to ${dateWords(salesTo)}.`;
}
