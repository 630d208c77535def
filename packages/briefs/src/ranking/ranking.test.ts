import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLabelledBriefs } from '../compare/labelled-brief.ts';
import { scoreReadings } from '../compare/score-readings.ts';
import { readBrief, readByRules } from '../read-brief.ts';

const corpus = (name: string) =>
  parseLabelledBriefs(readFileSync(new URL(`../../corpus/${name}.jsonl`, import.meta.url), 'utf8'))
    .records;

test('on a set that nothing was learned from, ranking reads better than the rules alone', () => {
  const records = corpus('eighth');
  const score = (read: typeof readBrief) =>
    scoreReadings(
      records,
      records.map(({ text, today }) => read(text, today)),
    );
  const [rules, ranked] = [score(readByRules), score(readBrief)];
  expect(ranked.all_fields.right).toBeGreaterThan(rules.all_fields.right);
  expect(ranked.whole_briefs.right).toBeGreaterThan(rules.whole_briefs.right);
  expect(ranked.silent_errors.count).toBeLessThan(rules.silent_errors.count);
});

test('a plain brief raises no doubt', () => {
  expect(
    readBrief('Desk lamps, 12 weeks from 6 April, 30% at the DC.', '2026-03-11').issues,
  ).toEqual([]);
});
