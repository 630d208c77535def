import { acceptUntilDone, readBenchmarkBrief, readMetric, startRun } from './api-client.ts';
import { percentile, printFigures } from './figure.ts';
import { makeDataDirectory, startServer } from './server-process.ts';

const RUNS = 5;
const FULL_RUNS = 20;
const MOST_SECONDS = 3;
const MOST_BLOCK_MS = 100;

/**
 * From the words of a brief to a finished plan on the sample data with the built-in model, each approval
 * accepted at once: seconds a run, and the longest block of the server's event loop meanwhile.
 */
export async function runBriefToPlan(args: readonly string[]): Promise<void> {
  const data = makeDataDirectory();
  const server = await startServer(data.path);
  try {
    const seconds: number[] = [];
    const hashes = new Set<string>();
    await readMetric(server.url, 'event_loop_longest_block_seconds');
    for (let run = 0; run < (args.includes('--full') ? FULL_RUNS : RUNS); run++) {
      const started = performance.now();
      const parameters = await readBenchmarkBrief(server.url);
      const { workflow_id } = await startRun(server.url, parameters);
      const plan = await acceptUntilDone(server.url, workflow_id);
      seconds.push((performance.now() - started) / 1_000);
      hashes.add(plan.plan_hash);
    }
    const block = 1_000 * (await readMetric(server.url, 'event_loop_longest_block_seconds'));
    const [first = Number.NaN] = seconds;
    printFigures([
      { name: 'brief to plan, first run', value: first, unit: 's', target: { most: MOST_SECONDS } },
      {
        name: 'brief to plan, median',
        value: percentile(seconds, 0.5),
        unit: 's',
        target: { most: MOST_SECONDS },
        note: `${seconds.length} runs`,
      },
      {
        name: 'brief to plan, slowest',
        value: percentile(seconds, 1),
        unit: 's',
        target: { most: MOST_SECONDS },
      },
      {
        name: 'longest block of the event loop',
        value: block,
        unit: 'ms',
        target: { most: MOST_BLOCK_MS },
        note: 'seen by the server itself, all runs',
      },
      { name: 'different plan hashes', value: hashes.size, unit: '', target: { exactly: 1 } },
    ]);
  } finally {
    await server.stop();
    data.remove();
  }
}
