import {
  compileRewrites,
  dateOf,
  means,
  numberOf,
  rewriteRule as rule,
} from '../amounts/rewrite.ts';
import {
  bareMonth,
  dayOfMonth,
  event,
  eventWeek,
  fromEndOfMonth,
  namesMerchandise,
  nextPeriod,
  period,
  quarterOf,
} from './calendar-phrases.ts';
import { calendarDate, date, monthOf, weekdayValue, yearOf } from './date-parts.ts';
import { rangeFirstDay, rangeLastDay } from './day-ranges.ts';
import {
  isDatePair,
  isPairRange,
  isPairRangeEnd,
  numericDate,
  numericWithMonth,
} from './numeric-dates.ts';
import {
  bareWeekday,
  beside,
  fromDay,
  inLength,
  relativeTo,
  shift,
  todayExpression,
  unitDays,
  weekdayIn,
  weeksOnWeekday,
} from './relative-phrases.ts';

const yearPlain = '(comma? of? year:year_number)?';
const notUnit =
  '(! hyphen? (week | month | day | percent | quarter | year | fortnight | dozen | units | stores | money | frac | hyphen NUM hyphen? week))';

/** Date phrases, most specific first; each becomes one date node. */
export const dateRewrites = compileRewrites([
  rule(
    'numeric-date-month',
    'date',
    'date:numeric_date paren_open (NUM | ORD)? month:MONTH NUM? paren_close',
    numericWithMonth,
  ),
  rule(
    'pair-month',
    'date',
    'date:pair paren_open (NUM | ORD)? month:MONTH NUM? paren_close',
    numericDate,
  ),
  rule(
    'weekday-numeric-date',
    'date',
    'weekday:WEEKDAY comma? the? date:numeric_date',
    numericDate,
  ),
  rule(
    'numeric-date-weekday',
    'date',
    'date:numeric_date (paren_open | comma) a? weekday_after:WEEKDAY paren_close?',
    numericDate,
  ),
  rule('numeric-date', 'date', 'date:numeric_date', numericDate),
  rule('weekday-pair', 'date', 'weekday:WEEKDAY comma? the? date:pair', numericDate),
  rule(
    'day-hyphen-month',
    'date',
    'weekday:WEEKDAY? day:NUM hyphen month:MONTH hyphen year:NUM',
    calendarDate,
  ),
  rule(
    'day-month-weekday',
    'date',
    `the? day:NUM of? month:MONTH ${yearPlain} paren_open a? weekday_after:WEEKDAY paren_close`,
    calendarDate,
  ),
  rule(
    'day-month',
    'date',
    `(weekday:WEEKDAY comma? the{0,2})? day:NUM (hyphen | of | the){0,2} month:MONTH ${yearPlain}`,
    calendarDate,
  ),
  rule(
    'ordinal-month',
    'date',
    `(weekday:WEEKDAY comma? the{0,2})? the{0,2} day:ORD (of | the | in){0,2} month:MONTH ${yearPlain}`,
    calendarDate,
  ),
  rule(
    'german-day-month',
    'date',
    `(weekday:WEEKDAY comma? the{0,2})? day:number stop month:MONTH ${yearPlain}`,
    (roles, context) => (context.language === 'german' ? calendarDate(roles) : null),
  ),
  rule(
    'month-day',
    'date',
    `(weekday:WEEKDAY comma? the?)? month:MONTH (the | hyphen){0,2} day:number ${notUnit} ${yearPlain}`,
    (roles) => ((numberOf(roles.day) ?? 99) > 31 ? null : calendarDate(roles)),
  ),
  rule('month-day-word', 'date', `month:MONTH day:number_word ${notUnit} ${yearPlain}`, (roles) =>
    (numberOf(roles.day) ?? 99) > 31 ? null : calendarDate(roles),
  ),
  rule(
    'month-ordinal',
    'date',
    `(weekday:WEEKDAY comma? the?)? month:MONTH the? day:ORD ${notUnit} ${yearPlain}`,
    calendarDate,
  ),
  rule(
    'range-first-day',
    'date',
    '(day:NUM | day2:ORD) stop? (?= (to | hyphen | dash | until) the? date)',
    rangeFirstDay,
  ),
  rule(
    'range-last-day',
    'date',
    '(day:NUM | day2:ORD) (?= (comma | stop | paren_close | line_break | slash | for | at | with | $))',
    rangeLastDay,
  ),
  rule(
    'nth-weekday',
    'date',
    `the? (nth:ORD | final:last) weekday:WEEKDAY (of | in | the){1,2} month:MONTH ${yearPlain}`,
    (roles) => {
      const month = monthOf(roles.month);
      const weekday = weekdayValue(roles.weekday);
      const nth = roles.final ? -1 : numberOf(roles.nth);
      return month !== null && weekday !== null && nth !== null && nth <= 5
        ? date({ kind: 'nth_weekday', nth, weekday, month, ...yearOf(roles.year) })
        : null;
    },
  ),
  rule(
    'mid-month',
    'date',
    `the? mid (hyphen | of | the){0,2} month:MONTH ${yearPlain}`,
    period('mid'),
  ),
  rule(
    'end-of-month',
    'date',
    `the? (end_of | late) (hyphen | of | the){0,2} month:MONTH ${yearPlain}`,
    period('end'),
  ),
  rule('from-end-of-month', 'date', `to_go of month:MONTH ${yearPlain}`, fromEndOfMonth),
  rule(
    'begin-of-month',
    'date',
    `the? (begin_of | early) (hyphen | of | the){0,2} month:MONTH ${yearPlain}`,
    period('begin'),
  ),
  rule('end-of-quarter', 'date', `end_of the? q quarter:number ${yearPlain}`, quarterOf('end')),
  rule(
    'quarter',
    'date period',
    '(begin_of the?)? q quarter:number (slash | of)? year:year_number?',
    quarterOf('begin'),
  ),
  rule(
    'quarter-short-year',
    'date period',
    'q quarter:number apostrophe year:NUM',
    quarterOf('begin'),
  ),
  rule(
    'nth-quarter',
    'date period',
    `(begin_of the?)? quarter:ORD quarter (of the? (year:year_number | year)?)?`,
    quarterOf('begin'),
  ),
  rule('end-of-year', 'date', 'end_of (the | this)? year', () =>
    date({ kind: 'calendar', month: 12, dayOfMonth: 31 }),
  ),
  rule('end-next-month', 'date', 'end_of the? next month', nextPeriod('month', 'end')),
  rule(
    'next-month',
    'date period',
    '(begin_of the?)? (next month | month next)',
    nextPeriod('month', 'begin'),
  ),
  rule(
    'next-quarter',
    'date period',
    '(begin_of the?)? next quarter',
    nextPeriod('quarter', 'begin'),
  ),
  rule('next-year', 'date period', '(begin_of the?)? next year', nextPeriod('year', 'begin')),
  rule('next-week', 'date period', 'the? (next week | week next)', (_roles, { today }) =>
    date({ kind: 'monday_of', base: todayExpression(today), plusWeeks: 1 }),
  ),
  rule('week-of-next', 'date', 'wc the? day:ORD', dayOfMonth),
  rule(
    'pair-range',
    'date',
    'date:pair (?= (to | hyphen | dash | until) pair)',
    (roles, context) => (isPairRange(context, 2) ? numericDate(roles, context) : null),
  ),
  rule('pair-range-end', 'date', 'date:pair', (roles, context) =>
    isPairRangeEnd(context) ? numericDate(roles, context) : null,
  ),
  rule('pair-date', 'date', 'date:pair', (roles, context) =>
    isDatePair(context) ? numericDate(roles, context) : null,
  ),
  rule('event-week', 'date', 'the? event:event (week:week)', eventWeek(0)),
  rule(
    'week-of-event',
    'date',
    '(week_of | week of | week) the? event:event year:year_number?',
    eventWeek(0),
  ),
  rule(
    'weeks-after-event',
    'date',
    '(count:NUM | a | count2:couple) (unit:week | unit2:day | unit3:fortnight) after the? event:event',
    (roles) => {
      const base = event(roles);
      const days = unitDays(roles.unit ?? roles.unit2 ?? roles.unit3);
      const count = roles.count2 ? 2 : (numberOf(roles.count) ?? 1);
      return base && days !== null ? shift(base, days * count) : null;
    },
  ),
  rule('week-after-event', 'date', 'the? week after the? event:event', eventWeek(1)),
  rule(
    'weeks-before-event',
    'date',
    '(count:NUM | a | count2:couple) (unit:week | unit2:day | unit3:fortnight) before the? event:event',
    (roles) => {
      const base = event(roles);
      const days = unitDays(roles.unit ?? roles.unit2 ?? roles.unit3);
      const count = roles.count2 ? 2 : (numberOf(roles.count) ?? 1);
      return base && days !== null ? shift(base, -days * count) : null;
    },
  ),
  rule('week-before-event', 'date', 'the? week before the? event:event', eventWeek(-1)),
  rule(
    'event',
    'date',
    'event:event (of | in)? year:year_number? (! (product | qualifier))',
    (roles, context) => (namesMerchandise(context) ? null : date(event(roles))),
  ),
  rule(
    'month-year',
    'date period',
    'month:MONTH (comma? of? year:year_number | apostrophe year2:NUM)',
    (roles) => period('bare')({ ...roles, year: roles.year ?? roles.year2 }),
  ),
  rule('bare-month', 'date period', 'month:MONTH', bareMonth),
  rule('today', 'date', 'today', (_roles, { today }) => date(todayExpression(today))),
  rule('tomorrow', 'date', 'tomorrow', (_roles, { today }) =>
    date({ kind: 'day', day: today + 1 }),
  ),
  rule('day-after-tomorrow', 'date', 'day_after_tomorrow', (_roles, { today }) =>
    date({ kind: 'day', day: today + 2 }),
  ),
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
  rule('the-nth-cued', 'date', 'the day:ordinal (! (week | quarter | frac | weekday))', dayOfMonth),
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
  rule('day-after-date', 'date', 'the? day after the? base:date', (roles) =>
    shift(dateOf(roles.base), 1),
  ),
  rule('day-before-date', 'date', 'the? day before the? base:date', (roles) =>
    shift(dateOf(roles.base), -1),
  ),
  rule(
    'length-hence',
    'date',
    '(in | hedge)? (a | count:NUM) hedge? (unit:week) hence:hence',
    inLength,
  ),
  rule('fortnight-hence', 'date', '(in)? (a | count:NUM) unit:fortnight hence:hence', inLength),
  rule('in-weeks', 'date', 'in hedge? (a | count:NUM) hedge? unit:week', inLength),
  rule('in-days', 'date', 'in hedge? (a | count:NUM) hedge? unit:day', inLength),
  rule('in-fortnight', 'date', 'in (a | count:NUM)? unit:fortnight', inLength),
  rule('week-commencing', 'date', 'the? wc (of | the | on){0,2} base:date', (roles) =>
    date(dateOf(roles.base)),
  ),
  rule('week-of-date', 'date', '(the? week_of | week of) the? base:date', eventWeek(0)),
  rule('week-after-date', 'date', 'the week after the? base:date', (roles) =>
    shift(dateOf(roles.base), 7),
  ),
]);
