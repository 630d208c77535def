import type { ParameterIssue, Reading } from '@hemline/contracts';
import { expect, test } from 'vitest';
import { readBrief } from '../read-brief.ts';
import type { LabelledBrief } from './labelled-brief.ts';
import { locateQuote } from './locate-quote.ts';
import { mergeReadings } from './merge-readings.ts';
import type { ModelField, ModelReading } from './model-reading.ts';
import { scoreReadings } from './score-readings.ts';

const today = '2026-01-15';
const text = '12-week spring dresses from 2 March, keep 45% at the DC';
const silent: ModelField = { value: null, quote: null, problem: null };
const field = (value: string | number, quote: string | null): ModelField => ({
  value,
  quote,
  problem: null,
});

function modelReading(changes: Partial<ModelReading> = {}): ModelReading {
  return {
    is_season_brief: true,
    no_markdown: false,
    forecast_horizon_weeks: field(12, '12-week'),
    season_start_date: field('2026-03-02', 'from 2 March'),
    replenishment_strategy: silent,
    dc_holdback_percentage: field(0.45, 'keep 45% at the DC'),
    markdown_checkpoint_week: silent,
    markdown_threshold: silent,
    category: field('spring dresses', 'spring dresses'),
    ...changes,
  };
}

const merge = (changes: Partial<ModelReading> = {}): Reading =>
  mergeReadings(text, readBrief(text, today), modelReading(changes), 'test-model');

test('where both readers agree the fields stand, with evidence and no issue', () => {
  const merged = merge();
  expect(merged.issues).toEqual([]);
  expect(merged.reader).toBe('test-model');
  expect(merged.parameters).toEqual(readBrief(text, today).parameters);
});

test('a doubt of the built-in reader ends where the model finds nothing said, and goes on where it finds more', () => {
  const plain = readBrief(text, today);
  const doubt: ParameterIssue = {
    field: 'markdown_checkpoint_week',
    code: 'readings_differ',
    message: 'The brief seems to say something about the markdown checkpoint.',
    candidates: [],
  };
  const doubting: Reading = { ...plain, issues: [doubt] };
  expect(mergeReadings(text, doubting, modelReading(), 'test-model').issues).toEqual([]);
  const found = modelReading({ markdown_checkpoint_week: field(9, '45%') });
  const { issues } = mergeReadings(text, doubting, found, 'test-model');
  expect(issues).toMatchObject([
    { field: 'markdown_checkpoint_week', code: 'readings_differ', candidates: [9] },
  ]);
  const invented = modelReading({ markdown_checkpoint_week: field(9, 'not in the text') });
  expect(mergeReadings(text, doubting, invented, 'test-model').issues).toEqual([doubt]);
});

test('where they differ the planner gets both readings and no value', () => {
  const { parameters, issues } = merge({ forecast_horizon_weeks: field(14, '12-week') });
  expect(parameters.forecast_horizon_weeks.value).toBeNull();
  expect(issues).toMatchObject([
    { field: 'forecast_horizon_weeks', code: 'readings_differ', candidates: [12, 14] },
  ]);
});

test('a value only the model finds is a difference, not a silent gain', () => {
  const { parameters, issues } = merge({ replenishment_strategy: field('weekly', 'week') });
  expect(parameters.replenishment_strategy.value).toBeNull();
  expect(issues).toMatchObject([{ field: 'replenishment_strategy', code: 'readings_differ' }]);
});

test('a value whose quote is not in the text changes nothing', () => {
  const merged = merge({
    replenishment_strategy: field('none', 'a single drop'),
    dc_holdback_percentage: field(0.9, 'keep 90% at the DC'),
  });
  expect(merged.parameters).toEqual(readBrief(text, today).parameters);
  expect(merged.issues).toEqual([]);
});

test.each([
  ['forecast_horizon_weeks', 120],
  ['forecast_horizon_weeks', 12.5],
  ['dc_holdback_percentage', 45],
  ['season_start_date', 'next spring'],
] as const)('an out-of-range %s from the model (%s) never becomes a value', (name, value) => {
  const { parameters, issues } = merge({ [name]: field(value, '12-week') });
  expect(parameters[name].value).toBeNull();
  expect(issues).toMatchObject([{ field: name, code: 'readings_differ' }]);
});

test('both readers raising the same problem is one issue, not a difference', () => {
  const odd = '12 weeks or 14 weeks of dresses';
  const offline = readBrief(odd, today);
  expect(offline.issues).toMatchObject([
    { field: 'forecast_horizon_weeks', code: 'contradiction' },
  ]);
  const merged = mergeReadings(
    odd,
    offline,
    modelReading({
      forecast_horizon_weeks: {
        value: null,
        quote: '12 weeks or 14 weeks',
        problem: 'contradiction',
      },
      season_start_date: silent,
      dc_holdback_percentage: silent,
      category: field('dresses', 'dresses'),
    }),
    'test-model',
  );
  expect(merged.issues).toEqual(offline.issues);
});

test.each([
  ['keep 45% at the DC', 'keep 45% at the DC'],
  ['KEEP 45%  at\nthe DC', 'keep 45% at the DC'],
  ['“12–week”', null],
  ['keep 46% at the DC', null],
  ['  ', null],
])('the quote %j is located as %j', (quote, found) => {
  const evidence = locateQuote(text, quote);
  expect(evidence?.quote ?? null).toBe(found);
  if (evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
});

test('offsets count the original text, emoji and line breaks included', () => {
  const odd = '👗 Été\r\n“12 weeks” – robes';
  const evidence = locateQuote(odd, '"12 weeks" - ROBES');
  expect(evidence && odd.slice(evidence.start, evidence.end)).toBe('“12 weeks” – robes');
});

test('a wrong value without an issue is a silent error, with one it is not', () => {
  const reading = readBrief(text, today);
  const { parameters } = reading;
  const expected = Object.fromEntries(
    Object.entries(parameters).map(([name, { value, source }]) => [name, { value, source }]),
  ) as LabelledBrief['expected'];
  const record: LabelledBrief = { id: 'a', today, text, expected, issues: [], tags: ['plain'] };
  const perfect = scoreReadings([record], [reading]);
  expect(perfect.whole_briefs).toEqual({ right: 1, of: 1, share: 1 });
  expect(perfect.silent_errors).toEqual({ count: 0, share: 0 });
  const wrong: LabelledBrief = {
    ...record,
    expected: { ...expected, forecast_horizon_weeks: { value: 14, source: 'stated' } },
  };
  const scored = scoreReadings([wrong], [reading]);
  expect(scored.fields.forecast_horizon_weeks).toEqual({ right: 0, of: 1, share: 0 });
  expect(scored.silent_errors.count).toBe(1);
  expect(scored.tags).toMatchObject([{ tag: 'plain', briefs: 1, whole_briefs: { right: 0 } }]);
  const flagged: Reading = {
    ...reading,
    issues: [{ field: 'forecast_horizon_weeks', code: 'contradiction', message: '' }],
  };
  const said = scoreReadings([wrong], [flagged]);
  expect(said.silent_errors.count).toBe(0);
  expect(said.issues).toMatchObject({
    found: 1,
    expected: 0,
    right: 0,
    precision: 0,
    recall: null,
  });
});
