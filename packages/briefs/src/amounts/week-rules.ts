import type { Amount } from './amount.ts';
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
  if (unit && means(unit, 'week') && !singularWeek.test(unit.text) && !unit.text.startsWith('w'))
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

function weekRange(roles: Roles, { nodes, from }: RewriteContext): Amount | null {
  const first = numberOf(roles.first);
  const last = numberOf(roles.last);
  if (first === null || last === null || first > 53 || last > 99) return null;
  if (last <= first && !means(nodes[from], 'calweek')) return null;
  const year = roles.year ? numberOf(roles.year) : null;
  return {
    kind: 'week_range',
    first,
    last,
    calendar: means(nodes[from], 'calweek') || year !== null,
    ...(year === null ? {} : { year }),
  };
}

/** Numbered weeks that cannot be taken for a length; they are read before lengths. */
export const weekRules: readonly RewriteRule[] = [
  rule(
    'iso-week',
    'season_week week_ref',
    'year:year_number hyphen? (unit:week) week:number',
    (roles, context) => (context.nodes[context.to - 1]?.glued ? weekRef(roles, context) : null),
  ),
  rule(
    'week-range',
    'week_range',
    '(week | calweek) (hash | stop)? first:NUM (to | hyphen | dash | until | arrow) (week | calweek)? last:NUM ((slash | of)? year:year_number)?',
    weekRange,
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
  rule('week-or', 'season_week week_ref', '(week | calweek) week:NUM or week? or:NUM', weekRef),
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
    'week-number',
    'season_week week_ref',
    '(week | calweek) (hash | colon | stop | equals)? week:NUM',
    weekRef,
  ),
];
