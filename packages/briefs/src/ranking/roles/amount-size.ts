import type { Node } from '../../text/nodes.ts';

const bucket = (value: number, bounds: readonly number[]): number => {
  for (const bound of bounds) if (value <= bound) return bound;
  return Number.POSITIVE_INFINITY;
};

/** Kind, unit and rough size of an amount, as one feature value: seasons are rarely two weeks, reserves rarely 3 %. */
export function sizeOfAmount({ amount }: Node): string {
  if (amount === null) return 'number';
  switch (amount.kind) {
    case 'share': {
      const form = `${amount.percent ? 'percent' : 'fraction'}${amount.values.length > 1 ? ' range' : ''}`;
      return `${form} ${bucket(amount.values[0] ?? 0, [-0.001, 0, 0.15, 0.35, 0.5, 0.85, 0.999, 1])}`;
    }
    case 'length':
      return `${amount.unit}${amount.counts.length > 1 ? ' range' : ''} ${bucket(amount.counts[0] ?? 0, [1, 3, 5, 9, 30, 52])}`;
    case 'week_ref':
      return `${amount.calendar ? 'calendar' : 'season'} week ${bucket(amount.weeks[0] ?? 0, [3, 12, 20])}`;
    case 'date':
      return `date ${amount.expression.kind}`;
    case 'cadence':
      return `cadence ${amount.value}`;
    default:
      return amount.kind;
  }
}
