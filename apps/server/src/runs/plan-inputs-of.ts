import type { Choice, ParameterReadings } from '@hemline/contracts';
import type { PhaseContext } from './phase.ts';
import type { ForecastedSeason } from './season/forecast-season.ts';
import type { PlanInputs } from './season/plan-inputs.ts';

/** What the demand phase leaves behind. */
export interface DemandState extends ForecastedSeason {
  readonly dataset: PlanInputs['dataset'];
  readonly choices: readonly Choice[];
}

/** What the inventory phase leaves behind. */
export interface InventoryState {
  readonly buy_units: number;
  readonly method: 'marginal' | 'proportional';
  readonly choices: readonly Choice[];
}

/** What the pricing phase leaves behind. */
export interface PricingState {
  readonly choices: readonly Choice[];
}

/** A checkpoint that must be there, because code runs the phases in order. */
export function checkpointOf<State>(
  context: Pick<PhaseContext, 'checkpoints'>,
  phase: 'demand' | 'inventory',
): State {
  const state = context.checkpoints.get(phase);
  if (state === undefined) throw new Error(`there is no checkpoint of phase ${phase}`);
  return state as State;
}

/** Inputs of the plan as far as the phases before this one have settled them. */
export function planInputsOf(
  context: Pick<PhaseContext, 'checkpoints' | 'season' | 'parameters'>,
): PlanInputs {
  const demand = checkpointOf<DemandState>(context, 'demand');
  const later = (['inventory', 'pricing'] as const).flatMap(
    (phase) =>
      (context.checkpoints.get(phase) as { choices?: readonly Choice[] } | undefined)?.choices ??
      [],
  );
  return {
    season: context.season,
    readings: JSON.parse(context.parameters.readings_json) as ParameterReadings,
    matched_category: context.parameters.matched_category,
    dataset: demand.dataset,
    forecast: demand.forecast,
    facts: demand.facts,
    overrides: [],
    choices: [...demand.choices, ...later],
  };
}
