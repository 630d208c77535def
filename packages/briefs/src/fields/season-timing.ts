import { means } from '../amounts/rewrite.ts';
import { weeksOfLength } from '../amounts/weeks-of-length.ts';
import { isoOf, weekdayOf } from '../dates/calendar.ts';
import type { ResolvedDate } from '../dates/date-expression.ts';
import type { Claim } from '../grammar/claim.ts';
import { type Choice, choose } from '../ownership/choose.ts';
import type { Node } from '../text/nodes.ts';
import { type Candidate, type ClaimedBrief, candidateOf, nodeOf } from './candidate.ts';
import { type DateSetting, expressionOf, resolveIn } from './dates-of-brief.ts';
import { besideLoose, type LengthReading, lengthCandidates } from './horizon/length-candidates.ts';

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
    if (claim.role !== 'start' || isUpTo(brief, claim)) continue;
    if (isWeekdays(brief.nodes, claim) || isInPassing(brief.nodes, claim)) continue;
    if (node.amount?.kind === 'week_ref' && claim.level === 1 && !node.amount.calendar) {
      if ((node.amount.weeks[0] ?? 0) <= longest && (hasMarkdown || countsWeeks)) continue;
    }
    const expression = expressionOf(node);
    if (expression)
      candidates.push(candidateOf(brief, claim, resolveIn(setting, expression, setting.today)));
  }
  return candidates;
}

/** "… up to Mother's Day", "season to 28 Feb": a lone date that is led up to is the last. */
function isUpTo(brief: ClaimedBrief, { role, level, rule, from }: Claim): boolean {
  if (role !== 'start') return false;
  const { nodes } = brief;
  if (level === 1 && nodes[from]?.text.startsWith('up to ')) return true;
  if (rule !== 'learned/start') return false;
  const before = nodes[from - 1];
  if (means(before, 'ending') || isDoneWith(nodes, from)) return true;
  if (means(before, 'until')) return !means(nodes[from - 2], 'neg');
  return means(before, 'to') && (isDay(nodes[from - 2]) || means(nodes[from - 2], 'season'));
}

/** "We're done with camping chairs on the 30th." */
const isDoneWith = (nodes: readonly Node[], at: number) =>
  [2, 3, 4].some(
    (step) => means(nodes[at - step], 'with') && means(nodes[at - step - 1], 'gone_word'),
  );

const isDay = (node: Node | undefined) => node?.amount?.kind === 'date';

/** "Tom, ext. 2245, Mon–Thu 9–17": office hours. */
function isWeekdays(nodes: readonly Node[], { from }: Claim): boolean {
  const isRange = (a: Node | undefined, b: Node | undefined) =>
    isBareWeekday(a) && isBareWeekday(b);
  const joins = ['dash', 'hyphen', 'to', 'until'];
  return (
    (joins.some((sign) => means(nodes[from + 1], sign)) && isRange(nodes[from], nodes[from + 2])) ||
    (joins.some((sign) => means(nodes[from - 1], sign)) && isRange(nodes[from], nodes[from - 2]))
  );
}

/** "Come off at the end of CW45", "bis KW 33". */
const isLedUpTo = (nodes: readonly Node[], at: number) =>
  [1, 2, 3].some((step) => means(nodes[at - step], 'ending') || means(nodes[at - step], 'until'));

/** "Christmas is 7 weeks away", "start the usual Monday". */
const isInPassing = (nodes: readonly Node[], { from }: Claim) =>
  (nodes[from + 1]?.amount?.kind === 'length' && nodes[from + 2]?.text === 'away') ||
  (isBareWeekday(nodes[from]) && means(nodes[from - 1], 'usual'));

const isBareWeekday = (node: Node | undefined) =>
  node?.amount?.kind === 'date' &&
  node.amount.expression.kind === 'weekday' &&
  node.amount.expression.mode === 'this';

function endCandidates(
  brief: ClaimedBrief,
  setting: DateSetting,
  notBefore: number,
): Candidate<ResolvedDate>[] {
  const candidates: Candidate<ResolvedDate>[] = [];
  for (const claim of brief.claims) {
    const node = nodeOf(brief, claim);
    const calendarEnd =
      (claim.role === 'horizon' ||
        (claim.rule === 'learned/checkpoint' && isLedUpTo(brief.nodes, claim.from))) &&
      node.amount?.kind === 'week_ref' &&
      node.amount.calendar;
    if (claim.role !== 'end' && !calendarEnd && !isUpTo(brief, claim)) continue;
    if (isWeekdays(brief.nodes, claim)) continue;
    const expression = expressionOf(node);
    if (expression)
      candidates.push(candidateOf(brief, claim, resolveIn(setting, expression, notBefore, true)));
  }
  return candidates;
}

/** Works out start and length from dates, lengths and last days. */
export function readTiming(brief: ClaimedBrief, setting: DateSetting): SeasonTiming {
  const { today } = setting;
  let start = choose(brief, startCandidates(brief, setting), sameDate);
  const stated =
    start.kind === 'one' && start.candidate.value.ok ? start.candidate.value.day : null;
  const lengths = dropLoose(lengthCandidates(brief));
  const length = besideLoose(
    brief,
    choose(brief, lengths, (a, b) => a.weeks === b.weeks),
  );
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
