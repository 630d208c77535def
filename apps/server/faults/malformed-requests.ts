import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Fault } from './fault.ts';
import { malformedRequest } from './support/malformed-request.ts';
import { freePort, startProgram } from './support/program.ts';

const ANSWER_WITHIN_MS = 10_000;
const AT_ONCE = 20;
/** Memory may rise by this much above its level after the first tenth. */
const MOST_GROWTH_MB = 150;
/** Answers only our own code gives; the HTTP parser has others. */
const OWN_ANSWERS = [200, 201, 202, 204, 403, 404, 405, 409, 413, 415, 422, 429];

/** Sends bytes and gives the status of the first answer: 0 when the connection closed without one, -1 when it hung. */
function send(port: number, bytes: Buffer): Promise<number> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.end(bytes));
    const timer = setTimeout(() => finish(-1), ANSWER_WITHIN_MS);
    function finish(status: number) {
      clearTimeout(timer);
      socket.destroy();
      resolve(status);
    }
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      const status = /^HTTP\/1\.1 (\d{3})/.exec(answer);
      if (status) finish(Number(status[1]));
    });
    socket.on('error', () => finish(0));
    socket.on('close', () => finish(0));
  });
}

const residentMb = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

/** F7: malformed requests over every route through raw sockets, bytes that are no HTTP among them. */
export const malformedRequests: Fault = {
  name: 'f7-malformed-requests',
  title: 'F7 malformed requests over raw sockets: no 5xx, no hang, memory flat',
  async run({ full, seed, say }) {
    const total = full ? 10_000 : 500;
    const folder = mkdtempSync(join(tmpdir(), 'hemline-f7-'));
    const port = await freePort();
    const env = {
      ...process.env,
      HEMLINE_DATA_DIR: folder,
      PORT: String(port),
      LOG_LEVEL: 'error',
    };
    const server = startProgram('../../src/main.ts', ['serve'], env);
    const violations: string[] = [];
    const statuses = new Map<number, number>();
    const memory: number[] = [];
    try {
      await server.said('ready');
      const requests = fc.sample(malformedRequest, { numRuns: total, seed });
      let next = 0;
      const work = async () => {
        for (let index = next++; index < total; index = next++) {
          const bytes = requests[index]!;
          const status = await send(port, bytes);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          if (status >= 500 || status === -1) {
            violations.push(`answered ${status}: ${bytes.toString('latin1').slice(0, 200)}`);
          }
          if (index % Math.ceil(total / 20) === 0) memory.push(residentMb(server.process.pid!));
          if (index % 1_000 === 999) say(`${index + 1} requests`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      const health = await fetch(`http://127.0.0.1:${port}/health`);
      if (health.status !== 200) violations.push(`/health answered ${health.status} afterwards`);
    } finally {
      server.kill('SIGTERM');
      await server.exited;
      rmSync(folder, { recursive: true, force: true });
    }
    const level = memory.slice(2);
    const growth = Math.round(Math.max(...level) - (level[0] ?? 0));
    if (growth > MOST_GROWTH_MB) violations.push(`memory grew by ${growth} MB`);
    const own = OWN_ANSWERS.reduce((sum, status) => sum + (statuses.get(status) ?? 0), 0);
    const byStatus = [...statuses].sort(([a], [b]) => a - b);
    return {
      violations,
      landed: [{ what: 'requests that reached our code', count: own, least: total / 3 }],
      figures: {
        requests: total,
        answers: byStatus.map(([status, count]) => `${status}: ${count}`).join(', '),
        memory_growth_mb: growth,
      },
    };
  },
};
