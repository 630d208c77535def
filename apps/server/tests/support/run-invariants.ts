import { feedEventSchema } from '@hemline/contracts';
import type { Database } from '../../src/db/database.ts';

/** What must hold of every run at every moment, whatever was killed; each broken rule is one line. */
export async function runViolations(database: Database, workflowId: string): Promise<string[]> {
  const { query } = database;
  const broken: string[] = [];
  const run = await query
    .selectFrom('workflows')
    .selectAll()
    .where('workflow_id', '=', workflowId)
    .executeTakeFirst();
  if (!run) return [`run ${workflowId} is gone`];
  const rows = await query
    .selectFrom('workflow_events')
    .select(['seq', 'type', 'phase', 'attempt', 'event_json'])
    .where('workflow_id', '=', workflowId)
    .orderBy('seq')
    .execute();
  const attempts = new Map<string, number>();
  rows.forEach((row, index) => {
    if (row.phase !== null && row.attempt !== null) {
      const newest = attempts.get(row.phase) ?? 0;
      if (row.attempt < newest) {
        broken.push(`event ${String(row.seq)} is of an attempt that was over`);
      }
      attempts.set(row.phase, Math.max(newest, row.attempt));
    }
    if (row.seq !== index + 1) broken.push(`event ${String(index + 1)} has seq ${String(row.seq)}`);
    const parsed = feedEventSchema.safeParse(JSON.parse(row.event_json));
    if (!parsed.success) broken.push(`event ${String(row.seq)} breaks the contract`);
  });
  if (run.next_seq !== rows.length + 1) {
    broken.push(`next_seq is ${String(run.next_seq)} after ${String(rows.length)} events`);
  }
  const phases = await query
    .selectFrom('phases')
    .selectAll()
    .where('workflow_id', '=', workflowId)
    .execute();
  const checkpoints = await query
    .selectFrom('checkpoints')
    .selectAll()
    .where('workflow_id', '=', workflowId)
    .where('current', '=', 1)
    .execute();
  const rolledBack = rows.some((row) => row.type === 'phase_rolled_back');
  for (const phase of phases) {
    const ends = rows.filter((row) => row.phase === phase.name && row.type === 'phase_completed');
    const kept = checkpoints.filter((row) => row.phase === phase.name).length;
    const done = phase.status === 'completed' || phase.status === 'skipped';
    if (kept !== (done ? 1 : 0)) {
      broken.push(`phase ${phase.name} is ${phase.status} with ${String(kept)} checkpoints`);
    }
    if (!rolledBack && phase.status === 'completed' && ends.length !== 1) {
      broken.push(`phase ${phase.name} completed ${String(ends.length)} times`);
    }
    if (!rolledBack && phase.status !== 'completed' && ends.length > 0) {
      broken.push(`phase ${phase.name} is ${phase.status} but its completion was said`);
    }
  }
  const completions = rows.filter((row) => row.type === 'workflow_completed').length;
  if (completions !== (run.status === 'completed' ? 1 : 0)) {
    broken.push(`the run is ${run.status} with ${String(completions)} completions`);
  }
  if (run.status === 'completed' && !phases.every((p) => /completed|skipped/.test(p.status))) {
    broken.push('the run is completed and a phase is not');
  }
  const terminal = rows.findIndex((row) => /workflow_(completed|cancelled)/.test(row.type));
  if (terminal >= 0 && terminal !== rows.length - 1) broken.push('events after the end of the run');
  return broken;
}
