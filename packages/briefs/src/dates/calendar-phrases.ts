import type { Amount } from '../amounts/amount.ts';
import {
  conceptValue,
  dateOf,
  means,
  numberOf,
  type RewriteContext,
  type Roles,
} from '../amounts/rewrite.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Node } from '../text/nodes.ts';
import { civilOf } from './calendar.ts';
import type { DateExpression, MonthPart } from './date-expression.ts';
import { date, monthOf, weekdayPart, yearOf } from './date-parts.ts';

/** A month, or its beginning, middle or end. */
export function period(part: MonthPart) {
  return (roles: Roles): Amount | null => {
    const month = monthOf(roles.month);
    return month === null ? null : date({ kind: 'month', month, part, ...yearOf(roles.year) });
  };
}

/** "To end May", "end-May": the bare word only right after where a date is due. */
export function endMonth(roles: Roles, context: RewriteContext): Amount | null {
  return isEndDue(context) ? period('end')(roles) : null;
}

/** "Start end Q2", likewise. */
export function endQuarter(roles: Roles, context: RewriteContext): Amount | null {
  return isEndDue(context) ? quarterOf('end')(roles) : null;
}

function isEndDue({ nodes, from }: RewriteContext): boolean {
  const due = ['to', 'until', 'from', 'start', 'in', 'by', 'hyphen', 'dash', 'arrow', 'at'];
  const isEnd = /^(?:end|ende|fin)$/.test(nodes[from]?.text ?? '');
  return isEnd && due.some((cue) => means(nodes[from - 1], cue));
}

/** The first, second or last Monday stands for "the first week of March". */
export function weekOfMonth(roles: Roles): Amount | null {
  const month = monthOf(roles.month);
  const nth = roles.final ? -1 : numberOf(roles.nth);
  if (month === null || nth === null || nth > 5) return null;
  return date({ kind: 'nth_weekday', nth, weekday: 1, month, ...yearOf(roles.year) });
}

/** "First Monday of next month": the month is a date already. */
export function nthWeekdayOf(roles: Roles): Amount | null {
  const base = dateOf(roles.base);
  const nth = roles.final ? -1 : numberOf(roles.nth);
  const weekday = conceptValue(roles.weekday, 'weekday', 'weekday_maybe');
  if (base?.kind !== 'month' || base.part === 'end' || nth === null || nth > 5) return null;
  if (typeof weekday !== 'number') return null;
  const year = base.year === undefined ? {} : { year: base.year };
  return date({ kind: 'nth_weekday', nth, weekday, month: base.month, ...year });
}

/** "The Monday of week 10". */
export function weekdayOfWeek(roles: Roles): Amount | null {
  const week = numberOf(roles.week);
  const weekday = conceptValue(roles.weekday, 'weekday', 'weekday_maybe');
  if (week === null || week < 1 || week > 53 || typeof weekday !== 'number') return null;
  return date({ kind: 'shift', base: { kind: 'iso_week', week }, days: weekday - 1 });
}

/** "From (the) end of March", whose first words also say how long before the end. */
export function fromEndOfMonth(roles: Roles, { nodes, from }: RewriteContext): Amount | null {
  return /^from (?:the )?end$/.test(nodes[from]?.text ?? '') ? period('end')(roles) : null;
}

/** A month by itself; "may" and "mar" only beside a date word. */
export function bareMonth(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const node = roles.month;
  if (means(node, 'month_maybe')) {
    const before = nodes[from - 1];
    const after = nodes[to];
    const cued = [
      'from',
      'in',
      'until',
      'to',
      'start',
      'begin_of',
      'end_of',
      'ending',
      'for',
      'early',
      'late',
      'this',
      'next',
    ].some((cue) => means(before, cue));
    const earlier = nodes[from - 2];
    const inRange =
      (earlier?.amount?.kind === 'date' ||
        means(earlier, 'month_name') ||
        (means(earlier, 'month_maybe') && !means(before, 'comma') && !means(before, 'and'))) &&
      ['hyphen', 'dash', 'slash', 'and', 'comma'].some((sign) => means(before, sign));
    // "Mar-May", "May is when they start", "a May launch".
    const opens =
      before === undefined ||
      ['stop', 'comma', 'dash', 'colon', 'line_break', 'bullet', 'slash', 'a', 'the'].some((sign) =>
        means(before, sign),
      );
    const beyond = nodes[to + 1];
    const opensRange =
      ['hyphen', 'dash', 'slash', 'to', 'until'].some((sign) => means(after, sign)) &&
      (means(beyond, 'month_name') || means(beyond, 'month_maybe'));
    const opensStart =
      opens && (means(after, 'start') || (after?.text === 'is' && means(beyond, 'if')));
    if (
      !cued &&
      !inRange &&
      !opensRange &&
      !opensStart &&
      !means(after, 'until') &&
      !(means(after, 'to') && means(nodes[to + 1], 'month_name'))
    )
      return null;
  }
  return period('bare')(roles);
}

/** "The 16th". */
export function dayOfMonth(roles: Roles): Amount | null {
  const day = numberOf(roles.day);
  if (day === null || day < 1 || day > 31) return null;
  return date({ kind: 'day_of_month', dayOfMonth: day, ...weekdayPart(roles.weekday) });
}

/** A calendar quarter. */
export function quarterOf(part: 'begin' | 'end') {
  return (roles: Roles, context?: RewriteContext): Amount | null => {
    const quarter = numberOf(roles.quarter);
    if (quarter === null || quarter < 1 || quarter > 4) return null;
    if (context?.nodes.some((node, at) => isQuestion(node, context.nodes[at + 1]))) return null;
    return date({ kind: 'quarter', quarter, part, ...yearOf(roles.year) });
  };
}

/** "Q5 bar: 55%": a form whose questions are numbered; no quarter has that number. */
function isQuestion(q: Node, number: Node | undefined): boolean {
  const count = means(q, 'q') && number?.glued ? numberOf(number) : null;
  return count !== null && count > 4 && count < 30;
}

/** The next month, quarter or year. */
export function nextPeriod(unit: 'month' | 'quarter' | 'year', part: 'begin' | 'end') {
  return (_roles: Roles, { today }: RewriteContext): Amount | null => {
    const { year, month } = civilOf(today);
    if (unit === 'year') return date({ kind: 'year', year: year + 1, part });
    if (unit === 'month') {
      return date({
        kind: 'month',
        month: (month % 12) + 1,
        part: part === 'end' ? 'end' : 'begin',
        year: month === 12 ? year + 1 : year,
      });
    }
    const quarter = Math.floor((month - 1) / 3) + 1;
    return date({
      kind: 'quarter',
      quarter: (quarter % 4) + 1,
      part,
      year: quarter === 4 ? year + 1 : year,
    });
  };
}

/** The event a node names, with its year if said. */
export function event(roles: Roles): DateExpression | null {
  const id = conceptValue(roles.event, 'event');
  return typeof id === 'string' ? { kind: 'event', event: id, ...yearOf(roles.year) } : null;
}

/** The Monday of an event's or date's ISO week, or of a week beside it. */
export function eventWeek(plusWeeks: number) {
  return (roles: Roles): Amount | null => {
    const base = event(roles) ?? dateOf(roles.base);
    return base ? date({ kind: 'monday_of', base, plusWeeks }) : null;
  };
}

/** "Easter chocolate moulds" opens a phrase with the event's name; it is no date. */
const timeOfEvent = wordList(
  'weekend|weekends|break|breaks|holiday|holidays|time|period|rush|peak|trade|trading|eve|itself|proper|party|parties|this|falls|week|weeks|shutdown|closure|bank',
);

/** "Post-Xmas fitness kit". */
const isPost = (nodes: RewriteContext['nodes'], from: number) =>
  means(nodes[from - 1], 'hyphen') && nodes[from - 2]?.text === 'post';

/** "Chocolats de Pâques", "juguetes de Navidad". */
const isMerchandise = (node: Node | undefined) =>
  means(node, 'product') || (node?.meaning === null && node.token?.kind === 'word');

export function namesMerchandise({ nodes, from, to }: RewriteContext): boolean {
  const before = nodes[from - 1];
  const opens =
    before === undefined ||
    ['stop', 'line_break', 'colon', 'dash', 'for', 'plan_word', 'bullet'].some((sign) =>
      means(before, sign),
    );
  const next = nodes[to];
  const isNamed =
    next?.meaning === null && next.token?.kind === 'word' && !timeOfEvent.test(next.text);
  if (isNamed && (means(before, 'the') || means(before, 'of') || isPost(nodes, from))) return true;
  if (before?.text === 'de' && isMerchandise(nodes[from - 2])) return true;
  return opens && next?.meaning === null && next.token?.kind === 'word';
}
