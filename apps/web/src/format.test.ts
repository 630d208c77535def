import { describe, expect, test } from 'vitest';
import {
  formatAxisUnits,
  formatChange,
  formatCount,
  formatDate,
  formatDay,
  formatDuration,
  formatMoney,
  formatNumber,
  formatPlain,
  formatRatio,
  formatShare,
  formatShortDate,
  formatUnits,
  sentenceCase,
} from './format.ts';

describe('numbers', () => {
  test('units have thousands separators and no decimals', () => {
    expect(formatUnits(21_960)).toBe('21,960');
    expect(formatUnits(0)).toBe('0');
  });

  test('a share becomes percent here and nowhere else', () => {
    expect(formatShare(0.45)).toBe('45 %');
    expect(formatShare(0.091, 1)).toBe('9.1 %');
    expect(formatShare(0)).toBe('0 %');
  });

  test('cents become whole money', () => {
    expect(formatMoney(58_120_000)).toBe('581,200');
  });

  test('changes carry their sign', () => {
    expect([formatChange(120), formatChange(-35), formatChange(0)]).toEqual(['+120', '−35', '0']);
  });

  test('negative numbers have a minus sign, and what rounds to 0 has none', () => {
    expect(formatShare(-0.091, 1)).toBe('−9.1 %');
    expect(formatUnits(-1_240)).toBe('−1,240');
    expect(formatMoney(-58_120_000)).toBe('−581,200');
    expect(formatPlain(-1.8)).toBe('−1.8');
    expect(formatUnits(-0.2)).toBe('0');
    expect(formatShare(-0.0001)).toBe('0 %');
  });

  test('what is not known is a dash, and zero is not "not known"', () => {
    expect(formatNumber(null, 'units')).toBe('–');
    expect(formatNumber(undefined, 'share')).toBe('–');
    expect(formatNumber(0, 'units')).toBe('0');
    expect(formatNumber(0.455, 'share1')).toBe('45.5 %');
    expect(formatNumber(1.2345, 'plain')).toBe('1.23');
    expect(formatNumber(4.25, 'ratio')).toBe('4.3');
    expect(formatNumber(1, 'score')).toBe('1.00');
    expect(formatRatio(4)).toBe('4.0');
    expect(formatPlain(2)).toBe('2');
  });
});

describe('dates', () => {
  test('a season day reads the same in every time zone', () => {
    expect(formatDate('2026-03-02')).toBe('2 Mar 2026');
    expect(formatShortDate('2026-12-31')).toBe('31 Dec');
    expect(formatDay('2026-03-02')).toBe('Mon 2 Mar 2026');
  });
});

describe('words', () => {
  test.each([
    [812, '0.8 s'],
    [42_700, '42 s'],
    [185_000, '3 min 05 s'],
    [7_500_000, '2 h 05 min'],
    [3 * 86_400_000, '3 days'],
    [-3, '0.0 s'],
  ])('%i ms reads %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  test('one is singular', () => {
    expect([
      formatCount(1, 'store'),
      formatCount(45, 'store'),
      formatCount(2, 'entry', 'entries'),
    ]).toEqual(['1 store', '45 stores', '2 entries']);
  });

  test('a title begins with a large letter', () => {
    expect(sentenceCase('spring dresses')).toBe('Spring dresses');
    expect(sentenceCase('')).toBe('');
  });
});

test('an axis writes large units short and small ones in full', () => {
  expect(formatAxisUnits(99_500)).toBe('99,500');
  expect(formatAxisUnits(4_500_000)).toBe('4.5M');
  expect(formatAxisUnits(-250_000)).toBe('−250K');
});
