import type { Phase, PhaseName, WorkflowStatus } from '@hemline/contracts';
import { approvalsOfWorkflow } from '../db/approvals.ts';
import { findCheckpoints } from '../db/checkpoints.ts';
import { type EventDraft, insertEvents } from '../db/events.ts';
import { type Claim, claimWorkflow, releaseLease } from '../db/leases.ts';
import { advanceForClaim } from '../db/run-log.ts';
import { isStorageTrouble } from '../db/storage-trouble.ts';
import {
  findParameters,
  findPhases,
  findWorkflowRow,
  seasonParametersOf,
} from '../db/workflows.ts';
import {
  commitApprovalRequest,
  commitCompletion,
  commitFailure,
  commitPhaseAgain,
  commitPhaseEnd,
  commitPhaseStart,
  commitWaiting,
} from './commit-phase.ts';
import type { EngineContext } from './engine-context.ts';
import { modelAccess } from './model-access.ts';
import type { PhaseContext, PhaseDefinition } from './phase.ts';
import { holdLease } from './run-lease.ts';
import { createReporter } from './run-reporter.ts';
import { PhaseFailure, StaleClaimError } from './workflow-error.ts';

/** How working on a run ended: what is left to do belongs to whoever rings next. */
export type RunEnd =
  | 'not_ours'
  | 'stopped'
  | 'completed'
  | 'failed'
  | 'awaiting_approval'
  | 'stale';

/**
 * Works on one run until it is done, waits, is stopped or is lost. Takes a claim, goes on after the last
 * committed phase, and never undoes anything: a crash at any point leaves a state this function goes on from.
 * @throws storage errors, after which the run keeps its last committed state and the sweeper rings again
 */
export async function runWorkflow(engine: EngineContext, workflowId: string): Promise<RunEnd> {
  const claim = await takeRun(engine, workflowId);
  if (!claim) return 'not_ours';
  const lease = holdLease(engine, claim);
  try {
    return await workThrough(engine, claim, lease.signal);
  } catch (error) {
    // Ours or not, giving it back is right: it only works while the fence is still ours.
    await releaseLease(engine.database.query, claim).catch(() => {});
    if (error instanceof StaleClaimError || lease.signal.aborted) return 'stale';
    throw error;
  } finally {
    lease.end();
  }
}

async function takeRun(engine: EngineContext, workflowId: string): Promise<Claim | null> {
  const at = engine.host.now().toISOString();
  const claim = await engine.database.query.transaction().execute(async (trx) => {
    const taken = await claimWorkflow(trx, workflowId, engine.holder, engine.leaseMs);
    if (!taken) return null;
    const events: EventDraft[] = [];
    if (taken.status_before === 'pending') events.push({ type: 'workflow_started' });
    else if (taken.interrupted) {
      events.push({
        type: 'workflow_resumed',
        message: 'Going on after an interruption, from the last finished step',
      });
    }
    if (events.length > 0) {
      const place = await advanceForClaim(trx, taken.claim, events.length, at);
      if (!place) throw new Error('a claim that was just taken cannot be stale');
      await insertEvents(trx, { ...place, workflow_id: workflowId, timestamp: at }, events);
    }
    return taken.claim;
  });
  if (claim) engine.doorbell.ring(workflowId);
  return claim;
}

async function workThrough(
  engine: EngineContext,
  claim: Claim,
  signal: AbortSignal,
): Promise<RunEnd> {
  for (const definition of engine.registry.phases) {
    signal.throwIfAborted();
    const phases = await findPhases(engine.database.query, [claim.workflow_id]);
    const phase = phases.get(claim.workflow_id)?.find((p) => p.name === definition.name);
    if (!phase) throw new StaleClaimError('the run was deleted');
    if (phase.status === 'completed' || phase.status === 'skipped') continue;
    const end = await workOnPhase(engine, claim, definition, phase, signal);
    if (end !== 'go_on') return end;
  }
  return complete(engine, claim, signal);
}

/** A run that was paused gives its lease back after the step in hand. */
async function goOnUnlessPaused(
  engine: EngineContext,
  claim: Claim,
  status: WorkflowStatus,
): Promise<'go_on' | 'stopped'> {
  if (status !== 'paused') return 'go_on';
  await releaseLease(engine.database.query, claim);
  return 'stopped';
}

async function workOnPhase(
  engine: EngineContext,
  claim: Claim,
  definition: PhaseDefinition,
  phase: Phase,
  signal: AbortSignal,
): Promise<RunEnd | 'go_on'> {
  const { query } = engine.database;
  const before = await approvalsOfWorkflow(query, claim.workflow_id);
  const approvals = before.filter((row) => row.phase === definition.name && row.current === 1);
  const resuming = phase.status === 'running' && approvals.length > 0;
  const attempt = resuming ? phase.attempt : phase.attempt + 1;
  if (phase.status !== 'running') {
    const status = await commitPhaseStart(engine, claim, definition.name, attempt, async (trx) => {
      const workflow = await findWorkflowRow(trx, claim.workflow_id);
      if (workflow) await engine.registry.prepare?.(trx, workflow, definition.name);
    });
    if ((await goOnUnlessPaused(engine, claim, status)) === 'stopped') return 'stopped';
  } else if (!resuming) {
    await commitPhaseAgain(engine, claim, definition.name, attempt);
  }
  if (approvals.some((row) => row.status === 'pending')) {
    await commitWaiting(engine, claim);
    return 'awaiting_approval';
  }

  const started = performance.now();
  const ended = (status: string) =>
    engine.observer.phaseEnded(definition.name, status, performance.now() - started);
  try {
    const context = await phaseContext(engine, claim, signal, definition.name, attempt);
    const outcome = await definition.run({ ...context, approvals });
    signal.throwIfAborted();
    if (outcome.kind === 'awaiting_approval') {
      const { owner_id } = context.workflow;
      const { approval } = outcome;
      await commitApprovalRequest(engine, claim, owner_id, definition.name, attempt, approval);
      ended('awaiting_approval');
      return 'awaiting_approval';
    }
    const status = await commitPhaseEnd(engine, claim, {
      phase: definition.name,
      attempt,
      status: outcome.kind,
      reason: outcome.kind === 'skipped' ? outcome.reason : null,
      state: outcome.state,
      duration_ms: Math.max(0, Math.round(performance.now() - started)),
      events: outcome.kind === 'completed' ? (outcome.events ?? []) : [],
      write: (outcome.kind === 'completed' && outcome.write) || (async () => {}),
    });
    ended(outcome.kind);
    return await goOnUnlessPaused(engine, claim, status);
  } catch (error) {
    if (mustNotFail(error, signal)) throw error;
    ended('failed');
    await commitFailure(engine, claim, definition.name, attempt, failureOf(engine, claim, error));
    return 'failed';
  }
}

async function complete(engine: EngineContext, claim: Claim, signal: AbortSignal): Promise<RunEnd> {
  try {
    const context = await phaseContext(engine, claim, signal, 'pricing', 0);
    const completion = await engine.registry.complete(context);
    await commitCompletion(engine, claim, completion);
    engine.queue.nudge('outbox');
    return 'completed';
  } catch (error) {
    if (mustNotFail(error, signal)) throw error;
    await commitFailure(engine, claim, null, 0, failureOf(engine, claim, error));
    return 'failed';
  }
}

async function phaseContext(
  engine: EngineContext,
  claim: Claim,
  signal: AbortSignal,
  phase: PhaseName,
  attempt: number,
): Promise<PhaseContext> {
  const { query } = engine.database;
  const workflow = await findWorkflowRow(query, claim.workflow_id);
  if (!workflow) throw new StaleClaimError('the run was deleted');
  const parameters = await findParameters(query, claim.workflow_id);
  return {
    workflow,
    parameters,
    season: seasonParametersOf(parameters),
    phase,
    attempt,
    approvals: [],
    checkpoints: await findCheckpoints(query, claim.workflow_id),
    reporter: createReporter(engine, claim, phase, attempt),
    ...modelAccess(engine, claim.workflow_id, phase),
    signal,
    now: () => engine.host.now().toISOString(),
  };
}

/** A lost claim and a database that is away say nothing about the run: it stays as it was committed. */
function mustNotFail(error: unknown, signal: AbortSignal): boolean {
  return error instanceof StaleClaimError || signal.aborted || isStorageTrouble(error);
}

function failureOf(engine: EngineContext, claim: Claim, error: unknown) {
  if (error instanceof PhaseFailure) {
    return { code: error.code, message: error.message, retryable: error.retryable };
  }
  engine.observer.log('error', 'a phase failed unexpectedly', {
    workflow_id: claim.workflow_id,
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  return {
    code: 'phase_failed',
    message: `This step failed unexpectedly (${error instanceof Error ? error.message.slice(0, 300) : 'unknown cause'}). Try it again; the log has the details.`,
    retryable: true,
  };
}
