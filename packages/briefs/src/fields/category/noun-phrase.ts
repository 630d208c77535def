import { means } from '../../amounts/rewrite.ts';
import type { Language } from '../../lexicon/lexicon.ts';
import { wordList } from '../../lexicon/word-list.ts';
import { isBoundary } from '../../ownership/sentence.ts';
import type { Node } from '../../text/nodes.ts';
import { adjectives, nounTails, people } from './noun-words.ts';

/** A word that may name goods: a known one, or one the lexicon does not know. */
export function isNoun(node: Node | undefined): boolean {
  if (!node || node.amount) return false;
  return node.meaning === null
    ? node.token?.kind === 'word' && node.text.length > 1
    : means(node, 'product') || means(node, 'qualifier');
}

function isModifier(node: Node | undefined): boolean {
  const isOccasion = means(node, 'event') && !node?.amount;
  return isOccasion || means(node, 'season_name') || adjectives.has(node?.text ?? '');
}

const subjects = wordList('we|i|they|you|to');
const courtesies = wordList('thanks|regards|cheers|wishes|greetings|hugs|kisses');

/** "Flags & bunting", "bunting and flags": an everyday plural joined to goods is goods too. */
function isListed(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  const isPlain = node?.meaning?.concepts.size === 1 && means(node, 'filler');
  if (!node || !(isPlain || nounTails.test(node.text))) return false;
  if (!/[^s]s$/.test(node.text) || courtesies.test(node.text)) return false;
  const isAnd = (index: number) => means(nodes[index], 'and') || means(nodes[index], 'ampersand');
  if (isAnd(at - 1) && means(nodes[at - 2], 'product')) return closesName(nodes[at + 1]);
  const opens = at === 0 || isBoundary(nodes[at - 1]) || means(nodes[at - 1], 'for');
  return opens && isAnd(at + 1) && means(nodes[at + 2], 'product');
}

/** True where a name of goods may begin. */
export function startsPhrase(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (isNoun(node) || isListed(nodes, at)) return true;
  // "We open sundresses": behind its subject the word is a verb.
  if (subjects.test(nodes[at - 1]?.text ?? '')) return false;
  if (means(node, 'season_name') && node?.meaning?.values.get('season_name') === 3) return true;
  if (isCountedNoun(nodes, at)) return true;
  if (!isModifier(node) && !isBorrowed(nodes, at)) return false;
  let next = at + 1;
  while (isModifier(nodes[next]) || joins(nodes[next]) || isBorrowed(nodes, next)) next += 1;
  return isNoun(nodes[next]) && !node?.amount;
}

const borrowedConcepts = new Set([
  'not_replen',
  'logistics',
  'shop_metric',
  'weekday',
  'weekday_maybe',
  'outsider',
  'part',
]);
const functionWords = wordList(
  'a|an|the|all|any|and|as|at|best|both|but|by|for|from|good|great|got|had|has|have|his|her|how|in|is|its|more|most|much|my|new|no|not|now|of|on|or|other|our|out|own|same|see|so|some|still|such|than|that|their|them|then|these|this|those|through|to|us|very|was|we|were|what|when|which|who|will|with|your|plenty|many|few|more|thanks|regarding|about|bought|sold|sell|sells|make|made|love|need|needs|want|wants|put|get|gets|take|do|does|did|only|just|also|every|each|next|last|usual|little|sure|ready|right|next|per|up|off',
);

/** "faux-fur coats", "made-to-order suits": whatever hyphened words mean elsewhere, they qualify the noun behind them. */
function isHyphenated(nodes: readonly Node[], at: number): boolean {
  const isWord = (index: number) =>
    nodes[index]?.token?.kind === 'word' && nodes[index]?.amount === null;
  const isJoint = (index: number) =>
    means(nodes[index], 'hyphen') && nodes[index]?.glued && nodes[index + 1]?.glued;
  if (!isWord(at)) return false;
  let last = at;
  while (last < at + 6 && isJoint(last + 1) && isWord(last + 2)) last += 2;
  const joined = last > at || (isJoint(at - 1) && isWord(at - 2));
  return joined === true && isPlural(nodes[last + 1]);
}

/** A known name of goods, or an unknown word in the plural. */
const isPlural = (node: Node | undefined): boolean =>
  means(node, 'product') || (isNoun(node) && /[^s]s$/.test(node?.text ?? ''));

/** A word with another meaning that here qualifies the product right behind it ("deck shoes", "board shorts", "sun hats"). */
function isBorrowed(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (means(node, 'everyday_noun')) return isPlural(nodes[at + 1]);
  if (isHyphenated(nodes, at)) return true;
  if (!node?.meaning || functionWords.test(node.text) || node.text.includes(' ')) return false;
  for (const concept of node.meaning.concepts) if (!borrowedConcepts.has(concept)) return false;
  if (means(node, 'weekday_maybe') || means(node, 'weekday'))
    return isNoun(nodes[at + 1]) || isModifier(nodes[at + 1]);
  return (
    means(nodes[at + 1], 'product') ||
    (means(nodes[at + 1], 'hyphen') && means(nodes[at + 2], 'product'))
  );
}

/** "5-pocket jeans", "3-pack socks", "9ct gold chains". */
function isCountedNoun(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node?.token?.kind !== 'number' || node.amount) return false;
  const next = nodes[at + 1];
  if (next?.glued && !means(next, 'hyphen'))
    return next.meaning === null && next.token?.kind === 'word' && isNoun(nodes[at + 2]);
  return (
    means(next, 'hyphen') &&
    nodes[at + 2]?.glued === true &&
    isNoun(nodes[at + 2]) &&
    isNoun(nodes[at + 3])
  );
}

const joins = (node: Node | undefined) =>
  means(node, 'hyphen') ||
  means(node, 'apostrophe') ||
  (means(node, 'slash') && node?.glued === true);

/** Last node of the name of goods that begins at `from`. */
export function phraseEnd(nodes: readonly Node[], language: Language, from: number): number {
  let end = from;
  let at = from + 1;
  while (at < nodes.length && at < from + 14) {
    const node = nodes[at];
    const next = nodes[at + 1];
    if (
      isNoun(node) ||
      isListed(nodes, at) ||
      (at === end + 1 && nounTails.test(node?.text ?? ''))
    ) {
      end = at;
      at += 1;
    } else if (
      (isModifier(node) || isBorrowed(nodes, at)) &&
      startsPhrase(nodes, at) &&
      !means(node, 'start')
    ) {
      at += 1;
    } else if (at === from + 1 && isCountedNoun(nodes, from)) {
      end = means(node, 'hyphen') ? at + 1 : at;
      at = end + 1;
    } else if (joins(node) && (isNoun(next) || startsPhrase(nodes, at + 1))) {
      at += 1;
    } else if (
      (means(node, 'and') || means(node, 'ampersand') || (node?.text === 'n' && node.glued)) &&
      startsPhrase(nodes, at + 1) &&
      (means(node, 'ampersand') ||
        isListed(nodes, at + 1) ||
        productAhead(nodes, at + 1) ||
        nounPhraseCloses(nodes, at + 1))
    ) {
      at += 1;
    } else if (means(node, 'comma') && hasProduct(nodes, from, end) && listGoesOn(nodes, at + 1)) {
      at += 1;
    } else if (joinsOf(nodes, at, from, end, language)) {
      at += means(next, 'the') ? 2 : 1;
      const text = nodes[at]?.text ?? '';
      if (
        means(nodes[at], 'season_name') ||
        means(nodes[at], 'everyday_noun') ||
        people.test(text) ||
        adjectives.has(text)
      ) {
        end = at;
        at += 1;
      }
    } else {
      break;
    }
  }
  return end;
}

/** "zapatos de fiesta", "trouser of man", "shoes for women", "sacs à dos". */
function joinsOf(
  nodes: readonly Node[],
  at: number,
  from: number,
  end: number,
  language: string,
): boolean {
  const node = nodes[at];
  if (!node || !(hasProduct(nodes, from, end) || (language !== 'english' && isNoun(nodes[end]))))
    return false;
  let next = nodes[at + 1];
  if (means(next, 'the')) next = nodes[at + 2];
  if (!next) return false;
  if (/^(?:for|pour|para|fur|fuer)$/.test(node.text)) return people.test(next.text);
  // "Ventilateurs sur pied": where the thing stands, without an article.
  if (node.text === 'sur' && language === 'french')
    return isNoun(next) && !means(nodes[at + 1], 'the');
  if (/^(?:of|de|d|del|du|des|en|a|von|aus|mit|con|avec|au|aux)$/.test(node.text)) {
    if (language === 'english')
      return node.text === 'of' && (isNoun(next) || people.test(next.text));
    return (
      isNoun(next) ||
      means(next, 'season_name') ||
      means(next, 'everyday_noun') ||
      people.test(next.text) ||
      adjectives.has(next.text)
    );
  }
  return false;
}

/** True when the span holds a word known to name goods. */
export function hasProduct(nodes: readonly Node[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (means(nodes[at], 'product')) return true;
  return false;
}

function productAhead(nodes: readonly Node[], from: number): boolean {
  for (
    let at = from;
    at < from + 4 && (isNoun(nodes[at]) || isModifier(nodes[at]) || joins(nodes[at]));
    at++
  )
    if (means(nodes[at], 'product')) return true;
  return false;
}

/** True when plain nouns run up to a sign, an amount or the end: "cartables et trousses, …". */
function nounPhraseCloses(nodes: readonly Node[], from: number): boolean {
  let at = from;
  while (at < from + 3 && isNoun(nodes[at])) at += 1;
  const next = nodes[at];
  return at > from && closesName(next);
}

/** A sign, an amount, the end, or a word of the season: no part of a name. */
function closesName(next: Node | undefined): boolean {
  return (
    next === undefined ||
    isBoundary(next) ||
    next.amount !== null ||
    ['comma', 'colon', 'dash', 'from', 'for', 'start', 'run_verb', 'this_time'].some((concept) =>
      means(next, concept),
    )
  );
}

/** After a comma the list goes on when a product and then "and" or "&" follow. */
function listGoesOn(nodes: readonly Node[], from: number): boolean {
  let at = from;
  let products = 0;
  while (at < nodes.length && at < from + 10) {
    const node = nodes[at];
    if (isNoun(node) || isModifier(node) || joins(node)) {
      if (means(node, 'product')) products += 1;
    } else if (means(node, 'and') || means(node, 'ampersand')) {
      return products > 0 && productAhead(nodes, at + 1);
    } else if (!means(node, 'comma')) {
      return false;
    }
    at += 1;
  }
  return false;
}
