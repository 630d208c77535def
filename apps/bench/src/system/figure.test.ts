import { describe, expect, test } from 'vitest';
import { figureLine, percentile, reachesTarget } from './figure.ts';

describe('a figure', () => {
  test('says its value, its target and whether it reaches it', () => {
    const line = figureLine({ name: 'list', value: 0.4567, unit: 'x', target: { least: 0.5 } });
    expect(line.split(/\s{2,}/)).toEqual(['list', '0.457 x', 'at least 0.5', 'MISSED']);
    const reached = figureLine({ name: 'block', value: 99.9, unit: 'ms', target: { most: 100 } });
    expect(reached).toMatch(/99\.9 ms\s+at most 100\s+ok$/);
  });

  test('counts its target itself as reached, and a value that is none as missed', () => {
    expect(reachesTarget(3, { most: 3 })).toBe(true);
    expect(reachesTarget(3.01, { most: 3 })).toBe(false);
    expect(reachesTarget(0.5, { least: 0.5 })).toBe(true);
    expect(reachesTarget(1, { exactly: 0 })).toBe(false);
    expect(reachesTarget(Number.NaN, { most: 3 })).toBe(false);
  });
});

test('a percentile is one of the values, the smallest that enough of them do not exceed', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(values, 0.95)).toBe(95);
  expect(percentile(values, 0.5)).toBe(50);
  expect(percentile(values, 1)).toBe(100);
  expect(percentile([], 0.5)).toBeNaN();
});
