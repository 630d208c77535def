import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../tests/support/test-database.ts';
import {
  makeTinyDataset,
  makeTinyRun,
  tinyEngine,
  tinyRegistry,
} from '../../tests/support/tiny-runs.ts';
import type { EngineContext } from './engine-context.ts';
import { createFeedHub, type FeedHub } from './feed-hub.ts';
import { runWorkflow } from './run-workflow.ts';

/** A client that keeps what it gets, and may be slow. */
function client(buffered: () => number = () => 0) {
  const frames: { type: string; seq: number }[] = [];
  return {
    frames,
    seqs: () => frames.map((frame) => frame.seq),
    sink: {
      send: (frame: string) => void frames.push(JSON.parse(frame)),
      bufferedBytes: buffered,
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    if (waited > 10_000) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe.each(databases)('the feed on $name', ({ open, skip }) => {
  let opened: TestDatabase;
  let datasetId: string;
  let engine: EngineContext;
  let hub: FeedHub;
  beforeAll(async () => {
    if (skip) return;
    opened = await open();
    datasetId = await makeTinyDataset(opened.database);
    engine = tinyEngine(opened.database, tinyRegistry({ eventsPerPhase: 20, pauseMs: 1 }));
    hub = createFeedHub(opened.database, engine.doorbell);
  });
  afterAll(async () => {
    hub?.close();
    await opened?.close();
  });
  const whole = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

  test.skipIf(skip)('serves replay and live without a seam', async () => {
    const id = await makeTinyRun(opened.database, datasetId);
    const early = client();
    await hub.subscribe(id, 0, early.sink);
    const running = runWorkflow(engine, id);
    await until(() => early.frames.length > 10);
    const late = client();
    await hub.subscribe(id, 0, late.sink);
    const middle = client();
    await hub.subscribe(id, 7, middle.sink);
    await running;
    const done = (one: ReturnType<typeof client>) =>
      one.frames.at(-1)?.type === 'workflow_completed';
    await until(() => done(early) && done(late) && done(middle));
    const last = early.seqs().at(-1) ?? 0;
    expect(early.seqs()).toEqual(whole(last));
    expect(late.seqs()).toEqual(whole(last));
    expect(middle.seqs()).toEqual(whole(last).slice(7));
  });

  test.skipIf(skip)('gives a client without a cursor the state, then what follows', async () => {
    const id = await makeTinyRun(opened.database, datasetId);
    const running = runWorkflow(engine, id);
    const one = client();
    await new Promise((resolve) => setTimeout(resolve, 15));
    await hub.subscribe(id, null, one.sink);
    await running;
    await until(() => one.frames.at(-1)?.type === 'workflow_completed');
    expect(one.frames[0]?.type).toBe('snapshot');
    const from = one.frames[0]?.seq ?? 0;
    expect(one.seqs().slice(1)).toEqual(whole(one.seqs().at(-1) ?? 0).slice(from));
  });

  test.skipIf(skip)(
    'holds back from a client that does not read, and misses nothing later',
    async () => {
      const id = await makeTinyRun(opened.database, datasetId);
      let buffered = 0;
      const slow = client(() => buffered);
      await hub.subscribe(id, 0, slow.sink);
      const running = runWorkflow(engine, id);
      await until(() => slow.frames.length > 5);
      buffered = 300_000;
      const held = slow.frames.length;
      await running;
      expect(slow.frames.length).toBeLessThanOrEqual(held + 1);
      buffered = 0;
      await until(() => slow.frames.at(-1)?.type === 'workflow_completed');
      expect(slow.seqs()).toEqual(whole(slow.seqs().at(-1) ?? 0));
    },
  );

  test.skipIf(skip)('finds events whose doorbell was lost', async () => {
    const id = await makeTinyRun(opened.database, datasetId);
    const one = client();
    await hub.subscribe(id, 0, one.sink);
    const deaf = { ...engine, doorbell: { ...engine.doorbell, ring: () => {} } };
    await runWorkflow(deaf, id);
    await until(() => one.frames.at(-1)?.type === 'workflow_completed');
    expect(one.seqs()).toEqual(whole(one.seqs().at(-1) ?? 0));
  });

  test.skipIf(skip)('knows no run that does not exist', async () => {
    const none = await hub.subscribe('00000000-0000-4000-8000-00000000dead', 0, client().sink);
    expect(none).toBeNull();
  });
});
