import { seasonReach } from '@hemline/planning';
import { describe, expect, test, vi } from 'vitest';
import { planFrom, smallPlanInputs, smallSeasonData } from '../../../tests/support/small-plan.ts';
import { seasonFacts } from './season-facts.ts';

// A forecast is made for each; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

describe('a plan whose markdown review was left out', () => {
  const inputs = smallPlanInputs();
  const plan = planFrom({
    ...inputs,
    choices: inputs.choices.filter(({ decision }) => decision !== 'markdown_depth'),
  });

  test('says that it was skipped, not that none was wanted', () => {
    expect(plan.markdown).toBeNull();
    expect(plan.markdown_skipped_reason).toContain('the pricing phase was skipped');
  });

  test('warns of nothing and explains nothing that it does not show', () => {
    expect(plan.warnings.filter(({ pointer }) => pointer?.startsWith('/markdown'))).toEqual([]);
    const explained = Object.keys(plan.provenance);
    expect(explained.filter((pointer) => pointer.startsWith('/markdown'))).toEqual([]);
  });
});

test('a buy that was decided before demand was changed by hand says so', () => {
  const inputs = smallPlanInputs();
  const changed = planFrom({
    ...inputs,
    overrides: [{ table: 'demand', store_id: 'S01', week: 2, units: 400 }],
  });
  expect(planFrom(inputs).buy.reason).not.toContain('by hand');
  expect(changed.buy.reason).toMatch(/^Decided before demand was changed by hand\. ./);
});

test('stock of a store that never sold the category is left out with a warning', () => {
  const data = smallSeasonData();
  const reach = seasonReach({
    as_of: '2026-02-09',
    season_start_date: '2026-03-02',
    forecast_horizon_weeks: 8,
  });
  if (!reach.ok) throw new Error(reach.error.message);
  const warningsOf = (store_id: string) =>
    seasonFacts(
      { ...data, stock: [{ store_id, on_hand: 70, in_transit: 7 }] },
      'Dresses',
      reach.value,
    ).warnings.filter(({ code }) => code === 'stock_left_out');
  expect(warningsOf('S99')[0]?.message).toBe(
    '77 units of the stock file are left out: S99 never sold this category.',
  );
  expect(warningsOf('S01')).toEqual([]);
  expect(warningsOf('DC')).toEqual([]);
});
