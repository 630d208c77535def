import type { PhaseName, SeasonParameters } from '@hemline/contracts';
import type { Kysely } from 'kysely';
import type { ModelMemo, PhaseReporter } from '../agents/toolbox.ts';
import type { ApprovalRow, ApprovalSnapshot } from '../db/approvals.ts';
import type { EventDraft } from '../db/events.ts';
import type { OutboxEntry } from '../db/outbox.ts';
import type { Schema } from '../db/schema.ts';
import type { ParametersRow, WorkflowRow } from '../db/workflows.ts';

/** What a phase gets to work with. */
export interface PhaseContext {
  readonly workflow: WorkflowRow;
  readonly parameters: ParametersRow;
  readonly season: SeasonParameters;
  readonly phase: PhaseName;
  /** 1 for the first try; grows with every start, so that no two tries are confused. */
  readonly attempt: number;
  /** What earlier phases committed, by phase. */
  readonly checkpoints: ReadonlyMap<PhaseName, unknown>;
  /** Proposals of this phase that still count, oldest first; none is pending while the phase works. */
  readonly approvals: readonly ApprovalRow[];
  readonly reporter: PhaseReporter;
  readonly memo: ModelMemo;
  /** Throws when the run's budget of model calls or tokens is used up. */
  readonly beforeModelCall: () => Promise<void>;
  readonly afterModelCall: (status: 'ok' | 'error', tokens: number) => void;
  /** Aborts when the run was cancelled, rolled back or taken over. */
  readonly signal: AbortSignal;
  /** The moment the phase writes into what it commits, UTC ISO-8601. */
  readonly now: () => string;
}

/** A question for the planner that the phase cannot go on without. */
export interface ApprovalDraft {
  readonly kind: 'buy' | 'markdown';
  readonly agent: 'inventory' | 'pricing';
  /** Which proposal of this phase it is, 1–3. */
  readonly attempt: number;
  readonly value: number;
  readonly snapshot: ApprovalSnapshot;
  readonly plan_hash: string;
  readonly call_id: string;
  readonly agent_state: string | null;
  /** Steps done ÷ steps known when the question came up, 0–1. */
  readonly progress: number;
}

/** How a phase ended for now. What it returns is committed as one, or not at all. */
export type PhaseOutcome =
  | {
      readonly kind: 'completed';
      /** Plain JSON for the checkpoint. */
      readonly state: unknown;
      readonly events?: readonly EventDraft[];
      /** Rows to write in the same transaction. */
      readonly write?: (trx: Kysely<Schema>) => Promise<void>;
    }
  | { readonly kind: 'awaiting_approval'; readonly approval: ApprovalDraft }
  | { readonly kind: 'skipped'; readonly reason: string; readonly state: unknown };

/** One phase of a run. It computes and judges, and changes nothing but through its reporter and its outcome. */
export interface PhaseDefinition {
  readonly name: PhaseName;
  /** @throws PhaseFailure when it cannot go on; any other error fails the run as well */
  run(context: PhaseContext): Promise<PhaseOutcome>;
}

/** Makes the plan once every phase is done; what it returns is committed with the run's completion. */
export interface RunCompletion {
  readonly plan_id: string;
  readonly events?: readonly EventDraft[];
  readonly effects?: readonly Omit<OutboxEntry, 'outbox_id' | 'workflow_id'>[];
  readonly write: (trx: Kysely<Schema>) => Promise<void>;
}

/** The phases of a run in their order, and how a plan is made of their checkpoints. */
export interface RunRegistry {
  readonly phases: readonly PhaseDefinition[];
  complete(context: PhaseContext): Promise<RunCompletion>;
  /** Called in the transaction that starts a phase; before the first it may pin newer data. */
  readonly prepare?: (
    trx: Kysely<Schema>,
    workflow: WorkflowRow,
    phase: PhaseName,
  ) => Promise<void>;
}
