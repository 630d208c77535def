import { numberOf, type RewriteRule, rewriteRule as rule } from '../amounts/rewrite.ts';
import {
  bareMonth,
  dayOfMonth,
  endMonth,
  endQuarter,
  fromEndOfMonth,
  nextPeriod,
  nthWeekdayOf,
  period,
  quarterOf,
  weekdayOfWeek,
  weekOfMonth,
} from './calendar-phrases.ts';
import { calendarDate, date, gluedDate, monthOf, weekdayValue, yearOf } from './date-parts.ts';
import { rangeFirstDay, rangeLastDay } from './day-ranges.ts';
import {
  dashedDay,
  isDatePair,
  isPairRange,
  isPairRangeEnd,
  numericDate,
  numericWithMonth,
} from './numeric-dates.ts';
import { todayExpression } from './relative-phrases.ts';

const yearPlain = '(comma? of? year:year_number)?';
const notUnit =
  '(! hyphen? (week | month | day | percent | quarter | year | fortnight | dozen | units | stores | money | frac | hyphen NUM hyphen? week))';

/** Days, months, quarters and weeks of the calendar, in words and figures, most specific first. */
export const calendarRules: readonly RewriteRule[] = [
  rule(
    'numeric-date-month',
    'date',
    'date:numeric_date ((paren_open | comma | dash | hyphen)? (be | that | i | namely){1,2} in? | paren_open in?) (NUM | ORD)? month:MONTH NUM? stop? paren_close?',
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
    'date:numeric_date (paren_open | comma) (that | be | i){0,2} a? weekday_after:WEEKDAY paren_close?',
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
    `the? day:NUM of? month:MONTH ${yearPlain} paren_open (that | be | i){0,2} a? weekday_after:WEEKDAY paren_close`,
    calendarDate,
  ),
  rule(
    'dashed-day',
    'date',
    'first:number hyphen second:number (! (hyphen | week | month | percent | NUM | MONTH))',
    dashedDay,
  ),
  rule('glued-date', 'date', 'day:number month:MONTH year:number', gluedDate),
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
    'either-first-day',
    'date',
    '(day:NUM | day2:ORD) stop? (?= or (on | the){0,2} date)',
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
    `the? (nth:ORD | final:last) weekday:WEEKDAY (of | in | the){0,2} (month of)? month:MONTH ${yearPlain}`,
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
  rule('end-month', 'date', `ending hyphen? month:MONTH ${yearPlain}`, endMonth),
  rule(
    'week-of-month',
    'date',
    `the? (nth:ORD | final:last) (week_of | week (of | in)) the? month:MONTH ${yearPlain}`,
    weekOfMonth,
  ),
  rule('from-end-of-month', 'date', `to_go of month:MONTH ${yearPlain}`, fromEndOfMonth),
  rule(
    'begin-of-month',
    'date',
    `the? (begin_of | early) (hyphen | of | the){0,2} month:MONTH ${yearPlain}`,
    period('begin'),
  ),
  rule('end-quarter', 'date', `ending hyphen? q quarter:number ${yearPlain}`, endQuarter),
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
    'nth-weekday-of-date',
    'date',
    'the? (nth:ORD | final:last) weekday:WEEKDAY (of | in | the){1,2} base:date',
    nthWeekdayOf,
  ),
  rule(
    'weekday-of-week',
    'date',
    'the? weekday:WEEKDAY (of | in) (the)? (week | calweek) week:NUM',
    weekdayOfWeek,
  ),
  rule(
    'next-quarter',
    'date period',
    '(begin_of the?)? next quarter',
    nextPeriod('quarter', 'begin'),
  ),
  rule(
    'next-year',
    'date period',
    '(begin_of the{0,2})? (next year | year next)',
    nextPeriod('year', 'begin'),
  ),
  rule(
    'next-week',
    'date period',
    'the? (next week | week next)',
    (_roles, { today, nodes, to }) =>
      // "The week following Easter" is counted from what it names.
      nodes[to - 1]?.text === 'following' && nodes[to]?.token?.kind === 'word'
        ? null
        : date({ kind: 'monday_of', base: todayExpression(today), plusWeeks: 1 }),
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
  rule(
    'month-year',
    'date period',
    'month:MONTH (comma? of? year:year_number | apostrophe year2:NUM)',
    (roles) => period('bare')({ ...roles, year: roles.year ?? roles.year2 }),
  ),
  rule('bare-month', 'date period', 'month:MONTH', bareMonth),
];
