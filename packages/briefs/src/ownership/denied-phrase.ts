import { means } from '../amounts/rewrite.ts';
import type { Claim } from '../grammar/claim.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Node } from '../text/nodes.ts';
import { isBoundary } from './sentence.ts';
import { isRefusedNext } from './withdrawn.ts';

const REACH = 4;
const denials =
  /(?:n't|n't be|^not|^never|^cannot|^do not|^did not|^was not|^were not|^would not|^nicht|^kein|^pas|^ne)$/;
const wishes = wordList(
  'need|wish|reason|point|intention|plan|plans|call|desire|appetite|want|besoin|raison|envie|necesidad|ganas|motivo',
);
const setsAside =
  /^(?:forget|ignore|disregard|scrap|scratch|drop|strike|never mind|instead of|rather than)/;

/**
 * A phrase that is a value itself, turned down: "no need to ship the full buy", "we're not sending everything",
 * "I wasn't asking for zero holdback", "ignore what I said about sending all of it".
 */
export function isDeniedPhrase(nodes: readonly Node[], { from, to }: Claim): boolean {
  if (isRefusedNext(nodes, to)) return true;
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const node = nodes[at];
    const ends = ['comma', 'colon', 'dash', 'and', 'but', 'or', 'paren_open', 'slash'];
    if (!node || isBoundary(node) || node.amount || ends.some((sign) => means(node, sign)))
      return false;
    if (means(node, 'instead_of') && setsAside.test(node.text)) return true;
    if (!means(node, 'neg')) continue;
    if (wishes.test(nodes[at + 1]?.text ?? '')) return true;
    return denials.test(node.text);
  }
  return false;
}
