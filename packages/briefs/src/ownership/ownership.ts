import { means } from '../amounts/rewrite.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Node } from '../text/nodes.ts';
import { fieldsTaken, keeps, namedFields, sourceOf, statesOwn } from './adoption.ts';
import { attributedFrom, isAttribution, regardless, takes, tellsOld } from './asides.ts';
import {
  comparedFrom,
  continuesPast,
  isChangeTo,
  isFirstPerson,
  isOthersPast,
  isOthersSubject,
  isPastYear,
  pastVerbs,
  reports,
} from './reported.ts';
import { isBoundary, precededByNeg, sentenceEnd } from './sentence.ts';
import { othersTurns } from './speakers.ts';
import { comparesVersions, isOthersVersion, olderVersions } from './versions.ts';

/** Whose words each node is: the planner's, or reported (last year, a colleague, a comparison). */
export interface Ownership {
  /** True at node i when its amounts are not the planner's own. */
  readonly foreign: readonly boolean[];
  /** True at node i when what was reported there is adopted later; null fields mean all of it. */
  readonly adopted: readonly (ReadonlySet<string> | null | undefined)[];
  /** Sentence number of each node. */
  readonly sentence: readonly number[];
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
  // Within "agreed with what Priya proposes (12 weeks)": her words are taken over as they come.
  let agreeing = false;
  // Within "unlike gloves (14 weeks), …": the comparison ends with its piece.
  let comparing = false;
  let recentForeign: [number, number] | null = null;
  const compares = comparesVersions(nodes);
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
      comparing = false;
      agreeing = false;
      sentenceReported = false;
      if (previousWasPast && continuesPast(nodes, at + 1)) {
        speaking = 'reported';
        sentenceReported = true;
      }
      continue;
    }
    if (
      means(node, 'adopt') &&
      precededByNeg(nodes, at) &&
      /^(?:copy|use|follow|go with|agree)/.test(node.text)
    )
      speaking = 'reported';
    if (means(node, 'adopt') && !precededByNeg(nodes, at) && !statesOwn(nodes, at)) {
      if (recentForeign && at - recentForeign[1] < 30) {
        const fields = fieldsTaken(nodes, sentenceStart, at);
        const [first, last] = sourceOf(nodes, at, recentForeign);
        const here = last >= sentenceStart;
        for (let index = here ? Math.max(sentenceStart, first) : first; index <= last; index++)
          if (foreign[index]) adopted[index] = union(adopted[index], fields);
      }
      speaking = 'planner';
      agreeing = true;
      pieceStart = at;
      continue;
    }
    if (['but', 'neg', 'exception'].some((turn) => means(node, turn))) agreeing = false;
    if (turns(nodes, at)) {
      speaking = 'planner';
      pieceStart = at;
    }
    if (recentForeign && means(node, 'same') && !precededByNeg(nodes, at)) {
      const fields = namedFields(nodes, at + 1, Math.min(sentenceEnd(nodes, at), at + 8));
      const [first, last] = sourceOf(nodes, at, recentForeign);
      for (let index = first; fields && index <= last; index++)
        if (foreign[index] && at - index < 40) adopted[index] = union(adopted[index], fields);
    }
    if (means(node, 'paren_open') && isDiscarded(nodes, at)) {
      speaking = 'reported';
    }
    if (tellsOld(nodes, at, sentenceStart) || regardless(nodes, at, pieceStart)) {
      mark(at, at);
      speaking = 'reported';
      comparing = !means(node, 'paren_open') && at === pieceStart && !means(nodes[at + 1], 'colon');
      continue;
    }
    if (
      means(node, 'comma') ||
      means(node, 'paren_open') ||
      means(node, 'hash') ||
      means(node, 'paren_close') ||
      means(node, 'dash') ||
      (means(node, 'and') && means(nodes[at + 1], 'this_time'))
    ) {
      if (
        means(node, 'paren_close') ||
        means(nodes[at - 1], 'reject') ||
        wasLogistics(nodes, pieceStart, at) ||
        (comparing && !means(nodes[at + 1], 'that') && !means(node, 'paren_open'))
      ) {
        speaking = 'planner';
        comparing = false;
      }
      pieceStart = at + 1;
    }
    if (
      (means(node, 'last_year') || isPastYear(nodes, at, thisYear)) &&
      !keeps(nodes, sentenceStart, at)
    ) {
      mark(comparedFrom(nodes, pieceStart, at), at);
      speaking = 'reported';
      sentenceReported = true;
    } else if (
      speaking === 'planner' &&
      !agreeing &&
      (isOthersSubject(nodes, at, pieceStart) ||
        isOthersPast(nodes, at, pieceStart) ||
        (compares && isOthersVersion(nodes, at, sentenceStart)))
    ) {
      mark(pieceStart, at);
      speaking = 'reported';
      sentenceReported = true;
      // "Lights kept 60%, helmets will keep 45%": another line opens the next piece.
      comparing = isOthersPast(nodes, at, pieceStart) && opensOnProduct(nodes, at);
    } else if (
      possessive.test(node.text) &&
      nodes[at + 1]?.amount &&
      !takes(nodes, sentenceStart, at)
    ) {
      mark(at, at + 1);
    } else if (speaking === 'planner' && isAttribution(nodes, at, pieceStart)) {
      mark(attributedFrom(nodes, at, pieceStart, sentenceStart), at);
      speaking = 'planner';
    } else if (!agreeing && means(node, 'opine') && reports(nodes, at, sentenceStart)) {
      mark(pieceStart, at);
      speaking = 'reported';
    } else if (
      means(node, 'versus') &&
      !isChangeTo(nodes, at) &&
      // "Light up on 10 March": a verb and its day, no comparison.
      !(node.text === 'up on' && nodes[at + 1]?.amount?.kind === 'date') &&
      !means(node, 'last_year') &&
      !keeps(nodes, sentenceStart, at)
    ) {
      speaking = 'reported';
      comparing = true;
      pieceStart = at;
    } else if (speaking === 'reported') {
      mark(at, at);
    }
  }
  for (const { from, to, agreed } of othersTurns(nodes)) {
    foreign.fill(true, from, to + 1);
    adopted.fill(agreed ? null : undefined, from, to + 1);
  }
  for (const [from, to] of olderVersions(nodes)) {
    foreign.fill(true, from, to + 1);
    adopted.fill(undefined, from, to + 1);
  }
  return { foreign, adopted, sentence };
}

/** Fields taken over in several steps; null is all of them. */
function union(
  known: ReadonlySet<string> | null | undefined,
  more: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  if (known === null || more === null) return null;
  return new Set([...(known ?? []), ...more]);
}

/** "The old sheet (18 wks, 11 Sept) is void": what a bracket held is turned down right after it. */
function isDiscarded(nodes: readonly Node[], open: number): boolean {
  for (let at = open - 1; at >= 0 && at >= open - 8 && !isBoundary(nodes[at]); at--)
    if (means(nodes[at], 'discarded')) return true;
  let close = open + 1;
  while (close < nodes.length && close < open + 20 && !means(nodes[close], 'paren_close'))
    close += 1;
  for (let at = close + 1; at <= close + 3; at++) {
    if (isBoundary(nodes[at]) || means(nodes[at], 'comma')) return false;
    if (means(nodes[at], 'discarded')) return true;
  }
  return false;
}

/** "Suppliers want POs signed by 20 September, …": a piece about logistics says nothing of a season. */
function wasLogistics(nodes: readonly Node[], from: number, to: number): boolean {
  let logistics = false;
  for (let at = from; at < to; at++) {
    const kind = nodes[at]?.amount?.kind;
    if (kind === 'length' || kind === 'share' || means(nodes[at], 'last_year')) return false;
    if (means(nodes[at], 'logistics')) logistics = true;
  }
  return logistics;
}

/** The next piece of the sentence begins with a product. */
function opensOnProduct(nodes: readonly Node[], from: number): boolean {
  for (let at = from + 1; at < nodes.length && !isBoundary(nodes[at]); at++)
    if (means(nodes[at], 'comma'))
      return means(nodes[means(nodes[at + 1], 'the') ? at + 2 : at + 1], 'product');
  return false;
}

const SUPPOSED_REACH = 8;

/** "Finance thinks that we should hold 40%": the first person is in what somebody else says. */
function isTold(nodes: readonly Node[], at: number): boolean {
  const before = means(nodes[at - 1], 'that') ? nodes[at - 2] : nodes[at - 1];
  if (means(before, 'opine')) return true;
  // "If it were up to the stores we would hold nothing".
  for (let index = at - 1; index >= at - SUPPOSED_REACH && !isBoundary(nodes[index]); index--)
    if (
      means(nodes[index], 'opine') &&
      /^(?:if it |si |ginge es |wenn es )/.test(nodes[index]?.text ?? '')
    )
      return true;
  return false;
}

/** "Her 12 weeks". */
const possessive = wordList('her|his');

const ownView = /^(?:i|we)(?:'d| would)? (?:think|reckon|guess|believe|say|suggest|prefer)$/;

/** A turn back to the planner: "but", "this year", "now", or a first person that opens a piece. */
function turns(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (
    means(node, 'but') ||
    means(node, 'settle') ||
    means(node, 'exception') ||
    (means(node, 'this_time') && !means(node, 'hedge'))
  )
    return true;
  // "Marta wants 20 weeks, I think 14".
  if (ownView.test(node?.text ?? '') && !isTold(nodes, at)) return true;
  if (!isFirstPerson(node) || isTold(nodes, at)) return false;
  const next = nodes[at + 1];
  return !pastVerbs.has((next?.text ?? '').split(' ')[0] as string);
}
