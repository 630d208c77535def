import { means, numberOf } from '../amounts/rewrite.ts';
import type { Candidate, ClaimedBrief } from '../fields/candidate.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Node } from '../text/nodes.ts';
import { isBoundary } from './sentence.ts';

/** True when the words between two values of a field, or right after the later one, correct the earlier one. */
export function correctedBetween<Value>(
  brief: ClaimedBrief,
  earlier: Candidate<Value>,
  later: Candidate<Value>,
): boolean {
  const { nodes } = brief;
  const from = earlier.claim.to + 1;
  for (let at = from; at < later.claim.from; at++) {
    const node = nodes[at];
    if (means(node, 'correction')) return true;
    if (means(node, 'neg') && node?.text === 'no' && at - from <= 3) return true;
    if (isCorrectingNo(nodes, at)) return true;
    const leads = means(node, 'arrow') || means(node, 'become');
    if (leads && at === later.claim.from - 1) return true;
    if (isNow(node) && later.claim.from - at <= 2) return true;
    const parts = ['comma', 'dash', 'colon'].some((sign) => means(node, sign));
    if (parts && at === later.claim.from - 1 && isDenied(nodes, earlier.claim.from)) return true;
    if (
      means(node, 'but') &&
      later.claim.from - at <= 5 &&
      (isDenied(nodes, earlier.claim.from) ||
        means(nodes[at + 1], 'this_time') ||
        means(nodes[later.claim.to + 1], 'this_time'))
    )
      return true;
    if (
      means(node, 'change') &&
      at - from > 0 &&
      later.claim.from - at <= 4 &&
      means(nodes[later.claim.from - 1], 'to')
    )
      return true;
  }
  if (isExchange(nodes, earlier.claim.from, later.claim.from)) return true;
  if (isStarred(nodes, later.claim.from)) return true;
  const after = nodes[later.claim.to + 1];
  const next = nodes[later.claim.to + 2];
  // "We had it down for 6 April; it's 20 April now."
  if (isNow(after) && (next === undefined || isBoundary(next))) return true;
  if (closesOnCorrection(nodes, later.claim.to + 1)) return true;
  if (means(after, 'comma') && means(next, 'correction') && next?.text === 'sorry') return true;
  if (means(nodes[earlier.claim.from - 1], 'from') && means(nodes[later.claim.from - 1], 'to')) {
    for (let at = earlier.claim.from - 2; at >= 0 && at >= earlier.claim.from - 7; at--)
      if (means(nodes[at], 'change')) return true;
  }
  return false;
}

const exchangeVerb = wordList(
  'swap|swapping|swapped|replace|replacing|exchange|trade|substitute|remplacer|remplacez|remplace|remplacons|ersetze|ersetzen|ersetzt|tausche|tauschen|sustituir|sustituye|sustituimos|cambia|cambiar|cambiamos|reemplaza|reemplazar',
);
const exchangeReach = 5;

/** "Swap the 14 weeks for 12", "remplacer les 30 % de réserve par 20 %". */
export function isExchange(nodes: readonly Node[], earlier: number, later: number): boolean {
  if (!['for', 'with', 'by', 'per'].some((word) => means(nodes[later - 1], word))) return false;
  for (let at = earlier - 1; at >= 0 && at >= earlier - exchangeReach; at--) {
    if (isBoundary(nodes[at])) return false;
    if (exchangeVerb.test(nodes[at]?.text ?? '')) return true;
  }
  return false;
}

/** "*22 wks" on a line of its own: a chat's sign for what should have been written. */
function isStarred(nodes: readonly Node[], at: number): boolean {
  return (
    means(nodes[at - 1], 'bullet') &&
    nodes[at]?.glued === true &&
    nodes[at - 1]?.text === '*' &&
    nodes[at - 2]?.token?.kind === 'break'
  );
}

/** "… 22 wks sorry", "fortnightly is better actually": the correcting word ends the sentence. */
function closesOnCorrection(nodes: readonly Node[], from: number): boolean {
  const isBracketed = means(nodes[from], 'paren_open');
  if (isBracketed)
    return means(nodes[from + 1], 'correction') && means(nodes[from + 2], 'paren_close');
  let at = from;
  while (at < from + 3 && means(nodes[at], 'correction')) at += 1;
  return (
    at > from &&
    (nodes[at] === undefined || isBoundary(nodes[at])) &&
    !/wait|hang on|hold on|no/.test(nodes[at - 1]?.text ?? '')
  );
}

/** "Was 2 March, now 9 March". */
const isNow = (node: Node | undefined) =>
  /^(?:now|jetzt|nun|ahora|maintenant|desormais)$/.test(node?.text ?? '');

/** "… ? No: two months": a no that opens a sentence or piece and hands over to the right value. */
export function isCorrectingNo(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (!means(node, 'neg') || !/^(?:no|non|nein|nee|nope)$/.test(node?.text ?? '')) return false;
  const opens = ['stop', 'comma', 'dash', 'line_break', 'colon'].some((sign) =>
    means(nodes[at - 1], sign),
  );
  const next = nodes[at + 1];
  const dictated = isCount(nodes[at - 1]) && isCount(next);
  if (dictated && node?.text !== 'nope') return true;
  if (!opens) return false;
  if (['comma', 'colon', 'dash', 'hyphen'].some((sign) => means(next, sign))) return true;
  return !!next?.amount || (numberOf(next) !== null && means(nodes[at + 2], 'stop'));
}

const isCount = (node: Node | undefined) => !!node?.amount || numberOf(node) !== null;

/** "We won't hold 45% …": the sentence turns the value down before naming it. */
export function isDenied(nodes: readonly Node[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 5; at--) {
    if (means(nodes[at], 'stop') || means(nodes[at], 'line_break') || nodes[at]?.amount)
      return false;
    if (means(nodes[at], 'neg')) return true;
  }
  return false;
}
