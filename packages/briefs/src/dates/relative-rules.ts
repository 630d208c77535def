import { dateOf, means, type RewriteRule, rewriteRule as rule } from '../amounts/rewrite.ts';
import { dayOfMonth, eventWeek } from './calendar-phrases.ts';
import { date } from './date-parts.ts';
import {
  afterThat,
  bareWeekday,
  beside,
  dayAfterArticle,
  fromDay,
  inLength,
  inMonths,
  isBesideStart,
  lengthOfTime,
  relativeTo,
  shift,
  todayExpression,
  weekdayIn,
  weekdayInDays,
  weeksOnWeekday,
} from './relative-phrases.ts';

/** Days counted from today or from another date, and weekdays. */
export const relativeRules: readonly RewriteRule[] = [
  rule('today', 'date', 'today', (_roles, { today }) => date(todayExpression(today))),
  rule('tomorrow', 'date', 'tomorrow', (_roles, { today }) =>
    date({ kind: 'day', day: today + 1 }),
  ),
  rule('day-after-tomorrow', 'date', 'day_after_tomorrow', (_roles, { today }) =>
    date({ kind: 'day', day: today + 2 }),
  ),
  rule('yesterday', 'date', 'yesterday', (_roles, context) =>
    isBesideStart(context) ? date({ kind: 'day', day: context.today - 1 }) : null,
  ),
  rule(
    'day-in-length',
    'date',
    'base:date in ((a | count:NUM) (unit:week | unit2:day) | (a | count_3:NUM)? unit3:fortnight)',
    (roles) =>
      dateOf(roles.base)?.kind === 'day'
        ? relativeTo({ ...roles, unit: roles.unit ?? roles.unit2 ?? roles.unit3 }, 1)
        : null,
  ),
  rule(
    'weekday-in-days',
    'date',
    'the? weekday:WEEKDAY in ((a | count:NUM) (unit:day | unit2:week)? | unit3:fortnight)',
    weekdayInDays,
  ),
  rule('weekday-after-next', 'date', 'the? weekday:WEEKDAY after next', weekdayIn('next', 7)),
  rule('next-weekday', 'date', 'the? next weekday:WEEKDAY', weekdayIn('next')),
  rule('weekday-next', 'date', 'the? weekday:WEEKDAY next (! the? date)', weekdayIn('next')),
  rule('weekday-week', 'date', 'weekday:WEEKDAY week', (roles, context) =>
    means(context.nodes[context.from - 1], 'every') ? null : weekdayIn('next', 7)(roles),
  ),
  rule(
    'week-on-weekday',
    'date',
    '(a | count:NUM)? (unit:week | unit2:fortnight) (on | from) (next | this)? weekday:WEEKDAY',
    weeksOnWeekday,
  ),
  rule('weekday-fortnight', 'date', 'weekday:WEEKDAY fortnight', weekdayIn('next', 14)),
  rule('last-weekday', 'date', 'last weekday:WEEKDAY', weekdayIn('last')),
  rule(
    'weekday-beside-after',
    'date',
    'the? weekday:WEEKDAY (after | next) the? base:date',
    beside('after'),
  ),
  rule(
    'weekday-beside-before',
    'date',
    'the? weekday:WEEKDAY before the? base:date',
    beside('before'),
  ),
  rule('this-weekday', 'date', 'this weekday:WEEKDAY', weekdayIn('this')),
  rule(
    'weekday-the-nth',
    'date',
    'weekday:WEEKDAY the day:ORD (! (week | quarter | frac))',
    dayOfMonth,
  ),
  rule(
    'the-nth',
    'date',
    '(on | from | until | wc | start) the? day:ordinal (! (week | quarter | frac | weekday))',
    (roles, context) =>
      means(context.nodes[context.from], 'start') || means(context.nodes[context.from], 'until')
        ? null
        : dayOfMonth(roles),
  ),
  rule(
    'the-nth-word',
    'date',
    '(on | from) the day:ordinal_word (?= (stop | comma | dash | for | line_break | $))',
    dayOfMonth,
  ),
  rule('the-nth-cued', 'date', 'the day:ordinal (! (week | quarter | frac | weekday))', dayOfMonth),
  rule(
    'the-nth-short',
    'date',
    'day:ordinal (! (week | quarter | frac | weekday | of | MONTH))',
    (roles, { nodes, from }) =>
      ['start', 'from', 'on', 'wc'].some((cue) => means(nodes[from - 1], cue))
        ? dayOfMonth(roles)
        : null,
  ),
  rule(
    'bare-day-of-month',
    'date',
    '(on | from | until | to){1,2} the? day:number (?= (stop | comma | dash | line_break | paren_close | start | from | for | $))',
    dayAfterArticle,
  ),
  rule('weekday', 'date', 'weekday:WEEKDAY', bareWeekday),
  rule(
    'length-after-date',
    'date',
    '(a | count:NUM) unit:week (after | from) the? base:date',
    fromDay,
  ),
  rule(
    'days-after-date',
    'date',
    '(a | count:NUM) unit:day (after | from) the? base:date',
    fromDay,
  ),
  rule(
    'fortnight-after-date',
    'date',
    '(a | count:NUM) unit:fortnight (after | from) the? base:date',
    fromDay,
  ),
  rule('length-date', 'date', '(a | count:NUM) (unit:week) base:date', (roles) =>
    roles.base?.amount?.kind === 'date' && roles.base.amount.expression.kind === 'day'
      ? relativeTo(roles, 1)
      : null,
  ),
  rule('fortnight-date', 'date', 'from? (a | count:NUM)? unit:fortnight base:date', (roles) =>
    roles.base?.amount?.kind === 'date' && roles.base.amount.expression.kind === 'day'
      ? relativeTo(roles, 1)
      : null,
  ),
  rule('length-before-date', 'date', '(a | count:NUM) unit:week before the? base:date', (roles) =>
    relativeTo(roles, -1),
  ),
  rule('days-before-date', 'date', '(a | count:NUM) unit:day before the? base:date', (roles) =>
    relativeTo(roles, -1),
  ),
  rule(
    'fortnight-before-date',
    'date',
    '(a | count:NUM)? unit:fortnight before the? base:date',
    (roles) => relativeTo(roles, -1),
  ),
  rule(
    'weeks-after-that',
    'date',
    '(a | count:NUM)? (unit:week | unit2:day | unit3:fortnight) later',
    afterThat,
  ),
  rule('day-after-date', 'date', 'the? day after the? base:date', (roles) =>
    shift(dateOf(roles.base), 1),
  ),
  rule('day-before-date', 'date', 'the? day before the? base:date', (roles) =>
    shift(dateOf(roles.base), -1),
  ),
  rule(
    'length-hence',
    'date',
    '(in | hedge)? (count:NUM | a? count_2:couple | a) hedge? (unit:week | unit2:day) hence:hence',
    inLength,
  ),
  rule('length-of-time', 'date', 'count:NUM hedge? (unit:week | unit2:day)', lengthOfTime),
  rule('fortnight-hence', 'date', '(in)? (a | count:NUM) unit:fortnight hence:hence', inLength),
  rule(
    'in-weeks',
    'date',
    'in hedge? (count:NUM | a? count_2:couple | a) hedge? unit:week',
    inLength,
  ),
  rule(
    'in-days',
    'date',
    'in hedge? (count:NUM | a? count_2:couple | a) hedge? unit:day',
    inLength,
  ),
  rule('in-months', 'date', 'in hedge? (count:NUM | a? count_2:couple | a) hedge? month', inMonths),
  rule('months-hence', 'date', '(count:NUM | a? count_2:couple | a) month hence:hence', inMonths),
  rule('from-today', 'date', 'hence', (_roles, { nodes, from, today }) =>
    /^from today(?: on)?$/.test(nodes[from]?.text ?? '') ? date(todayExpression(today)) : null,
  ),
  rule('in-fortnight', 'date', 'in (a | count:NUM)? unit:fortnight', inLength),
  rule('week-commencing', 'date', 'the? wc (of | the | on){0,2} base:date', (roles) =>
    date(dateOf(roles.base)),
  ),
  rule('week-of-date', 'date', '(the? week_of | week of) the? base:date', eventWeek(0)),
  rule('week-after-date', 'date', 'the week after the? base:date', (roles) =>
    shift(dateOf(roles.base), 7),
  ),
];
