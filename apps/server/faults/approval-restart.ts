import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Approval, Workflow } from '@hemline/contracts';
import type { Fault } from './fault.ts';
import { followFeed } from './support/feed-client.ts';
import { freePort, type Program, startProgram } from './support/program.ts';
import { sleep } from './support/seeded.ts';

const PATIENCE_MS = 60_000;

/** The server is killed while a card waits: the card is still there, and one click decides it, once. */
export const approvalRestart: Fault = {
  name: 'approval-restart',
  title:
    'A restart under a waiting approval: the card stays, one click decides it, a second gets 409',
  async run({ full, say }) {
    const rounds = full ? 10 : 1;
    const folder = mkdtempSync(join(tmpdir(), 'hemline-approval-'));
    const port = await freePort();
    const base = `http://127.0.0.1:${String(port)}/api/v1`;
    const violations: string[] = [];
    let decided = 0;
    let server: Program | null = null;
    const start = async () => {
      server = startProgram('../../src/main.ts', ['serve'], {
        ...process.env,
        HEMLINE_DATA_DIR: folder,
        PORT: String(port),
        LOG_LEVEL: 'error',
      });
      await server.said('Hemline is ready');
      return server;
    };
    const get = async <Body>(path: string): Promise<Body> =>
      (await (await fetch(`${base}${path}`)).json()) as Body;
    const post = (path: string, body: unknown) =>
      fetch(`${base}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    const cardOf = async (id: string): Promise<Approval> => {
      const deadline = performance.now() + PATIENCE_MS;
      while (performance.now() < deadline) {
        const { items } = await get<{ items: Approval[] }>(
          `/approvals?status=pending&workflow_id=${id}`,
        );
        if (items[0]) return items[0];
        await sleep(50);
      }
      throw new Error('no card came');
    };
    try {
      let running = await start();
      for (let round = 1; round <= rounds; round++) {
        const run = (await (
          await post('/workflows', { parameters: { category: 'Dresses' } })
        ).json()) as Workflow;
        const follower = followFeed({
          url: (after) =>
            `ws://127.0.0.1:${String(port)}/ws/${run.workflow_id}?after=${String(after)}`,
          onLatency: () => {},
          backoffMs: () => 100,
        });
        const before = await cardOf(run.workflow_id);
        running.kill('SIGKILL');
        await running.exited;
        running = await start();
        const after = await cardOf(run.workflow_id);
        if (JSON.stringify(after) !== JSON.stringify(before)) violations.push('the card changed');
        const { approval_id, plan_hash } = after;
        const clicks = await Promise.all(
          [0, 1].map(() =>
            post(`/approvals/${approval_id}/decision`, { action: 'accept', plan_hash }),
          ),
        );
        const statuses = clicks.map(({ status }) => status).sort((a, b) => a - b);
        if (statuses.join() !== '200,409') violations.push(`two clicks gave ${statuses.join()}`);
        else decided += 1;
        const deadline = performance.now() + PATIENCE_MS;
        while (!follower.completed() && performance.now() < deadline) await sleep(50);
        if (!follower.completed()) violations.push('the run did not complete');
        if (follower.gaps() > 0) violations.push('the follower has a gap');
        follower.close();
        say(`round ${String(round)} of ${String(rounds)}`);
      }
    } finally {
      (server as Program | null)?.kill('SIGKILL');
      await (server as Program | null)?.exited;
      rmSync(folder, { recursive: true, force: true });
    }
    return {
      violations,
      landed: [{ what: 'cards decided once after a restart', count: decided, least: rounds }],
      figures: { restarts: rounds, decided_once: decided },
    };
  },
};
