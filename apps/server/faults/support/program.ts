import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A program of this folder in a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** Resolves when a line holds `word`; throws when the program ends before. */
  said(word: string): Promise<string>;
  readonly exited: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts `path` (relative to this folder) with its words. */
export function startProgram(
  path: string,
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Program {
  const entry = fileURLToPath(new URL(path, import.meta.url));
  const child = spawn(process.execPath, ['--no-warnings', entry, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env },
  });
  const lines: string[] = [];
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.on('data', (chunk: Buffer) => {
      const parts = (rest + chunk.toString('utf8')).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
      for (const listener of listeners) listener();
    });
  }
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      resolve(code);
      for (const listener of listeners) listener();
    });
  });
  return {
    process: child,
    lines,
    exited,
    said: (word) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => line.includes(word));
          const ended = child.exitCode !== null || child.signalCode !== null;
          if (found === undefined && !ended) return;
          listeners.delete(look);
          if (found !== undefined) resolve(found);
          else reject(new Error(`the program ended: ${lines.slice(-5).join(' | ')}`));
        };
        listeners.add(look);
        look();
      }),
    kill: (signal) => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    },
  };
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
