import { means, numberOf } from '../amounts/rewrite.ts';
import { type Claim, claimWith } from '../grammar/claim.ts';
import type { Node } from '../text/nodes.ts';
import { isCorrectingNo, isDenied, isExchange } from './corrected-between.ts';
import { decided } from './decided.ts';
import { earlierClaim, heritable, isCount } from './earlier-claim.ts';
import { countOf, isLike, type Kind, kindOf } from './like-amounts.ts';
import { withMovedDates, withSteps } from './moved-values.ts';
import { isBoundary } from './sentence.ts';

const MARKER_REACH = 3;
/** A denied amount and its replacement stand close when only a sign parts them. */
const DENIAL_REACH = 7;
const DENIAL_REACH_BACK = 4;
const RESTATED_REACH = 8;

/**
 * An amount right after a correction marker is about what the amount before the marker was about
 * ("hold 50%… sorry, 40%"; "gate in week 11 at 55% - actually, week 10"), whatever the language.
 */
export function inheritCorrections(nodes: readonly Node[], claims: readonly Claim[]): Claim[] {
  const byNode = new Map<number, Claim>();
  for (const claim of claims) if (claim.from === claim.to) byNode.set(claim.from, claim);
  const result = [...claims];
  // "Sorry, 12 is the gloves, boots are 10 weeks": the old value said again, the new one still to come.
  let restated: { claim: Claim; at: number } | null = null;
  for (let at = 1; at < nodes.length; at++) {
    const known = byNode.get(at);
    if (known && known.level > 2) continue;
    const kind = kindOf(nodes, at);
    if (kind === null) {
      restated = saidAgain(nodes, byNode, at) ?? restated;
      continue;
    }
    const named = namedField(nodes, at, kind);
    if (named && known?.role !== named) {
      const rule = `${named}/named`;
      const claim = claimWith({ role: named, rule, level: 3, from: at, to: at, span: 1 });
      if (known) result.splice(result.indexOf(known), 1);
      result.push(claim);
      byNode.set(at, claim);
      continue;
    }
    const fixed = corrected(nodes, byNode, at, kind);
    if (fixed && !known && countOf(nodes[at]) === countOf(nodes[fixed.from])) {
      restated = { claim: fixed, at };
      continue;
    }
    const passedOn =
      restated &&
      at - restated.at <= RESTATED_REACH &&
      isLike(nodes[restated.claim.from], restated.claim, kind);
    const earlier =
      fixed ??
      (passedOn ? restated?.claim : null) ??
      besideDenial(nodes, byNode, at, kind) ??
      alternative(nodes, byNode, at, kind) ??
      exchanged(nodes, byNode, at, kind) ??
      replacing(nodes, byNode, at, kind) ??
      decided(nodes, byNode, at, kind);
    if (!earlier || (known?.role === earlier.role && !passedOn && !isOther(nodes, at))) continue;
    restated = null;
    const heir = claimWith({
      role: earlier.role,
      rule: earlier.rule,
      level: Math.max(2, earlier.level),
      from: at,
      to: at,
      span: 1,
      like: earlier.like ?? earlier.from,
    });
    if (known) result.splice(result.indexOf(known), 1);
    result.push(heir);
    byNode.set(at, heir);
  }
  const sorted = result.sort((a, b) => a.from - b.from);
  return withSteps(nodes, withMovedDates(nodes, sorted));
}

const endsName = (node: Node | undefined) =>
  node === undefined || isBoundary(node) || means(node, 'comma') || isCount(node);

/**
 * The field a bare number or share is for by name: "on reflection 25 for the holdback", "all agreed except the
 * length, let's do 17".
 */
function namedField(nodes: readonly Node[], at: number, kind: Kind): 'kept' | 'horizon' | null {
  if (kind !== 'number' && kind !== 'share') return null;
  const joins = means(nodes[at + 1], 'for') || means(nodes[at + 1], 'on');
  if (joins && markerBefore(nodes, at) !== null && means(nodes[at + 2], 'hold_noun')) return 'kept';
  if (means(nodes[at - 1], 'instead_of') && means(nodes[at - 2], 'hold_noun')) return 'kept';
  if (means(nodes[at - 1], 'correction') || means(nodes[at - 1], 'become'))
    for (let index = at - 2; index >= at - 5 && !endsName(nodes[index]); index--)
      if (means(nodes[index], 'hold_noun')) return 'kept';
  for (let index = at - 1; index > 0 && index >= at - RESTATED_REACH; index--) {
    const node = nodes[index];
    if (isBoundary(node) || isCount(node)) return null;
    if (!means(node, 'exception')) continue;
    const field = nodes[index + 1];
    if (means(field, 'season') && kind === 'number') return 'horizon';
    return means(field, 'hold_noun') ? 'kept' : null;
  }
  return null;
}

/** "Scratch that, 20 is the cotton ones": the old value right after the marker, in passing. */
function saidAgain(
  nodes: readonly Node[],
  byNode: ReadonlyMap<number, Claim>,
  at: number,
): { claim: Claim; at: number } | null {
  const node = nodes[at];
  if (node?.amount || numberOf(node) === null || means(node, 'ordinal_word')) return null;
  const marker = markerBefore(nodes, at);
  const claim = marker === null ? null : earlierClaim(nodes, byNode, marker, 'number');
  return claim && countOf(node) === countOf(nodes[claim.from]) ? { claim, at } : null;
}

/** "Instead of 16 weeks give the kettles 12". */
function replacing(
  nodes: readonly Node[],
  byNode: ReadonlyMap<number, Claim>,
  at: number,
  kind: Kind,
): Claim | null {
  if (kind !== 'number' || byNode.has(at)) return null;
  const earlier = earlierClaim(nodes, byNode, at, kind, RESTATED_REACH);
  if (!earlier || !means(nodes[earlier.from - 1], 'instead_of')) return null;
  return nodes.slice(earlier.from + 1, at).some((node) => isBoundary(node) || isCount(node))
    ? null
    : earlier;
}

/** Right after an "or". */
const isOther = (nodes: readonly Node[], at: number) =>
  means(nodes[at - 1], 'or') || nodes[at - 1]?.text === 'or else';

/** "Hold a third or a half": an alternative is about what the amount before the "or" is about. */
function alternative(
  nodes: readonly Node[],
  byNode: ReadonlyMap<number, Claim>,
  at: number,
  kind: Kind,
): Claim | null {
  if (!isOther(nodes, at) || (byNode.get(at)?.level ?? 0) > 1) return null;
  return earlierClaim(nodes, byNode, at - 1, kind, 1);
}

/** "Swap the 14 weeks for 12". */
function exchanged(
  nodes: readonly Node[],
  byNode: ReadonlyMap<number, Claim>,
  at: number,
  kind: Kind,
): Claim | null {
  const earlier = earlierClaim(nodes, byNode, at - 1, kind, RESTATED_REACH);
  return earlier && isExchange(nodes, earlier.from, at) ? earlier : null;
}

/** What the amount before a correction marker was about. */
function corrected(
  nodes: readonly Node[],
  byNode: ReadonlyMap<number, Claim>,
  at: number,
  kind: Kind,
): Claim | null {
  const marker = markerBefore(nodes, at);
  if (marker === null) return null;
  const earlier = earlierClaim(nodes, byNode, marker, kind);
  return earlier && isMarked(nodes, marker, earlier.from, at) ? earlier : null;
}

/** "15, not 12": the number turned down is about what its neighbour is about, and withdraws it. */
function besideDenial(
  nodes: readonly Node[],
  byNode: ReadonlyMap<number, Claim>,
  at: number,
  kind: Kind,
): Claim | null {
  if (!means(nodes[at - 1], 'instead_of')) return null;
  const before = earlierClaim(nodes, byNode, at - 1, kind, DENIAL_REACH_BACK);
  if (before) return before;
  for (let index = at + 1; index <= at + DENIAL_REACH_BACK; index++) {
    if (means(nodes[index], 'stop') || means(nodes[index], 'line_break')) return null;
    const claim = byNode.get(index);
    if (claim && heritable.has(claim.role) && isLike(nodes[index], claim, kind)) return claim;
  }
  return null;
}

/** The last marker close before the amount, with nothing but small words and signs between. */
function markerBefore(nodes: readonly Node[], at: number): number | null {
  for (let index = at - 1; index >= 0 && index >= at - MARKER_REACH; index--) {
    const node = nodes[index];
    if (means(node, 'correction') || means(node, 'but') || isCorrectingNo(nodes, index))
      return index;
    if (isActuallyNo(nodes, index)) return index - 1;
    if ((means(node, 'arrow') || means(node, 'become')) && index === at - 1) return index;
    const parts = means(node, 'comma') || means(node, 'dash') || means(node, 'colon');
    if (parts && index === at - 1 && !isSmallBefore(nodes, index)) return index;
    const small = ['comma', 'colon', 'dash', 'hyphen', 'to', 'at', 'in', 'on', 'need', 'i'];
    if (!small.some((concept) => means(node, concept))) return null;
  }
  return null;
}

/** A correcting word marks by itself; "but" or a mere sign only after a denial ("not 45 %, 30 %"). */
function isMarked(nodes: readonly Node[], marker: number, earlier: number, at: number): boolean {
  if (means(nodes[marker], 'correction') || isCorrectingNo(nodes, marker)) return true;
  if (means(nodes[marker], 'arrow')) return earlier === marker - 1;
  if (means(nodes[marker], 'become')) return true;
  return (means(nodes[marker], 'but') || at - earlier <= DENIAL_REACH) && isDenied(nodes, earlier);
}

/** "30%, actually no, 25". */
const isActuallyNo = (nodes: readonly Node[], at: number): boolean =>
  means(nodes[at], 'neg') && means(nodes[at - 1], 'correction');

/** True when a marker word still follows further back ("actually, week 10"). */
const isSmallBefore = (nodes: readonly Node[], sign: number): boolean =>
  means(nodes[sign - 1], 'correction') ||
  means(nodes[sign - 1], 'but') ||
  isActuallyNo(nodes, sign - 1) ||
  isCorrectingNo(nodes, sign - 1);
