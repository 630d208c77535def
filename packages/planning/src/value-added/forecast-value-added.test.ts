import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecastValueAdded, judgeOverride } from './forecast-value-added.ts';

const sold = (system_value: number, override_value: number, actual: number | null) =>
  judgeOverride({
    system_value,
    override_value,
    actual,
    missing: actual === null ? 'not sold yet' : null,
  });

describe('forecast value added', () => {
  test('an override nearer to what was sold adds the difference of the two errors', () => {
    expect(sold(100, 130, 125)).toMatchObject({
      system_error: -25,
      override_error: 5,
      value_added: 20,
    });
    expect(sold(100, 60, 110)).toMatchObject({
      system_error: -10,
      override_error: -50,
      value_added: -40,
    });
  });

  test('nothing is judged before there are sales, and the sums say so instead of 0', () => {
    const row = sold(100, 130, null);
    expect(row).toMatchObject({ system_error: null, override_error: null, value_added: null });
    expect(forecastValueAdded([row])[0]).toMatchObject({
      overrides: 1,
      judged: 0,
      helped: 0,
      hurt: 0,
      value_added: null,
    });
  });

  test('sales that cannot be compared are shown and not judged', () => {
    const row = judgeOverride({
      system_value: 100,
      override_value: 130,
      actual: 12,
      missing: 'out of stock',
    });
    expect(row).toMatchObject({ actual: 12, value_added: null });
  });

  test('a change of a quarter is large, any change of nothing is large', () => {
    const groups = forecastValueAdded([
      sold(100, 125, 100),
      sold(100, 124, 100),
      sold(0, 1, 1),
      sold(100, 75, 80),
      sold(100, 76, 80),
    ]);
    const counts = groups.map(({ direction, size, overrides }) => [direction, size, overrides]);
    expect(counts).toEqual([
      ['all', 'all', 5],
      ['up', 'large', 2],
      ['down', 'large', 1],
      ['up', 'small', 1],
      ['down', 'small', 1],
    ]);
  });

  test('the four kinds add up to the whole, and its value added is the difference of its errors', () => {
    const units = fc.integer({ min: 0, max: 10_000 });
    const overrides = fc
      .tuple(units, units, fc.option(units))
      .filter(([system, override]) => system !== override)
      .map(([system, override, actual]) => sold(system, override, actual));
    fc.assert(
      fc.property(fc.array(overrides, { maxLength: 40 }), (rows) => {
        const [all, ...kinds] = forecastValueAdded(rows);
        for (const key of ['overrides', 'judged', 'helped', 'hurt'] as const)
          expect(kinds.reduce((sum, kind) => sum + kind[key], 0)).toBe(all?.[key]);
        if (all?.judged)
          expect(all.value_added).toBe((all.system_error ?? 0) - (all.override_error ?? 0));
      }),
    );
  });
});
