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

/** What the reader keeps: briefs, least share of fields and of briefs whole, most silent errors. */
const floors = [
  ['held', 260, 0.995, 0.98, 0.004],
  ['fresh', 120, 0.99, 0.96, 0.006],
  ['fourth-dev', 400, 0.985, 0.94, 0.01],
  ['fifth', 250, 0.99, 0.96, 0.005],
  ['seventh', 160, 0.98, 0.92, 0.008],
  ['ninth', 360, 0.98, 0.92, 0.008],
  ['tenth', 300, 0.98, 0.92, 0.008],
  ['eleventh', 400, 0.98, 0.92, 0.008],
  ['twelfth', 800, 0.98, 0.92, 0.008],
  ['thirteenth', 450, 0.97, 0.89, 0.008],
  ['fifteenth', 360, 0.96, 0.81, 0.014],
  ['phrase-banks', 1486, 0.98, 0.92, 0.008],
  ['other-texts', 544, 0.98, 0.92, 0.008],
  // The controls, of which nothing was learned: how well the reader reads, as the goals ask.
  ['sixth', 100, 0.97, 0.85, 0.015],
  ['eighth', 200, 0.97, 0.85, 0.015],
  ['fourteenth', 200, 0.97, 0.85, 0.015],
] as const;

test.each(floors)('on %s the reader keeps its accuracy', (name, briefs, fields, whole, silent) => {
  const set = scored(`${name}.jsonl`);
  expect(set.bad_lines).toEqual([]);
  expect(set.records).toHaveLength(briefs);
  expect(set.report.all_fields.share).toBeGreaterThanOrEqual(fields);
  expect(set.report.whole_briefs.share).toBeGreaterThanOrEqual(whole);
  expect(set.report.silent_errors.share).toBeLessThanOrEqual(silent);
});
