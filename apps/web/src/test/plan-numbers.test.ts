import { describe, expect, test } from 'vitest';
import { findProvenance, readPointer } from '../json-pointer.ts';
import { planNumbers, unexplainedNumbers } from './plan-numbers.ts';
import { samplePlan } from './sample-plan.ts';

describe('the walk over a plan’s numbers', () => {
  test('it reaches every store’s week, every stock week and every key figure', () => {
    const pointers = new Set(planNumbers(samplePlan));
    const last = samplePlan.demand.stores.length - 1;
    expect(pointers.has(`/demand/stores/${last}/weekly/11/units`)).toBe(true);
    expect(pointers.has('/wssi/0/closing')).toBe(true);
    expect(pointers.has('/kpis/buy_units')).toBe(true);
    for (const pointer of pointers) expect(typeof readPointer(samplePlan, pointer)).toBe('number');
  });

  test('a number without a source is named by its pattern, once', () => {
    const { '/buy/units': _dropped, ...provenance } = samplePlan.provenance;
    const explained = (pointer: string) =>
      pointer !== '/buy/units' && findProvenance(provenance, pointer) !== null;
    expect(unexplainedNumbers(samplePlan, explained)).toContain('/buy/units');
    expect(unexplainedNumbers(samplePlan, () => true)).toEqual([]);
  });
});
