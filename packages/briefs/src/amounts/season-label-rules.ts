import { civilOf } from '../dates/calendar.ts';
import type { Amount } from './amount.ts';
import {
  compileRewrites,
  conceptValue,
  numberOf,
  type Roles,
  rewriteRule as rule,
} from './rewrite.ts';

function label(half: Roles[string], year: number | null): Amount | null {
  if (year === null) return null;
  const full = year < 100 ? 2000 + year : year;
  if (full < 2015 || full > 2060) return null;
  const code = conceptValue(half, 'season_code', 'season_name');
  return {
    kind: 'season_label',
    year: full,
    half: code === 1 ? 'first' : code === 2 ? 'second' : 'whole',
  };
}

function gluedLabel(roles: Roles): Amount | null {
  const value = roles.year?.token?.value;
  if (value?.kind === 'pair') return label(roles.code, value.first);
  const year = numberOf(roles.year);
  if (
    year !== null &&
    year < 100 &&
    roles.year?.glued !== true &&
    (roles.code?.text.length ?? 9) > 3
  )
    return null;
  return year !== null && year < 15 ? null : label(roles.code, year);
}

/** Season labels are read before anything else, so that "SS27" is never a week or a share. */
export const labelRewrites = compileRewrites([
  rule(
    'season-label',
    'season_label',
    'code:season_code (apostrophe | hyphen)? year:NUM',
    gluedLabel,
  ),
  rule('season-label-pair', 'season_label', 'code:season_code year:pair', gluedLabel),
  rule(
    'season-name-year',
    'season_label',
    'code:season_name (apostrophe year:NUM | year2:year_number)',
    (roles) => label(roles.code, numberOf(roles.year ?? roles.year2)),
  ),
  rule('season-name-pair', 'season_label', 'code:season_name year:pair', gluedLabel),
  rule(
    'season-name-short',
    'season_label',
    'code:season_name year:number (! (hyphen? (week | month | day | percent | quarter | stores) | MONTH))',
    (roles) => {
      const year = numberOf(roles.year);
      return year !== null && year >= 22 && year <= 45 && Number.isInteger(year)
        ? label(roles.code, year)
        : null;
    },
  ),
  rule('year-season', 'season_label', 'year:year_number code:season_name', (roles) =>
    label(roles.code, numberOf(roles.year)),
  ),
  rule(
    'for-year',
    'season_label',
    '(for | in plan_word | run_verb) year:year_number',
    (roles, { today }) => {
      const year = numberOf(roles.year);
      return year !== null && year >= civilOf(today).year ? label(undefined, year) : null;
    },
  ),
]);
