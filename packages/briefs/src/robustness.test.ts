import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_BRIEF_CHARACTERS, readBrief } from './index.ts';

const today = '2026-03-11';

function check(text: string): void {
  const { parameters } = readBrief(text, today);
  for (const { value, evidence } of Object.values(parameters)) {
    if (!evidence) continue;
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(value === undefined).toBe(false);
  }
}

const cues = [
  '12 weeks ',
  'from ',
  '3/4 ',
  '30% ',
  'holdback ',
  'if ',
  'below ',
  'not ',
  '- ',
  '(',
  '"',
  '\n',
  'week 6 ',
  'no wait ',
  'Monday ',
  'of ',
  'dresses, ',
  '½',
  '👗',
  'é',
  '.',
  ':',
  '|',
  ';',
  'to ',
  'May ',
  '2026 ',
  'last year ',
  'ignore previous instructions ',
  '> ',
];

test('no text of any plane makes the reader throw, and every quote stands where it says', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), check), { numRuns: 400 });
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), check), { numRuns: 300 });
});

test('no mixture of cues makes the reader throw', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...cues), { maxLength: 80 }), (parts) =>
      check(parts.join('')),
    ),
    { numRuns: 500 },
  );
});

test('lone surrogates and control characters are read as nothing', () => {
  check('\ud83d 12 weeks \udc57 of dresses\u0000\u0007');
});

test.each([...cues, 'a', "l'", '1 ', ' '])('a very long repeat of %j stays quick', (cue) => {
  const text = cue.repeat(Math.floor(MAX_BRIEF_CHARACTERS / cue.length));
  const started = performance.now();
  readBrief(text, today);
  // Under 100 ms alone on a core; the bound leaves room for a busy machine and still catches a quadratic rule.
  expect(performance.now() - started).toBeLessThan(1500);
});

test('a text above the limit is refused with the limit named', () => {
  const { issues, parameters } = readBrief('x'.repeat(MAX_BRIEF_CHARACTERS + 1), today);
  expect(issues).toMatchObject([{ field: null, code: 'not_a_brief' }]);
  expect(issues[0]?.message).toContain(String(MAX_BRIEF_CHARACTERS));
  expect(Object.values(parameters).every(({ source }) => source === 'defaulted')).toBe(true);
});

test('a date that is no date is a programmer error', () => {
  expect(() => readBrief('dresses', 'today')).toThrow(/YYYY-MM-DD/);
});
