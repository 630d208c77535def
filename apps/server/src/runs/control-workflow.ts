import { type PhaseName, phaseNames, type WorkflowStatus } from '@hemline/contracts';
import type { Kysely } from 'kysely';
import { approvalsOfWorkflow, leaveApprovals, recordDecision } from '../db/approvals.ts';
import { leaveCheckpoints } from '../db/checkpoints.ts';
import { type EventDraft, insertEvents } from '../db/events.ts';
import { advanceForPerson } from '../db/run-log.ts';
import type { Schema } from '../db/schema.ts';
import { movePhase, moveWorkflow } from '../db/workflow-status.ts';
import { findPhases, findWorkflowRow, lockWorkflowRow, type WorkflowRow } from '../db/workflows.ts';
import type { RunAccess } from './engine-context.ts';
import { StaleClaimError, WorkflowError } from './workflow-error.ts';

/** Who does it: the user whose runs these are, and the name the log keeps. */
export interface Person {
  readonly owner_id: string;
  readonly name: string;
}

/** Why a phase has to run again. */
const INVALIDATED_BY = {
  rollback: 'a rollback',
  cancel: 'cancelling the run',
} as const;

type Change = (
  trx: Kysely<Schema>,
  run: WorkflowRow,
  at: string,
) => Promise<{ readonly events: readonly EventDraft[]; readonly ring?: boolean }>;

/** One move of a person: change, events and doorbell commit together or not at all. */
async function act(
  access: RunAccess,
  person: Person,
  workflowId: string,
  change: Change,
): Promise<void> {
  const at = access.host.now().toISOString();
  await access.database.query.transaction().execute(async (trx) => {
    const run = await lockWorkflowRow(trx, workflowId, person.owner_id);
    if (!run) throw new WorkflowError('not_found', `There is no run ${workflowId}.`);
    const { events, ring } = await change(trx, run, at);
    await say(trx, workflowId, events, at);
    if (ring) await access.queue.enqueue(trx, 'run', workflowId);
  });
  access.doorbell.ring(workflowId);
  access.queue.nudge('run');
}

/** Appends events to a run's log on behalf of a person. */
export async function say(
  trx: Kysely<Schema>,
  workflowId: string,
  events: readonly EventDraft[],
  at: string,
): Promise<void> {
  if (events.length === 0) return;
  const place = await advanceForPerson(trx, workflowId, events.length, at);
  await insertEvents(trx, { ...place, workflow_id: workflowId, timestamp: at }, events);
}

function refuse(run: WorkflowRow, move: string): never {
  throw new WorkflowError('illegal_transition', `A run that is ${run.status} cannot be ${move}.`);
}

/** Stops a running run after the step in hand; what that step commits is kept. */
export function pauseWorkflow(access: RunAccess, person: Person, id: string): Promise<void> {
  return act(access, person, id, async (trx, run, at) => {
    if (!(await moveWorkflow(trx, id, 'paused', at))) refuse(run, 'paused');
    return { events: [{ type: 'workflow_paused' }] };
  });
}

/** Lets a paused run go on; one that waits for a decision goes back to waiting. */
export function resumeWorkflow(access: RunAccess, person: Person, id: string): Promise<void> {
  return act(access, person, id, async (trx, run, at) => {
    if (!(await moveWorkflow(trx, id, 'running', at, { from: ['paused'] }))) {
      refuse(run, 'resumed');
    }
    const approvals = await approvalsOfWorkflow(trx, id);
    const waits = approvals.some((row) => row.status === 'pending' && row.current === 1);
    if (waits) await moveWorkflow(trx, id, 'awaiting_approval', at);
    return { events: [{ type: 'workflow_resumed' }], ring: !waits };
  });
}

/** Ends a run for good. Whoever works on it can write no more, because no write gets past a terminal status. */
export async function cancelWorkflow(access: RunAccess, person: Person, id: string): Promise<void> {
  await act(access, person, id, async (trx, run, at) => {
    if (!(await moveWorkflow(trx, id, 'cancelled', at, { release: true }))) {
      refuse(run, 'cancelled');
    }
    for (const name of phaseNames) {
      const reason = 'the run was cancelled';
      const running = await phaseStatus(trx, id, name);
      if (running === 'running') {
        await movePhase(trx, id, name, 'failed', { finished_at: at, reason });
      }
    }
    const events = await invalidatePending(trx, id, at, person.name, INVALIDATED_BY.cancel);
    return { events: [...events, { type: 'workflow_cancelled' }] };
  });
  dropWorkInHand(access, id);
}

/** Goes on with a failed run from its last checkpoint. */
export function retryWorkflow(access: RunAccess, person: Person, id: string): Promise<void> {
  return act(access, person, id, async (trx, run, at) => {
    if (!(await moveWorkflow(trx, id, 'running', at, { from: ['failed'], error: null }))) {
      refuse(run, 'retried');
    }
    for (const name of phaseNames) {
      if ((await phaseStatus(trx, id, name)) !== 'failed') continue;
      await movePhase(trx, id, name, 'pending');
      await leaveApprovals(trx, id, [name], ['rejected']);
    }
    return {
      events: [{ type: 'workflow_resumed', message: 'Trying again from the last finished step' }],
      ring: true,
    };
  });
}

/** Runs one failed phase again; the run goes on from there. */
export async function retryPhase(
  access: RunAccess,
  person: Person,
  id: string,
  name: PhaseName,
): Promise<void> {
  const status = await phaseStatus(access.database.query, id, name);
  if (status !== undefined && status !== 'failed') {
    await requireOwned(access, person, id);
    throw new WorkflowError(
      'illegal_transition',
      `Phase ${name} is ${status}; only a failed phase can be tried again.`,
    );
  }
  await retryWorkflow(access, person, id);
}

/** Returns to the checkpoint before `phase`: it and later phases are marked rolled back and run again. */
export async function rollbackWorkflow(
  access: RunAccess,
  person: Person,
  id: string,
  phase: PhaseName,
): Promise<void> {
  await act(access, person, id, async (trx, run, at) => {
    if (run.status === 'pending' || isTerminal(run.status)) refuse(run, 'rolled back');
    if ((await phaseStatus(trx, id, phase)) === 'pending') {
      throw new WorkflowError(
        'illegal_transition',
        `Phase ${phase} has not run yet, so there is nothing to go back to.`,
      );
    }
    const events = await rollBack(trx, id, phase, at, `the run went back to ${phase}`, person.name);
    if (run.status === 'failed' || run.status === 'awaiting_approval') {
      await moveWorkflow(trx, id, 'running', at, { error: null, fence_off: true });
    } else {
      await fenceOff(trx, id);
    }
    return { events, ring: run.status !== 'paused' };
  });
  dropWorkInHand(access, id);
}

/** Marks a phase and those after it rolled back; their checkpoints and approvals no longer count. */
export async function rollBack(
  trx: Kysely<Schema>,
  id: string,
  from: PhaseName,
  at: string,
  reason: string,
  by: string,
): Promise<EventDraft[]> {
  const events = await invalidatePending(trx, id, at, by, reason);
  const later = phaseNames.slice(phaseNames.indexOf(from));
  for (const name of later) {
    const status = await phaseStatus(trx, id, name);
    if (status === 'running') {
      await movePhase(trx, id, name, 'failed', { finished_at: at, reason });
    }
    if (await movePhase(trx, id, name, 'rolled_back', { reason })) {
      events.push({ type: 'phase_rolled_back', phase: name, reason });
    }
  }
  await leaveCheckpoints(trx, id, later);
  await leaveApprovals(trx, id, later);
  return events;
}

/** Goes on without the pricing phase, the only one a plan can do without. */
export async function skipPhase(
  access: RunAccess,
  person: Person,
  id: string,
  name: PhaseName,
): Promise<void> {
  await act(access, person, id, async (trx, run, at) => {
    if (isTerminal(run.status)) refuse(run, 'changed');
    if (name !== 'pricing') {
      throw new WorkflowError(
        'illegal_transition',
        `Phase ${name} cannot be left out: every later number rests on it.`,
      );
    }
    const status = await phaseStatus(trx, id, name);
    if (status === 'completed' || status === 'skipped') {
      throw new WorkflowError('illegal_transition', `Phase ${name} is ${status} already.`);
    }
    const reason = `skipped by ${person.name}`;
    const events = await invalidatePending(trx, id, at, person.name, reason, name);
    if (status !== 'running') {
      await movePhase(trx, id, name, 'pending');
      await movePhase(trx, id, name, 'running', { started_at: at });
    }
    if (!(await movePhase(trx, id, name, 'skipped', { finished_at: at, reason }))) {
      throw new StaleClaimError(`phase ${name} had moved on`);
    }
    events.push({ type: 'phase_skipped', phase: name, reason });
    const wasWorking = status === 'running';
    if (run.status === 'failed' || (run.status === 'awaiting_approval' && wasWorking)) {
      await moveWorkflow(trx, id, 'running', at, { error: null, fence_off: true });
    } else if (wasWorking) {
      await fenceOff(trx, id);
    }
    const rings = run.status !== 'paused' && run.status !== 'pending';
    return { events, ring: rings && (wasWorking || run.status === 'failed') };
  });
  dropWorkInHand(access, id);
}

async function invalidatePending(
  trx: Kysely<Schema>,
  id: string,
  at: string,
  by: string,
  reason: string,
  phase?: PhaseName,
): Promise<EventDraft[]> {
  const events: EventDraft[] = [];
  for (const row of await approvalsOfWorkflow(trx, id)) {
    if (row.status !== 'pending' || (phase && row.phase !== phase)) continue;
    const decision = { status: 'invalidated', action: null, value: null, by, at, reason } as const;
    if (!(await recordDecision(trx, row.approval_id, decision))) continue;
    events.push({
      type: 'approval_decided',
      phase: row.phase,
      approval_id: row.approval_id,
      action: 'invalidated',
      decided_by: by,
    });
  }
  return events;
}

async function fenceOff(trx: Kysely<Schema>, id: string): Promise<void> {
  await trx
    .updateTable('workflows')
    .set((eb) => ({ fence: eb('fence', '+', 1), lease_until_ms: null, lease_holder: null }))
    .where('workflow_id', '=', id)
    .execute();
}

async function phaseStatus(db: Kysely<Schema>, id: string, name: PhaseName) {
  const phases = await findPhases(db, [id]);
  return phases.get(id)?.find((phase) => phase.name === name)?.status;
}

async function requireOwned(access: RunAccess, person: Person, id: string): Promise<void> {
  const run = await findWorkflowRow(access.database.query, id, person.owner_id);
  if (!run) throw new WorkflowError('not_found', `There is no run ${id}.`);
}

function dropWorkInHand(access: RunAccess, id: string): void {
  access.inHand?.get(id)?.abort(new StaleClaimError('the run was ended by a person'));
}

function isTerminal(status: WorkflowStatus): boolean {
  return status === 'completed' || status === 'cancelled';
}
