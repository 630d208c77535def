import {
  type PhaseName,
  type PhaseStatus,
  phaseTransitions,
  type WorkflowStatus,
  workflowTransitions,
} from '@hemline/contracts';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Statuses that may become `to`, by the transition table. */
function sourcesOf<Status extends string>(
  table: Readonly<Record<Status, readonly Status[]>>,
  to: Status,
): Status[] {
  return (Object.keys(table) as Status[]).filter((from) => table[from].includes(to));
}

/** Columns that change together with a run's status. */
export interface StatusPatch {
  readonly error?: {
    readonly code: string;
    readonly message: string;
    readonly retryable: boolean;
  } | null;
  /** Raises the fence: whoever works on the run now can write no more. */
  readonly fence_off?: boolean;
  readonly release?: boolean;
  /** Narrows the statuses the move may start from. */
  readonly from?: readonly WorkflowStatus[];
}

/**
 * Compare-and-set of a run's status along the transition table.
 * @returns the status before, or null when the table forbids the move (nothing is changed then)
 */
export async function moveWorkflow(
  trx: Kysely<Schema>,
  workflowId: string,
  to: WorkflowStatus,
  at: string,
  patch: StatusPatch = {},
): Promise<WorkflowStatus | null> {
  const before = await trx
    .selectFrom('workflows')
    .select('status')
    .where('workflow_id', '=', workflowId)
    .executeTakeFirst();
  const sources = sourcesOf(workflowTransitions, to).filter((s) => patch.from?.includes(s) ?? true);
  if (!before || !sources.includes(before.status)) return null;
  const { error } = patch;
  const result = await trx
    .updateTable('workflows')
    .set((eb) => ({
      status: to,
      updated_at: at,
      ...(patch.fence_off ? { fence: eb('fence', '+', 1) } : {}),
      ...(patch.fence_off || patch.release ? { lease_until_ms: null, lease_holder: null } : {}),
      ...(error === undefined
        ? {}
        : {
            error_code: error?.code ?? null,
            error_message: error?.message ?? null,
            error_retryable: error ? Number(error.retryable) : null,
          }),
    }))
    .where('workflow_id', '=', workflowId)
    .where('status', '=', before.status)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1 ? before.status : null;
}

/** Columns that change together with a phase's status. */
export interface PhasePatch {
  readonly attempt?: number;
  readonly started_at?: string;
  readonly finished_at?: string | null;
  readonly reason?: string | null;
  /** Only this attempt may be moved. */
  readonly of_attempt?: number;
}

/** Compare-and-set of a phase's status along the transition table; false when it forbids the move. */
export async function movePhase(
  trx: Kysely<Schema>,
  workflowId: string,
  name: PhaseName,
  to: PhaseStatus,
  patch: PhasePatch = {},
): Promise<boolean> {
  const { of_attempt, ...columns } = patch;
  let query = trx
    .updateTable('phases')
    .set({ status: to, ...columns })
    .where('workflow_id', '=', workflowId)
    .where('name', '=', name)
    .where('status', 'in', sourcesOf(phaseTransitions, to));
  if (of_attempt !== undefined) query = query.where('attempt', '=', of_attempt);
  return Number((await query.executeTakeFirst()).numUpdatedRows) === 1;
}
