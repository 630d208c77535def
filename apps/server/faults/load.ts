import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Approval, Workflow } from '@hemline/contracts';
import type { Fault } from './fault.ts';
import { type FeedClient, followFeed } from './support/feed-client.ts';
import { percentile, rounded } from './support/percentile.ts';
import { freePort, type Program, startProgram } from './support/program.ts';
import { seeded, sleep } from './support/seeded.ts';

const SLOWEST_READ_P95_MS = 200;
const SLOWEST_WRITE_P95_MS = 500;

/** Many users at once who list, open, follow and decide while runs execute. */
export const loadFault: Fault = {
  name: 'load',
  title: '100 users who list, open, follow and decide while runs execute',
  async run({ full, seed, say }) {
    const users = full ? 100 : 10;
    const lastsMs = full ? 60_000 : 5_000;
    const random = seeded('load', seed);
    const folder = mkdtempSync(join(tmpdir(), 'hemline-load-'));
    const port = await freePort();
    const base = `http://127.0.0.1:${String(port)}/api/v1`;
    const reads: number[] = [];
    const writes: number[] = [];
    const errors: string[] = [];
    const followers: FeedClient[] = [];
    let decided = 0;
    let completed = 0;
    const server: Program = startProgram('../../src/main.ts', ['serve'], {
      ...process.env,
      HEMLINE_DATA_DIR: folder,
      PORT: String(port),
      LOG_LEVEL: 'error',
    });
    const json = async <Body>(
      path: string,
      into: number[],
      init?: RequestInit,
    ): Promise<Body | null> => {
      const started = performance.now();
      try {
        const response = await fetch(`${base}${path}`, init);
        const body = (await response.json()) as Body;
        into.push(performance.now() - started);
        // Two users may decide one card: the second is told so, which is no error.
        if (response.status >= 400 && response.status !== 409) {
          errors.push(`${String(response.status)} ${path}`);
          return null;
        }
        return response.status === 409 ? null : body;
      } catch (error) {
        errors.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
        return null;
      }
    };
    const post = <Body>(path: string, body: unknown) =>
      json<Body>(path, writes, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    const startRun = async () => {
      const run = await post<Workflow>('/workflows', {
        parameters: { forecast_horizon_weeks: 12, category: 'Dresses' },
      });
      if (run && followers.length < users) {
        followers.push(
          followFeed({
            url: (after) =>
              `ws://127.0.0.1:${String(port)}/ws/${run.workflow_id}?after=${String(after)}`,
            onLatency: () => {},
            backoffMs: () => 200,
          }),
        );
      }
    };
    let going = true;
    const user = async (index: number) => {
      await sleep(random.between(0, 1_000));
      for (let turn = 0; going; turn++) {
        await json('/workflows?limit=20', reads);
        const page = await json<{ items: { plan_id: string }[] }>('/plans?limit=20', reads);
        const plan = page?.items.at(random.between(0, Math.max(0, (page?.items.length ?? 1) - 1)));
        if (plan) await json(`/plans/${plan.plan_id}`, reads);
        const cards = await json<{ items: Approval[] }>(
          '/approvals?status=pending&limit=20',
          reads,
        );
        const card = cards?.items.at(
          random.between(0, Math.max(0, (cards?.items.length ?? 1) - 1)),
        );
        if (card) {
          const { approval_id, plan_hash } = card;
          if (await post(`/approvals/${approval_id}/decision`, { action: 'accept', plan_hash }))
            decided += 1;
        }
        if (index < 5 && turn % 8 === 0) await startRun();
        await sleep(random.between(500, 1_500));
      }
    };
    try {
      await server.said('Hemline is ready');
      const all = Promise.all(Array.from({ length: users }, (_, index) => user(index)));
      await sleep(lastsMs);
      going = false;
      await all;
      const page = await json<{ total: number }>('/workflows?status=completed&limit=1', []);
      completed = page?.total ?? 0;
    } finally {
      going = false;
      for (const follower of followers) follower.close();
      server.kill('SIGTERM');
      await server.exited;
      rmSync(folder, { recursive: true, force: true });
    }
    const readP95 = percentile(reads, 0.95);
    const writeP95 = percentile(writes, 0.95);
    say(`reads p95 ${String(rounded(readP95))} ms, writes p95 ${String(rounded(writeP95))} ms`);
    const violations = errors.slice(0, 10);
    if (full && readP95 >= SLOWEST_READ_P95_MS)
      violations.push(`reads p95 ${String(rounded(readP95))} ms`);
    if (full && writeP95 >= SLOWEST_WRITE_P95_MS)
      violations.push(`writes p95 ${String(rounded(writeP95))} ms`);
    const gaps = followers.reduce((sum, follower) => sum + follower.gaps(), 0);
    if (gaps > 0) violations.push(`${String(gaps)} gaps in the feed`);
    return {
      violations,
      landed: [
        { what: 'reads', count: reads.length, least: users * 2 },
        { what: 'runs completed meanwhile', count: completed, least: full ? 5 : 0 },
        { what: 'decisions', count: decided, least: full ? 5 : 0 },
      ],
      figures: {
        users,
        seconds: lastsMs / 1000,
        reads: reads.length,
        reads_p50_ms: rounded(percentile(reads, 0.5)),
        reads_p95_ms: rounded(readP95),
        writes: writes.length,
        writes_p95_ms: rounded(writeP95),
        errors: errors.length,
        decisions: decided,
        runs_completed: completed,
        followers: followers.length,
      },
    };
  },
};
