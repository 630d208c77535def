import { expect, test } from 'vitest';
import { compareCodePoints } from './code-point-order.ts';
import { addWeek, emptyErrorSums, measuresOf, naiveScale } from './measures.ts';
import { normalQuantile, randomStream } from './random.ts';

test('WAPE, bias and MASE follow their definitions', () => {
  const sums = emptyErrorSums();
  addWeek(sums, 10, 12, 4);
  addWeek(sums, 30, 26, 4);
  addWeek(sums, Number.NaN, 99, 4);
  expect(measuresOf(sums)).toEqual({ wape: 6 / 40, bias: -2 / 40, mase: 6 / 4 / 2 });
  expect(measuresOf(emptyErrorSums())).toEqual({ wape: null, bias: null, mase: null });
});

test('the MASE scale is the seasonal naive error, else the naive one', () => {
  expect(naiveScale([1, 2, 3, 5, 7, 9], 3)).toBeCloseTo((4 + 5 + 6) / 3, 12);
  expect(naiveScale([1, 2, 4], 52)).toBe(1.5);
});

test('ids sort by code points, beyond the basic plane too', () => {
  expect(['b', 'B', 'a', 'aa', '\u{1F600}', '\uFFFD'].sort(compareCodePoints)).toEqual([
    'B',
    'a',
    'aa',
    'b',
    '\uFFFD',
    '\u{1F600}',
  ]);
});

test('normal quantiles are known ones, and streams differ by name and seed only', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 8);
  expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 8);
  const first = randomStream('a', 1);
  const again = randomStream('a', 1);
  const draws = Array.from({ length: 1000 }, () => first.normal());
  expect(Array.from({ length: 1000 }, () => again.normal())).toEqual(draws);
  expect(randomStream('a', 2).normal()).not.toBe(draws[0]);
  expect(randomStream('b', 1).normal()).not.toBe(draws[0]);
  expect(Math.abs(draws.reduce((sum, draw) => sum + draw, 0) / 1000)).toBeLessThan(0.1);
});
