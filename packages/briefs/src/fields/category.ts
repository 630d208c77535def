import { means } from '../amounts/rewrite.ts';
import type { Ownership } from '../ownership/ownership.ts';
import { isBoundary } from '../ownership/sentence.ts';
import type { Node } from '../text/nodes.ts';
import type { ParsedBrief } from '../text/parse-brief.ts';

/** A noun phrase that may name the merchandise. */
export interface CategoryCandidate {
  readonly from: number;
  /** Last node, inclusive. */
  readonly to: number;
  readonly score: number;
  readonly hasProduct: boolean;
}

const adjectives = new Set(
  'heavy light long short big small plain smart warm cold little young fresh hot mini maxi midi basic classic printed striped soft hard organic recycled oversized slim wide narrow high low new cropped floral padded quilted waterproof lightweight black white blue red green pink grey gray navy brown beige ecru fine casual formal premium luxury seasonal modern vintage thick thin deep flat open early sheer real special first top down running walking evening morning night day office party market travel weekend roast wide-leg'.split(
    ' ',
  ),
);
const people =
  /^(?:women|men|kids|girls|boys|babies|children|toddlers|teens|ladies|man|woman|damen|herren|kinder|femme|homme|enfant|enfants|mujer|hombre|ninos|ninas|femmes|hommes|fille|garcon|mums?|moms?|dads?|mothers|fathers|grandparents|grandma|grandad|teachers|pets|dogs|cats|couples|brides|her$|him$|the home|home$|mama|papa|mutter|vater)/;
/** Plurals that read as verbs elsewhere but name merchandise behind a noun ("cushion covers"). */
const nounTails =
  /^(?:covers|runners|carriers|holders|wraps|guards|stands|trays|sets|throws|warmers|liners|protectors|layers)$/;
const material =
  /^(?:cotton|linen|wool|merino|cashmere|silk|leather|denim|bamboo|recycled|organic|lambswool|coton|lin|laine|soie|cuir|algodon|lino|lana|seda|baumwolle?|leinen|wolle|seide)/;
const MIN_SCORE = 4;

/** The best noun phrase for the category, or null when nothing in the brief names merchandise. */
export function findCategory(parsed: ParsedBrief): CategoryCandidate | null {
  let best: CategoryCandidate | null = null;
  const { nodes } = parsed;
  for (let at = 0; at < nodes.length; at++) {
    if (!startsPhrase(nodes, at)) continue;
    const to = phraseEnd(parsed, at);
    const candidate = withOccasion(nodes, withMaterialShare(nodes, scored(parsed, at, to)));
    if (candidate.score >= MIN_SCORE && (best === null || candidate.score > best.score))
      best = candidate;
    at = to;
  }
  return best;
}

/** "100% cotton bedding": the share of a material belongs to the name. */
function withMaterialShare(
  nodes: readonly Node[],
  candidate: CategoryCandidate,
): CategoryCandidate {
  const amount = nodes[candidate.from - 1]?.amount;
  const wholly = amount?.kind === 'share' && amount.percent && amount.values[0] === 1;
  return wholly && material.test(nodes[candidate.from]?.text ?? '')
    ? { ...candidate, from: candidate.from - 1 }
    : candidate;
}

/** "Easter-egg kits": an occasion joined by a hyphen belongs to the name, though it reads as a date. */
function withOccasion(nodes: readonly Node[], candidate: CategoryCandidate): CategoryCandidate {
  const joined = means(nodes[candidate.from - 1], 'hyphen') && nodes[candidate.from]?.glued;
  const amount = nodes[candidate.from - 2]?.amount;
  const isOccasion = amount?.kind === 'date' && amount.expression.kind === 'event';
  return joined && isOccasion ? { ...candidate, from: candidate.from - 2 } : candidate;
}

function isNoun(node: Node | undefined): boolean {
  if (!node || node.amount) return false;
  return node.meaning === null
    ? node.token?.kind === 'word' && node.text.length > 1
    : means(node, 'product') || means(node, 'qualifier');
}

function isModifier(node: Node | undefined): boolean {
  const isOccasion = means(node, 'event') && !node?.amount;
  return isOccasion || means(node, 'season_name') || adjectives.has(node?.text ?? '');
}

function startsPhrase(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (isNoun(node)) return true;
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
]);
const functionWords =
  /^(?:a|an|the|all|any|and|as|at|best|both|but|by|for|from|good|great|got|had|has|have|his|her|how|in|is|its|more|most|much|my|new|no|not|now|of|on|or|other|our|out|own|same|see|so|some|still|such|than|that|their|them|then|these|this|those|through|to|us|very|was|we|were|what|when|which|who|will|with|your|plenty|many|few|more|thanks|regarding|about|bought|sold|sell|sells|make|made|love|need|needs|want|wants|put|get|gets|take|do|does|did|only|just|also|every|each|next|last|usual|little|sure|ready|right|next|per|up|off)$/;

/** A word with another meaning that here qualifies the product right behind it ("deck shoes", "board shorts", "sun hats"). */
function isBorrowed(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
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

function phraseEnd(parsed: ParsedBrief, from: number): number {
  const { nodes, language } = parsed;
  let end = from;
  let at = from + 1;
  while (at < nodes.length && at < from + 14) {
    const node = nodes[at];
    const next = nodes[at + 1];
    if (isNoun(node) || (at === end + 1 && nounTails.test(node?.text ?? ''))) {
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
      (means(node, 'ampersand') || productAhead(nodes, at + 1) || nounPhraseCloses(nodes, at + 1))
    ) {
      at += 1;
    } else if (means(node, 'comma') && hasProduct(nodes, from, end) && listGoesOn(nodes, at + 1)) {
      at += 1;
    } else if (joinsOf(nodes, at, from, end, language)) {
      at += means(next, 'the') ? 2 : 1;
      if (means(nodes[at], 'season_name') || people.test(nodes[at]?.text ?? '')) {
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
  if (/^(?:of|de|d|del|du|des|en|a|von|aus|mit|con|avec|au|aux)$/.test(node.text)) {
    if (language === 'english')
      return node.text === 'of' && (isNoun(next) || people.test(next.text));
    return (
      isNoun(next) ||
      means(next, 'season_name') ||
      people.test(next.text) ||
      adjectives.has(next.text)
    );
  }
  return false;
}

function hasProduct(nodes: readonly Node[], from: number, to: number): boolean {
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
  return (
    at > from &&
    (next === undefined ||
      isBoundary(next) ||
      next.amount !== null ||
      ['comma', 'colon', 'dash', 'from', 'for', 'start', 'run_verb'].some((concept) =>
        means(next, concept),
      ))
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

function scored(parsed: ParsedBrief, from: number, to: number): CategoryCandidate {
  const { nodes, ownership } = parsed;
  const product =
    hasProduct(nodes, from, to) && !(nodes[to]?.text === 'tops' && nodes[from - 1]?.amount);
  let score = product ? 50 : 0;
  if (!product && /[^s]s$/.test(nodes[to]?.text ?? '')) score += 5;
  score += before(nodes, from, product);
  score += after(nodes, to, product);
  score += ownershipScore(ownership, nodes, from);
  if (product && means(nodes[to], 'product')) score += 4;
  score -= Math.min(6, from / 40);
  return { from, to, score, hasProduct: product };
}

function before(nodes: readonly Node[], from: number, product: boolean): number {
  let at = from - 1;
  while (
    means(nodes[at], 'the') ||
    means(nodes[at], 'a') ||
    means(nodes[at], 'season_label') ||
    nodes[at]?.amount?.kind === 'season_label'
  )
    at -= 1;
  let previous = nodes[at];
  if (means(previous, 'be') && means(nodes[at - 1], 'label_category')) return 100;
  if (previous?.text === 'n' || means(previous, 'hedge')) previous = nodes[at - 1];
  if (previous === undefined) return 22;
  if (isSeparator(previous) || means(previous, 'quote_mark')) {
    let label = at - 1;
    while (isSeparator(nodes[label]) || means(nodes[label], 'quote_mark')) label -= 1;
    if (means(nodes[label], 'label_category') && at - label <= 3) return 100;
    if (means(nodes[label], 'subject') || means(nodes[label], 'plan_word'))
      return product ? 35 : 28;
  }
  if (means(previous, 'label_category') && means(nodes[at - 1], 'the') === false && product)
    return 5;
  if (isBoundary(previous)) return 18;
  if (means(previous, 'for')) return 16;
  if (
    means(previous, 'of') &&
    (means(nodes[at - 1], 'label_category') || means(nodes[at - 1], 'plan_word'))
  )
    return 26;
  if (means(previous, 'of') && nodes[at - 1]?.amount?.kind === 'length') return 24;
  if (means(previous, 'of')) return product ? 8 : 2;
  if (means(previous, 'plan_word') || means(previous, 'need')) return 14;
  if (means(previous, 'start') || means(previous, 'set_word') || means(previous, 'run_verb'))
    return 8;
  if (means(previous, 'versus') || previous.text === 'than' || previous.text === 'unlike')
    return -60;
  if (means(previous, 'that')) return -25;
  if (means(previous, 'comma') || means(previous, 'dash') || means(previous, 'colon')) return 10;
  if (previous.amount) return 10;
  return product ? 6 : 0;
}

const isSeparator = (node: Node | undefined) =>
  means(node, 'colon') ||
  means(node, 'equals') ||
  means(node, 'dash') ||
  means(node, 'hyphen') ||
  means(node, 'arrow');

function after(nodes: readonly Node[], to: number, product: boolean): number {
  const next = nodes[to + 1];
  if (next === undefined || isBoundary(next)) return 10;
  if (means(next, 'colon')) return product ? 12 : 6;
  if (means(next, 'dash')) return 10;
  if (means(next, 'comma')) return 8;
  if (means(next, 'need') || means(next, 'plan_word')) return 10;
  if (
    means(next, 'start') ||
    means(next, 'go_out') ||
    means(next, 'run_verb') ||
    means(next, 'from')
  )
    return 8;
  if (next.amount) return 8;
  if (means(next, 'outsider')) return -30;
  return 0;
}

function ownershipScore(ownership: Ownership, nodes: readonly Node[], from: number): number {
  let score = ownership.foreign[from] ? -35 : 0;
  for (let at = from - 1; at >= 0 && at >= from - 4 && !isBoundary(nodes[at]); at--) {
    if (/^(?:unlike|than|versus|vs|not|like|other|those)$/.test(nodes[at]?.text ?? '')) score -= 30;
    if (means(nodes[at], 'logistics')) score -= 12;
  }
  return score;
}
