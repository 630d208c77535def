import type { Amount } from '../amounts/amount.ts';
import {
  dateOf,
  means,
  numberOf,
  type RewriteContext,
  type RewriteRule,
  type Roles,
  rewriteRule as rule,
} from '../amounts/rewrite.ts';
import { event } from './calendar-phrases.ts';
import type { DateExpression } from './date-expression.ts';
import { date, weekdayValue } from './date-parts.ts';
import { shift, unitDays } from './relative-phrases.ts';

const REACH = 30;

/** The date or event spoken of last before a place: what "that day" is. */
function dateBefore({ nodes, from }: RewriteContext): DateExpression | null {
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const node = nodes[at];
    const said = dateOf(node) ?? (means(node, 'event') ? event({ event: node }) : null);
    if (said) return said;
  }
  return null;
}

/** "Easter … let's say the Tuesday after it", "Black Friday … the Monday before that". */
function weekdayBesideThat(roles: Roles, context: RewriteContext): Amount | null {
  const base = dateBefore(context);
  const weekday = weekdayValue(roles.weekday);
  if (!base || weekday === null || (roles.later && roles.later.text !== 'after that')) return null;
  return date({ kind: 'weekday_beside', base, weekday, side: roles.before ? 'before' : 'after' });
}

/** "Mother's Day gifts: open three weeks before the day itself". */
function lengthBeforeThat(roles: Roles, context: RewriteContext): Amount | null {
  const days = unitDays(roles.unit ?? roles.unit2 ?? roles.unit3);
  const base = days === null ? null : dateBefore(context);
  return base && days !== null ? shift(base, -days * (numberOf(roles.count) ?? 1)) : null;
}

const pointing = ['on', 'from', 'until', 'start', 'by', 'to'];

/** "Start on that day", "from that date": the day itself said again. */
function thatDay(_roles: Roles, context: RewriteContext): Amount | null {
  const { nodes, from, to } = context;
  const points = pointing.some((cue) => means(nodes[from - 1], cue));
  return points && /^(?:day|date)$/.test(nodes[to - 1]?.text ?? '')
    ? date(dateBefore(context))
    : null;
}

/** "Mother's Day (11 May)": the day of an event, named and dated. */
function datedEvent(roles: Roles): Amount | null {
  const exact = dateOf(roles.exact);
  return dateOf(roles.base)?.kind === 'event' &&
    (exact?.kind === 'calendar' || exact?.kind === 'numeric')
    ? date(exact)
    : null;
}

/** Days that point back at a date of the brief, and events with their date beside them. */
export const thatDayRules: readonly RewriteRule[] = [
  rule(
    'weekday-beside-that',
    'date',
    'the? weekday:WEEKDAY ((after | before:before) (that | i | um) | later:later)',
    weekdayBesideThat,
  ),
  rule(
    'length-before-that',
    'date',
    '(a | count:NUM) (unit:week | unit2:day | unit3:fortnight) before (that | i | um | the? day (! NUM))',
    lengthBeforeThat,
  ),
  rule('that-day', 'date', '(that | the? same) (day | word)', thatDay),
  rule(
    'dated-event',
    'date',
    'base:date paren_open (that | be | i){0,2} exact:date paren_close',
    datedEvent,
  ),
];
