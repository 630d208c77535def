import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const serverMain = join(import.meta.dirname, '../../server/src/main.ts');
const READY_WITHIN_MS = 120_000;

/** A real server on an empty data directory of its own, with the sample dataset it makes at its first start. */
export interface LiveServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function untilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const until = performance.now() + READY_WITHIN_MS;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${said()}`);
    const ready = await fetch(`${url}/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the server was not ready in time: ${said()}`);
}

/** Starts `hemline serve` with no key and no other server, and waits until it is ready. */
export async function startLiveServer(): Promise<LiveServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hemline-e2e-'));
  const port = await freePort();
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(OPENAI|AZURE|DATABASE)_/.test(name)),
  );
  const child = spawn(process.execPath, [serverMain, 'serve'], {
    env: { ...environment, HEMLINE_DATA_DIR: dataDir, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => lines.push(String(text)));
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill()) await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await untilReady(url, child, () => lines.slice(-8).join(''));
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}
