import { needsOf } from './pattern-needs.ts';
import { symbolsNamed } from './symbol-sets.ts';
import { symbolsWithout } from './symbols.ts';

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

/** What a pattern is made of. */
const tokenPattern =
  /\s+|([~_])(\d+)|(?:([a-z_0-9]+):)?([a-zA-Z][a-zA-Z_]*)|\{\d+,\d+\}\??|\?[!=]|[()|?^$!]/gy;

/** Compiles a pattern; throws on a name that no lexicon knows. */
export function compilePattern(source: string, flags = 'g'): Pattern {
  const roles: string[] = [];
  let expression = '';
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
      const characterClass = `[${symbolsNamed(name)}]`;
      if (role) roles.push(role);
      expression += role ? `(?<${role}>${characterClass})` : characterClass;
    } else if (text === '(') {
      expression += '(?:';
    } else {
      expression += text;
    }
  }
  expression = expression.replaceAll('(?:!', '(?!').replaceAll('(?:?', '(?');
  return { expression: new RegExp(expression, flags), roles, needs: needsOf(source) };
}
