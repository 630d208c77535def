import { means, numberOf } from '../amounts/rewrite.ts';
import type { Claim, Role } from '../grammar/claim.ts';
import type { Node } from '../text/nodes.ts';
import { isCorrectingNo, isDenied, isExchange } from './corrected-between.ts';
import { countOf, isLike, type Kind, kindOf, shareRoles } from './like-amounts.ts';
import { withMovedDates } from './moved-dates.ts';
import { isFirstPerson } from './reported.ts';
import { isBoundary } from './sentence.ts';

const REACH_BACK = 24;
const MARKER_REACH = 3;
/** A denied amount and its replacement stand close when only a sign parts them. */
const DENIAL_REACH = 7;
const DENIAL_REACH_BACK = 4;
const RESTATED_REACH = 8;
const betweenDeciding = ['i', 'for', 'with', 'to', 'at', 'on', 'colon', 'comma'];
const decidingVerbs = ['need', 'change', 'settle', 'adopt', 'correction', 'this_time', 'reject'];
const shareVerbs = ['need', 'settle', 'adopt', 'this_time', 'reject'];
const heritable: ReadonlySet<Role> = new Set([...shareRoles, 'horizon', 'start', 'checkpoint']);

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
      const claim: Claim = {
        role: named,
        rule: `${named}/named`,
        level: 3,
        from: at,
        to: at,
        span: 1,
      };
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
      decided(nodes, byNode, at, kind);
    if (!earlier || (known?.role === earlier.role && !passedOn)) continue;
    restated = null;
    const heir: Claim = {
      role: earlier.role,
      rule: earlier.rule,
      level: Math.max(2, earlier.level),
      from: at,
      to: at,
      span: 1,
      like: earlier.like ?? earlier.from,
    };
    if (known) result.splice(result.indexOf(known), 1);
    result.push(heir);
    byNode.set(at, heir);
  }
  return withMovedDates(
    nodes,
    result.sort((a, b) => a.from - b.from),
  );
}

/**
 * The field a bare number or share is for by name: "on reflection 25 for the holdback", "all agreed except the
 * length, let's do 17".
 */
function namedField(nodes: readonly Node[], at: number, kind: Kind): 'kept' | 'horizon' | null {
  if (kind !== 'number' && kind !== 'share') return null;
  const joins = means(nodes[at + 1], 'for') || means(nodes[at + 1], 'on');
  if (joins && markerBefore(nodes, at) !== null && means(nodes[at + 2], 'hold_noun')) return 'kept';
  const leads = ['instead_of', 'correction', 'become'].some((word) => means(nodes[at - 1], word));
  if (leads && means(nodes[at - 2], 'hold_noun')) return 'kept';
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

/** "Hold a third or a half": an alternative is about what the amount before the "or" is about. */
function alternative(
  nodes: readonly Node[],
  byNode: ReadonlyMap<number, Claim>,
  at: number,
  kind: Kind,
): Claim | null {
  const isOr = means(nodes[at - 1], 'or') || nodes[at - 1]?.text === 'or else';
  if (!isOr || (byNode.get(at)?.level ?? 0) > 1) return null;
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

/**
 * "Finance wants 16 weeks. We do 12.", "Last year's 16 weeks were too long, do 12": a bare number
 * right after a verb of deciding is about the amount the sentence or the one before spoke of.
 */
function decided(
  nodes: readonly Node[],
  byNode: ReadonlyMap<number, Claim>,
  at: number,
  kind: Kind,
): Claim | null {
  if (kind !== 'number' && !(kind === 'share' && !byNode.has(at))) return null;
  let verb = at - 1;
  while (verb > at - 3 && betweenDeciding.some((word) => means(nodes[verb], word))) verb -= 1;
  const verbs = kind === 'share' ? shareVerbs : decidingVerbs;
  if (
    !verbs.some((concept) => means(nodes[verb], concept)) &&
    !(verb < at - 1 && isFirstPerson(nodes[verb + 1])) &&
    !(kind === 'share' && /^(?:ours|mine)$/.test(nodes[verb]?.text ?? '')) &&
    !followsRefusal(nodes, at - 1) &&
    !isOwnView(nodes, verb) &&
    !/^(?:stick|stay|stuck|bleib)/.test(nodes[verb]?.text ?? '') &&
    !(kind === 'number' && closesCorrection(nodes, at)) &&
    !means(nodes[at - 1], 'question')
  )
    return null;
  const earlier = earlierClaim(nodes, byNode, verb, kind);
  if (!earlier) return null;
  for (let index = earlier.from + 1; index <= verb; index++)
    if (['stop', 'comma', 'but', 'dash', 'line_break'].some((sign) => means(nodes[index], sign)))
      return earlier;
  return means(nodes[earlier.from - 1], 'instead_of') ? earlier : null;
}

/** "I prefer 10", "not me: 30%", "ich aber 10". */
function isOwnView(nodes: readonly Node[], verb: number): boolean {
  const isView = ['opine', 'neg', 'but'].some((word) => means(nodes[verb], word));
  const beside = isFirstPerson(nodes[verb - 1]) || isFirstPerson(nodes[verb + 1]);
  return isView && beside;
}

/** "Hang on, the slot has shrunk and it's fourteen.": the one number of a sentence that a correction opens. */
function closesCorrection(nodes: readonly Node[], at: number): boolean {
  if (nodes[at + 1] !== undefined && !isBoundary(nodes[at + 1])) return false;
  for (let index = at - 1; index >= 0 && index >= at - REACH_BACK; index--) {
    if (isCount(nodes[index])) return false;
    if (index === 0 || isBoundary(nodes[index - 1])) return means(nodes[index], 'correction');
  }
  return false;
}

const isCount = (node: Node | undefined) => !!node?.amount || numberOf(node) !== null;

/** "I'm not. 13, please": the amount opens a sentence right after a short refusal. */
function followsRefusal(nodes: readonly Node[], boundary: number): boolean {
  if (!means(nodes[boundary], 'stop')) return false;
  for (let at = boundary - 1; at >= 0 && at >= boundary - 5; at--) {
    if (isBoundary(nodes[at])) return false;
    if (nodes[at]?.amount) return false;
    if (means(nodes[at], 'neg') || means(nodes[at], 'reject')) return true;
  }
  return false;
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

function earlierClaim(
  nodes: readonly Node[],
  byNode: ReadonlyMap<number, Claim>,
  marker: number,
  kind: Kind,
  reach = REACH_BACK,
): Claim | null {
  for (let index = marker - 1; index >= 0 && index >= marker - reach; index--) {
    const claim = asSeason(byNode.get(index));
    if (claim && heritable.has(claim.role) && isLike(nodes[index], claim, kind)) return claim;
  }
  return null;
}

/** Weeks somebody else asks for are no season of ours, but what replaces them is. */
function asSeason(claim: Claim | undefined): Claim | undefined {
  return claim?.rule === 'other/outsider-needs' ? { ...claim, role: 'horizon' } : claim;
}

/** True when a marker word still follows further back ("actually, week 10"). */
const isSmallBefore = (nodes: readonly Node[], sign: number): boolean =>
  means(nodes[sign - 1], 'correction') ||
  means(nodes[sign - 1], 'but') ||
  isCorrectingNo(nodes, sign - 1);
