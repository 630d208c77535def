import { describe, expect, test } from 'vitest';
import { scenarioWarnings } from './scenario-warnings.ts';

/** Two scenarios of one store and one week. */
const pathsOf = (first: number, second: number) => ({
  count: 2,
  store_ids: ['A'],
  weeks: 1,
  units: Float32Array.from([first, second]),
});

describe('scenarios that do not spread around the forecast', () => {
  test('are named, above and below it, with both levels', () => {
    expect(scenarioWarnings(pathsOf(20, 40), 700)[0]?.message).toContain(
      'average 30 units while the forecast says 700',
    );
    expect(scenarioWarnings(pathsOf(400, 600), 300)).toHaveLength(1);
    expect(scenarioWarnings(pathsOf(400, 600), 0)).toHaveLength(1);
  });

  test('are not complained of when their mean is near, however wide they are', () => {
    expect(scenarioWarnings(pathsOf(0, 1400), 700)).toEqual([]);
    expect(scenarioWarnings(pathsOf(500, 640), 700)).toEqual([]);
  });

  test('are left alone where a few units decide', () => {
    expect(scenarioWarnings(pathsOf(0, 4), 11)).toEqual([]);
    expect(scenarioWarnings(pathsOf(0, 0), 0)).toEqual([]);
  });
});
