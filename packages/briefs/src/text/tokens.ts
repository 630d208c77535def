import { isCommaRow, MIN_ROW_COMMAS } from './comma-row.ts';
import type { FoldedText } from './fold.ts';

export type TokenKind = 'word' | 'number' | 'ordinal' | 'date' | 'pair' | 'symbol' | 'break';

/** One word, number or sign of the folded text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offsets into the folded text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True when no space separates it from the token before. */
  readonly glued: boolean;
  readonly value: TokenValue | undefined;
}

export type TokenValue =
  | {
      kind: 'number';
      value: number;
      decimals: number;
      grouped: boolean;
      pair: readonly [number, number] | null;
    }
  | { kind: 'date'; parts: readonly number[]; separator: string; isoOrder: boolean }
  | { kind: 'pair'; first: number; second: number; separator: string };

const numericDate = /(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d])/y;
const dottedDay = /(\d{1,2})\.(\d{1,2})\.(?!\d)/y;
/** 20260302: year, month and day without separators. */
const compactDate = /^(20[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$/;
const slashPair = /(\d{1,3})([/:])(\d{1,3})(?![\d])/y;
const numberRun = /\d{1,15}(?:[.,']\d{1,6}){0,5}|\.\d{1,6}/y;
/** In a row of values parted by commas the comma is no decimal sign. */
const rowNumberRun = /\d{1,15}(?:[.']\d{1,6}){0,5}|\.\d{1,6}/y;
const MAX_ROW = 400;
/** "WKS>9;HB>30": a form that parts label and value with the sign for above. */
const labelledByAbove = /(?:^|[;|\n])[a-z][a-z -]{0,20}>\S/g;
const ordinalTail = /(?:st|nd|rd|th|er|ere|re|eme|ieme|e|º|ª|°)(?![a-z])/y;
const wordRun = /[\p{L}]{1,60}(?:'[\p{L}]{1,60}){0,3}'?/uy;
const elided = /^(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|dell|all)'/;

/** Alphanumeric shorthand that must not be split into letters and digits. */
const shorthand: ReadonlyMap<string, string> = new Map([
  ['b4', 'before'],
  ['2moro', 'tomorrow'],
  ['2mrw', 'tomorrow'],
  ['2day', 'today'],
  ['2nite', 'today'],
]);
const slashWords: ReadonlyMap<string, string> = new Map([
  ['w/c', 'wc'],
  ['b/w', 'bw'],
  ['w/b', 'wc'],
  ['w/e', 'weekending'],
  ['w/o', 'without'],
  ['w/', 'with'],
  ['n/a', 'na'],
  ['s/t', 'sellthrough'],
  ['s/o', 'soldout'],
  ['m/d', 'markdown'],
  ['h/b', 'holdback'],
  ['d/c', 'dc'],
  ['l/y', 'lastyear'],
]);
const slashWordRun = /(?:[a-z]\/[a-z]|w\/)(?![a-z])/y;

/** Splits folded text into tokens in one left-to-right pass; every character is looked at a bounded number of times. */
export function tokenise(folded: FoldedText): Token[] {
  const { text } = folded;
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  const labelled = (text.match(labelledByAbove) ?? []).length >= MIN_ROW_COMMAS;
  let rowEnd = -1;
  let inRow = false;
  const add = (kind: TokenKind, end: number, textOf?: string, value?: TokenValue) => {
    const token: Token = {
      kind,
      text: textOf ?? text.slice(at, end),
      start: at,
      end,
      glued,
      value,
    };
    tokens.push(token);
    at = end;
    glued = true;
  };
  while (at < text.length) {
    if (at > rowEnd) {
      rowEnd = text.indexOf('\n', at);
      if (rowEnd === -1) rowEnd = text.length;
      inRow = isCommaRow(text.slice(at, Math.min(rowEnd, at + MAX_ROW)));
    }
    const character = text[at] as string;
    if (character === ' ' || character === '_') {
      // "FOODS_3": the number belongs to the name.
      glued = character === '_' && glued && /\d/.test(text[at + 1] ?? '');
      at += 1;
    } else if (character === '\t') {
      const previous = tokens.at(-1);
      const next = text[at + 1];
      if (
        previous === undefined ||
        previous.kind === 'break' ||
        next === undefined ||
        next === '\n'
      )
        at += 1;
      else add('symbol', at + 1);
      glued = false;
    } else if (character === '.' && text[at + 1] === '.') {
      const end = afterDots(text, at, add);
      at = end;
      glued = false;
    } else if (character === '\n') {
      add('break', at + 1);
      glued = false;
    } else if (
      (character >= '0' && character <= '9') ||
      (character === '.' && isDigit(text[at + 1]) && !/[\p{L}\d]/u.test(text[at - 1] ?? ' '))
    ) {
      readNumeric(text, at, tokens, add, inRow ? rowNumberRun : numberRun);
    } else if (isLetter(character)) {
      readWord(text, at, add, tokens);
    } else if (character === '>' && labelled && /\S/.test(text[at + 1] ?? '')) {
      add('symbol', at + 1, ':');
    } else if ((character === '-' || character === '=') && text[at + 1] === '>') {
      add('symbol', at + 2, '→');
    } else {
      add('symbol', at + 1);
    }
  }
  return tokens;
}

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';

const LEADER_DOTS = 4;
/** Dots with a space on both sides lead from label to value, too ("HOLDBACK % ... 17"). */
const SPACED_DOTS = 3;

/** Leader dots before a colon are nothing ("WEEKS ....: 8"), long ones stand for it; other dots end a sentence. */
function afterDots(text: string, at: number, add: Add): number {
  let end = at;
  while (text[end] === '.') end += 1;
  let next = end;
  while (text[next] === ' ') next += 1;
  if (text[next] === ':' || text[next] === '=') return next;
  const isRange = end - at === 2 && isDigit(text[at - 1]) && isDigit(text[end]);
  const leads = end - at >= LEADER_DOTS || (end - at >= SPACED_DOTS && text[at - 1] === ' ');
  add('symbol', end, isRange ? '–' : leads && text[next] !== '\n' ? ':' : '.');
  return end;
}

const isLetter = (character: string) =>
  (character >= 'a' && character <= 'z') || (character > '\x7f' && /\p{L}/u.test(character));

type Add = (kind: TokenKind, end: number, textOf?: string, value?: TokenValue) => void;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readNumeric(
  text: string,
  at: number,
  tokens: readonly Token[],
  add: Add,
  numbers: RegExp,
): void {
  const previous = tokens.at(-1);
  const gluedHyphen = previous?.text === '-' && previous.end === at && previous.glued;
  const date = gluedHyphen ? null : matchAt(numericDate, text, at);
  if (date) {
    const parts = [Number(date[1]), Number(date[3]), Number(date[4])];
    const isoOrder = (date[1] as string).length === 4;
    add('date', numericDate.lastIndex, undefined, {
      kind: 'date',
      parts,
      separator: date[2] as string,
      isoOrder,
    });
    return;
  }
  const dotted = matchAt(dottedDay, text, at);
  const day = Number(dotted?.[1]);
  const month = Number(dotted?.[2]);
  if (dotted && day >= 1 && day <= 31 && month >= 1 && month <= 12) {
    add('date', dottedDay.lastIndex, undefined, {
      kind: 'date',
      parts: [day, month],
      separator: '.',
      isoOrder: false,
    });
    return;
  }
  const pair = matchAt(slashPair, text, at);
  if (pair) {
    add('pair', slashPair.lastIndex, undefined, {
      kind: 'pair',
      first: Number(pair[1]),
      second: Number(pair[3]),
      separator: pair[2] as string,
    });
    return;
  }
  const run = matchAt(numbers, text, at);
  const raw = run ? run[0] : (text[at] as string);
  const end = at + raw.length;
  const compact = compactDate.exec(raw);
  if (compact) {
    const parts = [Number(compact[1]), Number(compact[2]), Number(compact[3])];
    add('date', end, undefined, { kind: 'date', parts, separator: '-', isoOrder: true });
    return;
  }
  const value = parseNumber(raw);
  if (/^\d{1,3}$/.test(raw)) {
    const tail = matchAt(ordinalTail, text, end);
    if (tail) {
      add('ordinal', ordinalTail.lastIndex, undefined, value);
      return;
    }
  }
  const word = matchAt(wordRun, text, end);
  const alias = word ? shorthand.get(raw + word[0]) : undefined;
  if (word && alias) {
    add('word', wordRun.lastIndex, alias);
    return;
  }
  add('number', end, undefined, value);
}

/** Reads "1,500", "1.500", "37,5" and "12.50": groups of three after a 1–3 digit head are thousands. */
function parseNumber(raw: string): TokenValue {
  const marks = [...raw].filter((c) => c < '0' || c > '9');
  const parts = raw.split(/[.,']/);
  const grouped =
    parts.length > 1 &&
    parts.slice(1).every((part) => part.length === 3) &&
    (parts[0] as string).length <= 3 &&
    parts[0] !== '0';
  if (marks.length === 0)
    return { kind: 'number', value: Number(raw), decimals: 0, grouped: false, pair: null };
  if (grouped)
    return {
      kind: 'number',
      value: Number(parts.join('')),
      decimals: 0,
      grouped: true,
      pair: null,
    };
  const tail = parts.at(-1) as string;
  const head = parts.slice(0, -1).join('');
  const pair =
    parts.length === 2 && marks[0] === '.' && tail.length <= 2
      ? ([Number(head), Number(tail)] as const)
      : null;
  return {
    kind: 'number',
    value: Number(`${head}.${tail}`),
    decimals: tail.length,
    grouped: false,
    pair,
  };
}

function readWord(text: string, at: number, add: Add, tokens: readonly Token[]): void {
  const slash = text[at + 1] === '/' ? matchAt(slashWordRun, text, at) : null;
  const previous = tokens.at(-1);
  const gluedTo = previous?.end === at ? previous.kind : null;
  // "10w/28 Jun": a unit and a sign, not "with".
  if (slash && gluedTo !== 'word' && !(gluedTo === 'number' && slash[0] === 'w/')) {
    const alias = slashWords.get(slash[0]);
    if (alias) {
      add('word', slashWordRun.lastIndex, alias);
      return;
    }
  }
  const match = matchAt(wordRun, text, at);
  const run = match ? match[0] : (text[at] as string);
  const next = text[at + run.length];
  if (next !== undefined && next >= '0' && next <= '9') {
    const alias = shorthand.get(run + next);
    if (alias && !/[\p{L}\d]/u.test(text[at + run.length + 1] ?? ' ')) {
      add('word', at + run.length + 1, alias);
      return;
    }
  }
  const elision = run.includes("'") ? elided.exec(run) : null;
  if (elision && elision[0].length < run.length) {
    add('word', at + elision[0].length, elision[0].slice(0, -1));
    return;
  }
  add('word', at + run.length);
}
