import type { Amount } from '../amounts/amount.ts';
import {
  dateOf,
  numberOf,
  type RewriteRule,
  type Roles,
  rewriteRule as rule,
} from '../amounts/rewrite.ts';
import { civilOf } from './calendar.ts';
import { event } from './calendar-phrases.ts';
import { date, weekdayValue } from './date-parts.ts';
import { shift, todayExpression, unitDays, weekdayIn } from './relative-phrases.ts';

/** "Friday of next week", "Thanksgiving week Monday": a weekday within a week named by a date. */
function weekdayOfWeek(roles: Roles): Amount | null {
  const base = dateOf(roles.base);
  const weekday = weekdayValue(roles.weekday);
  return base?.kind === 'monday_of' && weekday !== null ? shift(base, weekday - 1) : null;
}

/** "The 20th of next month", "the middle of next month": a day of a month that is a date already. */
function dayOfPeriod(roles: Roles): Amount | null {
  const base = dateOf(roles.base);
  if (base?.kind !== 'month' || base.part === 'end' || base.part === 'mid') return null;
  const year = base.year === undefined ? {} : { year: base.year };
  if (!roles.day && !roles.day2)
    return date({ kind: 'month', month: base.month, part: 'mid', ...year });
  const dayOfMonth = numberOf(roles.day ?? roles.day2);
  if (roles.day2 && base.part !== 'begin') return null;
  return dayOfMonth === null || dayOfMonth > 31
    ? null
    : date({ kind: 'calendar', month: base.month, dayOfMonth, ...year });
}

/** "Two Mondays from now": the second Monday strictly after today. */
function nthWeekdayFromNow(roles: Roles): Amount | null {
  const count = roles.couple ? 2 : numberOf(roles.count);
  return count !== null && count >= 1 && count <= 52
    ? weekdayIn('next', 7 * (count - 1))(roles)
    : null;
}

/** "Three Fridays before Halloween": the nth such weekday strictly before or after a date. */
function nthWeekdayBeside(roles: Roles): Amount | null {
  const base = dateOf(roles.base) ?? event(roles);
  const weekday = weekdayValue(roles.weekday);
  const count = roles.couple ? 2 : numberOf(roles.count);
  if (!base || weekday === null || count === null || count < 1 || count > 52) return null;
  const side = roles.after ? 'after' : 'before';
  const days = (side === 'after' ? 7 : -7) * (count - 1);
  return shift({ kind: 'weekday_beside', base, weekday, side }, days);
}

/** Days counted within a named week or month, and weekdays counted from now or from a date. */
export const countedRules: readonly RewriteRule[] = [
  rule('week-after-next', 'date', 'the? week after next week?', (_roles, { today }) =>
    date({ kind: 'monday_of', base: todayExpression(today), plusWeeks: 2 }),
  ),
  rule('month-after-next', 'date period', 'the? month after next', (_roles, { today }) => {
    const { year, month } = civilOf(today);
    const later = year * 12 + month + 1;
    return date({
      kind: 'month',
      month: (later % 12) + 1,
      part: 'begin',
      year: Math.floor(later / 12),
    });
  }),
  rule('weekday-of-that-week', 'date', 'the? weekday:WEEKDAY (of | in)? base:date', weekdayOfWeek),
  rule('that-week-weekday', 'date', 'base:date on? weekday:WEEKDAY', weekdayOfWeek),
  rule(
    'day-of-next-month',
    'date',
    '(on? the)? (day:ORD | day2:number stop?) (of | the | from){1,2} base:date',
    dayOfPeriod,
  ),
  rule('second-next-week', 'date', 'the? after_next week', (_roles, { today }) =>
    date({ kind: 'monday_of', base: todayExpression(today), plusWeeks: 2 }),
  ),
  rule('second-next-weekday', 'date', 'the? after_next weekday:WEEKDAY', weekdayIn('next', 7)),
  rule('eve-of-date', 'date', 'day_before the? base:date', (roles) =>
    shift(dateOf(roles.base), -1),
  ),
  rule('morrow-of-date', 'date', 'day_after the? base:date', (roles) =>
    shift(dateOf(roles.base), 1),
  ),
  rule('up-to-date', 'date', 'to:hedge base:date', (roles) =>
    roles.to?.text === 'up to' ? date(dateOf(roles.base)) : null,
  ),
  rule('mid-next-month', 'date', '(the? mid) (hyphen | of | the){0,2} base:date', dayOfPeriod),
  rule(
    'weekdays-from-now',
    'date',
    '(count:NUM | couple:couple) weekday:WEEKDAY hence',
    nthWeekdayFromNow,
  ),
  rule(
    'weekdays-beside',
    'date',
    '(count:NUM | a? couple:couple) weekday:WEEKDAY (before | after:after) the? (base:date | event:event)',
    nthWeekdayBeside,
  ),
  rule(
    'weeks-out-from-event',
    'date',
    'count:NUM (unit:week | unit2:day) (start | before) (base:date | event:event)',
    (roles, { nodes, to }) => {
      const base = event(roles) ?? dateOf(roles.base);
      const days = unitDays(roles.unit ?? roles.unit2);
      if (base?.kind !== 'event') return null;
      return nodes[to - 2]?.text === 'out from' && days !== null
        ? shift(base, -days * (numberOf(roles.count) ?? 1))
        : null;
    },
  ),
];
