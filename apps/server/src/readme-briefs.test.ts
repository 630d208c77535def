import { readFileSync } from 'node:fs';
import { readBrief } from '@hemline/briefs';
import { expect, test } from 'vitest';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const briefs = [
  ...[...readme.matchAll(/ plan "([^"]+)"/g)].map((match) => match[1] ?? ''),
  ...[...readme.matchAll(/^> (.+)$/gm)].map((match) => match[1] ?? ''),
];

test('the README shows a brief to type and one for the command line', () => {
  expect(briefs.length).toBeGreaterThanOrEqual(2);
});

test.each(briefs)('"%s" names its category and raises no issue', (brief) => {
  const { parameters, issues } = readBrief(brief, '2026-01-05');
  expect(issues).toEqual([]);
  expect(parameters.category.value).not.toBeNull();
});
