import { numberOfSet } from './present-symbols.ts';
import { symbolsOf, symbolsWithout } from './symbols.ts';

/**
 * A pattern over concepts. Words are concept names; `role:name` marks the node a rule claims for a
 * role; `(a | b)`, `x?`, `x{0,2}` as in regular expressions; `~3` is a gap of up to three ordinary
 * words that crosses no sign and no other cue; `_3` a gap of up to three of anything within the
 * sentence; UPPER-CASE names are sets. Repeats are always bounded, so matching is too.
 */
export interface Pattern {
  readonly expression: RegExp;
  readonly roles: readonly string[];
  /** Numbers of sets of symbols; a text that holds none of one of them cannot match. */
  readonly needs: readonly number[];
}

/** Named sets of concepts. */
export const sets: Readonly<Record<string, readonly string[]>> = {
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

const amounts = [
  'share',
  'length',
  'quarter_amount',
  'week_ref',
  'week_range',
  'date',
  'relative_point',
  'cadence',
  'units',
  'money_amount',
];
const hard = [
  'stop',
  'line_break',
  'comma',
  'colon',
  'bullet',
  'paren_open',
  'paren_close',
  'quote_mark',
  'bar_sign',
  'tilde',
  'muted',
  ...amounts,
  'number',
  'number_word',
  'neg',
  'hold_noun',
  'logistics_only',
  'start_only',
  'but',
  'dash',
  'equals',
  'arrow',
].filter((concept) => concept !== 'logistics_only' && concept !== 'start_only');
let softGap: string | null = null;
let anyGap: string | null = null;
const gapOf = (kind: '~' | '_', most: number): string => {
  softGap ??= symbolsWithout(hard);
  anyGap ??= symbolsWithout(['stop', 'line_break', 'bullet', 'bar_sign', 'tilde', 'muted']);
  return `[${kind === '~' ? softGap : anyGap}]{0,${most}}?`;
};

const tokenPattern =
  /\s+|([~_])(\d+)|(?:([a-z_0-9]+):)?([a-zA-Z][a-zA-Z_]*)|\{\d+,\d+\}\??|\?[!=]|[()|?^$!]/gy;

/** An item that may be left out. */
const isOptional = /^ *(?:\?|\{0)/;

/** Compiles a pattern; throws on a name that no lexicon knows. */
export function compilePattern(source: string, flags = 'g'): Pattern {
  const roles: string[] = [];
  let expression = '';
  let depth = 0;
  let hasAlternatives = false;
  const required: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < source.length) {
    const at = tokenPattern.lastIndex;
    const match = tokenPattern.exec(source);
    if (!match) throw new Error(`bad pattern at ${at}: ${source}`);
    const [text, gapKind, gapMost, role, name] = match;
    if (/^\s+$/.test(text)) continue;
    if (gapKind) {
      expression += gapOf(gapKind as '~' | '_', Number(gapMost));
    } else if (name) {
      const symbols = (sets[name] ?? [name]).map(symbolsOf).join('');
      const characterClass = `[${symbols}]`;
      if (depth === 0 && !isOptional.test(source.slice(tokenPattern.lastIndex)))
        required.push(symbols);
      if (role) roles.push(role);
      expression += role ? `(?<${role}>${characterClass})` : characterClass;
    } else if (text === '(') {
      expression += '(?:';
      depth += 1;
    } else {
      if (text === ')') depth -= 1;
      if (text === '|' && depth === 0) hasAlternatives = true;
      expression += text;
    }
  }
  expression = expression.replaceAll('(?:!', '(?!').replaceAll('(?:?', '(?');
  return {
    expression: new RegExp(expression, flags),
    roles,
    needs: hasAlternatives ? [] : [...new Set(required.map(numberOfSet))],
  };
}
