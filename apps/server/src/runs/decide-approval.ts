import type { Approval, Decision } from '@hemline/contracts';
import type { Kysely } from 'kysely';
import {
  type ApprovalRow,
  approvalOf,
  findApproval,
  pendingApprovalsOfDataset,
  recordDecision,
} from '../db/approvals.ts';
import type { EventDraft } from '../db/events.ts';
import type { Schema } from '../db/schema.ts';
import { moveWorkflow } from '../db/workflow-status.ts';
import { lockWorkflowRow } from '../db/workflows.ts';
import { type Person, rollBack, say } from './control-workflow.ts';
import type { RunAccess } from './engine-context.ts';
import { WorkflowError } from './workflow-error.ts';

/**
 * Decides a proposal, for the web, the API and the command line alike. Of any number of decisions at
 * once exactly one wins; the record keeps who, when and why; the run goes on in the same commit.
 * @throws WorkflowError `not_found`, `already_decided`, `approval_invalidated`, `stale_plan_hash`, `invalid_input`
 */
export async function decideApproval(
  access: RunAccess,
  person: Person,
  approvalId: string,
  decision: Decision,
): Promise<Approval> {
  const at = access.host.now().toISOString();
  const decided = await access.database.query.transaction().execute(async (trx) => {
    const known = await findApproval(trx, person.owner_id, approvalId);
    if (!known) throw new WorkflowError('not_found', `There is no approval ${approvalId}.`);
    await lockWorkflowRow(trx, known.workflow_id);
    const row = (await findApproval(trx, person.owner_id, approvalId)) ?? known;
    refuseUnlessPending(row);
    if (decision.plan_hash !== row.plan_hash) {
      throw new WorkflowError(
        'stale_plan_hash',
        'The card you decided is out of date. Reload it and decide what it shows now.',
      );
    }
    const value = decidedValue(row, decision);
    const won = await recordDecision(trx, approvalId, {
      status: ({ accept: 'accepted', edit: 'edited', reject: 'rejected' } as const)[
        decision.action
      ],
      action: decision.action,
      value,
      by: person.name,
      at,
      reason: decision.reason ?? null,
    });
    if (!won) refuseUnlessPending((await findApproval(trx, person.owner_id, approvalId)) ?? row);
    await moveWorkflow(trx, row.workflow_id, 'running', at, { from: ['awaiting_approval'] });
    await say(trx, row.workflow_id, eventsOf(row, decision, value, person), at);
    await access.queue.enqueue(trx, 'run', row.workflow_id);
    return findApproval(trx, person.owner_id, approvalId);
  });
  if (!decided) throw new Error('an approval that was just decided cannot be gone');
  access.doorbell.ring(decided.workflow_id);
  access.queue.nudge('run');
  return approvalOf(decided);
}

function refuseUnlessPending(row: ApprovalRow): void {
  if (row.status === 'pending') return;
  if (row.status === 'invalidated') {
    throw new WorkflowError(
      'approval_invalidated',
      `This proposal no longer stands (${row.decision_reason ?? 'the run moved on'}).`,
    );
  }
  throw new WorkflowError(
    'already_decided',
    `This proposal was ${row.status} by ${row.decided_by ?? 'somebody'} at ${row.decided_at ?? ''}.`,
  );
}

/** The value that will be planned with; null for a rejection. */
function decidedValue(row: ApprovalRow, decision: Decision): number | null {
  if (decision.action === 'reject') return null;
  if (decision.action === 'accept') return row.proposal_value;
  const field = row.kind === 'buy' ? 'units' : 'depth';
  const value = decision.edits?.[field];
  if (value === undefined) {
    throw new WorkflowError('invalid_input', `An edit of a ${row.kind} needs edits.${field}.`);
  }
  const { bounds } = approvalOf(row);
  // Not buying at all is a decision too; a least order binds only whoever orders.
  if (row.kind === 'buy' && value === 0) return 0;
  if (value < bounds.min || value > bounds.max) {
    throw new WorkflowError(
      'invalid_input',
      `edits.${field} is ${String(value)}; it must lie between ${String(bounds.min)} and ${String(bounds.max)}.`,
    );
  }
  const steps = (value - bounds.min) / bounds.step;
  if (Math.abs(steps - Math.round(steps)) > 1e-6) {
    throw new WorkflowError(
      'invalid_input',
      `edits.${field} is ${String(value)}; from ${String(bounds.min)} on it goes in steps of ${String(bounds.step)}.`,
    );
  }
  return value;
}

function eventsOf(
  row: ApprovalRow,
  decision: Decision,
  value: number | null,
  person: Person,
): EventDraft[] {
  const { phase, approval_id } = row;
  const decided: EventDraft = {
    type: 'approval_decided',
    phase,
    approval_id,
    action: decision.action,
    decided_by: person.name,
  };
  if (decision.action === 'reject') return [decided];
  return [
    decided,
    {
      type: 'choice',
      phase,
      agent: row.agent,
      decision: row.kind === 'buy' ? 'buy_units' : 'markdown_depth',
      chosen: value,
      made_by: 'planner',
      reason: decision.reason ?? (decision.action === 'edit' ? 'edited' : 'accepted as proposed'),
    },
  ];
}

/**
 * New data arrived for a dataset: what waits for a decision was asked about old numbers. Each such
 * approval is invalidated and its run plans anew with the new data, up to the same question.
 * Call it in the transaction that makes the new version; the sweeper finds the runs within seconds.
 * @returns ids of the runs that start over
 */
export async function invalidateApprovals(
  trx: Kysely<Schema>,
  datasetId: string,
  at: string,
): Promise<string[]> {
  const pending = await pendingApprovalsOfDataset(trx, datasetId);
  const workflowIds = [...new Set(pending.map((row) => row.workflow_id))];
  for (const workflowId of workflowIds.sort()) {
    await lockWorkflowRow(trx, workflowId);
    const reason = 'new data was imported';
    const events = await rollBack(trx, workflowId, 'demand', at, reason, 'import');
    await moveWorkflow(trx, workflowId, 'running', at, {
      from: ['awaiting_approval'],
      fence_off: true,
    });
    await say(trx, workflowId, events, at);
  }
  return workflowIds;
}
