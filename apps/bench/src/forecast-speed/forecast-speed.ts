import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { joinShards, type MemberPoints } from '@hemline/forecasting';
import type { WorkerTask } from './forecast-worker.ts';
import { madeSales } from './made-sales.ts';

function runWorker(task: WorkerTask): Promise<MemberPoints> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./forecast-worker.ts', import.meta.url), {
      workerData: task,
    });
    worker.once('message', (points: MemberPoints) => resolve(points));
    worker.once('error', reject);
  });
}

/** Times a forecast with ranges of many made series on worker threads: wall time, CPU per series, peak memory. */
export async function runForecastSpeed(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      stores: { type: 'string', default: '1000' },
      categories: { type: 'string', default: '100' },
      weeks: { type: 'string', default: '156' },
      steps: { type: 'string', default: '26' },
      threads: { type: 'string', default: '2' },
    },
  });
  const [stores, categories, weeks, steps, count] = [
    values.stores,
    values.categories,
    values.weeks,
    values.steps,
    values.threads,
  ].map(Number) as [number, number, number, number, number];
  const panel = madeSales(stores, categories, weeks);
  const buffer = panel.series[0]!.units.buffer as SharedArrayBuffer;
  const options = { steps, seed: 1 };
  const cpuStarted = process.cpuUsage();
  const started = performance.now();
  const parts = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      runWorker({ buffer, stores, weeks, options, index, count }),
    ),
  );
  const sharded = performance.now();
  const forecast = joinShards(panel, options, parts);
  const ended = performance.now();
  const cpu = process.cpuUsage(cpuStarted);
  const cells = stores * categories;
  console.log(
    `${cells} series × ${weeks} weeks, ${steps} weeks ahead with ranges of ${forecast.levels.length} levels, ${count} threads, ${cpus().length} cores`,
  );
  console.log(
    `wall ${((ended - started) / 1000).toFixed(1)} s (threads ${((sharded - started) / 1000).toFixed(1)} s, join ${((ended - sharded) / 1000).toFixed(1)} s), ` +
      `CPU ${((cpu.user + cpu.system) / 1000 / cells).toFixed(3)} ms a series, peak memory ${(process.resourceUsage().maxRSS / 1024 / 1024).toFixed(2)} GiB`,
  );
}
