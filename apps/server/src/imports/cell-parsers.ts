import { dayOfDate } from './calendar-day.ts';

/** A cell as read, or what was expected instead. An empty cell is `null`. */
export type Cell<Value> =
  | { readonly ok: true; readonly value: Value | null }
  | { readonly ok: false; readonly expected: string };
export type CellParser = (text: string) => Cell<string | number>;

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSTORABLE = /[\u0000-\u001f\ufffd]/;

interface NumberRange {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** A decimal number with a point; no thousands separators, no units. */
export function number({ min = -1e9, max = 1e9, whole = false }: NumberRange = {}): CellParser {
  const kind = whole ? 'a whole number' : 'a number';
  const range =
    min === -1e9
      ? max === 1e9
        ? ''
        : ` up to ${max}`
      : max === 1e9
        ? ` from ${min}`
        : ` from ${min} to ${max}`;
  const expected = `${kind}${range}`;
  return (text) => {
    if (text === '') return { ok: true, value: null };
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    const fits = value >= min && value <= max && (!whole || Number.isInteger(value));
    return fits ? { ok: true, value: value === 0 ? 0 : value } : { ok: false, expected };
  };
}

/** A text of at most `maxLength` characters in UTF-8 without control characters. */
export function text(maxLength = 200): CellParser {
  return (value) => {
    if (value === '') return { ok: true, value: null };
    if (value.length > maxLength) return { ok: false, expected: `at most ${maxLength} characters` };
    return UNSTORABLE.test(value)
      ? { ok: false, expected: 'text in UTF-8 without control characters' }
      : { ok: true, value };
  };
}

/** A day as `YYYY-MM-DD`. */
export const day: CellParser = (text) => {
  if (text === '') return { ok: true, value: null };
  return dayOfDate(text) !== null
    ? { ok: true, value: text }
    : { ok: false, expected: 'an existing date as YYYY-MM-DD' };
};

/** Money in the file's currency, turned into integer cents (half away from zero). */
export const cents: CellParser = (text) => {
  const read = number({ min: 0, max: 1e7 })(text);
  return read.ok && typeof read.value === 'number'
    ? { ok: true, value: Math.round(read.value * 100) }
    : read;
};
