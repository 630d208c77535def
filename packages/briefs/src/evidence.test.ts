import { expect, test } from 'vitest';
import { readBrief } from './index.ts';

const today = '2026-03-11';

test.each([
  ['composed accents', '👗 Écharpes d’été, douze semaines dès le 4 mai, moitié à l’entrepôt'],
  [
    'decomposed accents',
    '👗 Écharpes d’été, douze semaines dès le 4 mai, moitié à l’entrepôt'.normalize('NFD'),
  ],
])('evidence is cut from the original text with %s', (_, text) => {
  const { parameters } = readBrief(text, today);
  for (const field of [
    'forecast_horizon_weeks',
    'season_start_date',
    'dc_holdback_percentage',
    'category',
  ] as const) {
    const { evidence, source } = parameters[field];
    expect(source).toBe('stated');
    expect(evidence && text.slice(evidence.start, evidence.end)).toBe(evidence?.quote);
  }
  expect(parameters.forecast_horizon_weeks.evidence?.quote).toBe('douze semaines');
  expect(parameters.dc_holdback_percentage.evidence?.quote.normalize('NFC')).toBe('moitié');
});

test('offsets survive CRLF line breaks, emoji and full-width digits', () => {
  const text = '🧥🧥 Coats\r\n\r\n１２ weeks\r\nHB 40%';
  const { parameters } = readBrief(text, today);
  expect(parameters.forecast_horizon_weeks).toMatchObject({
    value: 12,
    evidence: { quote: '１２ weeks' },
  });
  expect(parameters.dc_holdback_percentage.evidence).toMatchObject({
    start: text.indexOf('40%'),
    end: text.length,
  });
});

test.each([
  ['Coats from 4 May 2026 to 26 July 2026', 'forecast_horizon_weeks', '12 weeks'],
  ['Coats, ship 70% up front', 'dc_holdback_percentage', '30%'],
  ['Coats, 12 weeks ending 26 July 2026', 'season_start_date', '2026-05-04'],
  ['Coats, 12 weeks, markdown halfway', 'markdown_checkpoint_week', 'week 6'],
] as const)('an inferred value says how: %s', (text, field, words) => {
  expect(readBrief(text, today).parameters[field].evidence?.note).toContain(words);
});

test('issues say what to do and offer the values to pick from', () => {
  const { issues } = readBrief(
    'Coats from 03/04/2026, 10 or 12 weeks, replenish monthly',
    '2026-01-05',
  );
  expect(issues).toHaveLength(3);
  expect(issues.find(({ code }) => code === 'ambiguous_date')?.candidates).toEqual([
    '2026-03-04',
    '2026-04-03',
  ]);
  expect(issues.find(({ code }) => code === 'contradiction')?.candidates).toEqual([10, 12]);
  for (const { message } of issues) expect(message).toMatch(/Choose/);
});
