import type { Plan } from '@hemline/contracts';
import type { PlanTable } from '../plan-table.ts';
import { storeWeekTable } from './store-weeks.ts';

/** Demand of each store and week; the planner may change it. */
export function storeDemandTable(plan: Plan): PlanTable {
  const { stores } = plan.demand;
  return storeWeekTable(
    'store_demand',
    plan,
    (store, week) => stores[store]!.weekly[week - 1]?.units ?? 0,
    { editable: true },
  );
}
