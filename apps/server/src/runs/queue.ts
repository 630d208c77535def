import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';

/** Kinds of doorbell: work on a run, compute one shard of a forecast, dispatch effects, run an import. */
export type JobKind = 'run' | 'shard' | 'outbox' | 'import';

/**
 * Doorbells. A job says that something may be due and carries only a key: losing or repeating one does
 * no harm, because whoever answers looks at our own tables, and a sweeper rings again for what is left.
 */
export interface JobQueue {
  /** Rings in the caller's transaction (so that it rings only if that commits), after `delayMs`. */
  enqueue(trx: Kysely<Schema>, kind: JobKind, key: string, delayMs?: number): Promise<void>;
  /** Tells this process that something was committed; saves the wait for the next look. */
  nudge(kind: JobKind): void;
  /** Answers doorbells of a kind, at most `concurrency` at once. */
  work(kind: JobKind, concurrency: number, handler: (key: string) => Promise<void>): Promise<void>;
  cancel(kind: JobKind, key: string): Promise<void>;
  /** Throws when doorbells cannot be stored now. */
  check(): Promise<void>;
  /** Takes no new job and waits for those in hand. */
  stop(): Promise<void>;
}
