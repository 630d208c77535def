import { means } from '../amounts/rewrite.ts';
import type { Claim } from '../grammar/claim.ts';
import type { Node } from '../text/nodes.ts';
import { isBoundary } from './sentence.ts';

const REACH = 14;

const headingEnds = ['colon', 'comma', 'stop', 'dash', 'slash', 'line_break', 'bar_sign'];

/**
 * Tells whether the product a claim's clause names last before it is another than the brief's own
 * ("gloves are on 14 weeks; scarves should be 10"). Null when the brief does not make its own line
 * plain by naming it as a heading or more than once.
 */
export function otherLines(
  nodes: readonly Node[],
  own: { readonly start: number; readonly end: number },
): ((claim: Claim) => boolean) | null {
  const ownWords = new Set(
    nodes.flatMap((node) =>
      node.start >= own.start && node.end <= own.end ? node.text.split(' ') : [],
    ),
  );
  const isOwn = (node: Node) => node.text.split(' ').some((word) => ownWords.has(word));
  const named = nodes.filter((node) => means(node, 'product') && isOwn(node));
  const last = nodes.findIndex((node) => node.end >= own.end);
  const heads = headingEnds.some((sign) => means(nodes[last + 1], sign));
  if (!heads && named.length < 2) return null;
  return ({ from, to }) => {
    // "20% at the DC, the 40% is for chairs only".
    const meant = nodes[to + 2];
    if (means(nodes[to + 1], 'for') && means(meant, 'product') && meant && !isOwn(meant))
      return true;
    for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
      const node = nodes[at] as Node;
      if (isBoundary(node)) return false;
      if (means(node, 'product')) return !isOwn(node);
    }
    return false;
  };
}
