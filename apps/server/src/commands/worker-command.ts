import { exitCodes, Refusal } from '../refusal.ts';
import type { Command } from './command.ts';
import { untilStopped } from './until-stopped.ts';
import { withRuns } from './with-runs.ts';

/** `hemline worker`: executes runs for an API process elsewhere. */
export const workerCommand: Command = {
  name: 'worker',
  usage: '[--concurrency N]',
  summary: 'Execute runs from a PostgreSQL database, beside other workers.',
  options: { concurrency: { type: 'string' } },
  run: (call) =>
    withRuns(call, async ({ runs }) => {
      if (runs.database.kind !== 'postgres') {
        throw new Refusal(
          'Workers share a PostgreSQL database: set DATABASE_URL=postgres://…. With SQLite, hemline serve executes the runs itself.',
          exitCodes.usage,
        );
      }
      const text = call.text('concurrency') ?? '4';
      const concurrency = Number(text);
      if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 32) {
        throw new Refusal(
          `--concurrency must be a whole number from 1 to 32, not "${text}".`,
          exitCodes.usage,
        );
      }
      const running = await runs.startWorking({ concurrency });
      call.say(`Worker ${runs.holder} is ready.`);
      await untilStopped();
      await running?.stop();
      return exitCodes.ok;
    }),
};
