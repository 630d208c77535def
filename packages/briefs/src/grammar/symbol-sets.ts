import { symbolsOf } from './symbols.ts';

/** Named sets of concepts. */
const sets: Readonly<Record<string, readonly string[]>> = {
  NUM: ['number', 'number_word'],
  ORD: ['ordinal', 'ordinal_word'],
  SHARE: ['share', 'quarter_amount'],
  LEN: ['length'],
  MONTH: ['month_name', 'month_maybe'],
  WEEKDAY: ['weekday', 'weekday_maybe'],
  A: ['a', 'the'],
  SEP: ['colon', 'equals', 'dash', 'hyphen', 'arrow', 'tilde', 'bar_sign'],
  TO: ['to', 'dash', 'hyphen', 'until', 'arrow'],
  AMOUNT: [
    'share',
    'quarter_amount',
    'length',
    'number',
    'number_word',
    'date',
    'week_ref',
    'units',
  ],
  DATEISH: ['date', 'week_ref'],
  DAYISH: ['date', 'weekday', 'weekday_maybe'],
  SHAREISH: ['share', 'quarter_amount', 'units'],
  SHARENUM: ['share', 'quarter_amount', 'number', 'number_word'],
  NUMISH: ['number', 'number_word'],
  COUNT: ['number', 'number_word', 'units'],
  PAIRISH: ['pair', 'share'],
  POINT: ['week_ref', 'relative_point', 'week_range'],
  SEASONPOINT: ['season_week', 'relative_point', 'week_range'],
  STOPS: ['stop', 'line_break', 'bullet', 'bar_sign', 'tilde'],
};

/** The symbols a name in a pattern stands for: those of a set, or of a concept; throws on a name that no lexicon knows. */
export const symbolsNamed = (name: string): string =>
  (sets[name] ?? [name]).map(symbolsOf).join('');
