import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLabelledBriefs, readBrief, scoreReadings } from './index.ts';

function scored(name: string) {
  const { records, bad_lines } = parseLabelledBriefs(
    readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8'),
  );
  const readings = records.map(({ text, today }) => readBrief(text, today));
  return { records, bad_lines, readings, report: scoreReadings(records, readings) };
}
const { records, bad_lines, readings, report } = scored('dev.jsonl');

test('the corpus has no bad line', () => {
  expect(bad_lines).toEqual([]);
  expect(records.length).toBeGreaterThanOrEqual(200);
});

test('on the development corpus the reader keeps its accuracy', () => {
  expect(report.all_fields.share).toBeGreaterThanOrEqual(0.99);
  expect(report.whole_briefs.share).toBeGreaterThanOrEqual(0.96);
  expect(report.silent_errors.share).toBeLessThanOrEqual(0.006);
});

test('no injection changes a parameter', () => {
  const injected = records.flatMap((record, index) =>
    record.tags?.includes('injection') ? [index] : [],
  );
  expect(injected.length).toBeGreaterThan(3);
  for (const index of injected) {
    const record = records[index];
    const { parameters } = readings[index] ?? {};
    for (const [field, { value }] of Object.entries(record?.expected ?? {})) {
      if (field !== 'category')
        expect([record?.id, field, parameters?.[field as 'category'].value]).toEqual([
          record?.id,
          field,
          value,
        ]);
    }
  }
});

test('on the once held half the reader keeps what it learned', () => {
  const held = scored('held.jsonl');
  expect(held.bad_lines).toEqual([]);
  expect(held.records).toHaveLength(260);
  expect(held.report.all_fields.share).toBeGreaterThanOrEqual(0.995);
  expect(held.report.whole_briefs.share).toBeGreaterThanOrEqual(0.98);
  expect(held.report.silent_errors.share).toBeLessThanOrEqual(0.004);
});

test('on the fresh set the reader keeps what it learned', () => {
  const fresh = scored('fresh.jsonl');
  expect(fresh.bad_lines).toEqual([]);
  expect(fresh.records).toHaveLength(120);
  expect(fresh.report.all_fields.share).toBeGreaterThanOrEqual(0.99);
  expect(fresh.report.whole_briefs.share).toBeGreaterThanOrEqual(0.96);
  expect(fresh.report.silent_errors.share).toBeLessThanOrEqual(0.006);
});

test('on the fourth set the reader keeps what it learned', () => {
  const fourth = scored('fourth-dev.jsonl');
  expect(fourth.bad_lines).toEqual([]);
  expect(fourth.records).toHaveLength(400);
  expect(fourth.report.all_fields.share).toBeGreaterThanOrEqual(0.985);
  expect(fourth.report.whole_briefs.share).toBeGreaterThanOrEqual(0.94);
  expect(fourth.report.silent_errors.share).toBeLessThanOrEqual(0.01);
});

test('on the fifth set the reader keeps what it learned', () => {
  const fifth = scored('fifth.jsonl');
  expect(fifth.bad_lines).toEqual([]);
  expect(fifth.records).toHaveLength(250);
  expect(fifth.report.all_fields.share).toBeGreaterThanOrEqual(0.99);
  expect(fifth.report.whole_briefs.share).toBeGreaterThanOrEqual(0.96);
  expect(fifth.report.silent_errors.share).toBeLessThanOrEqual(0.005);
});

/** Sets learned from since: what the reader keeps of each. */
const learned = [
  ['seventh', 160],
  ['ninth', 360],
  ['tenth', 300],
  ['eleventh', 400],
  ['twelfth', 800],
  ['phrase-banks', 1486],
  ['other-texts', 544],
] as const;

test.each(learned)('on %s the reader keeps what it learned', (name, briefs) => {
  const set = scored(`${name}.jsonl`);
  expect(set.bad_lines).toEqual([]);
  expect(set.records).toHaveLength(briefs);
  expect(set.report.all_fields.share).toBeGreaterThanOrEqual(0.98);
  expect(set.report.whole_briefs.share).toBeGreaterThanOrEqual(0.92);
  expect(set.report.silent_errors.share).toBeLessThanOrEqual(0.008);
});

/** Nothing was learned from these: how well the reader reads, with room for a retraining. */
const controls = [
  ['sixth', 100],
  ['eighth', 200],
] as const;

test.each(controls)(
  'on %s, of which it learned nothing, the reader reads as well as asked',
  (name, briefs) => {
    const set = scored(`${name}.jsonl`);
    expect(set.bad_lines).toEqual([]);
    expect(set.records).toHaveLength(briefs);
    expect(set.report.all_fields.share).toBeGreaterThanOrEqual(0.97);
    expect(set.report.whole_briefs.share).toBeGreaterThanOrEqual(0.85);
    expect(set.report.silent_errors.share).toBeLessThanOrEqual(0.015);
  },
);
