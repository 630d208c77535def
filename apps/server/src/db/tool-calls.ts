import type { Selectable } from 'kysely';
import type { Queryable } from './database.ts';
import type { ToolCallsTable } from './schema/runs.ts';

/** Notes that an agent called a tool. */
export async function insertToolCall(
  trx: Queryable,
  row: Omit<Selectable<ToolCallsTable>, 'summary' | 'duration_ms'>,
): Promise<void> {
  await trx
    .insertInto('tool_calls')
    .values({ ...row, summary: null, duration_ms: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Notes what the call gave. */
export async function finishToolCall(
  trx: Queryable,
  key: Pick<Selectable<ToolCallsTable>, 'workflow_id' | 'phase' | 'attempt' | 'call_id'>,
  result: { readonly summary: string; readonly duration_ms: number },
): Promise<void> {
  await trx
    .updateTable('tool_calls')
    .set(result)
    .where('workflow_id', '=', key.workflow_id)
    .where('phase', '=', key.phase)
    .where('attempt', '=', key.attempt)
    .where('call_id', '=', key.call_id)
    .execute();
}
