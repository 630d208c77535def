import { means, numberOf } from '../amounts/rewrite.ts';
import type { Candidate, ClaimedBrief } from '../fields/candidate.ts';
import type { Claim, Role } from '../grammar/claim.ts';
import type { Node } from '../text/nodes.ts';
import { isBoundary } from './sentence.ts';

/** Outcome of several readings of one field. */
export type Choice<Value> =
  | { kind: 'none' }
  | { kind: 'one'; candidate: Candidate<Value> }
  | { kind: 'conflict'; candidates: readonly Candidate<Value>[] };

/**
 * Settles the readings of a field: firm cues before lone amounts, a correction before what it
 * corrects; what still differs is a conflict. `same` says when two values agree.
 */
export function choose<Value>(
  brief: ClaimedBrief,
  candidates: readonly Candidate<Value>[],
  same: (a: Value, b: Value) => boolean,
): Choice<Value> {
  const withdrawn = candidates.filter((candidate) => isReplaced(brief, candidate));
  const kept = candidates.filter((candidate) => !withdrawn.includes(candidate));
  // "Correction: 15, not 12" withdraws 12 wherever else the brief says it.
  const elsewhere = kept.filter(({ value }) => !withdrawn.some((gone) => same(gone.value, value)));
  const standing = elsewhere.length > 0 ? elsewhere : kept;
  const accepted = standing.filter(
    (candidate) => !isRejected(brief, candidate) && !isNegated(brief, candidate),
  );
  const agreed = accepted.length > 0 ? accepted : standing;
  const excepted = agreed.filter((candidate) => isExcepted(brief, candidate));
  const live = excepted.length > 0 ? excepted : agreed;
  const own = live.filter(({ claim }) => !claim.adopted);
  const firm = (own.length > 0 ? own : live).filter(({ claim }) => claim.level >= 2);
  let pool = [
    ...(firm.length > 0 ? withCorrections(brief, firm, live) : own.length > 0 ? own : live),
  ].sort((a, b) => a.start - b.start);
  if (pool.length === 0) return { kind: 'none' };
  for (let at = 1; at < pool.length; at++) {
    const earlier = pool[at - 1] as Candidate<Value>;
    const later = pool[at] as Candidate<Value>;
    if (!same(earlier.value, later.value) && correctedBetween(brief, earlier, later)) {
      pool = pool.slice(at);
      at = 0;
    }
  }
  pool = settled(ofOwnLine(brief, pool), same);
  const first = pool[0] as Candidate<Value>;
  if (pool.every((candidate) => same(candidate.value, first.value))) {
    const strongest = pool.reduce(
      (best, candidate) => (candidate.claim.level > best.claim.level ? candidate : best),
      first,
    );
    return { kind: 'one', candidate: strongest };
  }
  const distinct = pool.filter(
    (candidate, index) => pool.findIndex((other) => same(other.value, candidate.value)) === index,
  );
  return { kind: 'conflict', candidates: distinct };
}

/** "3 or 4 months? … 4": a value named after an alternative, and one of it, settles it. */
function settled<Value>(
  pool: Candidate<Value>[],
  same: (a: Value, b: Value) => boolean,
): Candidate<Value>[] {
  const last = pool.at(-1) as Candidate<Value>;
  const open = pool.filter(({ claim }) => claim.from < last.claim.from);
  const oneAlternative = open.every(
    ({ claim }) => claim.from === open[0]?.claim.from || /\/or(?:-|$)/.test(claim.rule),
  );
  const isNamed = open.some(({ value }) => same(value, last.value));
  return open.length > 1 && oneAlternative && isNamed ? [last] : pool;
}

/** Values said of another product line give way to the brief's own. */
function ofOwnLine<Value>(
  { isOtherLine }: ClaimedBrief,
  pool: Candidate<Value>[],
): Candidate<Value>[] {
  const own = isOtherLine ? pool.filter(({ claim }) => !isOtherLine(claim)) : pool;
  return own.length > 0 ? own : pool;
}

/** A lone amount right after a correction marker corrects a firm one ("12 weeks. No wait, 14."). */
function withCorrections<Value>(
  brief: ClaimedBrief,
  firm: readonly Candidate<Value>[],
  live: readonly Candidate<Value>[],
): readonly Candidate<Value>[] {
  const last = firm.reduce((latest, candidate) =>
    candidate.start > latest.start ? candidate : latest,
  );
  const extra = live.filter(
    (candidate) =>
      candidate.claim.level < 2 &&
      candidate.start > last.start &&
      correctedBetween(brief, last, candidate),
  );
  return [...firm, ...extra];
}

/** True for "rather than X", "instead of X", "not X". */
function isReplaced<Value>(brief: ClaimedBrief, candidate: Candidate<Value>): boolean {
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
function isRejected<Value>(brief: ClaimedBrief, candidate: Candidate<Value>): boolean {
  let last = candidate.claim.to + 3;
  for (let at = candidate.claim.to + 1; at <= last; at++) {
    const node = brief.nodes[at];
    // "Weekly or fortnightly: neither": both alternatives are turned down.
    if (node?.amount && means(brief.nodes[at - 1], 'or')) {
      last += 2;
      continue;
    }
    if (!node || means(node, 'stop') || means(node, 'comma') || node.amount) break;
    if (means(node, 'reject')) return true;
  }
  return isRefusedNext(brief.nodes, candidate.claim.to);
}

/** "Buying asked for 50%; rejected.": the sentence after the value is nothing but a refusal. */
function isRefusedNext(nodes: readonly Node[], value: number): boolean {
  let at = value + 1;
  while (at <= value + 6 && !isBoundary(nodes[at])) at += 1;
  if (!isBoundary(nodes[at])) return false;
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
function isNegated<Value>(brief: ClaimedBrief, candidate: Candidate<Value>): boolean {
  const { nodes } = brief;
  if (!deniable.has(candidate.claim.role)) return false;
  for (let at = candidate.claim.from - 1; at >= 0 && at >= candidate.claim.from - 4; at--) {
    const node = nodes[at];
    const ends = ['stop', 'line_break', 'comma', 'colon', 'dash', 'but', 'before', 'until'];
    if (node?.amount || ends.some((sign) => means(node, sign))) return false;
    if (means(node, 'neg'))
      return ['start', 'run_verb', 'hold_verb', 'send', 'need', 'change', 'season', 'replen'].some(
        (verb) => means(nodes[at + 1], verb) || means(nodes[at + 2], verb),
      );
  }
  return false;
}

const EXCEPTION_REACH = 14;

/** "As Karin wrote, with two changes: …": the exception outdoes what is taken over. */
function isExcepted<Value>(brief: ClaimedBrief, candidate: Candidate<Value>): boolean {
  for (let at = candidate.claim.from - 1; at >= candidate.claim.from - EXCEPTION_REACH; at--) {
    const node = brief.nodes[at];
    if (!node || means(node, 'stop') || means(node, 'line_break')) return false;
    if (means(node, 'exception')) return true;
  }
  return false;
}

function correctedBetween<Value>(
  brief: ClaimedBrief,
  earlier: Candidate<Value>,
  later: Candidate<Value>,
): boolean {
  const { nodes } = brief;
  const from = earlier.claim.to + 1;
  for (let at = from; at < later.claim.from; at++) {
    const node = nodes[at];
    if (means(node, 'correction')) return true;
    if (means(node, 'neg') && node?.text === 'no' && at - from <= 3) return true;
    if (isCorrectingNo(nodes, at)) return true;
    if (means(node, 'arrow') && at === later.claim.from - 1) return true;
    if (isNow(node) && later.claim.from - at <= 2) return true;
    const parts = ['comma', 'dash', 'colon'].some((sign) => means(node, sign));
    if (parts && at === later.claim.from - 1 && isDenied(nodes, earlier.claim.from)) return true;
    if (
      means(node, 'but') &&
      later.claim.from - at <= 5 &&
      (isDenied(nodes, earlier.claim.from) ||
        means(nodes[at + 1], 'this_time') ||
        means(nodes[later.claim.to + 1], 'this_time'))
    )
      return true;
    if (
      means(node, 'change') &&
      at - from > 0 &&
      later.claim.from - at <= 4 &&
      means(nodes[later.claim.from - 1], 'to')
    )
      return true;
  }
  const after = nodes[later.claim.to + 1];
  const next = nodes[later.claim.to + 2];
  if (means(after, 'comma') && means(next, 'correction') && next?.text === 'sorry') return true;
  if (means(nodes[earlier.claim.from - 1], 'from') && means(nodes[later.claim.from - 1], 'to')) {
    for (let at = earlier.claim.from - 2; at >= 0 && at >= earlier.claim.from - 7; at--)
      if (means(nodes[at], 'change')) return true;
  }
  return false;
}

/** "Was 2 March, now 9 March". */
const isNow = (node: Node | undefined) =>
  /^(?:now|jetzt|nun|ahora|maintenant|desormais)$/.test(node?.text ?? '');

/** "… ? No: two months": a no that opens a sentence or piece and hands over to the right value. */
export function isCorrectingNo(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (!means(node, 'neg') || !/^(?:no|non|nein|nee|nope)$/.test(node?.text ?? '')) return false;
  const opens = ['stop', 'comma', 'dash', 'line_break', 'colon'].some((sign) =>
    means(nodes[at - 1], sign),
  );
  const next = nodes[at + 1];
  const dictated = isCount(nodes[at - 1]) && isCount(next);
  if (dictated && node?.text !== 'nope') return true;
  if (!opens) return false;
  if (['comma', 'colon', 'dash', 'hyphen'].some((sign) => means(next, sign))) return true;
  return !!next?.amount || (numberOf(next) !== null && means(nodes[at + 2], 'stop'));
}

const isCount = (node: Node | undefined) => !!node?.amount || numberOf(node) !== null;

/** "We won't hold 45% …": the sentence turns the value down before naming it. */
export function isDenied(nodes: readonly Node[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 5; at--) {
    if (means(nodes[at], 'stop') || means(nodes[at], 'line_break') || nodes[at]?.amount)
      return false;
    if (means(nodes[at], 'neg')) return true;
  }
  return false;
}
