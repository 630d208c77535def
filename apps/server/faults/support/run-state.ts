import type { PhaseName, WorkflowStatus } from '@hemline/contracts';
import type { Database } from '../../src/db/database.ts';

/** How a run stands in the database at one moment. */
export interface RunState {
  readonly status: WorkflowStatus;
  readonly fence: number;
  /** The phase somebody works on; null between phases, before the first claim and at the end. */
  readonly inside: PhaseName | null;
  /** Phases that need no more work. */
  readonly done: ReadonlySet<PhaseName>;
}

/** Reads a run's state. */
export async function runState(database: Database, workflowId: string): Promise<RunState> {
  const rows = await database.query
    .selectFrom('workflows')
    .innerJoin('phases', 'phases.workflow_id', 'workflows.workflow_id')
    .select([
      'workflows.status',
      'workflows.fence',
      'workflows.lease_until_ms',
      'phases.name',
      'phases.status as phase_status',
    ])
    .where('workflows.workflow_id', '=', workflowId)
    .execute();
  const run = rows[0];
  if (!run) throw new Error(`there is no run ${workflowId}`);
  const isWorkedOn = run.status === 'running' && run.lease_until_ms !== null;
  const running = rows.find(({ phase_status }) => phase_status === 'running');
  const done = rows.filter(({ phase_status: s }) => s === 'completed' || s === 'skipped');
  return {
    status: run.status,
    fence: Number(run.fence),
    inside: isWorkedOn && running ? running.name : null,
    done: new Set(done.map(({ name }) => name)),
  };
}

export const hasEnded = ({ status }: RunState): boolean =>
  status === 'completed' || status === 'failed' || status === 'cancelled';
