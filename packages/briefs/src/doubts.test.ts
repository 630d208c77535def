import { expect, test } from 'vitest';
import { doubtsOf } from './doubts.ts';
import type { TraitScores } from './ranking/traits/trait-model.ts';
import { readBrief } from './read-brief.ts';

const today = '2026-03-11';
const silent: TraitScores = {
  not_a_brief: -9,
  forecast_horizon_weeks: -9,
  season_start_date: -9,
  replenishment_strategy: -9,
  dc_holdback_percentage: -9,
  markdown_checkpoint_week: -9,
  markdown_threshold: -9,
};
const reading = readBrief('Desk lamps, 12 weeks', today);

test('a default of which the text seems to speak is left to the planner, value and all', () => {
  expect(doubtsOf(reading, { ...silent, dc_holdback_percentage: 4 })).toEqual([
    {
      field: 'dc_holdback_percentage',
      code: 'readings_differ',
      message: expect.stringContaining('DC holdback'),
      candidates: [0.45],
    },
  ]);
});

test('a default that is no value can be kept as well', () => {
  const [doubt] = doubtsOf(reading, { ...silent, markdown_checkpoint_week: 4 });
  expect(doubt?.candidates).toEqual([null]);
});

test('what was read, and what has an issue already, is not doubted again', () => {
  expect(doubtsOf(reading, { ...silent, forecast_horizon_weeks: 9 })).toEqual([]);
  const open = readBrief('Desk lamps, 8-10 weeks', today);
  expect(open.issues).toHaveLength(1);
  expect(doubtsOf(open, { ...silent, forecast_horizon_weeks: 9 })).toEqual([]);
});

test('a text that speaks of nothing else raises no doubt', () => {
  expect(doubtsOf(reading, silent)).toEqual([]);
});
