import { means } from '../amounts/rewrite.ts';
import type { Node } from '../text/nodes.ts';

/** Whose words each node is: the planner's, or reported (last year, a colleague, a comparison). */
export interface Ownership {
  /** True at node i when its amounts are not the planner's own. */
  readonly foreign: readonly boolean[];
  /** True at node i when what was reported there is adopted later; null fields mean all of it. */
  readonly adopted: readonly (ReadonlySet<string> | null | undefined)[];
  /** Sentence number of each node. */
  readonly sentence: readonly number[];
}

const pastVerbs = new Set(
  'held ran carried kept shipped sent launched started opened was were had did sold went ended used got gave took planned bought retained reserved lasted lief liefen hatten behielten war waren verkauften on avait avions etait gardions dura tuvimos retuvimos fue duro guardamos enviamos'.split(
    ' ',
  ),
);
const firstPerson =
  /^(?:i|we|i'd|we'd|i've|we've|i'll|we'll|i'm|we're|let's|lets|ich|wir|je|nous|on|queremos|quiero|necesitamos)$/;
const intentVerbs = new Set(['to', 'us', 'it', 'this', 'you', 'me']);

/** The fields that an adopting phrase names ("no reason to touch the reserve"), or null for all. */
function namedFields(nodes: readonly Node[], from: number, to: number): ReadonlySet<string> | null {
  const named = new Set<string>();
  for (let at = from; at < to; at++) {
    const node = nodes[at];
    if (at > from && ['but', 'neg', 'instead_of'].some((turn) => means(node, turn))) break;
    if (node?.amount?.kind === 'length') named.add('forecast_horizon_weeks');
    if (means(node, 'hold_noun') || means(node, 'dc')) named.add('dc_holdback_percentage');
    if (means(node, 'week')) named.add('forecast_horizon_weeks');
    if (
      means(node, 'season') &&
      /length|duration|horizon|horizon|dauer|duree|duracion|lange/.test(node?.text ?? '')
    )
      named.add('forecast_horizon_weeks');
    if (
      means(node, 'start') &&
      /start|opening|launch|date|beginn|inicio|debut/.test(node?.text ?? '') &&
      !means(node, 'adopt')
    )
      named.add('season_start_date');
    if (means(node, 'threshold') || means(node, 'sold')) named.add('markdown_threshold');
    if (means(node, 'replen')) named.add('replenishment_strategy');
  }
  return named.size === 0 ? null : named;
}

/** Walks the nodes once, tracking who speaks. */
export function ownershipOf(nodes: readonly Node[], thisYear: number): Ownership {
  const foreign: boolean[] = new Array(nodes.length).fill(false);
  const adopted: (ReadonlySet<string> | null | undefined)[] = new Array(nodes.length).fill(
    undefined,
  );
  const sentence: number[] = new Array(nodes.length).fill(0);
  let sentenceNumber = 0;
  let sentenceStart = 0;
  let pieceStart = 0;
  let speaking: 'planner' | 'reported' = 'planner';
  let previousWasPast = false;
  let sentenceReported = false;
  let recentForeign: [number, number] | null = null;
  const mark = (from: number, to: number) => {
    for (let at = from; at <= to; at++) foreign[at] = true;
    recentForeign =
      recentForeign && recentForeign[1] >= from - 12 ? [recentForeign[0], to] : [from, to];
  };
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Node;
    sentence[at] = sentenceNumber;
    if (isBoundary(node)) {
      previousWasPast = sentenceReported;
      sentenceNumber += 1;
      sentenceStart = at + 1;
      pieceStart = at + 1;
      speaking = 'planner';
      sentenceReported = false;
      if (previousWasPast && continuesPast(nodes, at + 1)) {
        speaking = 'reported';
        sentenceReported = true;
      }
      continue;
    }
    if (means(node, 'adopt') && !precededByNeg(nodes, at) && !statesOwn(nodes, at)) {
      const end = sentenceEnd(nodes, at);
      if (recentForeign && at - recentForeign[1] < 30) {
        const fields = namedFields(nodes, at, end);
        const here = recentForeign[1] >= sentenceStart;
        for (
          let index = here ? Math.max(sentenceStart, recentForeign[0]) : recentForeign[0];
          index <= recentForeign[1];
          index++
        )
          if (foreign[index]) adopted[index] = fields;
      }
      speaking = 'planner';
      pieceStart = at;
      continue;
    }
    if (turns(nodes, at)) {
      speaking = 'planner';
      pieceStart = at;
    }
    if (
      means(node, 'comma') ||
      means(node, 'paren_open') ||
      means(node, 'paren_close') ||
      means(node, 'dash') ||
      (means(node, 'and') && means(nodes[at + 1], 'this_time'))
    ) {
      if (means(node, 'paren_close')) speaking = 'planner';
      pieceStart = at + 1;
    }
    if (
      (means(node, 'last_year') || isPastYear(node, thisYear)) &&
      !keeps(nodes, sentenceStart, at)
    ) {
      mark(comparedFrom(nodes, pieceStart, at), at);
      speaking = 'reported';
      sentenceReported = true;
    } else if (
      speaking === 'planner' &&
      (isOthersSubject(nodes, at, pieceStart) || isOthersPast(nodes, at, pieceStart))
    ) {
      mark(pieceStart, at);
      speaking = 'reported';
      sentenceReported = true;
    } else if (/^(?:her|his)$/.test(node.text) && nodes[at + 1]?.amount) {
      mark(at, at + 1);
    } else if (means(node, 'opine') && reports(nodes, at, sentenceStart)) {
      mark(pieceStart, at);
      speaking = 'reported';
    } else if (
      means(node, 'versus') &&
      !isChangeTo(nodes, at) &&
      !means(node, 'last_year') &&
      !keeps(nodes, sentenceStart, at)
    ) {
      speaking = 'reported';
      pieceStart = at;
    } else if (speaking === 'reported') {
      mark(at, at);
    }
  }
  return { foreign, adopted, sentence };
}

const others =
  /^(?:competitors?|rivals?|colleagues?|vendors?|suppliers?|agency|consultants?|franchisees?|competencia|companer[oa]s?|colegas?|proveedor(?:es)?|jef[ea]|fournisseurs?|concurrents?|collegues?|lieferant(?:en)?|kolleg\w{0,4}|konkurrenz|wettbewerber|mitbewerber)$/;
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
function isOthersSubject(nodes: readonly Node[], at: number, pieceStart: number): boolean {
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

/** "Coats did 14 weeks": what another line once did, told in the past tense. */
function isOthersPast(nodes: readonly Node[], at: number, pieceStart: number): boolean {
  if (!/^(?:did|got|had|ran|lasted|took)$/.test(nodes[at]?.text ?? '')) return false;
  if (at === pieceStart || at - pieceStart > 4) return false;
  for (let index = pieceStart; index < at; index++)
    if (nodes[index]?.amount || firstPerson.test(nodes[index]?.text ?? '')) return false;
  return [1, 2, 3].some((step) => {
    const kind = nodes[at + step]?.amount?.kind;
    return kind === 'length' || kind === 'share';
  });
}

/** "… but we're going with 30%": names the planner's own value, takes nobody else's. */
function statesOwn(nodes: readonly Node[], at: number): boolean {
  if (!/\b(?:go|going) with$/.test(nodes[at]?.text ?? '')) return false;
  return Boolean(nodes[at + 1]?.amount ?? nodes[at + 2]?.amount);
}

/** A bare year before this one speaks of an earlier season. */
function isPastYear(node: Node, thisYear: number): boolean {
  const value = node.token?.value;
  return (
    node.amount === null &&
    node.token?.text.length === 4 &&
    value?.kind === 'number' &&
    value.decimals === 0 &&
    value.value >= 2000 &&
    value.value < thisYear
  );
}

/** "Down from 45% to 30%": both ends of one change, read together. */
function isChangeTo(nodes: readonly Node[], at: number): boolean {
  const amount = nodes[at + 1]?.amount;
  return (
    /^(?:up|down) from$/.test(nodes[at]?.text ?? '') &&
    ((amount?.kind === 'share' && / to /.test(` ${nodes[at + 1]?.text ?? ''} `)) ||
      means(nodes[at + 2], 'to'))
  );
}

/** "Down to 30% from last year's 45%": only what follows the comparing word is last year's. */
function comparedFrom(nodes: readonly Node[], pieceStart: number, at: number): number {
  for (let index = at - 1; index >= pieceStart && index >= at - 2; index--) {
    const node = nodes[index];
    if (means(node, 'from') || means(node, 'than') || means(node, 'versus')) return index;
  }
  return pieceStart;
}

/** Ends of sentences; commas and dashes only end pieces. */
export function isBoundary(node: Node | undefined): boolean {
  return (
    means(node, 'stop') ||
    means(node, 'bullet') ||
    means(node, 'bar_sign') ||
    means(node, 'tilde') ||
    node?.token?.kind === 'break'
  );
}

function sentenceEnd(nodes: readonly Node[], from: number): number {
  let at = from;
  while (at < nodes.length && at < from + 40 && !isBoundary(nodes[at])) at += 1;
  return at;
}

function precededByNeg(nodes: readonly Node[], at: number): boolean {
  return means(nodes[at - 1], 'neg') || means(nodes[at - 2], 'neg');
}

/** A turn back to the planner: "but", "this year", "now", or a first person that opens a piece. */
function turns(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (means(node, 'but') || (means(node, 'this_time') && !means(node, 'hedge'))) return true;
  if (!firstPerson.test(node?.text ?? '')) return false;
  const next = nodes[at + 1];
  return !pastVerbs.has(next?.text ?? '');
}

function continuesPast(nodes: readonly Node[], from: number): boolean {
  let past = false;
  for (let at = from; at < nodes.length && at < from + 40 && !isBoundary(nodes[at]); at++) {
    const node = nodes[at];
    if (means(node, 'this_time') || means(node, 'need') || means(node, 'next')) return false;
    if (pastVerbs.has(node?.text ?? '')) past = true;
  }
  return past;
}

/** "Same as last year", "keep last year's 40%": the old value is taken over. */
function keeps(nodes: readonly Node[], from: number, at: number): boolean {
  for (let index = Math.max(from, at - 8); index <= at + 5 && index < nodes.length; index++) {
    if (index > at && isBoundary(nodes[index])) break;
    const node = nodes[index];
    if (
      (means(node, 'same') || means(node, 'adopt')) &&
      !pastVerbs.has(node?.text ?? '') &&
      !precededByNeg(nodes, index)
    )
      return true;
  }
  return false;
}

/** A verb of opinion whose subject is not the planner, and that is not the request itself. */
function reports(nodes: readonly Node[], at: number, sentenceStart: number): boolean {
  const node = nodes[at] as Node;
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
  if (
    /^(?:quote|opinion|view|suggestion|will|feels|likes|offer|offers|offering)$/.test(node.text) &&
    at === sentenceStart
  )
    return false;
  return true;
}
