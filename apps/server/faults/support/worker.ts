import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WorkerOrders } from './worker-process.ts';

/** A worker in a process of its own, that can be killed for real. */
export interface Worker {
  readonly process: ChildProcess;
  /** Lines it has said. */
  readonly lines: readonly string[];
  /** Resolves once it works, or has died before. */
  readonly ready: Promise<void>;
  readonly exited: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts a worker process. */
export function startWorker(orders: WorkerOrders): Worker {
  const entry = fileURLToPath(new URL('./worker-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--no-warnings', entry, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let rest = '';
  let markReady = () => {};
  const ready = new Promise<void>((resolve) => {
    markReady = resolve;
  });
  child.stdout.on('data', (chunk: Buffer) => {
    rest += chunk.toString('utf8');
    const parts = rest.split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    if (parts.includes('ready')) markReady();
  });
  child.stderr.on('data', (chunk: Buffer) => lines.push(`stderr ${chunk.toString('utf8')}`));
  const exited = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.once('exit', (code, signal) => {
      markReady();
      resolve({ code, signal });
    });
  });
  return {
    process: child,
    lines,
    ready,
    exited,
    kill: (signal) => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    },
  };
}
