import { means } from '../../amounts/rewrite.ts';
import { wordList } from '../../lexicon/word-list.ts';
import type { Node } from '../../text/nodes.ts';
import { scoreBefore } from './position-score.ts';

/** How firmly the place of a code has to say that it names what is planned. */
const MIN_PLACE = 14;
/** Versions, weeks and parts of a year are written like codes and name no goods. */
const countedThings = wordList('v|ver|version|rev|w|wk|kw|cw|s|p|t|fy|h|q|m|no|nr|ext|x|room|rm');

/** True when a number is written onto the word before it ("D92", "FOODS_3") and is nothing else. */
export function endsCode(nodes: readonly Node[], at: number): boolean {
  const number = nodes[at];
  const isNumber = number?.token?.kind === 'number' && number.amount === null && number.glued;
  const next = nodes[at + 1];
  return isNumber && !(next?.glued === true && next.token?.kind === 'word');
}

/**
 * Last node of a department's or item's code that begins here, or null. A code names goods only where a
 * name of goods stands: first in a sentence, behind a label, "for" or a length ("D92, 12 weeks", "category: D92").
 */
export function codeEnd(nodes: readonly Node[], at: number): number | null {
  const letters = nodes[at];
  if (letters?.token?.kind !== 'word' || letters.amount || countedThings.test(letters.text))
    return null;
  const isPlain = letters.meaning === null || means(letters, 'everyday_noun');
  const isLabelled = means(letters, 'label_category') && nodes[at + 1]?.token?.kind === 'number';
  if (!(isPlain && endsCode(nodes, at + 1)) && !(isLabelled && nodes[at + 1]?.amount === null))
    return null;
  const previous = nodes[at - 1];
  const follows = previous?.amount?.kind === 'length' || means(previous, 'run_verb');
  return follows || scoreBefore(nodes, at, false) >= MIN_PLACE ? at + 1 : null;
}
