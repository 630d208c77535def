import type { ApprovalOption, Choice } from '@hemline/contracts';
import type { AllocationCandidate, InventoryToolbox } from '../agents/toolbox.ts';
import { insertAllocation } from '../db/run-results.ts';
import { judge } from './judge.ts';
import type { PhaseContext, PhaseDefinition, PhaseOutcome } from './phase.ts';
import type { PhaseResources } from './phase-resources.ts';
import { type InventoryState, planInputsOf } from './plan-inputs-of.ts';
import {
  askPlanner,
  decidedValue,
  firstNotRejected,
  mockNotes,
  mockWords,
  plannersChoice,
  rejectedValues,
} from './proposals.ts';
import type { TaskOutput } from './season/tasks.ts';

type Buys = TaskOutput<'buys'>;
type Allocations = TaskOutput<'allocations'>;

/** Clusters stores, asks for the buy, allocates it and plans top-ups. */
export function createInventoryPhase(resources: PhaseResources): PhaseDefinition {
  return { name: 'inventory', run: (context) => runInventory(resources, context) };
}

async function runInventory(
  resources: PhaseResources,
  context: PhaseContext,
): Promise<PhaseOutcome> {
  const { approvals, signal } = context;
  const inputs = planInputsOf(context);
  const rejected = rejectedValues(approvals);
  const decided = decidedValue(approvals);
  let buys: Buys | null = null;
  let allocations: Allocations | null = null;
  let allocation: Choice | null = null;
  let method: 'marginal' | 'proportional' = 'marginal';

  const knownBuys = async (): Promise<Buys> =>
    (buys ??= await resources.compute.run('buys', { input: { inputs } }, signal));
  const settled = (): number => {
    if (decided === null) throw new Error('the buy is not decided yet');
    return decided;
  };
  const knownAllocations = async (): Promise<Allocations> =>
    (allocations ??= await resources.compute.run(
      'allocations',
      { input: { inputs, buy_units: settled() } },
      signal,
    ));

  const tools: InventoryToolbox = {
    async clusterStores() {
      const { clusters, silhouette, suggested_clusters } = await knownBuys();
      return {
        clusters: clusters.map(({ name, store_ids }) => ({
          name: name.slice(0, 64),
          stores: store_ids.length,
        })),
        silhouette,
        suggested_clusters,
      };
    },
    async compareBuys() {
      const found = await knownBuys();
      const byDefault = firstNotRejected(preferredBuys(found), rejected);
      return {
        season_units: found.season_units,
        candidates: found.buys.alternatives.map((row) => ({
          ...row,
          method: methodOf(found, row.units),
        })),
        default_choice: byDefault,
        default_reason: buyReason(found, byDefault),
        rejected,
      };
    },
    async settleBuy() {
      if (decided === null) {
        return {
          ok: false,
          error: { code: 'not_decided', message: 'The planner has not decided the buy yet.' },
        };
      }
      return { ok: true, value: { units: decided, decided_by: 'planner' } };
    },
    async compareAllocations() {
      const found = await knownAllocations();
      return {
        candidates: [candidateOf(found, 'marginal'), candidateOf(found, 'proportional')],
        default_choice: found.allocations.default_method,
        default_reason: 'each next pack goes where it saves the most expected lost sales',
      };
    },
    async chooseAllocation({ value, reason, call_id, made_by }) {
      if (value !== 'marginal' && value !== 'proportional') {
        return {
          ok: false,
          error: { code: 'not_a_candidate', message: `${value} is no way to allocate` },
        };
      }
      const found = await knownAllocations();
      method = value;
      allocation = {
        decision: 'allocation_method',
        phase: 'inventory',
        agent: 'inventory',
        chosen: value,
        default: found.allocations.default_method,
        made_by,
        reason,
        call_id,
      };
      return { ok: true, value: candidateOf(found, value) };
    },
    planReplenishment: () =>
      resources.compute.run(
        'replenishment',
        { input: { inputs, buy_units: settled(), method } },
        signal,
      ),
  };

  const judgement = await judge(resources, context, { phase: 'inventory', tools });
  const found = await knownBuys();
  if (judgement.kind === 'awaiting_approval') {
    return askPlanner(context, inputs, {
      agent: 'inventory',
      proposal: judgement.proposal,
      question: (units) => `Buy ${units.toLocaleString('en-US')} units${mockWords(inputs)}?`,
      options: found.buys.alternatives.map((row) => buyOption(found, row, mockNotes(inputs))),
      bounds: found.buys.bounds,
      state: judgement.state,
      progress: judgement.progress,
    });
  }
  if (!allocation) throw new Error('the inventory phase ended without an allocation');
  const buyUnits = settled();
  const buy = plannersChoice(approvals, 'buy_units', buyUnits, preferredBuys(found)[0] ?? null);
  const state: InventoryState = { buy_units: buyUnits, method, choices: [buy, allocation] };
  return completed(
    context,
    state,
    found,
    (await knownAllocations()).allocations[method],
    allocation,
  );
}

/** Buys in the order the engine prefers them: its method, the other method, then what lies nearest. */
function preferredBuys({ buys }: Buys): number[] {
  const methods = [...buys.methods].sort(
    (a, b) => Number(b.method === buys.default_method) - Number(a.method === buys.default_method),
  );
  const first = methods.flatMap(({ units }) => units ?? []);
  const near = buys.alternatives
    .map(({ units }) => units)
    .sort((a, b) => Math.abs(a - (first[0] ?? 0)) - Math.abs(b - (first[0] ?? 0)) || a - b);
  return [...new Set([...first, ...near])];
}

function methodOf({ buys }: Buys, units: number): string {
  return buys.methods.find((row) => row.units === units)?.method ?? 'around_the_default';
}

function buyReason(found: Buys, units: number): string {
  const method = found.buys.methods.find((row) => row.units === units);
  return method?.reason ?? 'the nearest buy that was not rejected';
}

/** What sets a buy apart: the method that proposes it, or how far it lies from the default. */
function optionWords(found: Buys, units: number): string {
  const method = found.buys.methods.find((row) => row.units === units)?.method;
  if (method) return method.replaceAll('_', ' ');
  const [normal] = preferredBuys(found);
  if (!normal) return 'another buy';
  const percent = Math.round((units / normal - 1) * 100);
  return `${String(Math.abs(percent))} % ${percent < 0 ? 'less' : 'more'}`;
}

function buyOption(
  found: Buys,
  row: Buys['buys']['alternatives'][number],
  remarks: readonly string[],
): ApprovalOption {
  const { units, ...consequences } = row;
  const notes =
    row.expected_margin === null
      ? ['no margin: the policy file gives no price, cost or salvage']
      : [];
  return {
    label: `${units.toLocaleString('en-US')} units (${optionWords(found, units)})`,
    value: units,
    consequences,
    notes: [...remarks, ...notes],
  };
}

function candidateOf(
  { allocations }: Allocations,
  method: 'marginal' | 'proportional',
): AllocationCandidate {
  const { dc_units, store_units, expected_lost_sales, minimum_factor } = allocations[method];
  return {
    method,
    dc_units,
    store_units,
    expected_lost_sales: expected_lost_sales?.[method] ?? null,
    minimum_factor,
  };
}

function completed(
  context: PhaseContext,
  state: InventoryState,
  { clusters }: Buys,
  allocation: Allocations['allocations']['marginal'],
  choice: Choice,
): PhaseOutcome {
  const { workflow_id, owner_id } = context.workflow;
  const { decision, chosen, made_by, reason } = choice;
  return {
    kind: 'completed',
    state,
    events: [{ type: 'choice', agent: 'inventory', decision, chosen, made_by, reason }],
    write: (trx) =>
      insertAllocation(
        trx,
        {
          workflow_id,
          owner_id,
          attempt: context.attempt,
          buy_units: state.buy_units,
          dc_units: allocation.dc_units,
          store_allocations: JSON.stringify(
            allocation.stores.map(({ store_id, initial_units }) => ({ store_id, initial_units })),
          ),
          created_at: context.now(),
        },
        clusters.map(({ cluster_id, name, store_ids }) => ({
          workflow_id,
          cluster_id,
          owner_id,
          name,
          store_ids_json: JSON.stringify(store_ids),
        })),
      ),
  };
}
