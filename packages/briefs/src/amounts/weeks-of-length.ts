import type { LengthUnit } from './amount.ts';

/** Rounds half up, tolerant of binary noise such as 0.285 × 100. */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

/** Whole weeks of a length: N months = round(N·52/12), N days = ceil(N/7), a quarter 13, a year 52. */
export function weeksOfLength(count: number, unit: LengthUnit): number {
  switch (unit) {
    case 'week':
      return count;
    case 'fortnight':
      return count * 2;
    case 'day':
      return Math.ceil(count / 7);
    case 'month':
      return roundHalfUp((count * 52) / 12);
    case 'quarter':
      return roundHalfUp(count * 13);
    case 'half_year':
      return count * 26;
    case 'year':
      return roundHalfUp(count * 52);
  }
}

/** A fraction as a share: exact when it ends within three decimals (1/8), else two decimals (1/3 → 0.33), half up. */
export function shareOfFraction(numerator: number, denominator: number): number {
  const thousandths = (numerator * 1000) / denominator;
  if (Math.abs(thousandths - Math.round(thousandths)) < 1e-9) return Math.round(thousandths) / 1000;
  return roundHalfUp((numerator * 100) / denominator) / 100;
}

/** A share without binary noise (0.1 + 0.2 → 0.3), at most four decimals. */
export function tidyShare(value: number): number {
  return Math.round(value * 10000) / 10000;
}
