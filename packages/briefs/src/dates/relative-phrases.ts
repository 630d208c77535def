import type { Amount } from '../amounts/amount.ts';
import { dateOf, means, numberOf, type RewriteContext, type Roles } from '../amounts/rewrite.ts';
import { civilOf, daysInMonth } from './calendar.ts';
import type { DateExpression } from './date-expression.ts';
import { date, weekdayValue } from './date-parts.ts';
import {
  isLengthFromDay,
  isLengthFromToday,
  isStartCue,
  saysAnotherLength,
} from './length-from-day.ts';

/** A date some days after another. */
export const shift = (base: DateExpression | null, days: number): Amount | null =>
  base ? date({ kind: 'shift', base, days }) : null;

/** Days of a week, fortnight or day; null for any other unit. */
export function unitDays(unit: Roles[string]): number | null {
  if (means(unit, 'week')) return 7;
  if (means(unit, 'fortnight')) return 14;
  if (means(unit, 'day')) return 1;
  return null;
}

/** "Two weeks from tomorrow" shifts a day; "11 weeks from 25 May" is a length and a start. */
export function fromDay(roles: Roles, context: RewriteContext): Amount | null {
  const { nodes, from, to } = context;
  const base = dateOf(roles.base);
  const said = nodes.slice(from, to).some((node) => means(node, 'from') && !means(node, 'after'));
  if (
    said &&
    (base?.kind !== 'day' || isLengthFromDay(roles, context)) &&
    !(base?.kind === 'weekday' && (roles.count === undefined || saysAnotherLength(context)))
  )
    return null;
  return relativeTo(roles, 1);
}

/** So many days or weeks after (1) or before (-1) a date. */
export function relativeTo(roles: Roles, sign: 1 | -1): Amount | null {
  const days = unitDays(roles.unit);
  const count = roles.count && means(roles.count, 'couple') ? 2 : (numberOf(roles.count) ?? 1);
  const base = dateOf(roles.base);
  return days === null ? null : shift(base, sign * days * count);
}

/** "The catalogue lands on 8 May, the boots go on sale a week after that." */
export function afterThat(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const isShelved = nodes[to - 1]?.text === 'later' && opensShelf(nodes[to]);
  if ((nodes[to - 1]?.text !== 'after that' && !isShelved) || isOver(nodes, to)) return null;
  const days = unitDays(roles.unit ?? roles.unit2 ?? roles.unit3);
  for (let at = from - 1; at >= 0 && at >= from - 25 && days !== null; at--) {
    if (means(nodes[at], 'ending')) return null;
    const base = dateOf(nodes[at]);
    if (base) return shift(base, days * countIn(roles));
  }
  return null;
}

/** "Lands 2 June in the DC, one week later on the floor". */
const opensShelf = (node: RewriteContext['nodes'][number] | undefined) =>
  means(node, 'on_floor') ||
  /^(?:in stores?|in the (?:stores|shops)|on sale|on shel(?:f|ves)|live)\b/.test(node?.text ?? '');

/** "… after that we're out": what is counted to is the end. */
function isOver(nodes: RewriteContext['nodes'], to: number): boolean {
  let at = to;
  while (at < to + 3 && ['comma', 'i', 'be'].some((word) => means(nodes[at], word))) at += 1;
  return ['ending', 'out_word', 'gone_word', 'leave_word', 'shut'].some((over) =>
    means(nodes[at], over),
  );
}

/** Today as an expression. */
export const todayExpression = (today: number): DateExpression => ({ kind: 'day', day: today });

/** "Six weeks' time is when the boots start". */
export function lengthOfTime(roles: Roles, context: RewriteContext): Amount | null {
  const unit = roles.unit ?? roles.unit2;
  if (!/time$/.test(unit?.text ?? '') || !opensStart(context.nodes, context.from, context.to))
    return null;
  return shift(todayExpression(context.today), countIn(roles) * (unitDays(unit) ?? 0));
}

/** "In three weeks", when the phrase is about the start. */
export function inLength(roles: Roles, context: RewriteContext): Amount | null {
  const days = unitDays(roles.unit ?? roles.unit2);
  if (days === null || !isAboutStart(roles, context) || isLengthFromToday(context)) return null;
  return shift(todayExpression(context.today), days * countIn(roles));
}

const countIn = (roles: Roles) =>
  roles.count_2 || means(roles.count, 'couple') ? 2 : (numberOf(roles.count) ?? 1);

function isAboutStart(roles: Roles, { nodes, from, to }: RewriteContext): boolean {
  let cued =
    roles.hence !== undefined ||
    /time$/.test((roles.unit ?? roles.unit2)?.text ?? '') ||
    standsAlone(nodes, from, to);
  for (let at = from - 1; at >= 0 && at >= from - 7 && !cued; at--) {
    if (means(nodes[at], 'stop') || means(nodes[at], 'check') || means(nodes[at], 'md')) break;
    if (isStartCue(nodes[at])) cued = true;
  }
  return cued || opensStart(nodes, from, to) || standsAfterProduct(nodes, from, to);
}

const otherCues = ['md', 'sold', 'below', 'ending', 'leave_word', 'trigger', 'gone_word'];

/** "In 20 days the boots are live": the phrase opens a sentence that tells of the start. */
function opensStart(nodes: RewriteContext['nodes'], from: number, to: number): boolean {
  const before = nodes[from - 1];
  if (before !== undefined && !isSign(before) && !means(before, 'colon')) return false;
  for (let at = to; at < to + 9; at++) {
    const node = nodes[at];
    if (!node || means(node, 'stop') || means(node, 'line_break') || node.amount) return false;
    if (otherCues.some((cue) => means(node, cue))) return false;
    if (means(node, 'check') && !/^(?:see|ver|voir|sehen)$/.test(node.text)) return false;
    if (isStartCue(node)) return true;
  }
  return false;
}

/** "Towels in 18 days. Length: a dozen weeks.": a piece that is nothing but goods and when. */
function standsAfterProduct(nodes: RewriteContext['nodes'], from: number, to: number): boolean {
  if (!means(nodes[from - 1], 'product')) return false;
  const next = nodes[to];
  const ends = next === undefined || isSign(next);
  return ends && (means(nodes[to - 1], 'day') || saysAnotherLength({ nodes, from, to }));
}

/** "In a month", "two months from today": the same day of a later month, or its last. */
export function inMonths(roles: Roles, context: RewriteContext): Amount | null {
  const count = countIn(roles);
  if (!Number.isInteger(count) || !isAboutStart(roles, context)) return null;
  if (isLengthFromToday(context)) return null;
  const { year, month, day } = civilOf(context.today);
  const months = year * 12 + month - 1 + count;
  const later = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  const dayOfMonth = Math.min(day, daysInMonth(later.year, later.month));
  return date({ kind: 'calendar', ...later, dayOfMonth });
}

const pieceSigns = ['stop', 'comma', 'dash', 'hyphen', 'slash', 'line_break', 'bullet', 'bar_sign'];

const isSign = (node: RewriteContext['nodes'][number] | undefined) =>
  node === undefined || pieceSigns.some((sign) => means(node, sign));

/** "Flasks - in 10 days - twelve weeks": a piece of its own, so not how long something takes. */
function standsAlone(nodes: RewriteContext['nodes'], from: number, to: number): boolean {
  if (!isSign(nodes[from - 1]) || !isSign(nodes[to])) return false;
  for (let at = Math.max(0, from - 8); at < from; at++)
    if (means(nodes[at], 'md') || means(nodes[at], 'check')) return false;
  return true;
}

/** A weekday counted from today. */
export function weekdayIn(mode: 'next' | 'this' | 'last', plusDays = 0) {
  return (roles: Roles): Amount | null => {
    const weekday = weekdayValue(roles.weekday);
    return weekday === null ? null : date({ kind: 'weekday', weekday, mode, plusDays });
  };
}

/** "A week on Monday" is next Monday and a week; "three weeks on Monday" three. */
export function weeksOnWeekday(roles: Roles, { nodes, from }: RewriteContext): Amount | null {
  const count = numberOf(roles.count) ?? 1;
  const start = nodes[from - 1];
  // "12 weeks from Monday" is a length and its start, unless the phrase itself is the start.
  if (roles.count && !['start', 'on_floor', 'from', 'go_out'].some((cue) => means(start, cue)))
    return null;
  if (numberOf(nodes[from - 1]) !== null) return null;
  return weekdayIn('next', count * (roles.unit2 ? 14 : 7))(roles);
}

/** A weekday by itself, unless it says how often. */
export function bareWeekday(roles: Roles, context: RewriteContext): Amount | null {
  const text = roles.weekday?.token?.text ?? '';
  if (text.endsWith('days') || (context.language === 'german' && /(?:tags|wochs)$/.test(text)))
    return null;
  if (/'s$/.test(text)) return null;
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
  const named =
    means(after, 'product') || (after?.meaning === null && after.token?.kind === 'word');
  if (named && (before === undefined || means(before, 'stop') || means(before, 'line_break')))
    return null;
  if (
    means(roles.weekday, 'weekday_maybe') &&
    !['on', 'this', 'from', 'start'].some((cue) => means(before, cue)) &&
    !(means(after, 'start') && isSign(before))
  )
    return null;
  return weekdayIn('this')(roles);
}

/** A weekday strictly after or before a date. */
export function beside(side: 'after' | 'before') {
  return (roles: Roles): Amount | null => {
    const weekday = weekdayValue(roles.weekday);
    const base = dateOf(roles.base);
    return weekday !== null && base ? date({ kind: 'weekday_beside', base, weekday, side }) : null;
  };
}

/** "Launched yesterday", "yesterday was opening day". */
export function isBesideStart({ nodes, from, to }: RewriteContext): boolean {
  if (means(nodes[from - 1], 'start')) return true;
  for (let at = to; at < to + 4; at++) {
    const node = nodes[at];
    if (means(node, 'start')) return !means(nodes[at + 1], 'on') && !nodes[at + 1]?.amount;
    if (!['be', 'i', 'the', 'filler', 'product'].some((word) => means(node, word))) return false;
  }
  return false;
}

/** "Lundi en huit", "lunes en ocho", "Montag in 14 Tagen": the weekday after so many days more. */
export function weekdayInDays(
  roles: Roles,
  { language, nodes, from }: RewriteContext,
): Amount | null {
  if (language === 'english' && !roles.unit && !roles.unit2 && !roles.unit3) return null;
  const count = numberOf(roles.count) ?? 1;
  const unit = roles.unit ?? roles.unit2 ?? roles.unit3;
  if (!unit && ![8, 15].includes(count)) return null;
  if (means(nodes[from - 1], 'every')) return null;
  // A week of eight days and a fortnight of fifteen, as they are counted in French and German.
  const days = unit ? count * (unitDays(unit) ?? 0) : count;
  const weeks = Math.floor(days / 7);
  return weeks >= 1 && days - 7 * weeks <= 1 ? weekdayIn('next', 7 * weeks)(roles) : null;
}

/** "Empezamos el 20.", "am 16. fangen wir an": a day of the month, said of the start. */
export function dayAfterArticle(
  roles: Roles,
  { language, nodes, from, to }: RewriteContext,
): Amount | null {
  const day = numberOf(roles.day);
  const article = nodes[to - 2]?.text ?? '';
  if (day === null || day < 1 || day > 31 || !Number.isInteger(day)) return null;
  const isArticle =
    language === 'german'
      ? /^(?:am|ab|vom|zum|dem|den|ab dem|bis|bis zum)$/.test(article) && nodes[to]?.text === '.'
      : language !== 'english' &&
        /^(?:el|le|del|du|al|au|hasta el|desde el|a partir del|a partir du|des le|jusqu au)$/.test(
          article,
        );
  if (!isArticle) return null;
  for (let at = from - 1; at >= from - 5; at--) {
    if (!nodes[at] || means(nodes[at], 'stop') || nodes[at]?.amount) break;
    if (isStartCue(nodes[at]) || means(nodes[at], 'ending'))
      return date({ kind: 'day_of_month', dayOfMonth: day });
  }
  const opens = nodes[from - 1] === undefined || isSign(nodes[from - 1]);
  for (let at = to; opens && at < to + 4; at++)
    if (means(nodes[at], 'start')) return date({ kind: 'day_of_month', dayOfMonth: day });
  return null;
}
