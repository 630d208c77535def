import { readBrief } from '@hemline/briefs';
import { afterEach, expect, test } from 'vitest';
import { createLanguageModel } from './agents/language-model.ts';
import {
  chatAnswer,
  type LoopbackModelServer,
  type ScriptedAnswer,
  startLoopbackModelServer,
  statusAnswer,
} from './agents/loopback-model-server.ts';
import type { Log } from './log.ts';
import { readWithModel } from './read-with-model.ts';

const today = '2026-01-15';
const text = '12-week spring dresses from 2 March, keep 45% at the DC';
const silent = { value: null, quote: null, problem: null };
const agreeing = {
  is_season_brief: true,
  no_markdown: false,
  forecast_horizon_weeks: { value: 12, quote: '12-week', problem: null },
  season_start_date: { value: '2026-03-02', quote: '2 March', problem: null },
  replenishment_strategy: silent,
  dc_holdback_percentage: { value: 0.45, quote: 'keep 45% at the DC', problem: null },
  markdown_checkpoint_week: silent,
  markdown_threshold: silent,
  category: { value: 'spring dresses', quote: 'spring dresses', problem: null },
};
const answer = (changes: object = {}) =>
  chatAnswer({ content: JSON.stringify({ ...agreeing, ...changes }) });

let server: LoopbackModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const quiet: Log = { debug() {}, info() {}, warning() {}, error() {} };

async function read(answers: readonly ScriptedAnswer[], deadlineMs = 10_000) {
  server = await startLoopbackModelServer(answers);
  const waits: number[] = [];
  const languageModel = createLanguageModel({
    provider: 'compatible',
    apiKey: 'sk-test',
    model: 'test-model',
    baseURL: server.baseURL,
  });
  const reading = await readWithModel(text, today, languageModel, quiet, {
    deadlineMs,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  return { reading, waits, requests: server.requests };
}

const builtIn = readBrief(text, today);

test('a model that agrees changes nothing but who read', async () => {
  const { reading, requests } = await read([answer()]);
  expect(reading).toEqual({ ...builtIn, reader: 'test-model' });
  expect(requests[0]?.body).toContain('json_schema');
});

test('a model that differs leaves the field to the planner with both readings', async () => {
  const differing = { value: 14, quote: '12-week', problem: null };
  const { reading } = await read([answer({ forecast_horizon_weeks: differing })]);
  expect(reading.parameters.forecast_horizon_weeks.value).toBeNull();
  expect(reading.issues).toMatchObject([
    { field: 'forecast_horizon_weeks', code: 'readings_differ', candidates: [12, 14] },
  ]);
});

test('a hallucinated quote is not stated', async () => {
  const invented = { value: 'none', quote: 'one single drop', problem: null };
  const { reading } = await read([answer({ replenishment_strategy: invented })]);
  expect(reading.parameters).toEqual(builtIn.parameters);
  expect(reading.issues).toEqual([]);
});

test('an out-of-range value never gets through', async () => {
  const wild = { value: 4500, quote: 'keep 45% at the DC', problem: null };
  const { reading } = await read([answer({ dc_holdback_percentage: wild })]);
  expect(reading.parameters.dc_holdback_percentage.value).toBeNull();
  expect(reading.issues).toMatchObject([
    { field: 'dc_holdback_percentage', code: 'readings_differ' },
  ]);
});

test('429 is waited out', async () => {
  const { reading, waits } = await read([statusAnswer(429), answer()]);
  expect(waits).toEqual([1_000]);
  expect(reading.reader).toBe('test-model');
});

test('malformed JSON is asked for once more, then the built-in reader serves and says so', async () => {
  const garbage = chatAnswer({ content: '{"forecast_horizon_weeks": twelve' });
  const mended = await read([garbage, answer()]);
  expect(mended.reading.reader).toBe('test-model');
  await server?.close();
  const { reading, requests } = await read([garbage]);
  expect(requests).toHaveLength(2);
  expect(reading).toMatchObject({
    ...builtIn,
    reader_note: expect.stringContaining('built-in reader'),
  });
});

test('a model that does not answer in time leaves the built-in reading, which says so', async () => {
  const { reading } = await read([() => {}], 200);
  expect(reading).toMatchObject({
    ...builtIn,
    reader_note: expect.stringContaining('did not serve'),
  });
});

test('a model that is down leaves the built-in reading after three more tries', async () => {
  const { reading, waits } = await read([statusAnswer(503)]);
  expect(waits).toEqual([1_000, 2_000, 4_000]);
  expect(reading).toMatchObject({ ...builtIn, reader_note: expect.any(String) });
});
