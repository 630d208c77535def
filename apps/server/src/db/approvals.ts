import type { Approval, ApprovalAction, PhaseName } from '@hemline/contracts';
import type { Kysely, Selectable } from 'kysely';
import type { Queryable } from './database.ts';
import type { ApprovalsTable } from './schema/runs.ts';
import type { Schema } from './schema.ts';

export type ApprovalRow = Selectable<ApprovalsTable>;

/** What the card shows, fixed at the moment it was asked. */
export type ApprovalSnapshot = Pick<
  Approval,
  'question' | 'proposal' | 'alternatives' | 'bounds' | 'reason'
>;

/** An approval as the API shows it; what an agent needs to go on stays on the server. */
export function approvalOf(row: ApprovalRow): Approval {
  const snapshot = JSON.parse(row.snapshot_json) as ApprovalSnapshot;
  return {
    approval_id: row.approval_id,
    workflow_id: row.workflow_id,
    phase: row.phase,
    agent: row.agent,
    kind: row.kind,
    ...snapshot,
    attempt: row.attempt,
    plan_hash: row.plan_hash,
    status: row.status,
    decided_by: row.decided_by,
    decided_at: row.decided_at,
    decided_value: row.decided_value,
    decision_reason: row.decision_reason,
    created_at: row.created_at,
  };
}

/** Asks: one pending row. */
export async function insertApproval(
  trx: Queryable,
  row: Omit<
    ApprovalRow,
    'status' | 'decided_by' | 'decided_at' | 'decided_value' | 'decision_reason' | 'decided_action'
  >,
): Promise<void> {
  await trx
    .insertInto('approvals')
    .values({
      ...row,
      status: 'pending',
      decided_by: null,
      decided_at: null,
      decided_value: null,
      decision_reason: null,
      decided_action: null,
    })
    .execute();
}

/** One approval's row, or undefined. */
export async function findApproval(
  db: Queryable,
  ownerId: string,
  approvalId: string,
): Promise<ApprovalRow | undefined> {
  return db
    .selectFrom('approvals')
    .selectAll()
    .where('approval_id', '=', approvalId)
    .where('owner_id', '=', ownerId)
    .executeTakeFirst();
}

/** Every approval of a run, oldest first. */
export async function approvalsOfWorkflow(
  db: Queryable,
  workflowId: string,
): Promise<ApprovalRow[]> {
  return db
    .selectFrom('approvals')
    .selectAll()
    .where('workflow_id', '=', workflowId)
    .orderBy('created_at')
    .orderBy('attempt')
    .execute();
}

/** A page of approvals, newest first, and how many there are. */
export async function listApprovals(
  db: Queryable,
  ownerId: string,
  page: {
    readonly limit: number;
    readonly offset: number;
    readonly status?: Approval['status'] | undefined;
    readonly workflow_id?: string | undefined;
  },
): Promise<{ items: Approval[]; total: number }> {
  const filtered = (query: ReturnType<typeof select>) => {
    let narrowed = query.where('owner_id', '=', ownerId);
    if (page.status) narrowed = narrowed.where('status', '=', page.status);
    if (page.workflow_id) narrowed = narrowed.where('workflow_id', '=', page.workflow_id);
    return narrowed;
  };
  const select = () => db.selectFrom('approvals');
  const rows = await filtered(select())
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('approval_id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const { total } = await filtered(select())
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { items: rows.map(approvalOf), total: Number(total) };
}

/** What a decision writes. */
export interface RecordedDecision {
  readonly status: 'accepted' | 'edited' | 'rejected' | 'invalidated';
  readonly action: ApprovalAction | null;
  readonly value: number | null;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

/** Compare-and-set: of any number of decisions at once, exactly one gets true. */
export async function recordDecision(
  trx: Kysely<Schema>,
  approvalId: string,
  decision: RecordedDecision,
): Promise<boolean> {
  const result = await trx
    .updateTable('approvals')
    .set({
      status: decision.status,
      decided_action: decision.action,
      decided_value: decision.value,
      decided_by: decision.by,
      decided_at: decision.at,
      decision_reason: decision.reason,
    })
    .where('approval_id', '=', approvalId)
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** Pending approvals of runs that plan from this dataset. */
export async function pendingApprovalsOfDataset(
  trx: Kysely<Schema>,
  datasetId: string,
): Promise<ApprovalRow[]> {
  return trx
    .selectFrom('approvals')
    .innerJoin('workflows', 'workflows.workflow_id', 'approvals.workflow_id')
    .selectAll('approvals')
    .where('workflows.dataset_id', '=', datasetId)
    .where('approvals.status', '=', 'pending')
    .orderBy('approvals.approval_id')
    .execute();
}

/** How many decisions wait for somebody, for the metrics. */
export async function countPendingApprovals(db: Kysely<Schema>): Promise<number> {
  const { total } = await db
    .selectFrom('approvals')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('status', '=', 'pending')
    .executeTakeFirstOrThrow();
  return Number(total);
}

/** Proposals of these phases no longer count (all of them, or those in `statuses`); nothing is deleted. */
export async function leaveApprovals(
  trx: Kysely<Schema>,
  workflowId: string,
  phases: readonly PhaseName[],
  statuses?: readonly Approval['status'][],
): Promise<void> {
  let query = trx
    .updateTable('approvals')
    .set({ current: 0 })
    .where('workflow_id', '=', workflowId)
    .where('phase', 'in', phases);
  if (statuses) query = query.where('status', 'in', statuses);
  await query.execute();
}
