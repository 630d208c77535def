import {
  allocationCandidates,
  buyCandidates,
  chooseBuy,
  markdownCandidates,
  replenish,
  resolveEconomics,
  roundDemand,
  seasonInputs,
  seasonPaths,
  weeklyStock,
} from '@hemline/planning';
import { PARAMETERS } from './season-terms.ts';
import { seededUniform } from './seeded-uniform.ts';

/** Milliseconds a whole plan took, step by step. */
export interface PlanningTimes {
  readonly round: number;
  readonly buy: number;
  readonly allocate: number;
  readonly replenish: number;
  readonly markdown: number;
  readonly total: number;
}

/** Plans one made-up season of the given size end to end on this thread and times each step. */
export function timePlanning(stores: number, weeks: number, scenarios: number): PlanningTimes {
  const uniform = seededUniform(1);
  const ids = Array.from({ length: stores }, (_, s) => `S${String(s).padStart(5, '0')}`);
  const forecasts = ids.map((store_id) => {
    const level = 5 + 20 * uniform() * uniform();
    return {
      store_id,
      weekly: Float64Array.from({ length: weeks }, () => level * (0.7 + 0.6 * uniform())),
    };
  });
  const units = new Float32Array(scenarios * stores * weeks);
  for (let i = 0; i < units.length; ) {
    const season = 0.7 + 0.6 * uniform();
    for (const { weekly } of forecasts) {
      const store = season * (0.7 + 0.6 * uniform());
      for (const point of weekly) units[i++] = point * store * (0.5 + uniform());
    }
  }
  const started = performance.now();
  const inputs = seasonInputs({
    parameters: { ...PARAMETERS, forecast_horizon_weeks: weeks },
    demand: roundDemand(forecasts),
    paths: seasonPaths({ count: scenarios, store_ids: ids, weeks, units }),
    economics: resolveEconomics({ price_cents: 10_000, cost_cents: 4_500, salvage_cents: 2_000 }),
  });
  const rounded = performance.now();
  const candidates = buyCandidates(inputs);
  const chosen = chooseBuy(inputs, candidates, { method: candidates.default_method });
  if (!chosen.ok) throw new Error(chosen.error.message);
  const bought = performance.now();
  const allocation = allocationCandidates(inputs, chosen.value.units).marginal;
  const allocated = performance.now();
  const shipped = replenish(inputs, allocation);
  const replenished = performance.now();
  const weekly = weeklyStock(inputs, allocation, shipped).rows;
  markdownCandidates(inputs, chosen.value.units, allocation.dc_units, weekly, {
    value: 2,
    source: 'assumed',
    standard_error: null,
    reason: 'fixed by the benchmark',
  });
  const ended = performance.now();
  return {
    round: rounded - started,
    buy: bought - rounded,
    allocate: allocated - bought,
    replenish: replenished - allocated,
    markdown: ended - replenished,
    total: ended - started,
  };
}

/** Prints the time of a plan for 2,000 stores × 26 weeks with 200 scenarios, median of five. */
export async function runPlanningSpeed(): Promise<void> {
  const times = Array.from({ length: 5 }, () => timePlanning(2_000, 26, 200));
  const median = times.sort((a, b) => a.total - b.total)[2]!;
  const steps = Object.entries(median).map(([step, ms]) => `${step} ${ms.toFixed(0)} ms`);
  console.log(`2,000 stores × 26 weeks, 200 scenarios: ${steps.join(', ')}`);
  console.log(`slowest of five: ${times.at(-1)!.total.toFixed(0)} ms`);
}
