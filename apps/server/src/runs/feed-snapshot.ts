import {
  type AgentName,
  type AgentStatus,
  type FeedEvent,
  phaseNames,
  type Snapshot,
} from '@hemline/contracts';
import { approvalOf, approvalsOfWorkflow } from '../db/approvals.ts';
import type { Queryable } from '../db/database.ts';
import { findPhases, findPlanId, findWorkflowRow } from '../db/workflows.ts';

const AGENTS: readonly AgentName[] = ['orchestrator', 'demand', 'inventory', 'pricing'];
/** The state is read again when an event came in between, at most so often. */
const MOST_READS = 5;

/** A run's state as of its last event, for a client that comes without a cursor; null when it is gone. */
export async function feedSnapshot(db: Queryable, workflowId: string): Promise<Snapshot | null> {
  for (let read = 1; ; read++) {
    const run = await findWorkflowRow(db, workflowId);
    if (!run) return null;
    const phases = (await findPhases(db, [workflowId])).get(workflowId) ?? [];
    const approvals = await approvalsOfWorkflow(db, workflowId);
    const agents = await agentStates(db, workflowId);
    const plan_id = await findPlanId(db, workflowId);
    const after = await findWorkflowRow(db, workflowId);
    if (after?.next_seq !== run.next_seq && read < MOST_READS) continue;
    return {
      type: 'snapshot',
      workflow_id: workflowId,
      seq: run.next_seq - 1,
      timestamp: run.updated_at,
      status: run.status,
      phases,
      agents,
      pending_approvals: approvals.filter((row) => row.status === 'pending').map(approvalOf),
      plan_id,
    };
  }
}

async function agentStates(db: Queryable, workflowId: string): Promise<Snapshot['agents']> {
  const last = new Map<AgentName, { status: AgentStatus; message: string; progress: number }>();
  for (const phase of phaseNames) {
    const rows = await db
      .selectFrom('workflow_events')
      .select('event_json')
      .where('workflow_id', '=', workflowId)
      .where('type', '=', 'agent_status')
      .where('phase', '=', phase)
      .orderBy('seq', 'desc')
      .limit(1)
      .execute();
    for (const row of rows) {
      const event = JSON.parse(row.event_json) as FeedEvent;
      if (event.type !== 'agent_status') continue;
      const { agent, status, message, progress } = event;
      last.set(agent, { status, message, progress });
    }
  }
  return AGENTS.map((agent) => ({
    agent,
    ...(last.get(agent) ?? { status: 'idle' as const, message: '', progress: 0 }),
  }));
}
