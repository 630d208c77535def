import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchSqlite } from '../faults/support/scratch-database.ts';
import { startSpring } from '../faults/support/start-spring.ts';
import { createLanguageModel } from '../src/agents/language-model.ts';
import { readEvents } from '../src/db/events.ts';
import { findWorkflowRow } from '../src/db/workflows.ts';
import { createComputePool } from '../src/runs/compute-pool.ts';
import { createRunRegistry } from '../src/runs/run-registry.ts';
import { type MirrorModelServer, startMirrorModelServer } from './support/mirror-model-server.ts';
import { runAccepting } from './support/real-runs.ts';
import { makeSmallRetailer } from './support/small-retailer.ts';
import { testHost, tinyEngine } from './support/tiny-runs.ts';

let server: MirrorModelServer;
beforeAll(async () => {
  server = await startMirrorModelServer();
});
afterAll(() => server.close());

/** A run with a hosted model and a budget: how it ended, what it bought and what its feed warns of. */
async function runWithin(budget: { readonly calls: number; readonly tokens: number }) {
  const scratch = await scratchSqlite();
  const { database } = scratch;
  const compute = createComputePool(1);
  const languageModel = createLanguageModel({
    provider: 'compatible',
    apiKey: 'none',
    model: 'mirror',
    baseURL: server.baseURL,
  });
  try {
    await makeSmallRetailer(database);
    const registry = createRunRegistry({ database, languageModel, compute }, testHost);
    const engine = tinyEngine(database, registry, { budget });
    const before = server.calls();
    const id = await startSpring(database, engine.queue);
    const end = await runAccepting(engine, id);
    await engine.queue.stop();
    const events = await readEvents(database.query, id, 0, 200);
    const warnings = events.flatMap(({ json }) => {
      const event = JSON.parse(json) as { type: string; message?: string };
      return event.type === 'warning' ? [event.message ?? ''] : [];
    });
    const counted = (await findWorkflowRow(database.query, id))?.model_calls;
    return { end, bought: server.calls() - before, counted, warnings };
  } finally {
    await compute.close();
    await scratch.close();
  }
}

test('a run buys no more model calls than its budget, then the default choices stand and the feed says why', async () => {
  const run = await runWithin({ calls: 4, tokens: 1e9 });
  expect(run).toMatchObject({ end: 'completed', bought: 4, counted: 4 });
  expect(run.warnings.join(' ')).toContain('budget of 4 model calls');
});

test('tokens are counted against their budget as well', async () => {
  const run = await runWithin({ calls: 100, tokens: 40 });
  expect(run.end).toBe('completed');
  // Each answer of the mirror counts 15 tokens.
  expect(run.bought).toBeGreaterThan(1);
  expect(run.bought).toBeLessThan(6);
  expect(run.warnings.join(' ')).toContain('40 tokens');
});

test('within its budget a run needs no default choices', async () => {
  expect(await runWithin({ calls: 100, tokens: 1e6 })).toMatchObject({
    end: 'completed',
    warnings: [],
  });
});
