import { type Part, partOf } from './pattern-part.ts';
import { numberOfSet, sizeOfSet, unionOf } from './set-numbers.ts';
import { symbolsNamed } from './symbol-sets.ts';
import { symbolsWithout } from './symbols.ts';

/**
 * A pattern over concepts. Words are concept names; `role:name` marks the node a rule claims for a role; `(a | b)`, `x?`,
 * `x{0,2}` as in regular expressions; `(! x)` and `(?= x)` look ahead; `^` and `$` are the ends of the text; `~3` is a gap
 * of up to three ordinary words that crosses no sign and no other cue; `_3` a gap of up to three of anything within the
 * sentence; UPPER-CASE names are sets. Repeats are always bounded, so matching is too, and hold a role only if they are
 * optional. A repeat that matches nothing counts as one, which is all that parts it from a regular expression.
 */
export interface Pattern {
  readonly whole: Part;
  /** In the order in which they stand in the pattern. */
  readonly roles: readonly string[];
  /** How many symbols at most are matched or looked ahead at. */
  readonly reach: number;
  /** Numbers of sets of symbols, the rarest first; a text that holds none of one of them cannot match. */
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
  'but',
  'dash',
  'equals',
  'arrow',
];
const ofSentence = ['stop', 'line_break', 'bullet', 'bar_sign', 'tilde', 'muted'];
let softGap: number | null = null;
let anyGap: number | null = null;

function gapOf(kind: string, most: number): Part {
  softGap ??= numberOfSet(symbolsWithout(hard));
  anyGap ??= numberOfSet(symbolsWithout(ofSentence));
  const set = kind === '~' ? softGap : anyGap;
  const part = partOf({ kind: 'one', set, role: null });
  return partOf({ kind: 'repeat', part, least: 0, most, isLazy: true });
}

/** What a pattern is written in. */
const token =
  /\s*(?:([~_])(\d+)|(?:([a-z_0-9]+):)?([a-zA-Z][a-zA-Z_]*)|\{(\d+),(\d+)\}|(\?=)|([()|?^$!]))\s*/gy;

/** Compiles a pattern; throws on a name that no lexicon knows, and on signs that do not fit. */
export function compilePattern(source: string): Pattern {
  const roles: string[] = [];
  let next = 0;
  let match: RegExpExecArray | null = null;

  function advance(): void {
    token.lastIndex = next;
    match = next < source.length ? token.exec(source) : null;
    if (match) next = token.lastIndex;
    else if (next < source.length) throw new Error(`bad pattern at ${next}: ${source}`);
  }
  const sign = (): string | undefined => match?.[7] ?? match?.[8];

  function either(): Part {
    const alternatives = [sequence()];
    while (sign() === '|') {
      advance();
      alternatives.push(sequence());
    }
    return eitherOf(alternatives);
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (match && sign() !== '|' && sign() !== ')') parts.push(repeated());
    if (parts.length === 0) throw new Error(`empty part before ${next}: ${source}`);
    return parts.length === 1 ? (parts[0] as Part) : partOf({ kind: 'sequence', parts });
  }

  function repeated(): Part {
    const part = single();
    const [least, most] = sign() === '?' ? [0, 1] : [match?.[5], match?.[6]];
    if (least === undefined || most === undefined) return part;
    advance();
    const [few, many] = [Number(least), Number(most)];
    if (few > many || many === 0) throw new Error(`no repeat {${few},${many}}: ${source}`);
    if (many > 1 && hasRole(part)) throw new Error(`a role cannot repeat: ${source}`);
    return partOf({ kind: 'repeat', part, least: few, most: many, isLazy: false });
  }

  function single(): Part {
    const [, gap, reach, role, name] = match ?? [];
    const here = sign();
    advance();
    if (gap) return gapOf(gap, Number(reach));
    if (name) {
      const set = numberOfSet(symbolsNamed(name));
      return partOf({ kind: 'one', set, role: role ? roles.push(role) - 1 : null });
    }
    if (here === '^' || here === '$') return partOf({ kind: 'edge', isStart: here === '^' });
    if (here !== '(') throw new Error(`bad pattern before ${next}: ${source}`);
    const opening = sign();
    if (opening === '!' || opening === '?=') advance();
    const part = either();
    if (sign() !== ')') throw new Error(`open bracket: ${source}`);
    advance();
    return opening === '!' || opening === '?='
      ? partOf({ kind: 'ahead', part, isDenied: opening === '!' })
      : part;
  }

  advance();
  const whole = either();
  if (match) throw new Error(`bad pattern before ${next}: ${source}`);
  const needs = [...new Set(needsOf(whole))].sort((a, b) => sizeOfSet(a) - sizeOfSet(b));
  return { whole, roles, reach: reachOf(whole), needs };
}

function hasRole(part: Part): boolean {
  switch (part.kind) {
    case 'one':
      return part.role !== null;
    case 'sequence':
      return part.parts.some(hasRole);
    case 'either':
      return part.alternatives.some(hasRole);
    case 'repeat':
    case 'ahead':
      return hasRole(part.part);
    case 'edge':
      return false;
  }
}

/** Alternatives of one symbol each that stand side by side and have no role are one set. */
function eitherOf(alternatives: readonly Part[]): Part {
  const merged: Part[] = [];
  for (const part of alternatives) {
    const last = merged.at(-1);
    if (isPlain(part) && last && isPlain(last))
      merged[merged.length - 1] = partOf({ ...last, set: unionOf([last.set, part.set]) });
    else merged.push(part);
  }
  return merged.length === 1
    ? (merged[0] as Part)
    : partOf({ kind: 'either', alternatives: merged });
}

const isPlain = (part: Part): part is Extract<Part, { kind: 'one' }> =>
  part.kind === 'one' && part.role === null;

/**
 * Sets of symbols that a part cannot match without. Alternatives need one of the rarest of what each needs; what is
 * optional or only looked ahead at needs nothing.
 */
function needsOf(part: Part): number[] {
  switch (part.kind) {
    case 'one':
      return [part.set];
    case 'sequence':
      return part.parts.flatMap(needsOf);
    case 'repeat':
      return part.least > 0 ? needsOf(part.part) : [];
    case 'either': {
      const rarest = part.alternatives.map((alternative) => rarestOf(needsOf(alternative)));
      return rarest.includes(null) ? [] : [unionOf(rarest as number[])];
    }
    default:
      return [];
  }
}

const rarestOf = (needs: readonly number[]): number | null =>
  needs.reduce<number | null>(
    (rarest, set) => (rarest === null || sizeOfSet(set) < sizeOfSet(rarest) ? set : rarest),
    null,
  );

function reachOf(part: Part): number {
  switch (part.kind) {
    case 'one':
      return 1;
    case 'sequence':
      return part.parts.reduce((total, next) => total + reachOf(next), 0);
    case 'either':
      return Math.max(...part.alternatives.map(reachOf));
    case 'repeat':
      return part.most * reachOf(part.part);
    case 'ahead':
      return reachOf(part.part);
    case 'edge':
      return 0;
  }
}
