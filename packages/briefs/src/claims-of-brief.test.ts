import type { ParameterName } from '@hemline/contracts';
import { expect, test } from 'vitest';
import { claimRules, matchingRules } from './claims-of-brief.ts';
import { dayOfIso } from './dates/calendar.ts';
import { readBrief } from './read-brief.ts';
import { parseBrief } from './text/parse-brief.ts';

const today = '2026-01-05';
const fieldByPrefix: Readonly<Record<string, ParameterName>> = {
  horizon: 'forecast_horizon_weeks',
  start: 'season_start_date',
  replenishment: 'replenishment_strategy',
  holdback: 'dc_holdback_percentage',
  checkpoint: 'markdown_checkpoint_week',
  threshold: 'markdown_threshold',
  markdown: 'markdown_checkpoint_week',
};

test('rule ids are unique', () => {
  expect(new Set(claimRules.map(({ id }) => id)).size).toBe(claimRules.length);
});

test.each(claimRules.map((rule) => [rule.id, rule] as const))(
  'rule %s matches its example, and the example reads as it says',
  (id, { example: [text, value, named] }) => {
    expect(matchingRules(parseBrief(text, dayOfIso(today)))).toContain(id);
    const field = named ?? fieldByPrefix[id.split('/')[0] ?? ''];
    if (!field) throw new Error(`rule ${id} needs a field in its example`);
    expect(readBrief(text, today).parameters[field].value).toBe(value);
  },
);
