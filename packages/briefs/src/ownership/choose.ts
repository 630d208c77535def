import type { Candidate, ClaimedBrief } from '../fields/candidate.ts';
import { correctedBetween } from './corrected-between.ts';
import { isExcepted, isNegated, isOurs, isRejected, isReplaced, isRetracted } from './withdrawn.ts';

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
  named: readonly Candidate<Value>[],
  same: (a: Value, b: Value) => boolean,
): Choice<Value> {
  if (named.length === 0) return { kind: 'none' };
  const candidates = named.filter(({ claim }) => !isRetracted(brief.nodes, claim));
  const [only] = candidates;
  if (candidates.length === 1 && only)
    return isReplaced(brief, only) ? { kind: 'none' } : { kind: 'one', candidate: only };
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
  const ours = agreed.filter(({ claim }) => isOurs(brief.nodes, claim));
  const live = excepted.length > 0 ? excepted : ours.length > 0 ? ours : agreed;
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
