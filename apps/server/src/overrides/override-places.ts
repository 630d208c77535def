import type { OverridesRequest, Plan } from '@hemline/contracts';

type Place = Omit<OverridesRequest['overrides'][number], 'units'>;

/** Where in a plan an override stands, as a JSON pointer, and what stands there now. */
export interface OverridePlace {
  readonly pointer: string;
  readonly units: number;
}

/** Finds the place of an override in a plan; null for a store or week it does not have. */
export function overridePlaces(
  plan: Pick<Plan, 'demand' | 'allocation'>,
): (place: Place) => OverridePlace | null {
  const allocated = new Map(plan.allocation.stores.map((store, s) => [store.store_id, s]));
  const demanded = new Map(plan.demand.stores.map((store, s) => [store.store_id, s]));
  return ({ table, store_id, week }) => {
    if (table === 'allocation') {
      const s = allocated.get(store_id) ?? -1;
      const store = plan.allocation.stores[s];
      return store
        ? { pointer: `/allocation/stores/${s}/initial_units`, units: store.initial_units }
        : null;
    }
    const s = demanded.get(store_id) ?? -1;
    const w = (week ?? 0) - 1;
    const cell = plan.demand.stores[s]?.weekly[w];
    return cell ? { pointer: `/demand/stores/${s}/weekly/${w}/units`, units: cell.units } : null;
  };
}
