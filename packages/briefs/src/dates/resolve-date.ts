import {
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  isoWeekMonday,
  mondayOf,
  nthWeekday,
  weekdayOf,
} from './calendar.ts';
import type { DateContext, DateExpression, ResolvedDate } from './date-expression.ts';
import { events } from './events.ts';

const MIN_YEAR = 1900;
const MAX_YEAR = 2199;

/**
 * The day a date phrase means. A phrase without a year takes its first occurrence on or after
 * `notBefore`, unless a season label fixes the year. Fails with the issue code to raise.
 */
export function resolveDate(expression: DateExpression, context: DateContext): ResolvedDate {
  const settled = settleOrder(expression, context);
  if ('failure' in settled) return settled.failure;
  const base = settled.expression;
  if (!repeatsYearly(base)) return checked(base, dayIn(base, 0, context), context);

  const { year } = civilOf(context.notBefore);
  const fixedMonth = context.yearOfMonth ? monthHint(base) : null;
  if (context.yearOfMonth && fixedMonth !== null) {
    return checked(base, dayIn(base, context.yearOfMonth(fixedMonth), context), context);
  }
  let best: Day | null = null;
  for (let candidateYear = year - 1; candidateYear <= year + 4; candidateYear++) {
    const day = dayIn(base, candidateYear, context);
    if (day !== null && day >= context.notBefore && (best === null || day < best)) best = day;
  }
  return checked(base, best, context);
}

function checked(expression: DateExpression, day: Day | null, context: DateContext): ResolvedDate {
  if (day === null || yearOf(day) < MIN_YEAR || yearOf(day) > MAX_YEAR) {
    return { ok: false, code: 'out_of_range', candidates: [] };
  }
  const weekday =
    'weekday' in expression &&
    expression.kind !== 'weekday' &&
    expression.kind !== 'nth_weekday' &&
    expression.kind !== 'weekday_beside'
      ? expression.weekday
      : undefined;
  if (weekday !== undefined && weekday !== weekdayOf(day)) {
    const nearest = [-3, -2, -1, 1, 2, 3]
      .map((shift) => day + shift)
      .find((d) => weekdayOf(d) === weekday);
    const candidates = [day, ...(nearest === undefined ? [] : [nearest])].filter(
      (d) => d >= context.today,
    );
    return { ok: false, code: 'contradiction', candidates };
  }
  return { ok: true, day };
}

const yearOf = (day: Day) => civilOf(day).year;

type Settled = { expression: DateExpression } | { failure: ResolvedDate };

/** Chooses day or month first for a numeric date, by the brief's order, an impossible month, or its weekday. */
function settleOrder(expression: DateExpression, context: DateContext): Settled {
  if (
    expression.kind === 'shift' ||
    expression.kind === 'monday_of' ||
    expression.kind === 'weekday_beside'
  ) {
    const inner = settleOrder(expression.base, context);
    return 'failure' in inner ? inner : { expression: { ...expression, base: inner.expression } };
  }
  if (expression.kind !== 'numeric') return { expression };
  const { first, second, year, weekday } = expression;
  const asCalendar = (dayFirst: boolean): DateExpression => ({
    kind: 'calendar',
    month: dayFirst ? second : first,
    dayOfMonth: dayFirst ? first : second,
    ...(year === undefined ? {} : { year }),
    ...(weekday === undefined ? {} : { weekday }),
  });
  if (expression.dayFirst) return { expression: asCalendar(true) };
  if (first === second) return { expression: asCalendar(true) };
  if (first > 12 && second > 12)
    return { failure: { ok: false, code: 'out_of_range', candidates: [] } };
  if (first > 12) return { expression: asCalendar(true) };
  if (second > 12) return { expression: asCalendar(false) };
  if (context.order) return { expression: asCalendar(context.order === 'day_first') };
  const readings = [true, false].map((dayFirst) => resolveDate(asCalendar(dayFirst), context));
  if (weekday !== undefined) {
    const fitting = readings.findIndex((reading) => reading.ok);
    if (fitting !== -1 && !readings.every((reading) => reading.ok)) {
      return { expression: asCalendar(fitting === 0) };
    }
  }
  const candidates = readings
    .flatMap((reading) => (reading.ok ? [reading.day] : []))
    .sort((a, b) => a - b);
  return {
    failure: {
      ok: false,
      code: weekday !== undefined && candidates.length === 0 ? 'contradiction' : 'ambiguous_date',
      candidates,
    },
  };
}

function repeatsYearly(expression: DateExpression): boolean {
  switch (expression.kind) {
    case 'day':
    case 'weekday':
    case 'year':
    case 'day_of_month':
      return false;
    case 'shift':
    case 'monday_of':
    case 'weekday_beside':
      return repeatsYearly(expression.base);
    default:
      return expression.year === undefined;
  }
}

/** The month that decides which year a season label gives; events use their usual month. */
function monthHint(expression: DateExpression): number | null {
  switch (expression.kind) {
    case 'calendar':
    case 'month':
    case 'nth_weekday':
      return expression.month;
    case 'quarter':
      return expression.quarter * 3 - 2;
    case 'iso_week':
      return Math.min(12, Math.floor((expression.week * 7) / 30.5) + 1);
    case 'event':
      return civilOf((events[expression.event] as (year: number) => Day)(2026)).month;
    case 'shift':
    case 'monday_of':
    case 'weekday_beside':
      return monthHint(expression.base);
    default:
      return null;
  }
}

function dayIn(expression: DateExpression, year: number, context: DateContext): Day | null {
  switch (expression.kind) {
    case 'day':
      return expression.day;
    case 'calendar': {
      const inYear = expression.year ?? year;
      const { month, dayOfMonth } = expression;
      if (month < 1 || month > 12 || dayOfMonth < 1) return null;
      return dayOfMonth > daysInMonth(inYear, month) ? null : dayOf(inYear, month, dayOfMonth);
    }
    case 'month': {
      const inYear = expression.year ?? year;
      const atEnd = expression.part === 'end' || (expression.part === 'bare' && context.asEnd);
      if (atEnd) return dayOf(inYear, expression.month, daysInMonth(inYear, expression.month));
      return dayOf(inYear, expression.month, expression.part === 'mid' ? 15 : 1);
    }
    case 'quarter': {
      const inYear = expression.year ?? year;
      const atEnd = expression.part === 'end' || context.asEnd;
      const month = expression.quarter * 3 - (atEnd ? 0 : 2);
      return dayOf(inYear, month, atEnd ? daysInMonth(inYear, month) : 1);
    }
    case 'year':
      return expression.part === 'end' || context.asEnd
        ? dayOf(expression.year, 12, 31)
        : dayOf(expression.year, 1, 1);
    case 'nth_weekday':
      return nthWeekday(
        expression.year ?? year,
        expression.month,
        expression.weekday,
        expression.nth,
      );
    case 'event': {
      const event = events[expression.event];
      return event ? event(expression.year ?? year) : null;
    }
    case 'iso_week': {
      const monday = isoWeekMonday(expression.year ?? year, expression.week);
      return monday !== null && context.asEnd ? monday + 6 : monday;
    }
    case 'day_of_month':
      return nextDayOfMonth(expression.dayOfMonth, context.notBefore);
    case 'weekday':
      return weekdayFrom(expression, context);
    case 'shift': {
      const base = dayIn(expression.base, year, context);
      return base === null ? null : base + expression.days;
    }
    case 'monday_of': {
      const base = dayIn(expression.base, year, context);
      return base === null
        ? null
        : mondayOf(base) + 7 * expression.plusWeeks + (context.asEnd ? 6 : 0);
    }
    case 'weekday_beside': {
      const base = dayIn(expression.base, year, context);
      if (base === null) return null;
      const { weekday } = expression;
      return expression.side === 'after'
        ? base + (((weekday - weekdayOf(base) + 6) % 7) + 1)
        : base - (((weekdayOf(base) - weekday + 6) % 7) + 1);
    }
    case 'numeric':
      return null;
  }
}

function nextDayOfMonth(dayOfMonth: number, notBefore: Day): Day | null {
  let { year, month } = civilOf(notBefore);
  for (let tries = 0; tries < 13; tries++) {
    if (dayOfMonth <= daysInMonth(year, month)) {
      const day = dayOf(year, month, dayOfMonth);
      if (day >= notBefore) return day;
    }
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return null;
}

function weekdayFrom(
  expression: { weekday: number; mode: 'next' | 'this' | 'last'; plusDays: number },
  context: DateContext,
): Day {
  const { today } = context;
  const ahead = (expression.weekday - weekdayOf(today) + 7) % 7;
  if (expression.mode === 'last')
    return today - (((weekdayOf(today) - expression.weekday + 6) % 7) + 1);
  const from = expression.mode === 'next' && ahead === 0 ? 7 : ahead;
  return today + from + expression.plusDays;
}
