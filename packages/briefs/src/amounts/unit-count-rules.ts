import { numberOf, type RewriteRule, rewriteRule as rule } from './rewrite.ts';

const DOZEN = 12;
const SMALLEST_ORDER_OF_DOZENS = 10;

/** Counts of units of stock. */
export const unitCountRules: readonly RewriteRule[] = [
  rule(
    'dozens',
    'units',
    'count:number dozen (! (hyphen? (week | month | day | year)))',
    (roles) => {
      const value = numberOf(roles.count);
      return value === null || value < SMALLEST_ORDER_OF_DOZENS
        ? null
        : { kind: 'units', value: value * DOZEN };
    },
  ),
  rule('units', 'units', 'count:number (k:word | hyphen)? buy', (roles) => {
    const value = numberOf(roles.count);
    const thousand = roles.k?.text === 'k' ? 1000 : roles.k ? null : 1;
    return value !== null && thousand !== null && value * thousand >= 50
      ? { kind: 'units', value: value * thousand }
      : null;
  }),
  rule('large-number', 'units', 'count:number', (roles) => {
    const value = roles.count?.token?.value;
    return value?.kind === 'number' && value.value >= 1000 && (value.grouped || value.value > 2100)
      ? { kind: 'units', value: value.value }
      : null;
  }),
  rule('thousand', 'units', 'count:number k:word', (roles) =>
    roles.k?.text === 'k' ? { kind: 'units', value: 1000 * (numberOf(roles.count) ?? 0) } : null,
  ),
];
