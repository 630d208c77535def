import type { Reading } from '@hemline/contracts';
import { expect, test } from 'vitest';
import { confirmParameters } from './confirmed-parameters.ts';

const today = '2026-03-11';
const inDoubt: Reading = {
  parameters: {
    forecast_horizon_weeks: { value: 12, source: 'stated' },
    season_start_date: { value: '2026-03-16', source: 'defaulted' },
    replenishment_strategy: { value: 'weekly', source: 'defaulted' },
    dc_holdback_percentage: { value: 0.45, source: 'defaulted' },
    markdown_checkpoint_week: { value: null, source: 'defaulted' },
    markdown_threshold: { value: null, source: 'defaulted' },
    category: { value: 'Dresses', source: 'stated' },
  },
  issues: [
    {
      field: 'dc_holdback_percentage',
      code: 'readings_differ',
      message: 'The brief seems to say something about the DC holdback.',
      candidates: [0.45],
    },
  ],
  reader: 'offline',
};

test('a default that the reader doubts cannot start a run as it was read', () => {
  const outcome = confirmParameters({ parameters: inDoubt.parameters, reading: inDoubt }, today);
  expect(outcome).toMatchObject({ ok: false, error: { code: 'unresolved_issues' } });
});

test('kept by the planner, or sent as a value of its own, it counts as edited', () => {
  const kept = {
    ...inDoubt.parameters,
    dc_holdback_percentage: { value: 0.45, source: 'edited' as const },
  };
  for (const parameters of [kept, { dc_holdback_percentage: 0.45, category: 'Dresses' }]) {
    const outcome = confirmParameters({ parameters, reading: inDoubt }, today);
    expect(outcome).toMatchObject({
      ok: true,
      value: { readings: { dc_holdback_percentage: { value: 0.45, source: 'edited' } } },
    });
  }
});
