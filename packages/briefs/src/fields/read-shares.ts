import { means, numberOf } from '../amounts/rewrite.ts';
import { shareOfFraction, tidyShare } from '../amounts/weeks-of-length.ts';
import type { Node } from '../text/nodes.ts';

/** The share or shares a node stands for: percentages, fractions, and bare numbers read as percent. */
export function sharesOf(node: Node): readonly number[] | null {
  const { amount } = node;
  if (amount?.kind === 'share') return amount.values;
  const value = node.token?.value;
  if (value?.kind === 'pair') {
    if (value.separator === ':' || value.second === 0) return null;
    if (value.first + value.second === 100) return [value.first / 100];
    return value.first <= value.second ? [shareOfFraction(value.first, value.second)] : null;
  }
  const count = numberOf(node);
  // "Keep one back": a small number in words counts pieces, it is no percentage.
  if (count === null || (means(node, 'number_word') && count > 0 && count <= 3)) return null;
  const decimals = value?.kind === 'number' ? value.decimals : 0;
  return [tidyShare(decimals > 0 && count < 2 ? count : count / 100)];
}

/** Both parts of a ratio as shares of their sum, or null. */
export function ratioOf(node: Node): readonly [number, number] | null {
  const value = node.token?.value;
  if (value?.kind !== 'pair') return null;
  const total = value.first + value.second;
  if (total === 0) return null;
  return [shareOfFraction(value.first, total), shareOfFraction(value.second, total)];
}
