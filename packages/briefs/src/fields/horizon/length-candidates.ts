import { means, numberOf } from '../../amounts/rewrite.ts';
import { weeksOfLength } from '../../amounts/weeks-of-length.ts';
import type { Claim } from '../../grammar/claim.ts';
import type { Choice } from '../../ownership/choose.ts';
import type { Node } from '../../text/nodes.ts';
import { type Candidate, type ClaimedBrief, candidateOf, nodeOf } from '../candidate.ts';

/** A length in weeks; `loose` when it was said in months, quarters or years. */
export interface LengthReading {
  readonly weeks: number;
  readonly loose: boolean;
}

/** "Starts wk 10, ends wk 21": the last week is counted from the first, else from week 1. */
function firstWeekOf(brief: ClaimedBrief): number {
  const first = brief.claims.find(
    (claim) =>
      claim.role === 'start' &&
      claim.level >= 2 &&
      nodeOf(brief, claim).amount?.kind === 'week_ref',
  );
  const amount = first && nodeOf(brief, first).amount;
  return amount?.kind === 'week_ref' ? (amount.weeks[0] ?? 1) : 1;
}

/** The lengths that a brief may mean by its season. */
export function lengthCandidates(brief: ClaimedBrief): Candidate<LengthReading>[] {
  const candidates: Candidate<LengthReading>[] = [];
  for (const claim of brief.claims) {
    const node = nodeOf(brief, claim);
    const { amount } = node;
    if (claim.role === 'week_range' && amount?.kind === 'week_range') {
      const weeks = amount.last - amount.first + 1;
      candidates.push(
        candidateOf(
          brief,
          claim,
          { weeks: weeks < 1 && amount.calendar ? weeks + 52 : weeks, loose: false },
          `weeks ${amount.first}–${amount.last} → ${weeks} weeks`,
        ),
      );
    }
    if (claim.role === 'checkpoint' && amount?.kind === 'week_ref') {
      const weeks = weeksOfPair(node, amount.weeks[0]);
      if (weeks !== null) candidates.push(candidateOf(brief, claim, { weeks, loose: false }));
    }
    if (claim.role !== 'horizon') continue;
    if (amount?.kind === 'length') {
      const loose = amount.unit !== 'week' && amount.unit !== 'day' && amount.unit !== 'fortnight';
      for (const count of amount.counts) {
        const weeks = weeksOfLength(count, amount.unit);
        candidates.push(
          candidateOf(
            brief,
            claim,
            { weeks, loose },
            amount.unit === 'week' ? undefined : `${node.text} → ${weeks} weeks`,
          ),
        );
      }
    } else if (amount?.kind === 'share') {
      const quarters = (amount.values[0] ?? 0) * 4;
      candidates.push(
        candidateOf(
          brief,
          claim,
          { weeks: weeksOfLength(quarters, 'quarter'), loose: true },
          `${node.text} → ${weeksOfLength(quarters, 'quarter')} weeks`,
        ),
      );
    } else if (amount?.kind === 'week_ref' && !amount.calendar) {
      for (const week of amount.weeks) {
        const first = firstWeekOf(brief);
        const weeks = week - first + 1 + (week < first ? 52 : 0);
        candidates.push(
          candidateOf(brief, claim, { weeks, loose: false }, `last week ${week} → ${weeks} weeks`),
        );
      }
    } else if (!amount) {
      const count = numberOf(node);
      // "My sister runs one": a word for one by itself is a pronoun.
      if (count !== null && count < 1000 && node.text !== 'one')
        candidates.push(candidateOf(brief, claim, lengthLike(brief, claim, count)));
    }
  }
  return withoutDropped(brief, withoutGuesses(brief, withoutYearsInPassing(brief, candidates)));
}

/** "22 years of school uniform": no season, where the brief gives a length that can be one. */
function withoutYearsInPassing(
  brief: ClaimedBrief,
  candidates: Candidate<LengthReading>[],
): Candidate<LengthReading>[] {
  const inPassing = ({ claim }: Candidate<LengthReading>) => {
    const { amount } = nodeOf(brief, claim);
    return amount?.kind === 'length' && amount.unit === 'year' && (amount.counts[0] ?? 0) > 2;
  };
  const seasons = candidates.filter((candidate) => !inPassing(candidate));
  return seasons.length > 0 ? seasons : candidates;
}

/** A bare number in weeks, unless it picks one of the months or days said before ("3 or 4 months? 4"). */
function lengthLike(brief: ClaimedBrief, claim: Claim, count: number): LengthReading {
  const like = claim.like === undefined ? undefined : brief.nodes[claim.like]?.amount;
  const corrected = claim.rule === 'horizon/corrected' ? lengthBefore(brief, claim.from) : null;
  if (corrected && corrected.unit !== 'week' && count <= 2 * (corrected.counts[0] ?? 0))
    return {
      weeks: weeksOfLength(count, corrected.unit),
      loose: corrected.unit !== 'day' && corrected.unit !== 'fortnight',
    };
  return like?.kind === 'length' && like.unit !== 'week' && like.counts.includes(count)
    ? { weeks: weeksOfLength(count, like.unit), loose: like.unit !== 'day' }
    : { weeks: count, loose: false };
}

/** "Four months, no wait, three": the length that a number corrects. */
function lengthBefore({ nodes }: ClaimedBrief, from: number) {
  for (let at = from - 1; at >= 0 && at >= from - 8; at--) {
    const amount = nodes[at]?.amount;
    if (amount) return amount.kind === 'length' ? amount : null;
  }
  return null;
}

/** "Wk 8/12": a week and the last of them. */
function weeksOfPair(node: Node, week: number | undefined): number | null {
  const last = /\d\/(\d{1,2})$/.exec(node.text)?.[1];
  return last !== undefined && week !== undefined && week < Number(last) ? Number(last) : null;
}

/** "Ten weeks. Scratch ten, eleven": a number that is taken back, with the length it was. */
function withoutDropped(
  brief: ClaimedBrief,
  candidates: Candidate<LengthReading>[],
): Candidate<LengthReading>[] {
  const dropped = new Set(
    brief.nodes.flatMap((node, at) =>
      means(node, 'instead_of') && !brief.nodes[at + 1]?.amount
        ? [numberOf(brief.nodes[at + 1])]
        : [],
    ),
  );
  const standing = candidates.filter(({ value }) => !dropped.has(value.weeks));
  return standing.length > 0 ? standing : candidates;
}

const LONGEST_SEASON_WEEKS = 52;

/** Bare numbers that only learning takes for a length give way to lengths that say their unit, and are never absurd. */
function withoutGuesses(
  brief: ClaimedBrief,
  candidates: Candidate<LengthReading>[],
): Candidate<LengthReading>[] {
  const isGuess = ({ claim }: Candidate<LengthReading>) =>
    claim.rule === 'learned/horizon' && nodeOf(brief, claim).amount === null;
  const isSaid =
    candidates.some((candidate) => !isGuess(candidate)) ||
    brief.claims.some(({ role }) => role === 'end');
  return candidates.filter(
    (candidate) =>
      !isGuess(candidate) || (!isSaid && candidate.value.weeks <= LONGEST_SEASON_WEEKS),
  );
}

const looseUnits = ['month', 'quarter', 'half_year', 'year'];

/** "Four months, that's 12 weeks": a looser phrase right before the weeks, more than one week off, contradicts them. */
export function besideLoose(
  brief: ClaimedBrief,
  choice: Choice<LengthReading>,
): Choice<LengthReading> {
  if (choice.kind !== 'one') return choice;
  const { candidate } = choice;
  const at = candidate.claim.from;
  const amount = brief.nodes[at]?.amount;
  const loose = brief.nodes[at - 2]?.amount;
  const joins = ['comma', 'paren_open', 'equals'].some((sign) => means(brief.nodes[at - 1], sign));
  if (amount?.kind !== 'length' || amount.unit !== 'week' || loose?.kind !== 'length' || !joins)
    return choice;
  const weeks = weeksOfLength(loose.counts[0] ?? 0, loose.unit);
  if (!looseUnits.includes(loose.unit) || Math.abs(weeks - candidate.value.weeks) <= 1)
    return choice;
  const claim: Claim = { ...candidate.claim, from: at - 2, to: at - 2 };
  return {
    kind: 'conflict',
    candidates: [candidateOf(brief, claim, { weeks, loose: true }), candidate],
  };
}
