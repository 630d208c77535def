import { parentPort } from 'node:worker_threads';
import { loadSeasonData, type SeasonDataSource } from './season/load-season-data.ts';
import { type ComputeTaskName, computeTasks } from './season/tasks.ts';

/** One task for a thread; `source` is read here, so that no row passes through the main thread. */
export interface ThreadTask {
  readonly name: ComputeTaskName;
  readonly input: object;
  readonly source: SeasonDataSource | null;
}

export type ThreadAnswer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly name: string; readonly message: string; readonly stack: string };
    };

async function perform({ name, input, source }: ThreadTask): Promise<unknown> {
  const task = computeTasks[name] as (given: object) => unknown;
  return task(source ? { ...input, data: await loadSeasonData(source) } : input);
}

parentPort?.on('message', (task: ThreadTask) => {
  perform(task).then(
    (value) => parentPort?.postMessage({ ok: true, value } satisfies ThreadAnswer),
    (thrown: unknown) => {
      const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
      parentPort?.postMessage({
        ok: false,
        error: { name, message, stack: stack ?? '' },
      } satisfies ThreadAnswer);
    },
  );
});
