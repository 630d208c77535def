import { expect, test } from 'vitest';
import { unitsWidth } from './units-width.ts';

test('a column keeps its least width while its numbers fit', () => {
  expect(unitsWidth([0, 120, 9_600], 84)).toBe(84);
});

test('a column grows with its longest number, and twice for a range', () => {
  const one = unitsWidth([3, 56_912_331], 84);
  expect(one).toBeGreaterThanOrEqual('56,912,331'.length * 8);
  expect(unitsWidth([4_151_000, 4_097_166], 132, 2)).toBeGreaterThanOrEqual(
    '4,151,000 to 4,097,166'.length * 8,
  );
});
