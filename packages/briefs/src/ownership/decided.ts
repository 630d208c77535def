import { means } from '../amounts/rewrite.ts';
import type { Claim } from '../grammar/claim.ts';
import type { Node } from '../text/nodes.ts';
import { earlierClaim, isCount, REACH_BACK } from './earlier-claim.ts';
import type { Kind } from './like-amounts.ts';
import { isFirstPerson } from './reported.ts';
import { isBoundary } from './sentence.ts';

const betweenDeciding = ['i', 'for', 'with', 'to', 'at', 'on', 'colon', 'comma'];
const decidingVerbs = [
  'need',
  'change',
  'settle',
  'adopt',
  'correction',
  'this_time',
  'reject',
  'plan_word',
];
const shareVerbs = ['need', 'settle', 'adopt', 'this_time', 'reject'];

/**
 * "Finance wants 16 weeks. We do 12.", "Last year's 16 weeks were too long, do 12": a bare number
 * right after a verb of deciding is about the amount the sentence or the one before spoke of.
 */
export function decided(
  nodes: readonly Node[],
  byNode: ReadonlyMap<number, Claim>,
  at: number,
  kind: Kind,
): Claim | null {
  if (kind !== 'number' && !(kind === 'share' && !byNode.has(at))) return null;
  let verb = at - 1;
  while (verb > at - 3 && betweenDeciding.some((word) => means(nodes[verb], word))) verb -= 1;
  const verbs = kind === 'share' ? shareVerbs : decidingVerbs;
  if (
    !verbs.some((concept) => means(nodes[verb], concept)) &&
    !(verb < at - 1 && isFirstPerson(nodes[verb + 1])) &&
    !(kind === 'share' && /^(?:ours|mine)$/.test(nodes[verb]?.text ?? '')) &&
    !followsRefusal(nodes, at - 1) &&
    !isOwnView(nodes, verb) &&
    !means(nodes[at + 1], 'this_time') &&
    !(kind === 'share' && means(nodes[at + 1], 'settle')) &&
    !/^(?:stick|stay|stuck|bleib)/.test(nodes[verb]?.text ?? '') &&
    !(kind === 'number' && closesCorrection(nodes, at)) &&
    !means(nodes[at - 1], 'question')
  )
    return null;
  // "The discount budget this year is 18%": a share of something else.
  if (kind === 'share' && speaksOfDiscount(nodes, at)) return null;
  const earlier = earlierClaim(nodes, byNode, verb, kind);
  if (!earlier) return null;
  for (let index = earlier.from + 1; index < at; index++)
    if (['stop', 'comma', 'but', 'dash', 'line_break'].some((sign) => means(nodes[index], sign)))
      return earlier;
  return means(nodes[earlier.from - 1], 'instead_of') ? earlier : null;
}

function speaksOfDiscount(nodes: readonly Node[], at: number): boolean {
  for (let index = at - 1; index >= 0 && !isBoundary(nodes[index]); index--)
    if (means(nodes[index], 'depth') || means(nodes[index], 'shop_metric')) return true;
  return false;
}

/** "I prefer 10", "not me: 30%", "ich aber 10". */
function isOwnView(nodes: readonly Node[], verb: number): boolean {
  const isView = ['opine', 'neg', 'but'].some((word) => means(nodes[verb], word));
  const beside = [nodes[verb - 1], nodes[verb + 1]].some(isFirstPerson);
  // "The new one says 12".
  if (means(nodes[verb], 'opine') && [1, 2].some((step) => means(nodes[verb - step], 'this_time')))
    return true;
  return isView && beside;
}

/** "Hang on, the slot has shrunk and it's fourteen.": the one number of a sentence that a correction opens. */
function closesCorrection(nodes: readonly Node[], at: number): boolean {
  if (nodes[at + 1] !== undefined && !isBoundary(nodes[at + 1])) return false;
  for (let index = at - 1; index >= 0 && index >= at - REACH_BACK; index--) {
    if (isCount(nodes[index])) return false;
    if (index === 0 || isBoundary(nodes[index - 1])) return means(nodes[index], 'correction');
  }
  return false;
}

/** "I'm not. 13, please": the amount opens a sentence right after a short refusal. */
function followsRefusal(nodes: readonly Node[], boundary: number): boolean {
  if (!means(nodes[boundary], 'stop')) return false;
  for (let at = boundary - 1; at >= 0 && at >= boundary - 5; at--) {
    if (isBoundary(nodes[at])) return false;
    if (nodes[at]?.amount && at < boundary - 1) return false;
    if (means(nodes[at], 'neg') || means(nodes[at], 'reject')) return true;
  }
  return false;
}
