// A plan as large as the budgets ask for: made by plain arithmetic, only to be drawn.
import type { Plan } from '@hemline/contracts';
import { samplePlan } from '../../src/test/sample-plan.ts';

const WEEK_MS = 7 * 86_400_000;

/** The sample plan with `storeCount` stores × `weekCount` weeks; store weeks add up to the category's. */
export function largePlan(storeCount: number, weekCount: number): Plan {
  const plan = structuredClone(samplePlan);
  const start = Date.parse(`${plan.demand.weekly[0]?.week_start}T00:00:00Z`);
  const weeks = Array.from({ length: weekCount }, (_, at) => at + 1);
  const ids = Array.from({ length: storeCount }, (_, at) => `S${String(at + 1).padStart(4, '0')}`);
  const unitsOf = (store: number, week: number) => 20 + ((store * 7 + week * 13) % 60);
  plan.demand.stores = ids.map((store_id, store) => ({
    store_id,
    treatment: null,
    weekly: weeks.map((week) => ({ week, units: unitsOf(store, week) })),
  }));
  plan.demand.weekly = weeks.map((week) => {
    const units = ids.reduce((sum, _, store) => sum + unitsOf(store, week), 0);
    const week_start = new Date(start + (week - 1) * WEEK_MS).toISOString().slice(0, 10);
    const range = { lo80: units * 0.9, hi80: units * 1.1, lo95: units * 0.85, hi95: units * 1.15 };
    return { week, week_start, units, ...range };
  });
  plan.demand.season_units = plan.demand.weekly.reduce((sum, { units }) => sum + units, 0);
  plan.kpis.season_demand = plan.demand.season_units;
  plan.clusters = [{ cluster_id: 'all', name: 'All stores', store_ids: ids }];
  return plan;
}
