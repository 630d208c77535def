import { expect, test } from 'vitest';
import { parseLabelledBriefs } from './labelled-brief.ts';

const label = { value: null, source: 'defaulted' };
const good = {
  id: 'a',
  today: '2026-01-05',
  text: 'dresses',
  expected: {
    forecast_horizon_weeks: { value: 12, source: 'defaulted' },
    season_start_date: label,
    replenishment_strategy: label,
    dc_holdback_percentage: label,
    markdown_checkpoint_week: label,
    markdown_threshold: label,
    category: { value: 'dresses', source: 'stated' },
  },
  issues: [],
};

test('good lines are read and every bad one is reported with its number', () => {
  const lines = [
    JSON.stringify(good),
    '',
    '{not json',
    '[]',
    JSON.stringify({ ...good, today: 'soon' }),
    JSON.stringify({
      ...good,
      expected: { ...good.expected, category: { value: 'x', source: 'guessed' } },
    }),
    JSON.stringify({ ...good, issues: null }),
  ];
  const { records, bad_lines } = parseLabelledBriefs(lines.join('\r\n'));
  expect(records.map(({ id }) => id)).toEqual(['a']);
  expect(bad_lines.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7]);
  expect(bad_lines[3]?.problem).toContain('category');
});
