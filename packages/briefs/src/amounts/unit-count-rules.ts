import { numberOf, type RewriteRule, rewriteRule as rule } from './rewrite.ts';

/** Counts of units of stock. */
export const unitCountRules: readonly RewriteRule[] = [
  rule('units', 'units', 'count:number (k:word)? buy', (roles) => {
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
