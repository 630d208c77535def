import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault, FaultReport } from './fault.ts';
import { freePort, type Program, startProgram } from './support/program.ts';
import { sleep } from './support/seeded.ts';

const SLOWEST_NOT_READY_MS = 5_000;
const SLOWEST_RECOVERY_MS = 10_000;

/** F13: PostgreSQL goes away under users and comes back; a cluster of its own, on a port of its own. */
export const postgresDown: Fault = {
  name: 'f13-postgres-down',
  title:
    'F13 PostgreSQL away under users: told at once, recovered by itself, no acknowledged write lost',
  async run({ full, say }) {
    const downMs = full ? 30_000 : 2_000;
    const users = full ? 100 : 5;
    const cluster = await makeCluster();
    if (typeof cluster === 'string') return skippedBecause(cluster);
    const folder = mkdtempSync(join(tmpdir(), 'hemline-f13-'));
    const violations: string[] = [];
    let server: Program | null = null;
    let going = true;
    const acknowledged: string[] = [];
    const statuses = new Map<number, number>();
    try {
      const port = await freePort();
      const base = `http://127.0.0.1:${String(port)}`;
      server = startProgram('../../src/main.ts', ['serve'], {
        ...process.env,
        DATABASE_URL: cluster.url,
        HEMLINE_DATA_DIR: folder,
        PORT: String(port),
        LOG_LEVEL: 'error',
      });
      await server.said('Hemline is ready');
      const ask = async (path: string, init?: RequestInit): Promise<number> => {
        try {
          const response = await fetch(`${base}${path}`, {
            ...init,
            signal: AbortSignal.timeout(20_000),
          });
          const body = await response.text();
          if (response.status === 201 && init) {
            acknowledged.push((JSON.parse(body) as { dataset_id: string }).dataset_id);
          }
          return response.status;
        } catch {
          return 0;
        }
      };
      const user = async (index: number) => {
        for (let turn = 0; going; turn++) {
          const write = turn % 4 === 0;
          const status = write
            ? await ask('/api/v1/datasets', {
                method: 'POST',
                headers: { 'Content-Type': 'application/json' },
                body: JSON.stringify({ name: `u${String(index)}-${String(turn)}` }),
              })
            : await ask('/api/v1/workflows?limit=10');
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          await sleep(full ? 250 : 60);
        }
      };
      const all = Promise.all(Array.from({ length: users }, (_, index) => user(index)));
      await sleep(full ? 3_000 : 500);
      cluster.stop();
      const wentAway = performance.now();
      while ((await ask('/ready')) !== 503 && performance.now() - wentAway < 20_000)
        await sleep(100);
      const notReadyMs = performance.now() - wentAway;
      say(`/ready said 503 after ${String(Math.round(notReadyMs))} ms`);
      let alive = 0;
      while (performance.now() - wentAway < downMs) {
        if ((await ask('/health')) === 200) alive += 1;
        else violations.push('/health did not answer 200 while the database was away');
        await sleep(200);
      }
      cluster.start();
      const cameBack = performance.now();
      while ((await ask('/ready')) !== 200 && performance.now() - cameBack < 30_000)
        await sleep(100);
      const recoveryMs = performance.now() - cameBack;
      say(`/ready said 200 after ${String(Math.round(recoveryMs))} ms`);
      await sleep(full ? 3_000 : 500);
      going = false;
      await all;
      const kept = await datasetIds(base);
      const lost = acknowledged.filter((id) => !kept.has(id)).length;
      if (lost > 0) violations.push(`${String(lost)} acknowledged writes are lost`);
      if (notReadyMs > SLOWEST_NOT_READY_MS) violations.push('/ready took too long to say 503');
      if (recoveryMs > SLOWEST_RECOVERY_MS) violations.push('recovery took too long');
      const odd = [...statuses.keys()].filter((status) => ![200, 201, 503].includes(status));
      if (odd.length > 0) violations.push(`answers with ${odd.join(', ')}`);
      if (server.process.exitCode !== null) violations.push('the server ended');
      return {
        violations,
        landed: [
          { what: 'acknowledged writes', count: acknowledged.length, least: users },
          { what: 'answers of 503 while it was away', count: statuses.get(503) ?? 0, least: 1 },
          { what: '/health answers while it was away', count: alive, least: 3 },
        ],
        figures: {
          users,
          down_ms: downMs,
          not_ready_after_ms: Math.round(notReadyMs),
          recovered_after_ms: Math.round(recoveryMs),
          acknowledged_writes: acknowledged.length,
          lost_writes: lost,
          answers: [...statuses]
            .map(([status, count]) => `${String(status)}×${String(count)}`)
            .join(' '),
        },
      };
    } finally {
      going = false;
      server?.kill('SIGKILL');
      await server?.exited;
      cluster.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function datasetIds(base: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let offset = 0; ; offset += 100) {
    const response = await fetch(`${base}/api/v1/datasets?limit=100&offset=${String(offset)}`);
    const { items } = (await response.json()) as { items: { dataset_id: string }[] };
    for (const item of items) ids.add(item.dataset_id);
    if (items.length < 100) return ids;
  }
}

interface Cluster {
  readonly url: string;
  stop(): void;
  start(): void;
  remove(): void;
}

/** A PostgreSQL cluster of its own in a temporary folder; a reason when none can be made. */
async function makeCluster(): Promise<Cluster | string> {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).sort() : [];
  const bin = versions.length > 0 ? join(home, versions.at(-1) ?? '', 'bin') : null;
  if (!bin || !existsSync(join(bin, 'initdb')))
    return 'the programs initdb and pg_ctl are not installed';
  const folder = mkdtempSync(join(tmpdir(), 'hemline-cluster-'));
  const port = await freePort();
  // PostgreSQL refuses to run as root: then its own user runs it.
  const isRoot = process.getuid?.() === 0;
  const run = (program: string, words: readonly string[]) => {
    const command = isRoot
      ? ['runuser', '-u', 'postgres', '--', join(bin, program), ...words]
      : [join(bin, program), ...words];
    const { status, stderr } = spawnSync(command[0] ?? '', command.slice(1), {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: folder,
    });
    return status === 0 ? null : `${program}: ${stderr.slice(0, 200)}`;
  };
  if (isRoot) {
    const id = Number(spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).stdout);
    if (!Number.isInteger(id) || id === 0) return 'there is no user postgres to run a cluster as';
    chownSync(folder, id, -1);
  }
  const data = join(folder, 'data');
  const made = run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-N']);
  if (made) return made;
  const options = `-p ${String(port)} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=60`;
  const log = join(folder, 'log');
  const start = () => run('pg_ctl', ['-D', data, '-o', options, '-l', log, '-w', 'start']);
  const failed = start();
  if (failed) return failed;
  return {
    url: `postgres://postgres@127.0.0.1:${String(port)}/postgres`,
    stop: () => void run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']),
    start: () => void start(),
    remove: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function skippedBecause(skipped: string): FaultReport {
  return { skipped, violations: [], landed: [], figures: {} };
}
