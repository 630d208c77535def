import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { acceptUntilDone, readBenchmarkBrief, startRun } from './api-client.ts';
import { percentile, printFigures } from './figure.ts';
import { loadRoute } from './raw-load.ts';
import { makeDataDirectory, startProgram, startServer } from './server-process.ts';

const bareEntry = fileURLToPath(new URL('./bare-list-worker.ts', import.meta.url));

const PLANS = 20;
const CONNECTIONS = 100;
const SECONDS = 3;
const FULL_SECONDS = 10;
const ROUNDS = 3;
const WARM_UP = { connections: CONNECTIONS, seconds: 2 };

/**
 * Lists 20 plans from 100 connections: the product against a bare Hono + better-sqlite3 route on the
 * same database file, in turns, so that both see the same machine. The product is to reach half.
 */
export async function runListThroughput(args: readonly string[]): Promise<void> {
  const seconds = args.includes('--full') ? FULL_SECONDS : SECONDS;
  const data = makeDataDirectory();
  const server = await startServer(data.path);
  try {
    const parameters = await readBenchmarkBrief(server.url);
    for (let run = 0; run < PLANS; run++) {
      const { workflow_id } = await startRun(server.url, parameters);
      await acceptUntilDone(server.url, workflow_id);
    }
    const bare = await startProgram(
      (port) => [bareEntry, join(data.path, 'hemline.db'), String(port)],
      '/ready',
    );
    try {
      const routes = [
        { port: server.port, path: `/api/v1/plans?limit=${PLANS}` },
        { port: bare.port, path: `/plans?limit=${PLANS}` },
      ] as const;
      for (const { port, path } of routes) await loadRoute(port, path, WARM_UP);
      const rates: [number[], number[]] = [[], []];
      const latencies: number[] = [];
      let failed = 0;
      for (let round = 0; round < ROUNDS; round++) {
        for (const [which, { port, path }] of routes.entries()) {
          const load = { connections: CONNECTIONS, seconds };
          const result = await loadRoute(port, path, load);
          rates[which]?.push(result.answered / result.seconds);
          failed += result.failed;
          if (which === 0) latencies.push(...result.latencies);
        }
      }
      const [ours, theirs] = rates.map((rounds) => percentile(rounds, 0.5));
      printFigures([
        { name: 'list of 20 plans', value: ours ?? 0, unit: 'requests/s', target: null },
        { name: 'the same, bare route', value: theirs ?? 0, unit: 'requests/s', target: null },
        {
          name: 'list, share of the bare route',
          value: (ours ?? 0) / (theirs ?? Number.NaN),
          unit: '',
          target: { least: 0.5 },
          note: `medians of ${ROUNDS} rounds of ${seconds} s, ${CONNECTIONS} connections`,
        },
        { name: 'list, p95', value: percentile(latencies, 0.95), unit: 'ms', target: null },
        { name: 'list, failed requests', value: failed, unit: '', target: { exactly: 0 } },
      ]);
    } finally {
      await bare.stop();
    }
  } finally {
    await server.stop();
    data.remove();
  }
}
