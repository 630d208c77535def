import type { Amount } from '../amounts/amount.ts';
import { conceptValue, numberOf, type Roles } from '../amounts/rewrite.ts';
import type { DateExpression } from './date-expression.ts';

/** A date amount of an expression; null for null. */
export const date = (expression: DateExpression | null): Amount | null =>
  expression ? { kind: 'date', expression } : null;
/** The month a node names, 1–12, or null. */
export const monthOf = (node: Roles[string]) =>
  conceptValue(node, 'month_name', 'month_maybe') as number | null;
/** The ISO weekday a node names, 1–7, or null. */
export const weekdayValue = (node: Roles[string]) =>
  conceptValue(node, 'weekday', 'weekday_maybe') as number | null;

/** A four-digit year, or two digits after an apostrophe or hyphen ('27). */
export function yearOf(node: Roles[string]): { year?: number } {
  const value = numberOf(node);
  if (value === null) return {};
  return { year: value < 100 ? 2000 + value : value };
}

/** The weekday said beside a date, if any. */
export function weekdayPart(node: Roles[string]): { weekday?: number } {
  const weekday = weekdayValue(node);
  return weekday === null ? {} : { weekday };
}

/** A day and a month, with the year and weekday said beside them. */
export function calendarDate(roles: Roles): Amount | null {
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

/** "01MAR27": day, month and year written in one. */
export function gluedDate(roles: Roles): Amount | null {
  const year = numberOf(roles.year);
  const glued = roles.month?.glued === true && roles.year?.glued === true;
  return glued && year !== null && ((year >= 20 && year <= 60) || (year >= 2000 && year <= 2100))
    ? calendarDate(roles)
    : null;
}
