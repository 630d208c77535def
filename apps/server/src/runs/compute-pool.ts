import { Worker } from 'node:worker_threads';
import type { ThreadAnswer, ThreadTask } from './compute-worker.ts';
import type { SeasonDataSource } from './season/load-season-data.ts';
import type { ComputeTaskName, TaskInput, TaskOutput } from './season/tasks.ts';

/** A task's input, with the data either in it or named by where to read it. */
export type PoolInput<Name extends ComputeTaskName> =
  | { readonly input: TaskInput<Name>; readonly source?: null }
  | { readonly input: Omit<TaskInput<Name>, 'data'>; readonly source: SeasonDataSource };

/** Threads for the heavy arithmetic, so that the event loop stays free and a runaway task can be killed. */
export interface ComputePool {
  /** Runs a task on a free thread. Aborting kills the thread; the pool makes another. */
  run<Name extends ComputeTaskName>(
    name: Name,
    task: PoolInput<Name>,
    signal: AbortSignal,
  ): Promise<TaskOutput<Name>>;
  readonly threads: number;
  close(): Promise<void>;
}

interface Waiting {
  readonly task: ThreadTask;
  readonly signal: AbortSignal;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** Memory one thread may take before it is stopped, instead of the whole process. */
const THREAD_MEGABYTES = 2_048;

interface Thread {
  readonly worker: Worker;
  job: Waiting | null;
  onAbort: () => void;
}

/** Makes a pool of `threads` threads; the first starts at once, so that the first run need not wait for it. */
export function createComputePool(threads: number): ComputePool {
  const all = new Set<Thread>();
  const waiting: Waiting[] = [];
  let closed = false;

  function makeThread(): Thread {
    const worker = new Worker(new URL('./compute-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
      // Flags of a test runner or profiler are meant for the main thread alone.
      execArgv: [],
    });
    const thread: Thread = { worker, job: null, onAbort: () => {} };
    worker.on('message', (answer: ThreadAnswer) => {
      const job = release(thread);
      if (answer.ok) job?.resolve(answer.value);
      else job?.reject(Object.assign(new Error(answer.error.message), answer.error));
      next();
    });
    worker.on('error', (error) => drop(thread, error));
    worker.on('exit', (code) =>
      drop(thread, new Error(`a compute thread ended with code ${String(code)}`)),
    );
    worker.unref();
    all.add(thread);
    return thread;
  }

  /** Takes the job off a thread; an idle thread does not keep the process alive. */
  function release(thread: Thread): Waiting | null {
    const { job } = thread;
    job?.signal.removeEventListener('abort', thread.onAbort);
    thread.job = null;
    thread.worker.unref();
    return job;
  }

  function drop(thread: Thread, reason: unknown): void {
    all.delete(thread);
    release(thread)?.reject(reason);
    void thread.worker.terminate();
    next();
  }

  function next(): void {
    while (!closed && waiting.length > 0) {
      const idle = [...all].find((thread) => thread.job === null);
      const thread = idle ?? (all.size < threads ? makeThread() : null);
      const job = thread && waiting.shift();
      if (!thread || !job) return;
      if (job.signal.aborted) job.reject(job.signal.reason);
      else start(thread, job);
    }
  }

  function start(thread: Thread, job: Waiting): void {
    thread.job = job;
    thread.onAbort = () => drop(thread, job.signal.reason);
    job.signal.addEventListener('abort', thread.onAbort, { once: true });
    thread.worker.ref();
    thread.worker.postMessage(job.task);
  }

  makeThread();
  return {
    threads,
    run: (name, { input, source }, signal) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new Error('the compute pool is closed'));
          return;
        }
        const task: ThreadTask = { name, input, source: source ?? null };
        waiting.push({ task, signal, resolve: resolve as (value: unknown) => void, reject });
        next();
      }),
    close: async () => {
      closed = true;
      const reason = new Error('the compute pool is closed');
      for (const job of waiting.splice(0)) job.reject(reason);
      const threadsThen = [...all];
      await Promise.all(threadsThen.map(({ worker }) => worker.terminate()));
    },
  };
}
