import { createEmbeddedQueue } from '../src/runs/embedded-queue.ts';
import { makeTinyDataset, makeTinyRun } from '../tests/support/tiny-runs.ts';
import type { Fault } from './fault.ts';
import { type FeedClient, followFeed } from './support/feed-client.ts';
import type { FeedOrders } from './support/feed-process.ts';
import { percentile, rounded } from './support/percentile.ts';
import { freePort, type Program, startProgram } from './support/program.ts';
import { scratchSqlite } from './support/scratch-database.ts';
import { seeded, sleep } from './support/seeded.ts';

const SLOWEST_P95_MS = 100;
const PATIENCE_MS = 120_000;

/** F6: followers that are cut off at random, and a server that is killed under them. */
export const feedFault: Fault = {
  name: 'f6-feed',
  title: 'F6 the feed under drops and server kills: nothing missed, no gap',
  async run({ full, seed, say }) {
    const followers = full ? 1_000 : 60;
    const kills = full ? 5 : 1;
    const steadyMs = full ? 20_000 : 1_500;
    const random = seeded('feed', seed);
    const scratch = await scratchSqlite();
    const violations: string[] = [];
    const clients: FeedClient[] = [];
    let server: Program | null = null;
    try {
      const port = await freePort();
      const orders: FeedOrders = {
        url: scratch.url,
        port,
        eventsPerPhase: full ? 150 : 15,
        pauseMs: full ? 195 : 95,
      };
      const start = async () => {
        server = startProgram('./feed-process.ts', [JSON.stringify(orders)]);
        await server.said('ready');
        return server;
      };
      const dataset = await makeTinyDataset(scratch.database);
      const queue = createEmbeddedQueue(scratch.database, () => {});
      await queue.stop();
      const workflowId = await makeTinyRun(scratch.database, dataset);
      let steady: number[] | null = null;
      server = await start();
      for (let i = 0; i < followers; i++) {
        clients.push(
          followFeed({
            url: (after) =>
              `ws://127.0.0.1:${String(port)}/ws/${workflowId}?after=${String(after)}`,
            onLatency: (milliseconds) => steady?.push(milliseconds),
            backoffMs: () => random.between(20, 250),
          }),
        );
        if (i % 50 === 49) await sleep(20);
      }
      await until(() => clients.every((client) => client.cursor() > 0));
      steady = [];
      const measured = steady;
      const from = performance.now();
      await sleep(steadyMs);
      const messagesASecond = measured.length / ((performance.now() - from) / 1000);
      const p95 = percentile(measured, 0.95);
      steady = null;
      say(`steady: ${String(Math.round(messagesASecond))} messages/s, p95 ${String(p95)} ms`);
      let drops = 0;
      for (let kill = 1; kill <= kills; kill++) {
        for (let round = 0; round < (full ? 20 : 3); round++) {
          for (let i = 0; i < Math.ceil(followers / 50); i++) {
            random.pick(clients).drop();
            drops += 1;
          }
          await sleep(100);
        }
        server.kill('SIGKILL');
        await server.exited;
        server = await start();
        say(`kill ${String(kill)}, cursor ${String(clients[0]?.cursor() ?? 0)}`);
      }
      await until(() => clients.every((client) => client.completed()));
      const last = await scratch.database.query
        .selectFrom('workflows')
        .select('next_seq')
        .where('workflow_id', '=', workflowId)
        .executeTakeFirstOrThrow();
      const missed = clients.filter((client) => client.cursor() !== last.next_seq - 1).length;
      const gaps = clients.reduce((sum, client) => sum + client.gaps(), 0);
      const repeats = clients.reduce((sum, client) => sum + client.repeats(), 0);
      const reconnects = clients.reduce((sum, client) => sum + client.reconnects(), 0);
      if (missed > 0) violations.push(`${String(missed)} followers do not have the last event`);
      if (gaps > 0) violations.push(`${String(gaps)} gaps`);
      if (full && p95 >= SLOWEST_P95_MS) violations.push(`steady p95 ${String(p95)} ms`);
      return {
        violations,
        landed: [
          { what: 'reconnects', count: reconnects, least: followers },
          { what: 'steady messages', count: measured.length, least: followers },
        ],
        figures: {
          followers,
          server_kills: kills,
          drops,
          reconnects,
          missed,
          gaps,
          repeats,
          events: last.next_seq - 1,
          steady_messages_a_second: Math.round(messagesASecond),
          steady_p50_ms: rounded(percentile(measured, 0.5)),
          steady_p95_ms: rounded(p95),
        },
      };
    } finally {
      for (const client of clients) client.close();
      server?.kill('SIGKILL');
      await server?.exited;
      await scratch.close();
    }
  },
};

async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('waited in vain');
    await sleep(20);
  }
}
