import { readConfig } from '../config.ts';
import { openDatabase } from '../db/database.ts';
import { takeEngineLock } from '../db/engine-lock.ts';
import { holdsWork, migrateDown, migrateUp } from '../db/migrate.ts';
import { exitCodes, Refusal } from '../refusal.ts';
import type { Command } from './command.ts';

/** `hemline migrate up|down [N]`. */
export const migrateCommand: Command = {
  name: 'migrate',
  usage: 'up|down [N] [--yes]',
  summary: 'Bring the database schema up to date, or take it back by N steps (1).',
  options: { yes: { type: 'boolean' } },
  async run({ words, has, host, workingDirectory, out }) {
    const [direction, count] = words;
    if (direction !== 'up' && direction !== 'down') {
      throw new Refusal(
        'Say which way: hemline migrate up, or hemline migrate down [N].',
        exitCodes.usage,
      );
    }
    const steps = count === undefined ? undefined : Number(count);
    if (steps !== undefined && !(Number.isInteger(steps) && steps > 0)) {
      throw new Refusal(`"${count}" is not a number of steps.`, exitCodes.usage);
    }
    const config = readConfig(host, workingDirectory);
    const database = await openDatabase({ url: config.databaseDirectUrl });
    const lock = takeEngineLock(database);
    try {
      if (!lock) {
        throw new Refusal(
          'Another Hemline process works on this database. Stop it, then migrate again.',
          exitCodes.conflict,
        );
      }
      if (direction === 'down' && !has('yes') && (await holdsWork(database))) {
        throw new Refusal(
          'This database holds datasets or runs, and going down drops tables with what is in them. ' +
            'Make a copy first (hemline copy, or the file itself), then repeat with --yes.',
          exitCodes.conflict,
        );
      }
      const done =
        direction === 'up'
          ? await migrateUp(database, steps)
          : await migrateDown(database, steps ?? 1);
      for (const { name } of done) out(`${direction} ${name}\n`);
      if (done.length === 0) out('Nothing to do: the schema is already there.\n');
      return exitCodes.ok;
    } finally {
      lock?.release();
      await database.close();
    }
  },
};
