import type { Amount } from '../amounts/amount.ts';
import {
  compileRewrites,
  conceptValue,
  dateOf,
  means,
  numberOf,
  type RewriteContext,
  type RewriteRule,
  type Roles,
} from '../amounts/rewrite.ts';
import type { Node } from '../text/nodes.ts';
import { civilOf } from './calendar.ts';
import type { DateExpression, MonthPart } from './date-expression.ts';

const date = (expression: DateExpression | null): Amount | null =>
  expression ? { kind: 'date', expression } : null;
const monthOf = (node: Roles[string]) =>
  conceptValue(node, 'month_name', 'month_maybe') as number | null;
const weekdayValue = (node: Roles[string]) =>
  conceptValue(node, 'weekday', 'weekday_maybe') as number | null;

/** A four-digit year, or two digits after an apostrophe or hyphen ('27). */
function yearOf(node: Roles[string]): { year?: number } {
  const value = numberOf(node);
  if (value === null) return {};
  return { year: value < 100 ? 2000 + value : value };
}

function weekdayPart(node: Roles[string]): { weekday?: number } {
  const weekday = weekdayValue(node);
  return weekday === null ? {} : { weekday };
}

function calendarDate(roles: Roles): Amount | null {
  const month = monthOf(roles.month);
  const dayOfMonth = numberOf(roles.day);
  if (month === null || dayOfMonth === null || !Number.isInteger(dayOfMonth) || dayOfMonth > 39)
    return null;
  return date({
    kind: 'calendar',
    month,
    dayOfMonth,
    ...yearOf(roles.year),
    ...weekdayPart(roles.weekday ?? roles.weekday_after),
  });
}

/** "Easter chocolate moulds" opens a phrase with the event's name; it is no date. */
function namesMerchandise({ nodes, from, to }: RewriteContext): boolean {
  const before = nodes[from - 1];
  const opens =
    before === undefined ||
    ['stop', 'line_break', 'colon', 'dash', 'for', 'plan_word', 'bullet'].some((sign) =>
      means(before, sign),
    );
  const next = nodes[to];
  return opens && next?.meaning === null && next.token?.kind === 'word';
}

const separators = [
  'comma',
  'dash',
  'stop',
  'line_break',
  'bar_sign',
  'tilde',
  'bullet',
  'paren_open',
  'paren_close',
];

/** "- 6/4 -": between separators, and no fraction because its first part is the larger. */
function standsAlone(nodes: readonly Node[], from: number, to: number): boolean {
  const value = nodes[from]?.token?.value;
  if (value?.kind !== 'pair' || value.first <= value.second) return false;
  return [nodes[from - 1], nodes[to]].every(
    (node) => node === undefined || separators.some((sign) => means(node, sign)),
  );
}

/** "15/05" is a date after a date cue; elsewhere it may be a fraction or a ratio. */
function isDatePair({ nodes, from, to }: RewriteContext): boolean {
  if (standsAlone(nodes, from, to)) return true;
  if (means(nodes[to], 'percent') || means(nodes[to], 'week') || means(nodes[to], 'hyphen'))
    return false;
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const node = nodes[at];
    if (means(node, 'comma') || means(node, 'stop') || node?.amount) return false;
    if (
      means(node, 'hold_noun') ||
      means(node, 'dc') ||
      means(node, 'md') ||
      (means(node, 'send') && !means(node, 'start'))
    )
      return false;
    if (
      ['wc', 'from', 'start', 'on', 'until', 'ending', 'week_one', 'set_word', 'to'].some((cue) =>
        means(node, cue),
      )
    )
      return true;
  }
  return false;
}

const dayFirstLanguages = new Set(['german', 'french', 'spanish']);

function numericDate(roles: Roles, { language }: RewriteContext): Amount | null {
  const value = roles.date?.token?.value;
  const weekday = weekdayPart(roles.weekday ?? roles.weekday_after);
  if (value?.kind === 'date') {
    const [first, second, third] = value.parts as [number, number, number | undefined];
    if (value.isoOrder) {
      return date({
        kind: 'calendar',
        month: second,
        dayOfMonth: third ?? 1,
        year: first,
        ...weekday,
      });
    }
    const year = third === undefined ? {} : { year: third < 100 ? 2000 + third : third };
    const dayFirst = value.separator === '.' || dayFirstLanguages.has(language);
    return date({
      kind: 'numeric',
      first,
      second,
      ...year,
      ...weekday,
      ...(dayFirst ? { dayFirst } : {}),
    });
  }
  if (value?.kind === 'pair' && value.separator === '/') {
    if (value.first > 31 || value.second > 31 || value.first < 1 || value.second < 1) return null;
    if (value.first > 12 && value.second > 12) return null;
    const dayFirst = dayFirstLanguages.has(language);
    const month = monthOf(roles.month);
    if (month !== null) {
      const dayOfMonth = value.second === month ? value.first : value.second;
      return date({ kind: 'calendar', month, dayOfMonth });
    }
    return date({
      kind: 'numeric',
      first: value.first,
      second: value.second,
      ...weekday,
      ...(dayFirst ? { dayFirst } : {}),
    });
  }
  if (value?.kind === 'number' && value.pair && language !== 'english') {
    const [first, second] = value.pair;
    if (first < 1 || first > 31 || second < 1 || second > 12) return null;
    return date({ kind: 'numeric', first, second, ...weekday, dayFirst: true });
  }
  return null;
}

/** "03/04/2026 (4 April)" and "03/04/2026 (April)": the month name settles the order. */
function numericWithMonth(roles: Roles): Amount | null {
  const value = roles.date?.token?.value;
  const month = monthOf(roles.month);
  if (value?.kind !== 'date' || value.isoOrder || month === null) return null;
  const [first, second, third] = value.parts as [number, number, number | undefined];
  if (first !== month && second !== month) return null;
  const year = third === undefined ? {} : { year: third < 100 ? 2000 + third : third };
  return date({ kind: 'calendar', month, dayOfMonth: second === month ? first : second, ...year });
}

function period(part: MonthPart) {
  return (roles: Roles): Amount | null => {
    const month = monthOf(roles.month);
    return month === null ? null : date({ kind: 'month', month, part, ...yearOf(roles.year) });
  };
}

function bareMonth(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
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

const shift = (base: DateExpression | null, days: number): Amount | null =>
  base ? date({ kind: 'shift', base, days }) : null;

function unitDays(unit: Roles[string]): number | null {
  if (means(unit, 'week')) return 7;
  if (means(unit, 'fortnight')) return 14;
  if (means(unit, 'day')) return 1;
  return null;
}

/** "Two weeks from tomorrow" shifts a day; "11 weeks from 25 May" is a length and a start. */
function fromDay(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const base = dateOf(roles.base);
  const said = nodes.slice(from, to).some((node) => means(node, 'from') && !means(node, 'after'));
  if (said && base?.kind !== 'day' && !(base?.kind === 'weekday' && roles.count === undefined))
    return null;
  return relativeTo(roles, 1);
}

function relativeTo(roles: Roles, sign: 1 | -1): Amount | null {
  const days = unitDays(roles.unit);
  const count = roles.count && means(roles.count, 'couple') ? 2 : (numberOf(roles.count) ?? 1);
  const base = dateOf(roles.base);
  return days === null ? null : shift(base, sign * days * count);
}

const todayExpression = (today: number): DateExpression => ({ kind: 'day', day: today });

function inLength(roles: Roles, { nodes, from, today }: RewriteContext): Amount | null {
  const days = unitDays(roles.unit);
  if (days === null) return null;
  let cued = roles.hence !== undefined;
  for (let at = from - 1; at >= 0 && at >= from - 7 && !cued; at--) {
    if (means(nodes[at], 'stop') || means(nodes[at], 'check') || means(nodes[at], 'md')) break;
    if (['start', 'go_out', 'on_floor', 'set_word'].some((cue) => means(nodes[at], cue)))
      cued = true;
  }
  if (!cued) return null;
  const count = means(roles.count, 'couple') ? 2 : (numberOf(roles.count) ?? 1);
  return shift(todayExpression(today), days * count);
}

function weekdayIn(mode: 'next' | 'this' | 'last', plusDays = 0) {
  return (roles: Roles): Amount | null => {
    const weekday = weekdayValue(roles.weekday);
    return weekday === null ? null : date({ kind: 'weekday', weekday, mode, plusDays });
  };
}

function bareWeekday(roles: Roles, context: RewriteContext): Amount | null {
  const text = roles.weekday?.token?.text ?? '';
  if (text.endsWith('days') || (context.language === 'german' && /(?:tags|wochs)$/.test(text)))
    return null;
  const before = context.nodes[context.from - 1];
  const after = context.nodes[context.to];
  const paired = means(before, 'and') || means(before, 'comma') || means(before, 'ampersand');
  if (
    paired &&
    (means(context.nodes[context.from - 2], 'weekday') ||
      context.nodes[context.from - 2]?.amount?.kind === 'cadence')
  )
    return null;
  if (means(before, 'every') || means(before, 'other') || means(after, 'to') || means(before, 'to'))
    return null;
  if (
    means(roles.weekday, 'weekday_maybe') &&
    !['on', 'this', 'from', 'start'].some((cue) => means(before, cue))
  )
    return null;
  return weekdayIn('this')(roles);
}

function dayOfMonth(roles: Roles): Amount | null {
  const day = numberOf(roles.day);
  if (day === null || day < 1 || day > 31) return null;
  return date({ kind: 'day_of_month', dayOfMonth: day, ...weekdayPart(roles.weekday) });
}

function quarterOf(part: 'begin' | 'end') {
  return (roles: Roles): Amount | null => {
    const quarter = numberOf(roles.quarter);
    if (quarter === null || quarter < 1 || quarter > 4) return null;
    return date({ kind: 'quarter', quarter, part, ...yearOf(roles.year) });
  };
}

function nextPeriod(unit: 'month' | 'quarter' | 'year', part: 'begin' | 'end') {
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

function event(roles: Roles): DateExpression | null {
  const id = conceptValue(roles.event, 'event');
  return typeof id === 'string' ? { kind: 'event', event: id, ...yearOf(roles.year) } : null;
}

function eventWeek(plusWeeks: number) {
  return (roles: Roles): Amount | null => {
    const base = event(roles) ?? dateOf(roles.base);
    return base ? date({ kind: 'monday_of', base, plusWeeks }) : null;
  };
}

function beside(side: 'after' | 'before') {
  return (roles: Roles): Amount | null => {
    const weekday = weekdayValue(roles.weekday);
    const base = dateOf(roles.base);
    return weekday !== null && base ? date({ kind: 'weekday_beside', base, weekday, side }) : null;
  };
}

const yearPlain = '(comma? of? year:year_number)?';
const notUnit =
  '(! hyphen? (week | month | day | percent | quarter | year | fortnight | dozen | units | stores | money | frac | TO NUM hyphen? week))';
const rule = (
  id: string,
  symbol: string,
  pattern: string,
  build: RewriteRule['build'],
): RewriteRule => ({ id, symbol, pattern, build });

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
  rule(
    'month-ordinal',
    'date',
    `(weekday:WEEKDAY comma? the?)? month:MONTH the? day:ORD ${notUnit} ${yearPlain}`,
    calendarDate,
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
  rule('week-on-weekday', 'date', 'a? week on weekday:WEEKDAY', weekdayIn('next', 7)),
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
  rule('in-fortnight', 'date', 'in (a | count:NUM) unit:fortnight', inLength),
  rule('week-commencing', 'date', 'the? wc (of | the | on){0,2} base:date', (roles) =>
    date(dateOf(roles.base)),
  ),
  rule('week-of-date', 'date', '(the? week_of | week of) the? base:date', eventWeek(0)),
  rule('week-after-date', 'date', 'the week after the? base:date', (roles) =>
    shift(dateOf(roles.base), 7),
  ),
]);
