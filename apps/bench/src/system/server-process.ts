import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The product's entry. It is run as a program, never imported. */
const serverEntry = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url));

const READY_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 15_000;

/** A program started by a benchmark, on loopback. */
export interface RunningProgram {
  readonly url: string;
  readonly port: number;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/** A folder of its own for one benchmark. */
export function makeDataDirectory(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'hemline-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Environment of a product process: its own data, the built-in model, quiet. */
export function productEnvironment(dataDirectory: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(OPENAI|AZURE|DATABASE|HEMLINE|PORT|HOST)/.test(name),
  );
  return { ...Object.fromEntries(kept), HEMLINE_DATA_DIR: dataDirectory, LOG_LEVEL: 'error' };
}

/** Arguments that run the product's command line with this Node. */
export function productArguments(...words: readonly string[]): string[] {
  return [serverEntry, ...words];
}

/** Starts a program that serves HTTP on the port it is given and waits until `readyPath` answers 200. */
export async function startProgram(
  argumentsOf: (port: number) => readonly string[],
  readyPath: string,
  environmentOf: (port: number) => NodeJS.ProcessEnv = () => process.env,
): Promise<RunningProgram> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...argumentsOf(port)], {
    env: environmentOf(port),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(timer);
  };
  const deadline = performance.now() + READY_TIMEOUT_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}`);
    const answer = await fetch(`${url}${readyPath}`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return { url, port, child, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error('the program did not become ready');
}

/** Starts the product's server on its own data directory. */
export function startServer(dataDirectory: string): Promise<RunningProgram> {
  return startProgram(
    () => productArguments('serve'),
    '/ready',
    (port) => ({
      ...productEnvironment(dataDirectory),
      PORT: String(port),
    }),
  );
}
