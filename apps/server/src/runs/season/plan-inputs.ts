import type {
  Choice,
  ParameterReadings,
  PlanDemand,
  PlanWarning,
  SeasonParameters,
} from '@hemline/contracts';
import type { DemandForecast } from '@hemline/forecasting';
import type { Economics, Elasticity, SeasonReach, StoreProfile } from '@hemline/planning';

/** Part of a forecast that a plan needs, as plain JSON: the planned category's cells and errors alone. */
export interface RecordedForecast {
  readonly model: string;
  readonly mock: boolean;
  readonly fallback_reason: string | null;
  readonly week_starts: readonly string[];
  /** In code-point order of store ids; unrounded points a step. */
  readonly cells: readonly {
    readonly store_id: string;
    readonly treatment: string | null;
    readonly point: readonly number[];
  }[];
  /** The category's own point and ranges a step. */
  readonly category: {
    readonly point: readonly number[];
    readonly lo80: readonly number[];
    readonly hi80: readonly number[];
    readonly lo95: readonly number[];
    readonly hi95: readonly number[];
  };
  readonly error_model: DemandForecast['error_model'];
  readonly leaderboard: PlanDemand['leaderboard'];
  readonly accuracy: PlanDemand['accuracy'];
}

/** What the data says beside the forecast, gathered once by the demand phase. */
export interface SeasonFacts {
  readonly reach: SeasonReach;
  readonly profiles: readonly StoreProfile[];
  /** Weeks of usable history of each store of the category, aligned with the forecast's cells. */
  readonly history_weeks: readonly number[];
  readonly economics: Economics;
  readonly stock: readonly {
    readonly store_id: string;
    readonly on_hand: number;
    readonly in_transit: number;
  }[];
  readonly elasticity: Elasticity;
  readonly last_year: PlanDemand['last_year'];
  readonly history: PlanDemand['history'];
  readonly holidays: PlanDemand['holidays'];
  /** Store × category series of the panel, and those that needed special treatment. */
  readonly series: number;
  readonly warnings: readonly PlanWarning[];
}

/** A value the planner set in place of a computed one. */
export interface PlanOverride {
  readonly table: 'allocation' | 'demand';
  readonly store_id: string;
  /** Season week, for demand. */
  readonly week?: number;
  readonly units: number;
}

/** All a plan's numbers follow from. Plain JSON: stored with the plan, so that a new version can be computed. */
export interface PlanInputs {
  /** As confirmed. */
  readonly season: SeasonParameters;
  readonly readings: ParameterReadings;
  readonly matched_category: string;
  readonly dataset: {
    readonly dataset_id: string;
    readonly name: string;
    readonly version: number;
    readonly data_hash: string;
  };
  readonly forecast: RecordedForecast;
  readonly facts: SeasonFacts;
  readonly overrides: readonly PlanOverride[];
  readonly choices: readonly Choice[];
}
