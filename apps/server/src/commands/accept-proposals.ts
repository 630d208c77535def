import type { Workflow } from '@hemline/contracts';
import { approvalOf, approvalsOfWorkflow } from '../db/approvals.ts';
import type { Person } from '../runs/control-workflow.ts';
import type { Runs } from '../runs/create-runs.ts';
import { decideApproval } from '../runs/decide-approval.ts';
import { followRun } from './follow-run.ts';

/** The proposal a run waits for, or undefined. */
export async function pendingApproval(runs: Runs, workflowId: string) {
  const rows = await approvalsOfWorkflow(runs.database.query, workflowId);
  const pending = rows.find((row) => row.status === 'pending');
  return pending && approvalOf(pending);
}

/** Follows a run from an event to its end; accepts each proposal as it stands when asked to. */
export async function workThroughRun(
  runs: Runs,
  person: Person,
  workflowId: string,
  accepts: boolean,
  say: (line: string) => void,
  after = 0,
): Promise<Workflow> {
  const cursor = { seq: after };
  for (;;) {
    const run = await followRun(runs, person, workflowId, cursor, say);
    if (run.status !== 'awaiting_approval' || !accepts) return run;
    const pending = await pendingApproval(runs, workflowId);
    if (!pending) continue;
    say(`${pending.question} Accepted as proposed.`);
    const { approval_id, plan_hash } = pending;
    await decideApproval(runs, person, approval_id, { action: 'accept', plan_hash });
  }
}
