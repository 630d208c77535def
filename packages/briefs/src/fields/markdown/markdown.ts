import { means, numberOf } from '../../amounts/rewrite.ts';
import { roundHalfUp, tidyShare, weeksOfLength } from '../../amounts/weeks-of-length.ts';
import { isoOf } from '../../dates/calendar.ts';
import type { Claim } from '../../grammar/claim.ts';
import { wordList } from '../../lexicon/word-list.ts';
import { type Candidate, type ClaimedBrief, candidateOf, nodeOf } from '../candidate.ts';
import { type DateSetting, expressionOf, resolveIn } from '../dates-of-brief.ts';
import { unitShare } from '../holdback/holdback.ts';
import { sharesOf } from '../read-shares.ts';
import { firstStepOnly, isFurtherDepth } from './markdown-ladder.ts';

/** What a season week is counted against. */
export interface SeasonForMarkdown {
  readonly startDay: number | null;
  /** Weeks to take fractions of: stated, or the default. */
  readonly horizonWeeks: number;
}

/** Season weeks named for the markdown review; values below 1 or beyond the season are the caller's to judge. */
export function checkpointCandidates(
  brief: ClaimedBrief,
  season: SeasonForMarkdown,
  setting: DateSetting,
): Candidate<number>[] {
  const candidates: Candidate<number>[] = [];
  for (const claim of brief.claims) {
    const node = nodeOf(brief, claim);
    if (claim.role === 'md_code') {
      const value = node.token?.value;
      if (value?.kind === 'pair') candidates.push(candidateOf(brief, claim, value.first));
    }
    if (claim.role !== 'checkpoint') continue;
    const { amount } = node;
    if (amount?.kind === 'relative') {
      const week =
        amount.point.kind === 'fraction'
          ? roundHalfUp(amount.point.share * season.horizonWeeks)
          : season.horizonWeeks - amount.point.weeks;
      candidates.push(
        candidateOf(
          brief,
          claim,
          week,
          `${node.text} of ${season.horizonWeeks} weeks → week ${week}`,
        ),
      );
    } else if (amount?.kind === 'week_ref' && !amount.calendar) {
      for (const week of amount.weeks) candidates.push(candidateOf(brief, claim, week));
    } else if (amount?.kind === 'week_range' && !amount.calendar) {
      if (!isMoved(brief, claim.from)) candidates.push(candidateOf(brief, claim, amount.first));
      candidates.push(candidateOf(brief, claim, amount.last));
    } else if (amount?.kind === 'length') {
      for (const count of amount.counts) {
        const week =
          amount.unit === 'day'
            ? Math.max(1, Math.ceil(count / 7))
            : weeksOfLength(count, amount.unit);
        candidates.push(
          candidateOf(
            brief,
            claim,
            week,
            amount.unit === 'week' ? undefined : `${node.text} → week ${week}`,
          ),
        );
      }
    } else if (amount?.kind === 'date' || amount?.kind === 'week_ref') {
      const week = weekOfDate(brief, claim.from, season, setting);
      if (week) candidates.push(candidateOf(brief, claim, week.week, week.note));
    } else if (!amount) {
      const count = numberOf(node);
      const inMonths = claim.counts === 'months';
      if (count !== null)
        candidates.push(
          candidateOf(
            brief,
            claim,
            inMonths ? weeksOfLength(count, 'month') : count,
            inMonths ? `month ${count} → week ${weeksOfLength(count, 'month')}` : undefined,
          ),
        );
    }
  }
  return ladderFirst(brief, candidates);
}

const MOVE_REACH = 9;

/** "The checkpoint on boots moves from week 8 to week 9": only the last week counts. */
function isMoved({ nodes }: ClaimedBrief, from: number): boolean {
  const isFrom = /^(?:from|von|de|desde) /.test(nodes[from]?.text ?? '');
  if (!isFrom && !means(nodes[from - 1], 'from')) return false;
  for (let at = from - 1; at >= 0 && at > from - MOVE_REACH; at--) {
    if (means(nodes[at], 'stop') || means(nodes[at], 'line_break')) return false;
    if (means(nodes[at], 'change') && !means(nodes[at], 'md')) return true;
  }
  return false;
}

function weekOfDate(
  brief: ClaimedBrief,
  at: number,
  season: SeasonForMarkdown,
  setting: DateSetting,
): { week: number; note: string } | null {
  const node = brief.nodes[at];
  const expression = node ? expressionOf(node) : null;
  // "Review meeting on Monday" names a meeting; a weekday alone places nothing in a season.
  if (!expression || expression.kind === 'weekday' || season.startDay === null) return null;
  const resolved = resolveIn(setting, expression, season.startDay);
  if (!resolved.ok) return null;
  const week = Math.floor((resolved.day - season.startDay) / 7) + 1;
  return { week, note: `${isoOf(resolved.day)} → season week ${week}` };
}

/** "1,650 of them sold", "more than 900 left": pieces as a share of those bought; null for what is no count of pieces. */
function unitsOf(brief: ClaimedBrief, claim: Claim): readonly number[] | null {
  const node = nodeOf(brief, claim);
  const counted = node.amount?.kind === 'units' ? node.amount.value : null;
  const bare = claim.counts === 'pieces' ? numberOf(node) : null;
  const units = counted ?? (bare !== null && bare > 100 ? bare : null);
  return units === null ? null : (unitShare(brief, claim.from, units) ?? []);
}

/** Sell-through shares below which markdown applies; shares unsold are inverted. */
export function thresholdCandidates(brief: ClaimedBrief): Candidate<number>[] {
  const candidates: Candidate<number>[] = [];
  for (const claim of brief.claims) {
    const node = nodeOf(brief, claim);
    if (claim.role === 'md_code') {
      const value = node.token?.value;
      if (value?.kind === 'pair') candidates.push(candidateOf(brief, claim, value.second / 100));
    }
    if (claim.role !== 'threshold' && claim.role !== 'unsold') continue;
    if (isFurtherDepth(brief, claim)) continue;
    for (const share of unitsOf(brief, claim) ?? sharesOf(node) ?? []) {
      // "-20% in week 8" is the depth of a cut.
      if (share < 0 && !/label$|below/.test(claim.rule)) continue;
      const inverse = claim.role === 'unsold';
      candidates.push(
        candidateOf(
          brief,
          claim,
          inverse ? tidyShare(1 - share) : share,
          inverse ? 'share unsold → share sold' : undefined,
        ),
      );
    }
  }
  return ladderFirst(brief, candidates);
}

interface Steps {
  readonly checkpoints: readonly Candidate<number>[];
  readonly thresholds: readonly Candidate<number>[];
}

/** True when a correction stands between two places: "week 6, 45%. Correction: week 7, 47%". */
function isCorrectedBetween({ nodes }: ClaimedBrief, from: number, to: number): boolean {
  return nodes
    .slice(from, to)
    .some((node) => means(node, 'correction') && !means(node, 'last') && !means(node, 'md'));
}

/** What is left when the planner takes all markdown back ("… week 5. No wait, forget reductions."): nothing. */
function withoutTakenBack(brief: ClaimedBrief, steps: Steps): Steps {
  const none = brief.claims.filter(({ role }) => role === 'no_markdown').at(-1);
  if (!none) return steps;
  const given = [...steps.checkpoints, ...steps.thresholds];
  // "Fine by me … Never on offer, please": what is taken over from others gives way to a refusal.
  if (!none.adopted && given.every(({ claim }) => claim.adopted))
    return { checkpoints: [], thresholds: [] };
  const last = Math.max(...given.map(({ claim }) => claim.to));
  return given.length > 0 && last < none.from && isCorrectedBetween(brief, last + 1, none.from)
    ? { checkpoints: [], thresholds: [] }
    : steps;
}

/**
 * Steps written side by side (week, share, week, share) with rising weeks, or all falling, are a
 * ladder too: only the first step is kept.
 */
export function firstStep(
  brief: ClaimedBrief,
  checkpoints: readonly Candidate<number>[],
  thresholds: readonly Candidate<number>[],
): Steps {
  const steps = [...checkpoints].sort((a, b) => a.start - b.start);
  const shares = [...thresholds].sort((a, b) => a.start - b.start);
  const climbs = (values: readonly Candidate<number>[], by: 1 | -1) =>
    values.every(
      (step, index) => index === 0 || by * (step.value - (values[index - 1]?.value ?? 0)) > 0,
    );
  const paired =
    steps.length >= 2 &&
    steps.length === shares.length &&
    !isCorrectedBetween(brief, steps[0]?.claim.to ?? 0, steps.at(-1)?.claim.from ?? 0);
  const rising = paired && climbs(steps, 1);
  const falling = paired && steps.length >= 3 && climbs(steps, -1) && climbs(shares, -1);
  const order = [
    ...steps.map((step) => ({ at: step.start, kind: 0 })),
    ...shares.map((share) => ({ at: share.start, kind: 1 })),
  ].sort((a, b) => a.at - b.at);
  const alternating = order.every(
    (entry, index) => index === 0 || entry.kind !== order[index - 1]?.kind,
  );
  if (rising && alternating)
    return { checkpoints: steps.slice(0, 1), thresholds: shares.slice(0, 1) };
  if (falling && alternating) return { checkpoints: steps.slice(-1), thresholds: shares.slice(-1) };
  if (steps.length === 1 && shares.length >= 2 && climbs(shares, 1) && isLadder(brief, shares))
    return { checkpoints, thresholds: shares.slice(0, 1) };
  return withoutTakenBack(brief, { checkpoints, thresholds });
}

const eachItsOwn = wordList(
  'respectively|respectivement|respectivamente|beziehungsweise|bzw|jeweils',
);

/** True when rising shares belong to steps of which the checkpoints kept the first: weeks or depths of their own. */
function isLadder({ nodes, claims }: ClaimedBrief, shares: readonly Candidate<number>[]): boolean {
  const from = shares[0]?.claim.from ?? 0;
  const to = shares.at(-1)?.claim.from ?? 0;
  const between = nodes.slice(from, to);
  if (between.some((node) => means(node, 'correction') || means(node, 'or'))) return false;
  if (nodes.slice(from).some((node) => eachItsOwn.test(node.text))) return true;
  const isDepth = ({ rule }: Claim) => rule.startsWith('other/depth');
  const first = claims.find((claim) => claim.role === 'checkpoint' && claim.from < from);
  const hasWeekOfItsOwn =
    first !== undefined &&
    between.some(
      ({ amount, text }) =>
        (amount?.kind === 'week_ref' || amount?.kind === 'relative') &&
        text !== nodes[first.from]?.text,
    );
  return hasWeekOfItsOwn || claims.filter(isDepth).length >= 2;
}

const ladderWords = wordList(
  'then|deeper|further|second|again|final|afterwards|dann|danach|ensuite|puis|luego|later|next|another|followed|before',
);

/** In a ladder of steps (week 6 below 40%, then week 10 below 60%) only the first step counts. */
function ladderFirst(brief: ClaimedBrief, candidates: Candidate<number>[]): Candidate<number>[] {
  const ordered = firstStepOnly(brief, candidates).sort((a, b) => a.start - b.start);
  const first = ordered[0];
  if (!first) return ordered;
  for (let index = 1; index < ordered.length; index++) {
    const candidate = ordered[index] as Candidate<number>;
    const previous = ordered[index - 1] as Candidate<number>;
    for (let at = previous.claim.to + 1; at < candidate.claim.from; at++) {
      const text = brief.nodes[at]?.text ?? '';
      if (text === 'second week' || means(brief.nodes[at], 'ordinal_word'))
        return [...ordered.slice(0, index), ...laterFirst(brief, ordered.slice(index))];
      if (
        ladderWords.test(text) ||
        /^(?:second|2nd|another|next|deeper|third|zweite|zweiter|deuxieme|segunda|seconde) ?/.test(
          text,
        )
      )
        return [...ordered.slice(0, index), ...laterFirst(brief, ordered.slice(index))];
    }
  }
  return ordered;
}

const FIRST_REACH = 6;

/** "Edit: first cut moves to week 9": what is said again of the first step. */
function laterFirst(brief: ClaimedBrief, later: Candidate<number>[]): Candidate<number>[] {
  return later.filter(({ claim }) => {
    for (let at = claim.from - 1; at >= 0 && at >= claim.from - FIRST_REACH; at--) {
      const node = brief.nodes[at];
      if (means(node, 'stop') || node?.amount) return false;
      if (/^(?:first|1st|erste[rn]?|premiere?|primera?)(?: |$)/.test(node?.text ?? '')) return true;
    }
    return false;
  });
}
