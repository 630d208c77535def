import type { ParameterName } from '@hemline/contracts';

/** Values closer than this are the same number: shares are written with two or three decimals. */
const TOLERANCE = 0.005;

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two values of a field are the same: categories by their letters, numbers within 0.005, all else exactly. */
export function sameValue(field: ParameterName, a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (field === 'category' && typeof a === 'string' && typeof b === 'string') {
    return folded(a) === folded(b);
  }
  return typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= TOLERANCE;
}
