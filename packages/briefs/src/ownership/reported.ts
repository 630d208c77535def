import { means, numberOf } from '../amounts/rewrite.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Node } from '../text/nodes.ts';
import { isBoundary } from './sentence.ts';

/** Verbs in the past tense that tell of an earlier season. */
export const pastVerbs = new Set(
  'marked reduced discounted reviewed checked decided allocated pushed held ran carried kept shipped sent launched started opened was were had did sold went ended used got gave took planned bought retained reserved lasted lief liefen hatten behielten war waren verkauften on avait avions etait gardions dura tuvimos retuvimos fue duro guardamos enviamos'.split(
    ' ',
  ),
);
const firstPerson = wordList(
  "i|we|i'd|we'd|i've|we've|i'll|we'll|i'm|we're|let's|lets|ich|wir|je|nous|on|nosotros|queremos|quiero|necesitamos",
);
/** The planner speaking of themselves; "on" only where it is French. */
export function isFirstPerson(node: Node | undefined): boolean {
  const text = node?.text ?? '';
  return firstPerson.test(text) && (text !== 'on' || means(node, 'i'));
}
const intentVerbs = new Set(['to', 'us', 'it', 'this', 'you', 'me', 'planning']);

const others =
  /^(?:competitors?|rivals?|partners?|wholesalers?|colleagues?|vendors?|suppliers?|agency|consultants?|franchisees?|competencia|companer[oa]s?|colegas?|proveedor(?:es)?|jef[ea]|fournisseurs?|concurrents?|collegues?|lieferant(?:en)?|kolleg\w{0,4}|konkurrenz|wettbewerber|mitbewerber)$/;
const leadIn = [
  'from',
  'for',
  'to',
  'with',
  'of',
  'at',
  'by',
  'in',
  'if',
  'need',
  'hold_verb',
  'send',
];

/** "Competitor X runs 22 weeks": somebody else is the subject of the piece, and does something. */
export function isOthersSubject(nodes: readonly Node[], at: number, pieceStart: number): boolean {
  if (!others.test(nodes[at]?.text ?? '') || /'s?$/.test(nodes[at]?.token?.text ?? ''))
    return false;
  let first = at;
  while (first > pieceStart && !means(nodes[first - 1], 'colon')) first -= 1;
  if (at - first > 3) return false;
  for (let index = first; index < at; index++)
    if (nodes[index]?.amount || leadIn.some((concept) => means(nodes[index], concept)))
      return false;
  const next = nodes[at + 1];
  return (
    next !== undefined &&
    next.amount === null &&
    !isBoundary(next) &&
    !['comma', 'colon', 'dash', 'hyphen', 'logistics', 'apostrophe', 'paren_open'].some((concept) =>
      means(next, concept),
    )
  );
}

const othersPastVerb = wordList(
  'did|got|had|ran|lasted|took|went|finished|ended|closed|held|kept|sold|shipped|made',
);

/** "Coats did 14 weeks": what another line once did, told in the past tense. */
export function isOthersPast(nodes: readonly Node[], at: number, pieceStart: number): boolean {
  // "To be sold over 8 weeks" is still to come.
  if (!othersPastVerb.test(nodes[at]?.text ?? '') || means(nodes[at - 1], 'be')) return false;
  if (at === pieceStart || at - pieceStart > 4) return false;
  for (let index = pieceStart; index < at; index++)
    if (
      nodes[index]?.amount ||
      numberOf(nodes[index]) !== null ||
      isFirstPerson(nodes[index]) ||
      means(nodes[index], 'if')
    )
      return false;
  return [1, 2, 3].some((step) => {
    const kind = nodes[at + step]?.amount?.kind;
    return kind === 'length' || kind === 'share' || kind === 'money';
  });
}

const OLDEST_YEAR = 2005;

/** A bare year before this one speaks of an earlier season. */
export function isPastYear(nodes: readonly Node[], at: number, thisYear: number): boolean {
  const node = nodes[at] as Node;
  const value = node.token?.value;
  if (node.amount !== null || value?.kind !== 'number' || value.decimals !== 0) return false;
  const short = node.text.length === 2 && node.glued && means(nodes[at - 1], 'apostrophe');
  const year = short ? 2000 + value.value : value.value;
  return (short || node.text.length === 4) && year >= OLDEST_YEAR && year < thisYear;
}

/** "Down from 45% to 30%": both ends of one change, read together. */
export function isChangeTo(nodes: readonly Node[], at: number): boolean {
  const amount = nodes[at + 1]?.amount;
  return (
    /^(?:up|down) from$/.test(nodes[at]?.text ?? '') &&
    ((amount?.kind === 'share' && / to /.test(` ${nodes[at + 1]?.text ?? ''} `)) ||
      means(nodes[at + 2], 'to'))
  );
}

/** "Down to 30% from last year's 45%": only what follows the comparing word is last year's. */
export function comparedFrom(nodes: readonly Node[], pieceStart: number, at: number): number {
  for (let index = at - 1; index >= pieceStart && index >= at - 2; index--) {
    const node = nodes[index];
    if (means(node, 'from') || means(node, 'than') || means(node, 'versus')) return index;
  }
  return pieceStart;
}

export function continuesPast(nodes: readonly Node[], from: number): boolean {
  let past = false;
  for (let at = from; at < nodes.length && at < from + 40 && !isBoundary(nodes[at]); at++) {
    const node = nodes[at];
    if (means(node, 'this_time') || means(node, 'need') || means(node, 'next')) return false;
    if (pastVerbs.has(node?.text ?? '')) past = true;
  }
  return past;
}

const wishes = wordList(
  'wants?|wanted|would like|would love|expects?|likes|feels|requires?|demands?|requests?|asks for|asking for|is asking for|are asking for|mochte|moechte|will|verlangt|quiere|quieren|pide|piden|exige|veut|souhaite|demande|exige|reclame',
);
const tells =
  /^(?:tells me|told me|mentioned|mentions|says|said|heard|sagt|sagte|dice|dijo|dit|a dit|schreibt|escribe|ecrit|wrote|writes|warns)$/;

/** "Loose-leaf tea wants 30 weeks", "the range requires a 20% reserve": the line itself is what asks. */
function isOwnLines(nodes: readonly Node[], at: number, sentenceStart: number): boolean {
  let subject = at - 1;
  while (
    subject > sentenceStart &&
    ['be', 'um', 'hedge'].some((word) => means(nodes[subject], word))
  )
    subject -= 1;
  const node = nodes[subject];
  if (subject < sentenceStart || !node || node.amount) return false;
  if (/^(?:it|this|this one)$/.test(node.text)) return true;
  const isPlan = means(node, 'plan_word') || means(node, 'season');
  if (means(node, 'product') || (isPlan && !means(node, 'opine'))) return true;
  // "The bedroom department wants a season for its throws".
  return (
    means(node, 'label_category') &&
    [1, 2, 3].some(
      (step) => means(nodes[at + step], 'season') || means(nodes[at + step], 'plan_word'),
    )
  );
}

/** A verb of opinion whose subject is not the planner, and that is not the request itself. */
export function reports(nodes: readonly Node[], at: number, sentenceStart: number): boolean {
  const node = nodes[at] as Node;
  if (wishes.test(node.text) && isOwnLines(nodes, at, sentenceStart)) return false;
  // "The new one says 12".
  if (means(nodes[at - 1], 'this_time')) return false;
  // "Hang on, Fiona tells me it's 14 weeks": news that the planner corrects the plan by.
  if (means(nodes[sentenceStart], 'correction') && tells.test(node.text)) return false;
  for (let index = at - 1; index >= sentenceStart && index >= at - 3; index--) {
    const text = nodes[index]?.text ?? '';
    if (
      /^(?:i|we|i'd|we'd|i've|we've|ich|wir|je|nous|on|yo|nosotros|please|would|let's)$/.test(text)
    )
      return false;
  }
  if (
    /^(?:wants?|wanted|would like|expects?|likes|will|mochte|moechte|quiere|veut|souhaite|quiero)$/.test(
      node.text,
    )
  ) {
    if (at === sentenceStart) return false;
    const next = nodes[at + 1]?.text ?? '';
    if (intentVerbs.has(next)) return false;
  }
  // "Quick thought on hammocks": the planner's own.
  if (node.text === 'thought' && /^(?:on|for|about|re)$/.test(nodes[at + 1]?.text ?? ''))
    return false;
  if (
    /^(?:think|reckon|suggest|propose|recommend|insist|prefer|argue|quote|opinion|view|suggestion|will|feels|likes|offer|offers|offering)$/.test(
      node.text,
    ) &&
    (at === sentenceStart || opensPiece(nodes[at - 1]))
  )
    return false;
  // "Heuer plant ihr bitte …": asked of colleagues.
  if (node.text === 'plant' && /^(?:ihr|bitte|mal)$/.test(nodes[at + 1]?.text ?? '')) return false;
  return true;
}

const opensPiece = (node: Node | undefined) =>
  ['dash', 'comma', 'colon', 'um'].some((sign) => means(node, sign));
