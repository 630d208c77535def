import type { Amount } from '../amounts/amount.ts';
import {
  conceptValue,
  dateOf,
  means,
  numberOf,
  type RewriteContext,
  type Roles,
} from '../amounts/rewrite.ts';
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
    if (
      !cued &&
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
  return (roles: Roles): Amount | null => {
    const quarter = numberOf(roles.quarter);
    if (quarter === null || quarter < 1 || quarter > 4) return null;
    return date({ kind: 'quarter', quarter, part, ...yearOf(roles.year) });
  };
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
export function namesMerchandise({ nodes, from, to }: RewriteContext): boolean {
  const before = nodes[from - 1];
  const opens =
    before === undefined ||
    ['stop', 'line_break', 'colon', 'dash', 'for', 'plan_word', 'bullet'].some((sign) =>
      means(before, sign),
    );
  const next = nodes[to];
  return opens && next?.meaning === null && next.token?.kind === 'word';
}
