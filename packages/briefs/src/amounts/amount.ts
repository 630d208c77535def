import type { DateExpression } from '../dates/date-expression.ts';

/** What an amount of the brief says, before anyone decides which field it is about. */
export type Amount =
  | { kind: 'share'; values: readonly number[]; percent: boolean }
  | { kind: 'length'; unit: LengthUnit; counts: readonly number[] }
  | { kind: 'week_ref'; weeks: readonly number[]; calendar: boolean; year?: number }
  | { kind: 'week_range'; first: number; last: number; calendar: boolean; year?: number }
  | { kind: 'date'; expression: DateExpression }
  | { kind: 'date_range'; first: DateExpression; last: DateExpression }
  | { kind: 'relative'; point: RelativePoint }
  | { kind: 'cadence'; value: 'weekly' | 'bi-weekly' | 'other' }
  | { kind: 'number'; value: number; decimals: number }
  | { kind: 'pair'; first: number; second: number; separator: string }
  | { kind: 'units'; value: number }
  | { kind: 'money' }
  | { kind: 'season_label'; year: number; half: 'first' | 'second' | 'whole' };

export type LengthUnit = 'week' | 'month' | 'quarter' | 'half_year' | 'year' | 'day' | 'fortnight';

/** A point of the season that depends on its length. */
export type RelativePoint =
  | { kind: 'fraction'; share: number }
  | { kind: 'from_end'; weeks: number };
