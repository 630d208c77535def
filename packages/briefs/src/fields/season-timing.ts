import { means, numberOf } from '../amounts/rewrite.ts';
import { weeksOfLength } from '../amounts/weeks-of-length.ts';
import { isoOf, weekdayOf } from '../dates/calendar.ts';
import type { ResolvedDate } from '../dates/date-expression.ts';
import type { Claim } from '../grammar/claim.ts';
import { type Choice, choose } from '../ownership/choose.ts';
import type { Node } from '../text/nodes.ts';
import { type Candidate, type ClaimedBrief, candidateOf, nodeOf } from './candidate.ts';
import { type DateSetting, expressionOf, resolveIn } from './dates-of-brief.ts';

/** A length in weeks; `loose` when it was said in months, quarters or years. */
export interface LengthReading {
  readonly weeks: number;
  readonly loose: boolean;
}

/** When the season starts and how long it runs, as far as the brief says. */
export interface SeasonTiming {
  readonly start: Choice<ResolvedDate>;
  /** The start in use: stated, worked back from the end, or the default. */
  readonly startDay: number | null;
  readonly length: Choice<number>;
}

export const DEFAULT_HORIZON_WEEKS = 12;

/** The house default: the Monday strictly after today. */
export function defaultStart(today: number): number {
  return today + (8 - weekdayOf(today));
}

const sameDate = (a: ResolvedDate, b: ResolvedDate) =>
  a.ok && b.ok ? a.day === b.day : a.ok === b.ok && !a.ok && !b.ok && a.code === b.code;

/** Weeks of the longest length said; a bare week number beyond it ("S39, 15 weeks") is a calendar week. */
function longestSeason(brief: ClaimedBrief): number {
  let longest = 0;
  for (const { amount } of brief.nodes)
    if (amount?.kind === 'length')
      for (const count of amount.counts)
        longest = Math.max(longest, weeksOfLength(count, amount.unit));
  return longest === 0 ? 53 : longest;
}

function startCandidates(brief: ClaimedBrief, setting: DateSetting): Candidate<ResolvedDate>[] {
  const candidates: Candidate<ResolvedDate>[] = [];
  const longest = longestSeason(brief);
  const hasMarkdown = brief.nodes.some((node) =>
    ['md', 'check', 'trigger', 'threshold', 'sold', 'below'].some((cue) => means(node, cue)),
  );
  // "Wk 1 set, wk 4 remerchandise": weeks of the season.
  const countsWeeks = brief.nodes.some((node) => means(node, 'week_one'));
  for (const claim of brief.claims) {
    const node = nodeOf(brief, claim);
    if (claim.role === 'week_range' && node.amount?.kind === 'week_range') {
      const { first, calendar, year } = node.amount;
      if (calendar || first > 1) {
        const expression = {
          kind: 'iso_week' as const,
          week: first,
          ...(year === undefined ? {} : { year }),
        };
        candidates.push(candidateOf(brief, claim, resolveIn(setting, expression, setting.today)));
      }
    }
    if (claim.role !== 'start' || isUpTo(claim, node)) continue;
    if (node.amount?.kind === 'week_ref' && claim.level === 1 && !node.amount.calendar) {
      if ((node.amount.weeks[0] ?? 0) <= longest && (hasMarkdown || countsWeeks)) continue;
    }
    const expression = expressionOf(node);
    if (expression)
      candidates.push(candidateOf(brief, claim, resolveIn(setting, expression, setting.today)));
  }
  return candidates;
}

/** "… up to Mother's Day": a lone date that is led up to is the last. */
const isUpTo = ({ role, level }: Claim, { text }: Node) =>
  role === 'start' && level === 1 && text.startsWith('up to ');

function endCandidates(
  brief: ClaimedBrief,
  setting: DateSetting,
  notBefore: number,
): Candidate<ResolvedDate>[] {
  const candidates: Candidate<ResolvedDate>[] = [];
  for (const claim of brief.claims) {
    const node = nodeOf(brief, claim);
    const calendarEnd =
      claim.role === 'horizon' && node.amount?.kind === 'week_ref' && node.amount.calendar;
    if (claim.role !== 'end' && !calendarEnd && !isUpTo(claim, node)) continue;
    const expression = expressionOf(node);
    if (expression)
      candidates.push(candidateOf(brief, claim, resolveIn(setting, expression, notBefore, true)));
  }
  return candidates;
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

function lengthCandidates(brief: ClaimedBrief): Candidate<LengthReading>[] {
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
  return withoutYearsInPassing(brief, candidates);
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
  return like?.kind === 'length' && like.unit !== 'week' && like.counts.includes(count)
    ? { weeks: weeksOfLength(count, like.unit), loose: like.unit !== 'day' }
    : { weeks: count, loose: false };
}

/** Works out start and length from dates, lengths and last days. */
export function readTiming(brief: ClaimedBrief, setting: DateSetting): SeasonTiming {
  const { today } = setting;
  let start = choose(brief, startCandidates(brief, setting), sameDate);
  const stated =
    start.kind === 'one' && start.candidate.value.ok ? start.candidate.value.day : null;
  const lengths = dropLoose(lengthCandidates(brief));
  const length = choose(brief, lengths, (a, b) => a.weeks === b.weeks);
  const ends = choose(brief, endCandidates(brief, setting, stated ?? today), sameDate);
  const end = ends.kind === 'one' && belongsTo(start, ends.candidate) ? ends.candidate : null;
  const endDay = end?.value.ok ? end.value.day : null;

  if (end && endDay !== null && start.kind === 'none' && length.kind === 'one') {
    const day = endDay - 7 * length.candidate.value.weeks + 1;
    const note = `${length.candidate.value.weeks} weeks ending ${isoOf(endDay)} → start ${isoOf(day)}`;
    start = { kind: 'one', candidate: { ...end, value: { ok: true, day }, note } };
    return { start, startDay: day, length: weeksOnly(length) };
  }
  const startDay = stated ?? (start.kind === 'none' ? defaultStart(today) : null);
  if (!end || endDay === null || startDay === null) {
    if (end && endDay === null)
      return { start, startDay, length: length.kind === 'none' ? badEnd(end) : weeksOnly(length) };
    return { start, startDay, length: weeksOnly(length) };
  }
  const spanned = Math.ceil((endDay - startDay + 1) / 7);
  const fromDates: Candidate<number> = {
    ...end,
    value: spanned,
    note: `${isoOf(startDay)} to ${isoOf(endDay)} → ${spanned} weeks`,
  };
  if (length.kind === 'none')
    return { start, startDay, length: { kind: 'one', candidate: fromDates } };
  const said = length.kind === 'one' ? [length.candidate] : length.candidates;
  if (
    length.kind === 'one' &&
    (said[0] as Candidate<LengthReading>).value.loose &&
    Math.abs(spanned - (said[0] as Candidate<LengthReading>).value.weeks) <= 1
  ) {
    return { start, startDay, length: { kind: 'one', candidate: fromDates } };
  }
  if (length.kind === 'one' && (said[0] as Candidate<LengthReading>).value.weeks === spanned)
    return { start, startDay, length: weeksOnly(length) };
  const candidates = [
    ...said.map((candidate) => ({ ...candidate, value: candidate.value.weeks })),
    fromDates,
  ];
  return { start, startDay, length: { kind: 'conflict', candidates } };
}

/** The last day of a range said in passing counts only where its first day is the start. */
function belongsTo(start: Choice<ResolvedDate>, end: Candidate<ResolvedDate>): boolean {
  if (end.claim.rule !== 'horizon/date-to-date-within') return true;
  return start.kind === 'one' && start.candidate.claim.rule === end.claim.rule;
}

/** A last day that does not exist (31 April) leaves the length stated but unusable. */
function badEnd(end: Candidate<ResolvedDate>): Choice<number> {
  return { kind: 'one', candidate: { ...end, value: Number.NaN } };
}

/** "Three months (12 weeks)": a week count beats a looser phrase that is at most one week away. */
function dropLoose(candidates: readonly Candidate<LengthReading>[]): Candidate<LengthReading>[] {
  const exact = candidates.filter((candidate) => !candidate.value.loose);
  return candidates.filter(
    (candidate) =>
      !candidate.value.loose ||
      !exact.some((other) => Math.abs(other.value.weeks - candidate.value.weeks) <= 1),
  );
}

function weeksOnly(choice: Choice<LengthReading>): Choice<number> {
  if (choice.kind === 'none') return choice;
  if (choice.kind === 'one')
    return { kind: 'one', candidate: { ...choice.candidate, value: choice.candidate.value.weeks } };
  return {
    kind: 'conflict',
    candidates: choice.candidates.map((candidate) => ({
      ...candidate,
      value: candidate.value.weeks,
    })),
  };
}
