import { means, numberOf } from '../amounts/rewrite.ts';
import type { Candidate, ClaimedBrief } from '../fields/candidate.ts';
import type { Claim, Role } from '../grammar/claim.ts';
import type { Node } from '../text/nodes.ts';
import { isBoundary } from './sentence.ts';

/** True for "rather than X", "instead of X", "not X". */
export function isReplaced<Value>(brief: ClaimedBrief, candidate: Candidate<Value>): boolean {
  const { nodes } = brief;
  if (isMovedFrom(nodes, candidate.claim)) return true;
  if (opensOnDate(nodes, candidate.claim)) return false;
  let first = candidate.claim.from - 4;
  let isShared = false;
  for (let at = candidate.claim.from - 1; at >= 0 && at >= first; at--) {
    const node = nodes[at];
    // "Not its 60% holdback or the 8 February launch": the denial is of both.
    if (means(node, 'or') && at > first) {
      const beside = [1, 2, 3].find((step) => nodes[at - step]?.amount);
      if (beside !== undefined) {
        at -= beside;
        first = at - 4;
        isShared = true;
        continue;
      }
    }
    if (
      means(node, 'comma') ||
      means(node, 'stop') ||
      node?.amount ||
      means(node, 'colon') ||
      means(node, 'but') ||
      means(node, 'and') ||
      means(node, 'to') ||
      numberOf(node) !== null
    )
      return false;
    if (means(node, 'correction') && !means(node, 'instead_of')) return false;
    if (means(node, 'instead_of')) {
      if (!isShared && candidate.claim.from - at > 2 && means(node, 'neg')) return false;
      return (
        !(candidate.claim.role === 'threshold' || candidate.claim.role === 'unsold') &&
        candidate.claim.from === candidate.claim.to
      );
    }
  }
  return false;
}

/** "Ornaments: drop the Monday before Thanksgiving": "drop" is how a season opens, too. */
function opensOnDate(nodes: readonly Node[], { role, from, to }: Claim): boolean {
  if (role !== 'start' || nodes[from - 1]?.text !== 'drop the') return false;
  const before = nodes[from - 2];
  const opens =
    before === undefined ||
    means(before, 'product') ||
    ['colon', 'comma', 'stop', 'dash', 'line_break'].some((sign) => means(before, sign));
  return opens && !means(nodes[to + 1], 'start');
}

/** "Start 2 March (moved from 23 February)": the value a change leaves behind. */
function isMovedFrom(nodes: readonly Node[], { from, to, role }: Claim): boolean {
  if (role !== 'start' && role !== 'horizon') return false;
  if (!means(nodes[from - 1], 'from') || means(nodes[to + 1], 'to')) return false;
  return /^(?:moved|changed|has moved|has changed|shifted|brought forward|pulled forward|pushed back|put back|verschoben|geandert|decale|movido|cambiado)$/.test(
    nodes[from - 2]?.text ?? '',
  );
}

/** "Weekly replen is overkill": the value is named only to be turned down. */
export function isRejected<Value>(brief: ClaimedBrief, candidate: Candidate<Value>): boolean {
  let last = candidate.claim.to + 3;
  for (let at = candidate.claim.to + 1; at <= last; at++) {
    const node = brief.nodes[at];
    // "Weekly or fortnightly: neither": both alternatives are turned down.
    if (node?.amount && means(brief.nodes[at - 1], 'or')) {
      last += 2;
      continue;
    }
    const isAside = means(node, 'comma') && means(brief.nodes[at + 1], 'reject');
    if (!node || means(node, 'stop') || (means(node, 'comma') && !isAside) || node.amount) break;
    if (means(node, 'reject')) return true;
  }
  return (
    isRefusedNext(brief.nodes, candidate.claim.to) || isDisagreed(brief.nodes, candidate.claim)
  );
}

/** "I disagree with Dan's 16 weeks." */
function isDisagreed(nodes: readonly Node[], { from }: Claim): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    if (isBoundary(nodes[at]) || means(nodes[at], 'comma') || nodes[at]?.amount) return false;
    if (
      /disagree|overrule|turned down|rejected|pas d accord|no estoy|nicht einverstanden/.test(
        nodes[at]?.text ?? '',
      )
    )
      return true;
  }
  return false;
}

/** "Buying asked for 50%; rejected.": the sentence after the value is nothing but a refusal. */
export function isRefusedNext(nodes: readonly Node[], value: number): boolean {
  let at = value + 1;
  while (at <= value + 6 && !isBoundary(nodes[at])) at += 1;
  if (!isBoundary(nodes[at])) return false;
  // "… whole buy on day one. We won't."
  const isShort = means(nodes[at + 1], 'i') && means(nodes[at + 2], 'neg');
  if (isShort) return nodes[at + 3] === undefined || isBoundary(nodes[at + 3]);
  if (!means(nodes[at + 1], 'reject')) return false;
  return nodes[at + 2] === undefined || isBoundary(nodes[at + 2]);
}

const deniable: ReadonlySet<Role> = new Set([
  'horizon',
  'start',
  'end',
  'kept',
  'sent',
  'replenishment',
]);

/** "Don't start on 2 March": the verb before the value is denied, so another value stands. */
export function isNegated<Value>(brief: ClaimedBrief, candidate: Candidate<Value>): boolean {
  const { nodes } = brief;
  if (!deniable.has(candidate.claim.role)) return false;
  for (let at = candidate.claim.from - 1; at >= 0 && at >= candidate.claim.from - 4; at--) {
    const node = nodes[at];
    const ends = ['stop', 'line_break', 'comma', 'colon', 'dash', 'but', 'before', 'until'];
    if (node?.amount || ends.some((sign) => means(node, sign))) return false;
    if (means(node, 'neg') && /^(?:add|count|include|quote)$/.test(nodes[at + 1]?.text ?? ''))
      return true;
    if (means(node, 'neg'))
      return ['start', 'run_verb', 'hold_verb', 'send', 'need', 'change', 'season', 'replen'].some(
        (verb) => means(nodes[at + 1], verb) || means(nodes[at + 2], verb),
      );
  }
  return false;
}

const EXCEPTION_REACH = 14;

/** "As Karin wrote, with two changes: …": the exception outdoes what is taken over. */
export function isExcepted<Value>(brief: ClaimedBrief, candidate: Candidate<Value>): boolean {
  for (let at = candidate.claim.from - 1; at >= candidate.claim.from - EXCEPTION_REACH; at--) {
    const node = brief.nodes[at];
    if (!node || means(node, 'stop') || means(node, 'line_break')) return false;
    if (means(node, 'exception')) return true;
  }
  return false;
}

const RETRACTION_REACH = 14;
const DEFAULT_REACH = 8;
const fieldCues = ['hold_noun', 'season', 'start', 'replen', 'threshold', 'md', 'check', 'rest'];
const retractions =
  /^(?:forget|drop|scrap|scratch|strike|ignore|disregard|cancel|bin|kill|undo|leave|vergiss|oublie|oubliez|olvida|streich)/;

/**
 * "Start 4 May, but drop that: use the default", "30%... forget it, the standard one": the value
 * gives way to the default.
 */
export function isRetracted(nodes: readonly Node[], { to }: Claim): boolean {
  for (let at = to + 1; at <= to + RETRACTION_REACH && at < nodes.length; at++) {
    const node = nodes[at];
    if (node?.amount) return false;
    const turns = means(node, 'correction') || means(node, 'discarded') || means(node, 'cancel');
    if (!turns && !retractions.test(node?.text ?? '')) continue;
    for (let next = at + 1; next <= at + DEFAULT_REACH && next < nodes.length; next++) {
      if (nodes[next]?.amount || numberOf(nodes[next]) !== null) return false;
      if (fieldCues.some((cue) => means(nodes[next], cue))) break;
      if (means(nodes[next], 'usual') && standsAlone(nodes[next + 1])) return true;
    }
  }
  return false;
}

const standsAlone = (after: Node | undefined) =>
  after === undefined ||
  isBoundary(after) ||
  ['comma', 'for', 'on', 'dash', 'paren_close', 'and', 'but'].some((sign) => means(after, sign));

/** "Their team uses 50%, ours is 38%": the planner sets the value against somebody else's. */
export function isOurs(nodes: readonly Node[], { from }: Claim): boolean {
  let at = from - 1;
  while (
    at > from - 3 &&
    ['at', 'to', 'colon', 'dash', 'hold_verb'].some((sign) => means(nodes[at], sign))
  )
    at -= 1;
  return /^(?:ours|mine|unsere[rs]?|meine[rs]?|le notre|la notre|notre|el nuestro|la nuestra|nuestr[oa])$/.test(
    nodes[at]?.text ?? '',
  );
}
