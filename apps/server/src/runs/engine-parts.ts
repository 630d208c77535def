import type { Kysely } from 'kysely';
import { advanceForClaim } from '../db/run-log.ts';
import type { Schema } from '../db/schema.ts';

/**
 * The three places durability hangs on. They can be exchanged so that the fault suite can run with
 * deliberately broken ones and prove that it would notice.
 */
export interface EngineParts {
  /** Takes sequence numbers for the holder of a claim, or refuses. */
  readonly advance: typeof advanceForClaim;
  /** Runs the steps of one commit: all of them or none. */
  readonly together: (
    db: Kysely<Schema>,
    steps: readonly ((trx: Kysely<Schema>) => Promise<void>)[],
  ) => Promise<void>;
  /** Whether effects wait for the commit that asked for them. */
  readonly effects: 'after_commit' | 'before_commit';
}

/** What the product runs with. */
export const engineParts: EngineParts = {
  advance: advanceForClaim,
  together: (db, steps) =>
    db.transaction().execute(async (trx) => {
      for (const step of steps) await step(trx);
    }),
  effects: 'after_commit',
};
