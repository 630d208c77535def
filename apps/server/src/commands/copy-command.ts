import { readConfig } from '../config.ts';
import { copyDatabase } from '../db/copy-database.ts';
import { openDatabase, withoutPassword } from '../db/database.ts';
import { takeEngineLock } from '../db/engine-lock.ts';
import { migrateUp, pendingMigrations } from '../db/migrate.ts';
import { exitCodes, Refusal } from '../refusal.ts';
import type { Command } from './command.ts';
import { required } from './option-values.ts';

/** `hemline copy --to URL`: the whole database to another one, verified. */
export const copyCommand: Command = {
  name: 'copy',
  usage: '--to URL',
  summary: 'Copy the whole database to another one (SQLite to PostgreSQL) and verify it.',
  options: { to: { type: 'string' } },
  async run(call) {
    const url = required(call, 'to');
    if (!/^(sqlite:.+|postgres(ql)?:\/\/.+)$/.test(url)) {
      throw new Refusal(
        '--to must be sqlite:PATH or postgres://user:password@host:port/database.',
        exitCodes.usage,
      );
    }
    const config = readConfig(call.host, call.workingDirectory);
    const from = await openDatabase({ url: config.databaseUrl });
    const lock = takeEngineLock(from);
    try {
      if (!lock) {
        throw new Refusal(
          'Another Hemline process works on this database. Stop it, then copy again.',
          exitCodes.conflict,
        );
      }
      if ((await pendingMigrations(from)).length > 0) {
        throw new Refusal('Run hemline migrate up on this database first.', exitCodes.conflict);
      }
      const to = await openDatabase({ url });
      try {
        await migrateUp(to);
        const digests = await copyDatabase(from, to, ({ table, rows }) =>
          call.say(`${table}: ${String(rows)}`),
        ).catch((error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          throw new Refusal(
            `Nothing was copied to ${withoutPassword(url)}: ${reason}.`,
            exitCodes.conflict,
          );
        });
        const rows = digests.reduce((sum, digest) => sum + digest.rows, 0);
        call.out(
          `Copied ${String(rows)} rows of ${String(digests.length)} tables to ${withoutPassword(url)}; counts and hashes agree.\n`,
        );
        return exitCodes.ok;
      } finally {
        await to.close();
      }
    } finally {
      lock?.release();
      await from.close();
    }
  },
};
