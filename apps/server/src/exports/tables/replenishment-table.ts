import type { Plan } from '@hemline/contracts';
import type { PlanTable } from '../plan-table.ts';
import { storeWeekTable } from './store-weeks.ts';

/** Units that leave the distribution centre for each store and week. */
export function replenishmentTable(plan: Plan): PlanTable {
  const { shipments, skipped_reason, lead_time_weeks } = plan.replenishment;
  const indexOf = new Map(plan.demand.stores.map(({ store_id }, store) => [store_id, store]));
  const shipped = plan.demand.stores.map(() => new Map<number, number>());
  for (const { week, store_id, units } of shipments) {
    const weeks = shipped[indexOf.get(store_id) ?? -1];
    weeks?.set(week, (weeks.get(week) ?? 0) + units);
  }
  return storeWeekTable('replenishment', plan, (store, week) => shipped[store]?.get(week) ?? 0, {
    editable: false,
    remark:
      skipped_reason ??
      `Weeks in which units leave the DC; stores have them ${lead_time_weeks} ${lead_time_weeks === 1 ? 'week' : 'weeks'} later.`,
  });
}
