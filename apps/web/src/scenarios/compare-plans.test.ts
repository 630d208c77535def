import { describe, expect, test } from 'vitest';
import { samplePlan } from '../test/sample-plan.ts';
import { changedInputs, comparePlans, costOfChange } from './compare-plans.ts';

const priced = structuredClone(samplePlan);
priced.kpis.gross_margin_after_markdown = 900_000;
const other = structuredClone(priced);
other.parameters.dc_holdback_percentage = { value: 0, source: 'edited', evidence: null };
other.buy.units = samplePlan.buy.units - 240;
other.kpis.gross_margin_after_markdown = 950_000;

const row = (key: string) => comparePlans([samplePlan, other]).find((each) => each.key === key);

describe('comparing plans', () => {
  test('a plan against itself has no differences', () => {
    expect(comparePlans([samplePlan, samplePlan]).filter(({ differs }) => differs)).toEqual([]);
    expect(changedInputs(samplePlan, samplePlan)).toEqual([]);
  });

  test('what differs is marked, with the change against the first plan', () => {
    expect(row('buy_units')).toMatchObject({ differs: true, changes: [null, '−240'] });
    expect(row('season_units')).toMatchObject({ differs: false, changes: [null, null] });
  });

  test('a changed input is named with both values, and 0 % is a value', () => {
    expect(changedInputs(samplePlan, other)).toEqual(['DC holdback 45 % → 0 %']);
  });

  test('shares change by points, not by percent of themselves', () => {
    const higher = structuredClone(samplePlan);
    higher.kpis.sell_through = 0.9;
    const base = structuredClone(samplePlan);
    base.kpis.sell_through = 0.8;
    const found = comparePlans([base, higher]).find(({ key }) => key === 'sell_through');
    expect(found?.changes[1]).toBe('+10.0 pts');
  });

  test('the cost of a change is the difference in units and in margin; without money the margin is unknown', () => {
    expect(costOfChange(priced, other)).toMatchObject({ buyUnits: -240, margin: 50_000 });
    const unpriced = structuredClone(samplePlan);
    unpriced.kpis.gross_margin_after_markdown = null;
    expect(costOfChange(priced, unpriced).margin).toBeNull();
  });
});
