import { parentPort, workerData } from 'node:worker_threads';
import { type ForecastOptions, forecastShard } from '@hemline/forecasting';
import { panelOf } from './made-sales.ts';

/** What a worker gets: shared sales, and its part of the cells. */
export interface WorkerTask {
  readonly buffer: SharedArrayBuffer;
  readonly stores: number;
  readonly weeks: number;
  readonly options: ForecastOptions;
  readonly index: number;
  readonly count: number;
}

const task = workerData as WorkerTask;
const panel = panelOf(new Float64Array(task.buffer), task.stores, task.weeks);
const points = forecastShard(panel, task.options, { index: task.index, count: task.count });
parentPort!.postMessage(
  points,
  points.rows.map((row) => row.buffer as ArrayBuffer),
);
