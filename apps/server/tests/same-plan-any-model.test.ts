import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MirrorModelServer, startMirrorModelServer } from './support/mirror-model-server.ts';

const program = fileURLToPath(new URL('./support/plan-once.ts', import.meta.url));
const commandLine = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const BRIEF =
  '12-week spring dresses from next Monday, weekly replenishment, keep 45% at the DC, markdown check at week 6 below 60%';
const recorder = new URL('./support/record-sockets.mjs', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'hemline-any-model-'));
const KEY = 'sk-loopback-0123456789abcdef';
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

interface Planned {
  readonly end: string;
  readonly plan_hash: string;
  readonly choices: readonly { decision: string; chosen: unknown; made_by: string }[];
  readonly error: unknown;
  readonly hosts: readonly string[];
  readonly printed: string;
}

/** Plans in a process of its own whose every connection, lookup and datagram is recorded. */
async function plan(
  name: string,
  environment: Record<string, string>,
  words: readonly string[] = [program],
): Promise<Planned> {
  const sockets = join(folder, `${name}.sockets`);
  writeFileSync(sockets, '');
  const inherited = Object.entries(process.env).filter(
    ([variable]) => !/^(OPENAI|AZURE|DATABASE|NODE_OPTIONS|VITEST)/.test(variable),
  );
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', recorder, ...words],
    {
      env: {
        ...Object.fromEntries(inherited),
        HEMLINE_DATA_DIR: join(folder, name),
        DATABASE_URL: `sqlite:${join(folder, `${name}.db`)}`,
        RECORD_SOCKETS: sockets,
        ...environment,
      },
      maxBuffer: 100_000_000,
    },
  );
  const lines = readFileSync(sockets, 'utf8').split('\n').filter(Boolean);
  const hosts = lines.map((line) => (JSON.parse(line) as { host: string }).host);
  return { ...(JSON.parse(stdout) as Planned), hosts, printed: stdout + stderr };
}

let server: MirrorModelServer;
let offline: Planned;
let hosted: Planned;
beforeAll(async () => {
  server = await startMirrorModelServer();
  offline = await plan('offline', {});
  hosted = await plan('hosted', { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.baseURL });
}, 120_000);
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

test('the built-in model and a hosted one that chooses the same make the same plan', () => {
  expect([offline.end, offline.error]).toEqual(['completed', null]);
  expect([hosted.end, hosted.error]).toEqual(['completed', null]);
  expect(hosted.choices.map(({ decision, chosen }) => [decision, chosen])).toEqual(
    offline.choices.map(({ decision, chosen }) => [decision, chosen]),
  );
  expect(offline.plan_hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hosted.plan_hash).toBe(offline.plan_hash);
});

test('so do they from the words of a brief, on the command line and the sample data', async () => {
  const words = [commandLine, 'plan', BRIEF, '--yes', '--json'];
  const callsBefore = server.calls();
  const builtIn = await plan('command-offline', {}, words);
  const mirrored = await plan(
    'command-hosted',
    { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.baseURL },
    words,
  );
  expect(builtIn.plan_hash).toMatch(/^[0-9a-f]{64}$/);
  expect(mirrored.plan_hash).toBe(builtIn.plan_hash);
  expect(server.calls() - callsBefore).toBeGreaterThan(8);
  expect(builtIn.hosts).toEqual([]);
  expect(mirrored.hosts.filter((host) => !LOOPBACK.has(host))).toEqual([]);
  expect(mirrored.printed).not.toContain(KEY);
}, 120_000);

test('the hosted model really judged: it was called with the key, and its choices are its own', () => {
  expect(server.calls()).toBeGreaterThan(8);
  expect([...server.keys]).toEqual([`Bearer ${KEY}`]);
  expect(hosted.choices.filter(({ made_by }) => made_by === 'default')).toEqual([]);
});

test('with a key set, not one connection leaves this machine', () => {
  expect(hosted.hosts.length).toBeGreaterThan(0);
  expect(hosted.hosts.filter((host) => !LOOPBACK.has(host))).toEqual([]);
});

test('without a key there is no connection at all', () => {
  expect(offline.hosts).toEqual([]);
});

test('the key is printed nowhere and stored nowhere', () => {
  expect(hosted.printed).not.toContain(KEY);
  const wal = join(folder, 'hosted.db-wal');
  const stored = [join(folder, 'hosted.db'), ...(existsSync(wal) ? [wal] : [])];
  expect(stored.filter((file) => readFileSync(file).includes(KEY))).toEqual([]);
});

test('the recorder sees a connection that would leave, in every thread', async () => {
  const sockets = join(folder, 'probe.sockets');
  const probe = join(folder, 'probe.mjs');
  writeFileSync(sockets, '');
  writeFileSync(
    probe,
    `import { Worker, isMainThread } from 'node:worker_threads';
     import { fileURLToPath } from 'node:url';
     const host = isMainThread ? 'main.invalid' : 'thread.invalid';
     await fetch('http://' + host + '/').catch(() => {});
     if (isMainThread) new Worker(fileURLToPath(import.meta.url));`,
  );
  await promisify(execFile)(process.execPath, ['--import', recorder, probe], {
    env: { PATH: process.env.PATH, RECORD_SOCKETS: sockets },
  });
  const seen = readFileSync(sockets, 'utf8');
  expect(seen).toContain('main.invalid');
  expect(seen).toContain('thread.invalid');
});
