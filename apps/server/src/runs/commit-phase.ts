import type { PhaseName, WorkflowStatus } from '@hemline/contracts';
import type { Kysely } from 'kysely';
import { insertApproval } from '../db/approvals.ts';
import { insertCheckpoint } from '../db/checkpoints.ts';
import { type EventDraft, insertEvents } from '../db/events.ts';
import { type Claim, releaseLease } from '../db/leases.ts';
import { insertOutbox, type OutboxEntry } from '../db/outbox.ts';
import type { Schema } from '../db/schema.ts';
import { movePhase, moveWorkflow } from '../db/workflow-status.ts';
import { doEffects } from './dispatch-effects.ts';
import type { EngineContext } from './engine-context.ts';
import type { ApprovalDraft, RunCompletion } from './phase.ts';
import { StaleClaimError } from './workflow-error.ts';

/** Version of the agents' graph a stored conversation belongs to; another one cannot be read back. */
export const AGENT_GRAPH_VERSION = '1';

type Step = (trx: Kysely<Schema>) => Promise<void>;

/**
 * One commit of a run under its claim: take the sequence on the run's row (or stop: the claim is
 * stale), do `change`, write the events, then what else belongs to it. All or nothing.
 * @returns the run's status as the commit found it
 */
async function commit(
  engine: EngineContext,
  claim: Claim,
  at: string,
  change: Step,
  events: readonly EventDraft[],
  besides: Step = async () => {},
): Promise<WorkflowStatus> {
  const place: { first_seq: number; status: WorkflowStatus; correlation_id: string } = {
    first_seq: 0,
    status: 'running',
    correlation_id: '',
  };
  await engine.parts.together(engine.database.query, [
    async (trx) => {
      const taken = await engine.parts.advance(trx, claim, events.length, at);
      if (!taken) throw new StaleClaimError('the run was ended or taken over');
      Object.assign(place, taken);
      await change(trx);
    },
    async (trx) => {
      await insertEvents(trx, { ...place, workflow_id: claim.workflow_id, timestamp: at }, events);
      await besides(trx);
    },
  ]);
  engine.doorbell.ring(claim.workflow_id);
  return place.status;
}

function mustMove(moved: boolean | WorkflowStatus | null, what: string): void {
  if (moved === false || moved === null) throw new StaleClaimError(`${what} had moved on`);
}

/** Starts a phase: `phase_started` and the attempt's number. */
export function commitPhaseStart(
  engine: EngineContext,
  claim: Claim,
  phase: PhaseName,
  attempt: number,
  besides: Step,
): Promise<WorkflowStatus> {
  const at = engine.host.now().toISOString();
  return commit(
    engine,
    claim,
    at,
    async (trx) => {
      await movePhase(trx, claim.workflow_id, phase, 'pending');
      const moved = await movePhase(trx, claim.workflow_id, phase, 'running', {
        attempt,
        started_at: at,
        finished_at: null,
        reason: null,
      });
      mustMove(moved, `phase ${phase}`);
      await besides(trx);
    },
    [{ type: 'phase_started', phase, attempt }],
  );
}

/** Takes up a phase that an interruption left running: a new attempt, said in the log. */
export function commitPhaseAgain(
  engine: EngineContext,
  claim: Claim,
  phase: PhaseName,
  attempt: number,
): Promise<WorkflowStatus> {
  const at = engine.host.now().toISOString();
  return commit(
    engine,
    claim,
    at,
    async (trx) => {
      const result = await trx
        .updateTable('phases')
        .set({ attempt })
        .where('workflow_id', '=', claim.workflow_id)
        .where('name', '=', phase)
        .where('status', '=', 'running')
        .executeTakeFirst();
      mustMove(Number(result.numUpdatedRows) === 1, `phase ${phase}`);
    },
    [{ type: 'phase_started', phase, attempt }],
  );
}

/** Commits what a phase made: status, checkpoint, rows, events and effects in one transaction. */
export function commitPhaseEnd(
  engine: EngineContext,
  claim: Claim,
  end: {
    readonly phase: PhaseName;
    readonly attempt: number;
    readonly status: 'completed' | 'skipped';
    readonly reason: string | null;
    readonly state: unknown;
    readonly duration_ms: number;
    readonly events: readonly EventDraft[];
    readonly write: Step;
  },
): Promise<WorkflowStatus> {
  const at = engine.host.now().toISOString();
  const { phase, attempt } = end;
  const last: EventDraft =
    end.status === 'completed'
      ? { type: 'phase_completed', phase, attempt, duration_ms: end.duration_ms }
      : { type: 'phase_skipped', phase, attempt, reason: end.reason ?? '' };
  return commit(
    engine,
    claim,
    at,
    async (trx) =>
      mustMove(
        await movePhase(trx, claim.workflow_id, phase, end.status, {
          finished_at: at,
          reason: end.reason,
          of_attempt: attempt,
        }),
        `phase ${phase}`,
      ),
    [...end.events.map((event) => ({ ...event, phase, attempt })), last],
    async (trx) => {
      await insertCheckpoint(trx, {
        workflow_id: claim.workflow_id,
        phase,
        attempt,
        fence: claim.fence,
        state: end.state,
        created_at: at,
      });
      await end.write(trx);
    },
  );
}

/** Asks the planner: the approval, its event, and the run waits without a lease. A paused run stays paused. */
export function commitApprovalRequest(
  engine: EngineContext,
  claim: Claim,
  owner_id: string,
  phase: PhaseName,
  attempt: number,
  draft: ApprovalDraft,
): Promise<WorkflowStatus> {
  const at = engine.host.now().toISOString();
  const approval_id = engine.host.randomId();
  const { snapshot, agent } = draft;
  const { question, proposal, alternatives } = snapshot;
  const { workflow_id } = claim;
  return commit(
    engine,
    claim,
    at,
    async (trx) =>
      insertApproval(trx, {
        approval_id,
        owner_id,
        workflow_id,
        phase,
        agent,
        kind: draft.kind,
        attempt: draft.attempt,
        proposal_value: draft.value,
        snapshot_json: JSON.stringify(snapshot),
        plan_hash: draft.plan_hash,
        agent_state: draft.agent_state,
        agent_graph_version: AGENT_GRAPH_VERSION,
        call_id: draft.call_id,
        created_at: at,
        current: 1,
      }),
    [
      {
        type: 'approval_request',
        phase,
        attempt,
        agent,
        approval_id,
        question,
        proposal,
        alternatives,
        plan_hash: draft.plan_hash,
      },
      {
        type: 'agent_status',
        phase,
        attempt,
        agent,
        status: 'waiting',
        message: 'Waiting for your decision',
        progress: draft.progress,
      },
    ],
    (trx) => wait(trx, claim, at),
  );
}

async function wait(trx: Kysely<Schema>, claim: Claim, at: string): Promise<void> {
  await moveWorkflow(trx, claim.workflow_id, 'awaiting_approval', at, { from: ['running'] });
  await releaseLease(trx, claim);
}

/** Puts a run that is asked about already back to waiting. */
export function commitWaiting(engine: EngineContext, claim: Claim): Promise<WorkflowStatus> {
  const at = engine.host.now().toISOString();
  return commit(engine, claim, at, (trx) => wait(trx, claim, at), []);
}

/** The phase and with it the run have failed; `retry` can go on from the last checkpoint. */
export function commitFailure(
  engine: EngineContext,
  claim: Claim,
  phase: PhaseName | null,
  attempt: number,
  error: { readonly code: string; readonly message: string; readonly retryable: boolean },
): Promise<WorkflowStatus> {
  const at = engine.host.now().toISOString();
  return commit(
    engine,
    claim,
    at,
    async (trx) => {
      if (phase !== null) {
        const moved = await movePhase(trx, claim.workflow_id, phase, 'failed', {
          finished_at: at,
          reason: error.message,
          of_attempt: attempt,
        });
        mustMove(moved, `phase ${phase}`);
      }
      mustMove(
        await moveWorkflow(trx, claim.workflow_id, 'failed', at, { error, release: true }),
        'the run',
      );
    },
    [{ type: 'error', ...(phase === null ? {} : { phase, attempt }), ...error }],
  );
}

/** The run is done: plan, last events and effects in one transaction. */
export async function commitCompletion(
  engine: EngineContext,
  claim: Claim,
  completion: RunCompletion,
): Promise<WorkflowStatus> {
  const at = engine.host.now().toISOString();
  const { workflow_id } = claim;
  const effects: OutboxEntry[] = (completion.effects ?? []).map((effect) => ({
    ...effect,
    workflow_id,
    outbox_id: engine.host.randomId(),
  }));
  if (engine.parts.effects === 'before_commit') await doEffects(effects, engine.effects ?? {});
  return commit(
    engine,
    claim,
    at,
    async (trx) => {
      mustMove(
        await moveWorkflow(trx, workflow_id, 'completed', at, { error: null, release: true }),
        'the run',
      );
    },
    [...(completion.events ?? []), { type: 'workflow_completed', plan_id: completion.plan_id }],
    async (trx) => {
      await completion.write(trx);
      await insertOutbox(trx, effects, at);
      await engine.queue.enqueue(trx, 'outbox', 'all');
    },
  );
}
