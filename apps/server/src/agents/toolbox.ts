import type { AgentName, AgentStatus, PhaseName } from '@hemline/contracts';

/**
 * What the agents of a phase can ask code to do. The runs implement these; agents only see typed
 * aggregates and labels, never rows. Every comparison names the default choice, so that the
 * built-in model, and code without any model, choose the same.
 */

/** One model on the leaderboard of this very data; shares, null where it could not be measured. */
export interface ForecastCandidate {
  readonly model: string;
  readonly mock: boolean;
  readonly wape: number | null;
  readonly bias: number | null;
  readonly mase: number | null;
  readonly loses_to_seasonal_naive: boolean;
}

export interface ForecastComparison {
  readonly category: string;
  readonly stores: number;
  readonly weeks_of_history: number;
  readonly candidates: readonly ForecastCandidate[];
  readonly default_choice: string;
  readonly default_reason: string;
}

export interface ForecastSummary {
  readonly model: string;
  readonly mock: boolean;
  readonly season_units: number;
  readonly season_lo80: number;
  readonly season_hi80: number;
  readonly peak_week: number;
  readonly hard_series: number;
}

export interface DemandToolbox {
  compareForecasts(): Promise<ForecastComparison>;
  /** Fails with `not_a_candidate` when the model is not on the leaderboard. */
  chooseForecast(choice: AgentChoice<string>): Promise<Outcome<ForecastSummary>>;
}

/** A buy in whole packs with its consequences; money in integer cents, null without economics. */
export interface BuyCandidate {
  readonly units: number;
  readonly method: string;
  readonly stockout_probability: number;
  readonly expected_lost_sales: number;
  readonly expected_leftover: number;
  readonly expected_margin: number | null;
}

export interface BuyComparison {
  readonly season_units: number;
  readonly candidates: readonly BuyCandidate[];
  readonly default_choice: number;
  readonly default_reason: string;
  /** Candidates the planner has already rejected in this run; not to be proposed again. */
  readonly rejected: readonly number[];
}

export interface ClusterSummary {
  readonly clusters: readonly { readonly name: string; readonly stores: number }[];
  readonly silhouette: number | null;
  readonly suggested_clusters: number | null;
}

export interface BuySummary {
  readonly units: number;
  readonly decided_by: 'agent' | 'planner';
}

export interface AllocationCandidate {
  readonly method: 'marginal' | 'proportional';
  readonly dc_units: number;
  readonly store_units: number;
  readonly expected_lost_sales: number | null;
  readonly minimum_factor: number;
}

export interface AllocationComparison {
  readonly candidates: readonly AllocationCandidate[];
  readonly default_choice: 'marginal' | 'proportional';
  readonly default_reason: string;
}

export interface ReplenishmentSummary {
  readonly strategy: string;
  readonly shipments: number;
  readonly units: number;
  readonly skipped_reason: string | null;
}

export interface InventoryToolbox {
  clusterStores(): Promise<ClusterSummary>;
  compareBuys(): Promise<BuyComparison>;
  /** Runs only once the planner has decided; the decided units win over the proposed ones. */
  settleBuy(choice: AgentChoice<number>): Promise<Outcome<BuySummary>>;
  compareAllocations(): Promise<AllocationComparison>;
  chooseAllocation(choice: AgentChoice<string>): Promise<Outcome<AllocationCandidate>>;
  planReplenishment(): Promise<ReplenishmentSummary>;
}

export interface MarkdownComparison {
  readonly planned: boolean;
  /** Why no markdown is planned; null when one is. */
  readonly skipped_reason: string | null;
  readonly checkpoint_week: number | null;
  readonly threshold: number | null;
  readonly planned_sell_through: number | null;
  readonly candidates: readonly {
    readonly depth: number;
    readonly units: number;
    readonly leftover: number;
    readonly margin: number | null;
    readonly reaches_target: boolean;
  }[];
  readonly default_choice: number | null;
  readonly default_reason: string;
  readonly rejected: readonly number[];
}

export interface PricingToolbox {
  compareMarkdowns(): Promise<MarkdownComparison>;
  /** Runs only once the planner has decided; the decided depth wins over the proposed one. */
  settleMarkdown(
    choice: AgentChoice<number>,
  ): Promise<Outcome<{ readonly depth: number; readonly decided_by: 'agent' | 'planner' }>>;
}

/** A pick among candidates with its reason in words; `call_id` names the tool call that made it. */
export interface AgentChoice<Value> {
  readonly value: Value;
  readonly reason: string;
  readonly call_id: string;
  readonly made_by: 'agent' | 'default';
}

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** Writes to the run's log as things happen; every call is durable when it resolves. */
export interface PhaseReporter {
  agentStatus(
    agent: AgentName,
    status: AgentStatus,
    message: string,
    progress: number,
  ): Promise<void>;
  handoff(from: AgentName, to: AgentName): Promise<void>;
  toolCall(
    agent: AgentName,
    callId: string,
    tool: string,
    toolArguments: Record<string, unknown>,
  ): Promise<void>;
  toolResult(agent: AgentName, callId: string, summary: string, durationMs: number): Promise<void>;
  warning(agent: AgentName, message: string): Promise<void>;
}

/** A proposal that waits for the planner: what was asked, and what is needed to go on afterwards. */
export interface Proposal {
  readonly kind: 'buy' | 'markdown';
  readonly value: number;
  readonly reason: string;
  readonly call_id: string;
}

/** What the planner decided about a proposal, handed back when the phase goes on. */
export interface ProposalDecision {
  readonly action: 'accept' | 'edit' | 'reject';
  readonly reason: string | null;
}

/** How a phase's judgement ended for now. */
export type Judgement =
  | { readonly kind: 'judged' }
  /** `state` is the serialised Agents SDK run (null when code went on without a model). */
  | {
      readonly kind: 'awaiting_approval';
      readonly proposal: Proposal;
      readonly state: string | null;
      /** Steps done ÷ steps known, 0–1. */
      readonly progress: number;
    };

export type Toolbox =
  | { readonly phase: 'demand'; readonly tools: DemandToolbox }
  | { readonly phase: 'inventory'; readonly tools: InventoryToolbox }
  | { readonly phase: 'pricing'; readonly tools: PricingToolbox };

/** Stores each model response by the hash of its request, before it is used. */
export interface ModelMemo {
  get(requestHash: string): Promise<string | null>;
  put(requestHash: string, response: string): Promise<void>;
}

/** What `judgePhase` (agents/judge-phase.ts) takes. */
export interface JudgeRequest {
  readonly phase: PhaseName;
  readonly toolbox: Toolbox;
  readonly reporter: PhaseReporter;
  readonly memo: ModelMemo;
  readonly signal: AbortSignal;
  readonly correlationId: string;
  /** Throws to refuse a model call that is over the run's budget. */
  readonly beforeModelCall?: () => void | Promise<void>;
  readonly afterModelCall?: (status: 'ok' | 'error', tokens: number) => void;
  /** Set when a proposal of this phase has been decided: go on from there. */
  readonly resume: {
    readonly state: string | null;
    readonly proposal: Proposal;
    readonly decision: ProposalDecision;
  } | null;
}
