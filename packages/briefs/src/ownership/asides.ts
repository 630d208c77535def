import { means } from '../amounts/rewrite.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Node } from '../text/nodes.ts';
import { isBoundary } from './sentence.ts';

const oldWord = wordList(
  'was|were|old|older|before|previous|previously|formerly|originally|initially|earlier|used to be|had been|outdated|alt|vorher|bisher|fruher|war|waren|ursprunglich|avant|ancien|ancienne|auparavant|etait|antes|anterior|anteriormente|era|eran|viejo',
);
const headingBefore = ['stop', 'line_break', 'bullet'];

/** "(was 14)", "(older: 20 weeks, DC 35)", "Was: 10 weeks, no replen.": what the plan said before. */
export function tellsOld(nodes: readonly Node[], at: number, sentenceStart: number): boolean {
  if (means(nodes[at], 'paren_open'))
    return oldWord.test(nodes[at + 1]?.text ?? '') || hadPut(nodes, at + 1);
  const opens =
    at === sentenceStart && (at === 0 || headingBefore.some((sign) => means(nodes[at - 1], sign)));
  return opens && oldWord.test(nodes[at]?.text ?? '') && means(nodes[at + 1], 'colon');
}

/** "(I had put 35)", "(we said 20)". */
function hadPut(nodes: readonly Node[], at: number): boolean {
  if (!/^(?:i|we|you|ich|wir|j|je|nous|on)$/.test(nodes[at]?.text ?? '')) return false;
  return /^(?:had|said|wrote|put|hatte|hatten|schrieb|avais|avions|ai|avait)$/.test(
    nodes[at + 1]?.text ?? '',
  );
}

const whatever =
  /^(?:whatever|no matter what|regardless of what|irrespective of what|egal was|ganz gleich was|peu importe ce que|quoi que|diga lo que diga|da igual lo que)$/;

/** "Whatever the board decides on 15 June, …": said only to be set aside. */
export function regardless(nodes: readonly Node[], at: number, pieceStart: number): boolean {
  if (at !== pieceStart || !whatever.test(nodes[at]?.text ?? '')) return false;
  const next = means(nodes[at + 1], 'the') ? nodes[at + 2] : nodes[at + 1];
  const isPerson =
    means(next, 'outsider') || /^(?:he|she|they|er|sie|il|elle|ils|on)$/.test(next?.text ?? '');
  return isPerson || (next?.token?.kind === 'word' && next.meaning === null);
}

const attribution =
  /^(?:idea|suggestion|proposal|wish|preference|opinion|view|words|vorschlag|idee|wunsch|meinung|idee|avis|proposition|souhait|idea|propuesta|opinion|deseo)$/;

/** "Monthly replenishment, colleague's idea.": the piece names whose the one before is. */
export function isAttribution(nodes: readonly Node[], at: number, pieceStart: number): boolean {
  if (!attribution.test(nodes[at]?.text ?? '') || at === pieceStart) return false;
  if (at - pieceStart > 3 && !isSaidToBe(nodes, at)) return false;
  if (nodes[at + 1] !== undefined && !isBoundary(nodes[at + 1]) && !endsPiece(nodes[at + 1]))
    return false;
  const owner = nodes[at - 1];
  const isName = owner?.token?.kind === 'word' && owner.meaning === null;
  return means(owner, 'outsider') || isName || /^(?:his|her|their)$/.test(owner?.text ?? '');
}

/** "50% in reserve was Dan's wish". */
const isSaidToBe = (nodes: readonly Node[], at: number) =>
  /^(?:was|were|is|are|war|ist|etait|est|era|es)$/.test(nodes[at - 2]?.text ?? '');

const endsPiece = (node: Node | undefined) =>
  means(node, 'comma') || means(node, 'paren_close') || means(node, 'dash');

/** Where the words begin that an attribution is about: the piece before, or its own. */
export function attributedFrom(
  nodes: readonly Node[],
  at: number,
  pieceStart: number,
  sentenceStart: number,
): number {
  if (at - pieceStart > 3) return pieceStart;
  let start = pieceStart - 1;
  while (
    start > sentenceStart &&
    !means(nodes[start - 1], 'comma') &&
    !means(nodes[start - 1], 'dash')
  )
    start -= 1;
  return Math.max(start, sentenceStart);
}

/** "Take Ravi's week 8 and his 45%", "his 16 weeks stand": what is taken over in the same breath. */
export function takes(nodes: readonly Node[], sentenceStart: number, at: number): boolean {
  const verdict = means(nodes[at + 2], 'be') ? nodes[at + 3] : nodes[at + 2];
  if (
    /^(?:stand|stands|still stand|still stands|works|holds|fine|good|ok|right)$/.test(
      verdict?.text ?? '',
    )
  )
    return true;
  for (let index = at - 1; index >= sentenceStart && index >= at - 10; index--) {
    if (means(nodes[index], 'neg') || means(nodes[index], 'instead_of')) return false;
    if (
      /^(?:take|use|keep|copy|borrow|adopt)$/.test(nodes[index]?.text ?? '') ||
      means(nodes[index], 'adopt')
    )
      return true;
  }
  return false;
}
