import type { Reading } from '@hemline/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBrief } from './index.ts';

const today = '2026-03-11';
const sentences = [
  'The category is linen shirts.',
  'The season runs 14 weeks.',
  'Launch is on 4 May 2026.',
  'Top-ups every other week.',
  'Hold back 30% at the DC.',
  'Markdown review in week 8 if less than 55% is sold.',
  'We are in 84 doors this time.',
];

const values = ({ parameters, issues }: Reading) => ({
  fields: Object.fromEntries(
    Object.entries(parameters).map(([name, { value, source }]) => [name, { value, source }]),
  ),
  issues: issues.map(({ field, code }) => `${field}:${code}`).sort(),
});
const read = (text: string) => values(readBrief(text, today));

test('the order of independent sentences does not change the reading', () => {
  const plain = read(sentences.join(' '));
  expect(plain.fields.markdown_threshold).toEqual({ value: 0.55, source: 'stated' });
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences, { minLength: sentences.length }), (shuffled) => {
      expect(read(shuffled.join(' '))).toEqual(plain);
      expect(read(shuffled.join('\n'))).toEqual(plain);
    }),
  );
});

const signatures = [
  '\n\nBest regards,\nMaria Lopez\nSenior Planner · 52 weeks a year · 45 Harbour St\nTel 0800 12 34',
  '\n\n-- \nOffice hours Mon–Thu 8:30–16:00, back on 2 June',
  '\n\nSaludos,\nAna\n2026, 20% de descuento',
  '\n\nViele Grüße\nJan\nLager 30 %',
  '\n\nSent from my phone',
];
const quotedMails = [
  '\n\n> 20 weeks from 1 June\n> hold 50%\n> no replenishment',
  '\n\nOn Mon, 2 Mar 2026 at 10:00, Bob wrote:\n20 weeks please, hold 50%, markdown week 3',
  '\n\n-----Original Message-----\nFrom: Bob\nSent: Monday\n\nLaunch 1 June, 20 weeks, 10% holdback',
  '\n\nFrom: Bob <bob@example.com>\nSent: 2 March 2026\nSubject: shoes\n\n20 weeks, weekly, 10% at the DC',
];

test('a signature or a quoted mail below does not change the reading', () => {
  fc.assert(
    fc.property(
      fc.subarray(sentences, { minLength: 2 }),
      fc.constantFrom(...signatures, ...quotedMails),
      (chosen, tail) => {
        const text = chosen.join(' ');
        expect(read(text + tail)).toEqual(read(text));
      },
    ),
  );
});

const numberWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const spelled = (n: number): string =>
  (n < 20
    ? numberWords[n]
    : `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${numberWords[n % 10]}`}`) as string;

test('spelling out a number does not change the reading', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 52 }),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 52 }),
      (weeks, held, week) => {
        const brief = (write: (n: number) => string) =>
          `Linen shirts for ${write(weeks)} weeks, hold back ${write(held)} percent, markdown review in week ${write(week)}.`;
        expect(read(brief(spelled))).toEqual(read(brief(String)));
      },
    ),
  );
});

test('accents, letter case and line breaks do not change the values read', () => {
  const text =
    'Vestidos de verano: 12 semanas desde el 4 de mayo, 30 % en el almacén, reposición quincenal';
  const { category: _, ...plain } = read(text).fields;
  for (const other of [text.normalize('NFD'), text.toUpperCase(), text.replaceAll(', ', ',\r\n')]) {
    const { category: __, ...fields } = read(other).fields;
    expect(fields).toEqual(plain);
  }
});
