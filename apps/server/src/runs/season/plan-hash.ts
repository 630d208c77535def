import { createHash } from 'node:crypto';

/**
 * Canonical JSON: keys in code-point order, no spaces, numbers as JavaScript prints them; equal values
 * give equal bytes. Throws on NaN and infinities, which JSON cannot say.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`JSON cannot say ${String(value)}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`JSON cannot say ${typeof value}`);
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

/** SHA-256 of canonical JSON, in hexadecimal. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** Words, ids and times: none of them is a number of the plan. */
const NOT_NUMBERS = new Set([
  'reason',
  'skipped_reason',
  'markdown_skipped_reason',
  'fallback_reason',
  'treatment',
  'missing',
  'assumed',
]);

/** The same value without what is only said about its numbers. */
export function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !NOT_NUMBERS.has(key))
      .map(([key, member]) => [key, withoutWords(member)]),
  );
}
