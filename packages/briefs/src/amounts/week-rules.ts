import type { Amount } from './amount.ts';
import { isChange } from './is-change.ts';
import { singularWeek } from './length-of-nodes.ts';
import {
  means,
  numberOf,
  type RewriteContext,
  type RewriteRule,
  type Roles,
  rewriteRule as rule,
} from './rewrite.ts';

function weekRef(roles: Roles, { nodes, from }: RewriteContext): Amount | null {
  const week = numberOf(roles.week);
  if (week === null || week > 99) return null;
  const unit = nodes[from];
  if (
    unit &&
    means(unit, 'week') &&
    !singularWeek.test(unit.text) &&
    !/^w|(?:week|wk)$/.test(unit.text)
  )
    return null;
  const calendar = means(unit, 'calweek') || roles.year !== undefined;
  const year = roles.year ? numberOf(roles.year) : null;
  return {
    kind: 'week_ref',
    weeks: roles.or ? [week, numberOf(roles.or) ?? week] : [week],
    calendar,
    ...(year === null ? {} : { year }),
  };
}

/** "Wk 49 - wk 6": no season has so many weeks, and the range goes on in the new year. */
const LATEST_SEASON_WEEK = 35;
const FIRST_WEEKS = 27;

function weekRange(roles: Roles, context: RewriteContext): Amount | null {
  const first = numberOf(roles.first);
  const last = numberOf(roles.last);
  const { nodes, from } = context;
  if (first === null || last === null || first > 53 || last > 99) return null;
  if (last < first && isChange(context))
    return { kind: 'week_ref', weeks: [last], calendar: false };
  const crosses = first > LATEST_SEASON_WEEK && last < FIRST_WEEKS && first !== last;
  if (last <= first && !means(nodes[from], 'calweek') && !crosses) return null;
  const year = roles.year ? numberOf(roles.year) : null;
  return {
    kind: 'week_range',
    first,
    last,
    calendar: means(nodes[from], 'calweek') || year !== null || crosses,
    ...(year === null ? {} : { year }),
  };
}

/** "Between week 7 and 9", in four languages. */
function weeksBetween(roles: Roles, context: RewriteContext): Amount | null {
  return /^(?:between|entre|zwischen)$/.test(context.nodes[context.from]?.text ?? '')
    ? weekRange(roles, { ...context, from: context.from + 1 })
    : null;
}

const LAST_DAY = 366;
/** Weeks up to which the second number behind "wk 8/" is the season's length and no share. */
const LONGEST_PAIRED_SEASON = 26;

/** "Day 49 of the season" is a day of its seventh week. */
function weekOfDay(roles: Roles, { nodes, to, language }: RewriteContext): Amount | null {
  const day = numberOf(roles.day);
  if (day === null || day < 1 || day > LAST_DAY) return null;
  const next = nodes[to];
  const ofSeason = means(next, 'of_season') || means(next, 'in_weeks');
  const cued = language !== 'spanish' && ['check', 'md', 'i'].some((cue) => means(next, cue));
  return ofSeason || cued
    ? { kind: 'week_ref', weeks: [Math.ceil(day / 7)], calendar: false }
    : null;
}

/** "A las ocho semanas no, en la novena": an ordinal that leaves the week out, in a brief of weeks. */
function nthOfWeeks(roles: Roles, { nodes, from, to, language }: RewriteContext): Amount | null {
  const week = numberOf(roles.week);
  const next = nodes[to];
  const ends =
    !next ||
    ['comma', 'stop', 'line_break', 'need', 'check', 'md', 'i'].some((cue) => means(next, cue));
  const inWeeks = nodes.slice(0, from).some((node) => means(node, 'week'));
  return language !== 'english' && week !== null && week > 1 && ends && inWeeks
    ? { kind: 'week_ref', weeks: [week], calendar: false }
    : null;
}

/** Numbered weeks that cannot be taken for a length; they are read before lengths. */
export const weekRules: readonly RewriteRule[] = [
  // "A week 9 review" counts no week.
  rule(
    'a-numbered-week',
    'season_week week_ref',
    'a unit:week week:number (?= hyphen? (check | md | trigger | threshold))',
    (roles, context) => weekRef(roles, { ...context, from: context.from + 1 }),
  ),
  rule(
    'weeks-between',
    'week_range',
    'filler the? (week | calweek) first:NUM and the? (week | calweek)? last:NUM (! (hyphen? week | month | percent))',
    weeksBetween,
  ),
  rule('day-of-season', 'season_week week_ref', 'day hash? day:number', weekOfDay),
  rule(
    'elliptic-last-week',
    'relative_point',
    '(in | by | at) the last (?= (stop | comma | line_break | check | md | $))',
    (_roles, { nodes, from, language }) =>
      language !== 'english' && nodes.slice(0, from).some((node) => means(node, 'week'))
        ? { kind: 'relative', point: { kind: 'from_end', weeks: 0 } }
        : null,
  ),
  rule(
    'elliptic-nth-week',
    'season_week week_ref',
    '(for | in | by | at | after) the week:ordinal_word',
    nthOfWeeks,
  ),
  rule(
    'iso-week',
    'season_week week_ref',
    'year:year_number hyphen? (unit:week) week:number',
    (roles, context) => (context.nodes[context.to - 1]?.glued ? weekRef(roles, context) : null),
  ),
  rule(
    'week-range',
    'week_range',
    '(week | calweek) (hash | stop)? first:NUM (to | hyphen | dash | until | arrow) the? (week | calweek)? last:NUM ((slash | of)? year:year_number)?',
    weekRange,
  ),
  rule(
    'week-range-from-one',
    'week_range',
    'week_one (to | hyphen | dash | until | arrow) (week | calweek)? last:NUM (! week)',
    (roles) => {
      const last = numberOf(roles.last);
      return last !== null && last > 1 && last <= 99
        ? { kind: 'week_range', first: 1, last, calendar: false }
        : null;
    },
  ),
  rule(
    'calendar-week-year',
    'season_week week_ref',
    '(week | calweek) week:number (slash | hyphen | of | comma){0,2} year:year_number',
    weekRef,
  ),
  rule('calendar-week-pair', 'season_week week_ref', 'calweek pair:pair', (roles) => {
    const pair = roles.pair?.token?.value;
    return pair?.kind === 'pair'
      ? { kind: 'week_ref', weeks: [pair.first], calendar: true, year: 2000 + (pair.second % 100) }
      : null;
  }),
  // "À la semaine 8", which without the number is a cadence.
  rule('at-the-week', 'season_week week_ref', 'unit:cadence week:number', (roles) =>
    /^a la (?:semaine|semana)$/.test(roles.unit?.text ?? '')
      ? { kind: 'week_ref', weeks: [numberOf(roles.week) ?? 0], calendar: false }
      : null,
  ),
  // "Wk 8/12" is the eighth of twelve weeks, "wk 8/9" one of two; "wk 8/60" is a week and a share.
  rule('week-of-weeks', 'season_week week_ref', 'week pair:pair (! percent)', (roles) => {
    const pair = roles.pair?.token?.value;
    if (pair?.kind !== 'pair' || pair.separator !== '/') return null;
    const { first, second } = pair;
    if (first < 1 || second <= first || second > LONGEST_PAIRED_SEASON) return null;
    return {
      kind: 'week_ref',
      weeks: second === first + 1 ? [first, second] : [first],
      calendar: false,
    };
  }),
  rule(
    'week-or',
    'season_week week_ref',
    '(week | calweek) week:NUM or (in | at | after | by | the)? week? or:NUM',
    weekRef,
  ),
  rule(
    'nth-week',
    'season_week week_ref',
    '(the | a)? week:ORD hedge? week (! number)',
    (roles) => ({
      kind: 'week_ref',
      weeks: [numberOf(roles.week) ?? 0],
      calendar: false,
    }),
  ),
  rule(
    'german-nth-week',
    'season_week week_ref',
    'week:number stop (unit:week | unit2:calweek)',
    (roles, context) =>
      context.language === 'german' && context.nodes[context.from + 1]?.glued
        ? {
            kind: 'week_ref',
            weeks: [numberOf(roles.week) ?? 0],
            calendar: roles.unit2 !== undefined,
          }
        : null,
  ),
];

/** "Week 8": read after lengths, so that "12 week 8 …" keeps its twelve weeks. */
export const plainWeekRules: readonly RewriteRule[] = [
  rule(
    'week-of-calendar',
    'calendar_week week_ref',
    '(week | calweek) (hash | colon | stop | equals)? week:NUM (of | the){0,2} by_calendar',
    (roles, context) => {
      const amount = weekRef(roles, context);
      return amount?.kind === 'week_ref' ? { ...amount, calendar: true } : null;
    },
  ),
  // "Week-8 review"; "6-week" is a length and read before.
  rule(
    'hyphened-week',
    'season_week week_ref',
    '(week | calweek) sign:hyphen week:number',
    (roles, context) => (roles.week?.glued && roles.sign?.glued ? weekRef(roles, context) : null),
  ),
  rule(
    'week-number',
    'season_week week_ref',
    '(week | calweek) (hash | colon | stop | equals)? week:NUM',
    weekRef,
  ),
];
