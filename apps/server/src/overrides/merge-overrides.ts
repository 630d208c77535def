import type { Override, OverridesRequest, Plan } from '@hemline/contracts';
import { compareIds } from '@hemline/planning';
import { type FaultyPlace, fail, type Outcome, succeed } from '../outcome.ts';
import type { PlanOverride } from '../runs/season/plan-inputs.ts';
import { overridePlaces } from './override-places.ts';

/** Faulty overrides that are listed; more do not help. */
const MOST_FAULTS = 100;

/** One override as requested, with where it goes and what the engine had there. */
export interface PlacedOverride extends PlanOverride {
  readonly pointer: string;
  readonly system_value: number;
}

/** What a plan is made of once new overrides are laid over its old ones. */
export interface MergedOverrides {
  /** For the engine, in canonical order: table, store, week. */
  readonly values: readonly PlanOverride[];
  /** For the plan, in the same order. */
  readonly kept: readonly Override[];
  /** Those of this request, cleared ones included, for the ledger. */
  readonly made: readonly PlacedOverride[];
}

/**
 * Lays requested overrides over those a plan has. The system's value behind a place is the one it had
 * when a planner first changed it; setting that value again clears the override.
 */
export function mergeOverrides(
  plan: Plan,
  earlier: readonly PlanOverride[],
  request: OverridesRequest,
  by: { readonly made_by: string; readonly made_at: string },
): Outcome<MergedOverrides> {
  const placed = placeOverrides(plan, request.overrides);
  if (!placed.ok) return placed;
  const placeOf = overridePlaces(plan);
  const ledger = new Map(plan.overrides.map((row) => [row.pointer, row]));
  const merged = new Map<string, { value: PlanOverride; kept: Override }>();
  for (const value of earlier) {
    const pointer = placeOf(value)?.pointer ?? '';
    const kept = ledger.get(pointer);
    if (kept) merged.set(pointer, { value, kept });
  }
  for (const { pointer, system_value, ...value } of placed.value) {
    if (value.units === system_value) merged.delete(pointer);
    else {
      const { reason } = request;
      const kept = { pointer, system_value, override_value: value.units, reason, ...by };
      merged.set(pointer, { value, kept });
    }
  }
  const rows = [...merged.values()].sort((a, b) => compareOverrides(a.value, b.value));
  return succeed({
    values: rows.map(({ value }) => value),
    kept: rows.map(({ kept }) => kept),
    made: placed.value,
  });
}

function compareOverrides(a: PlanOverride, b: PlanOverride): number {
  return (
    compareIds(a.table, b.table) ||
    compareIds(a.store_id, b.store_id) ||
    (a.week ?? 0) - (b.week ?? 0)
  );
}

/** Finds the place of each requested override, or says what is wrong with it. */
function placeOverrides(
  plan: Plan,
  overrides: OverridesRequest['overrides'],
): Outcome<PlacedOverride[]> {
  const placeOf = overridePlaces(plan);
  const faultOf = faultFinder(plan);
  const system = new Map(plan.overrides.map((row) => [row.pointer, row.system_value]));
  const seen = new Set<string>();
  const placed: PlacedOverride[] = [];
  const faults: FaultyPlace[] = [];
  for (const [index, requested] of overrides.entries()) {
    const fault = faultOf(requested);
    const place = placeOf(requested);
    if (fault || !place || seen.has(place.pointer)) {
      const { field, detail } = fault ?? { field: 'store_id', detail: 'this value is set twice' };
      faults.push({ pointer: `/overrides/${index}/${field}`, detail });
      continue;
    }
    const { table, store_id, week, units } = requested;
    seen.add(place.pointer);
    placed.push({
      table,
      store_id,
      ...(week === undefined ? {} : { week }),
      units,
      pointer: place.pointer,
      system_value: system.get(place.pointer) ?? place.units,
    });
  }
  if (faults.length === 0) return succeed(placed);
  return fail('invalid_input', `${faults.length} of the overrides cannot be applied.`, {
    errors: faults.slice(0, MOST_FAULTS),
  });
}

type Requested = OverridesRequest['overrides'][number];

/** What is wrong with one override by itself: its week or its store. */
function faultFinder(
  plan: Plan,
): (requested: Requested) => { field: string; detail: string } | null {
  const stores = new Set(plan.demand.stores.map(({ store_id }) => store_id));
  const weeks = plan.demand.weekly.length;
  return ({ table, store_id, week }) => {
    if (!stores.has(store_id)) {
      return { field: 'store_id', detail: 'no store of this plan has this id' };
    }
    if (table === 'allocation') {
      return week === undefined
        ? null
        : { field: 'week', detail: 'an allocation has no week: it is the first delivery' };
    }
    return week !== undefined && week <= weeks
      ? null
      : { field: 'week', detail: `demand needs a season week from 1 to ${weeks}` };
  };
}
