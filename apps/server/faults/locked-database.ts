import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import type { Fault } from './fault.ts';
import { freePort, startProgram } from './support/program.ts';
import { sleep } from './support/seeded.ts';

/** Longest the event loop may stand still, as the server's own metric says. */
const LONGEST_STALL_MS = 100;
const READS = ['/api/v1/datasets', '/api/v1/workflows', '/api/v1/plans', '/ready'];

/** The longest block of the server's event loop since the last look. */
async function takeLongestStallMs(base: string): Promise<number> {
  const text = await (await fetch(`${base}/metrics`)).text();
  const seconds = /^event_loop_longest_block_seconds (\S+)$/m.exec(text)?.[1];
  return Math.round(Number(seconds) * 1_000);
}

/** F11: another process holds the write lock; reads go on, writes wait, the loop never stands still. */
export const lockedDatabase: Fault = {
  name: 'f11-locked-database',
  title: 'F11 database locked by another process: reads go on, writes wait, no stall',
  async run({ full, say }) {
    const lockedMs = full ? 10_000 : 1_500;
    const folder = mkdtempSync(join(tmpdir(), 'hemline-f11-'));
    const port = await freePort();
    const env = {
      ...process.env,
      HEMLINE_DATA_DIR: folder,
      PORT: String(port),
      LOG_LEVEL: 'error',
    };
    const server = startProgram('../../src/main.ts', ['serve'], env);
    const base = `http://127.0.0.1:${port}`;
    const violations: string[] = [];
    let reads = 0;
    let longestStallMs = 0;
    let writeMs = 0;
    try {
      await server.said('ready');
      // What a first request loads is no stall of the lock.
      for (const path of READS) await (await fetch(base + path)).text();
      await takeLongestStallMs(base);
      const other = new SqliteFile(join(folder, 'hemline.db'));
      other.exec('begin immediate');
      say(`locked for ${lockedMs} ms`);
      const started = performance.now();
      const isLocked = () => performance.now() - started < lockedMs;
      const write = fetch(`${base}/api/v1/datasets`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"name":"while locked"}',
      }).then((response) => {
        writeMs = performance.now() - started;
        if (response.status !== 201) violations.push(`the write was answered ${response.status}`);
      });
      const read = async (path: string) => {
        while (isLocked()) {
          const response = await fetch(base + path);
          await response.text();
          reads += 1;
          if (response.status !== 200) violations.push(`${path} was answered ${response.status}`);
          await sleep(20);
        }
      };
      await Promise.all(READS.map(read));
      longestStallMs = await takeLongestStallMs(base);
      other.exec('commit');
      other.close();
      await write;
    } finally {
      server.kill('SIGTERM');
      await server.exited;
      rmSync(folder, { recursive: true, force: true });
    }
    if (longestStallMs > LONGEST_STALL_MS) {
      violations.push(`the event loop stood still for ${longestStallMs} ms`);
    }
    return {
      violations,
      landed: [
        { what: 'reads while locked', count: reads, least: lockedMs / 100 },
        { what: 'milliseconds the write waited', count: Math.round(writeMs), least: lockedMs - 50 },
      ],
      figures: {
        locked_ms: lockedMs,
        reads_while_locked: reads,
        longest_stall_ms: longestStallMs,
        write_waited_ms: Math.round(writeMs),
      },
    };
  },
};
