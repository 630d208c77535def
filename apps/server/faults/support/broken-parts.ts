import { sql } from 'kysely';
import { advanceForClaim } from '../../src/db/run-log.ts';
import { type EngineParts, engineParts } from '../../src/runs/engine-parts.ts';

/**
 * Engines broken on purpose, one in each place durability hangs on. Every one of them must fail the
 * fault suite; otherwise the suite proves nothing.
 */
export const brokenParts = {
  /** A worker that lost its claim can still write. */
  no_fence: {
    ...engineParts,
    advance: async (trx, claim, count, at) => {
      const row = await trx
        .updateTable('workflows')
        .set((eb) => ({ next_seq: eb('next_seq', '+', count), updated_at: at }))
        .where('workflow_id', '=', claim.workflow_id)
        .where('status', 'in', ['running', 'paused'])
        .returning(['next_seq', 'status', 'correlation_id'])
        .executeTakeFirst();
      return row ? { ...row, first_seq: row.next_seq - count } : null;
    },
  },
  /** What belongs together is committed in pieces. */
  commit_split: {
    ...engineParts,
    together: async (db, steps) => {
      for (const step of steps) await db.transaction().execute(step);
    },
  },
  /** A run that was ended can still be written. */
  no_state_guard: {
    ...engineParts,
    advance: async (trx, claim, count, at) => {
      const row = await trx
        .updateTable('workflows')
        .set((eb) => ({ next_seq: eb('next_seq', '+', count), updated_at: at }))
        .where('workflow_id', '=', claim.workflow_id)
        .where('fence', '=', claim.fence)
        .returning(['next_seq', 'status', 'correlation_id'])
        .executeTakeFirst();
      return row ? { ...row, first_seq: row.next_seq - count } : null;
    },
  },
  /** One counter for all runs instead of one on each run's row. */
  global_sequence: {
    ...engineParts,
    advance: async (trx, claim, count, at) => {
      const taken = await advanceForClaim(trx, claim, count, at);
      if (!taken) return null;
      const { rows } = await sql<{
        last: number | null;
      }>`select max(seq) as last from workflow_events`.execute(trx);
      return { ...taken, first_seq: (rows[0]?.last ?? 0) + 1 };
    },
  },
  /** Effects are done before it is certain that they are due. */
  effect_before_commit: { ...engineParts, effects: 'before_commit' },
} as const satisfies Record<string, EngineParts>;

export type BrokenEngine = keyof typeof brokenParts;
