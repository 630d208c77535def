import { civilOf } from '../dates/calendar.ts';
import type { Amount, LengthUnit } from './amount.ts';
import {
  compileRewrites,
  conceptValue,
  means,
  numberOf,
  type RewriteContext,
  type RewriteRule,
  type Roles,
} from './rewrite.ts';
import { shareOfFraction, tidyShare } from './weeks-of-length.ts';

const rule = (
  id: string,
  symbol: string,
  pattern: string,
  build: RewriteRule['build'],
): RewriteRule => ({ id, symbol, pattern, build });

const share = (values: readonly number[], percent: boolean): Amount => ({
  kind: 'share',
  values: values.map(tidyShare),
  percent,
});

/** True when "from A to B" is said of a change, so that only B counts. */
function isChange({ nodes, from }: RewriteContext): boolean {
  for (let at = from; at >= 0 && at >= from - 7; at--) {
    if (means(nodes[at], 'stop')) return false;
    if (means(nodes[at], 'change') && !means(nodes[at], 'start') && !means(nodes[at], 'run_verb'))
      return true;
  }
  return false;
}

function shareRange(roles: Roles, context: RewriteContext): Amount | null {
  const low = numberOf(roles.low);
  const high = numberOf(roles.high);
  if (low === null || high === null) return null;
  if (isChange(context)) return share([high / 100], true);
  return share([low / 100, high / 100], true);
}

function percent(roles: Roles, { nodes, from }: RewriteContext): Amount | null {
  const value = numberOf(roles.count);
  if (value === null) return null;
  const sign = nodes[from];
  const negative =
    (means(sign, 'hyphen') || sign?.text === '-') && from > 0 && roles.count?.glued === true;
  return share([(negative ? -value : value) / 100], true);
}

function fraction(roles: Roles): Amount | null {
  const denominator = conceptValue(roles.part, 'frac');
  const numerator = roles.count ? numberOf(roles.count) : 1;
  if (typeof denominator !== 'number' || numerator === null || numerator > denominator) return null;
  return share([shareOfFraction(numerator, denominator)], false);
}

function ratioOf(roles: Roles): Amount | null {
  const numerator = numberOf(roles.count);
  const denominator = numberOf(roles.whole);
  if (numerator === null || denominator === null || denominator <= 1 || numerator > denominator)
    return null;
  return denominator <= 20 || denominator === 100
    ? share([shareOfFraction(numerator, denominator)], false)
    : null;
}

function unitOf(node: Roles[string]): LengthUnit | null {
  const units: readonly LengthUnit[] = [
    'week',
    'half_year',
    'month',
    'quarter',
    'year',
    'fortnight',
    'day',
  ];
  return units.find((unit) => means(node, unit)) ?? null;
}

function length(counts: readonly (number | null)[], unitNode: Roles[string]): Amount | null {
  const unit = unitOf(unitNode);
  if (unit === null || counts.some((count) => count === null)) return null;
  return { kind: 'length', unit, counts: counts as number[] };
}

const singularWeek =
  /^(?:week|wk|w|woche|semana|semaine|sem|s|kw|cw|week no|week number|wk no|week nr|semaine no|semaine numero|semana no|semana numero|semaine n|semana n|week of the season)$/;

function plainLength(roles: Roles, { nodes, to, from }: RewriteContext): Amount | null {
  const unit = roles.unit;
  const next = nodes[to];
  const unitText = unit?.text ?? '';
  const count = numberOf(roles.count);
  if (count !== null && count > 999) return null;
  if (
    singularWeek.test(unitText) &&
    next &&
    numberOf(next) !== null &&
    !means(next, 'ordinal_word') &&
    unit?.glued !== true &&
    !means(nodes[to + 1], 'percent')
  )
    return null;
  const sign = nodes[from - 1];
  const negative =
    (sign?.text === '-' || sign?.text === '–') &&
    roles.count?.glued === true &&
    sign.glued === false;
  return length([count === null ? null : negative ? -count : count], unit);
}

function alternatives(roles: Roles, context: RewriteContext): Amount | null {
  const low = numberOf(roles.low);
  const high = numberOf(roles.high);
  if (low === null || high === null || high > 999) return null;
  const before = context.nodes[context.from - 1];
  if (low >= high || means(before, 'week') || means(before, 'calweek')) return null;
  return length(isChange(context) ? [high] : [low, high], roles.unit);
}

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
    calendar: means(nodes[from], 'calweek'),
    ...(year === null ? {} : { year }),
  };
}

const cadenceOfWeeks = (weeks: number): Amount => ({
  kind: 'cadence',
  value: weeks === 1 ? 'weekly' : weeks === 2 ? 'bi-weekly' : 'other',
});

function everyUnits(roles: Roles): Amount | null {
  const count = roles.other ? 2 : (numberOf(roles.count) ?? 1);
  const unit = unitOf(roles.unit);
  if (unit === 'week') return cadenceOfWeeks(count);
  if (unit === 'fortnight') return cadenceOfWeeks(2 * count);
  if (unit === 'day')
    return count % 7 === 0 ? cadenceOfWeeks(count / 7) : { kind: 'cadence', value: 'other' };
  return unit ? { kind: 'cadence', value: 'other' } : null;
}

function weekdays(roles: Roles): Amount | null {
  return { kind: 'cadence', value: roles.second ? 'other' : 'weekly' };
}

function pluralWeekday(roles: Roles, { language }: RewriteContext): Amount | null {
  const text = roles.day?.text ?? '';
  const plural =
    /days$/.test(text) ||
    (language === 'german' && /(?:tags|wochs)$/.test(text)) ||
    (language === 'french' && /dis$|ches$/.test(text));
  return plural ? weekdays(roles) : null;
}

const point = (share: number): Amount => ({ kind: 'relative', point: { kind: 'fraction', share } });

function fractionOfSeason(roles: Roles): Amount | null {
  const amount = roles.share?.amount;
  if (amount?.kind === 'share' && amount.values.length === 1)
    return point(amount.values[0] as number);
  const pair = roles.pair?.token?.value;
  if (pair?.kind === 'pair' && pair.first < pair.second) return point(pair.first / pair.second);
  return null;
}

/** Only a fraction in words, never a percentage: "70% through" is sell-through. */
function wordFractionOfSeason(roles: Roles): Amount | null {
  const amount = roles.share?.amount;
  return amount?.kind === 'share' && amount.percent ? null : fractionOfSeason(roles);
}

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

/** Shares: percentages, fractions, ratios. */
export const shareRewrites = compileRewrites([
  rule('money', 'money_amount', 'money NUM', () => ({ kind: 'money' })),
  rule('money-after', 'money_amount', 'NUM money', () => ({ kind: 'money' })),
  rule('points', 'other_sign', 'NUM points', () => ({ kind: 'money' })),
  rule(
    'percent-between',
    'share',
    'from? low:NUM percent? (to | hyphen | dash | or | until) hedge? high:NUM hyphen? percent',
    shareRange,
  ),
  rule(
    'percent-entre',
    'share',
    'filler low:NUM percent? (and | to) high:NUM percent',
    (roles, context) =>
      /^(?:between|entre|zwischen)$/.test(context.nodes[context.from]?.text ?? '')
        ? shareRange(roles, context)
        : null,
  ),
  rule('percent', 'share', '(dash | hyphen)? count:NUM hyphen? percent', percent),
  rule('fraction-words', 'share', 'count:NUM hyphen? part:frac', fraction),
  rule(
    'a-fraction',
    'share',
    '(a | the) part:frac (! (of the? MONTH | week | weekday | quarter))',
    (roles, context) =>
      means(roles.part, 'ordinal_word') &&
      means(context.nodes[context.from], 'the') &&
      !means(context.nodes[context.to], 'of')
        ? null
        : fraction(roles),
  ),
  rule(
    'one-in',
    'share',
    'count:NUM (in | out_of) whole:NUM (! (hyphen? (week | month | day) | MONTH))',
    (roles) => ((numberOf(roles.whole) ?? 99) <= 12 ? ratioOf(roles) : null),
  ),
  rule(
    'out-of',
    'share',
    'count:NUM (units | buy)? (out_of | of every | in every) whole:NUM',
    ratioOf,
  ),
  rule('num-of-num', 'share', 'count:NUM of whole:NUM', (roles) =>
    means(roles.count, 'number_word') ? ratioOf(roles) : null,
  ),
  rule('three-quarters', 'quarter_amount', '(count:NUM hyphen? | a) unit:quarter', (roles) => {
    const count = roles.count ? numberOf(roles.count) : 1;
    if (/^(?:trimestres?|quartale?n?|quartals|vierteljahr)$/.test(roles.unit?.text ?? ''))
      return count === null ? null : { kind: 'length', unit: 'quarter', counts: [count] };
    return count !== null && count <= 3
      ? share([count / 4], false)
      : count === null
        ? null
        : { kind: 'length', unit: 'quarter', counts: [count] };
  }),
  rule(
    'half',
    'share',
    '(a | the | number_word)? half_word (! (a? (dozen | year | month | week)))',
    () => share([0.5], false),
  ),
]);

/** Lengths, season weeks, calendar weeks, cadences and points of the season. */
export const lengthRewrites = compileRewrites([
  rule(
    'every-n-units',
    'cadence',
    'every (other:other | count:NUM | count2:ORD)? (unit:week | unit2:day | unit3:fortnight | unit4:month)',
    (roles) =>
      everyUnits({
        count: roles.count ?? roles.count2,
        other: roles.other,
        unit: roles.unit ?? roles.unit2 ?? roles.unit3 ?? roles.unit4,
      }),
  ),
  rule(
    'every-nth-weekday',
    'cadence',
    'every (other:other | count:NUM | nth:ORD) (weekday | date)',
    (roles) => cadenceOfWeeks(roles.other ? 2 : (numberOf(roles.count ?? roles.nth) ?? 1)),
  ),
  rule('other-weekday', 'cadence', 'other weekday', () => cadenceOfWeeks(2)),
  rule(
    'every-weekday',
    'cadence',
    'every weekday ((and | comma | ampersand) second:weekday)?',
    weekdays,
  ),
  rule(
    'plural-weekdays',
    'cadence',
    'day:weekday (and | ampersand | comma) second:weekday',
    pluralWeekday,
  ),
  rule('plural-weekday', 'cadence', 'day:weekday', pluralWeekday),
  rule(
    'times-a-week',
    'cadence',
    'count:NUM filler? (a | per | the) unit:week',
    (roles, context) =>
      context.nodes
        .slice(context.from, context.to)
        .some((node) => /^(?:times|x|mal|veces|fois)$/.test(node.text))
        ? { kind: 'cadence', value: numberOf(roles.count) === 1 ? 'weekly' : 'other' }
        : null,
  ),
  rule('cadence', 'cadence', 'word:cadence', (roles) => {
    const value = conceptValue(roles.word, 'cadence');
    return value === 'weekly' || value === 'bi-weekly' || value === 'other'
      ? { kind: 'cadence', value }
      : null;
  }),
  rule(
    'iso-week',
    'season_week week_ref',
    'year:year_number hyphen? (unit:week) week:number',
    (roles, context) => (context.nodes[context.to - 1]?.glued ? weekRef(roles, context) : null),
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
  rule(
    'week-range',
    'week_range',
    '(week | calweek) (hash | stop)? first:NUM (to | hyphen | dash | until) (week | calweek)? last:NUM ((slash | of)? year:year_number)?',
    weekRange,
  ),
  rule('week-or', 'season_week week_ref', '(week | calweek) week:NUM or week? or:NUM', weekRef),
  rule('nth-week', 'season_week week_ref', '(the | a)? week:ORD hedge? week', (roles) => ({
    kind: 'week_ref',
    weeks: [numberOf(roles.week) ?? 0],
    calendar: false,
  })),
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
  rule(
    'length-alternatives',
    'length',
    'hedge? low:NUM (hyphen | dash | to | or | slash) hedge? high:NUM hyphen? (unit:week | unit2:month | unit3:day)',
    (roles, context) =>
      alternatives({ ...roles, unit: roles.unit ?? roles.unit2 ?? roles.unit3 }, context),
  ),
  rule(
    'length-between',
    'length',
    'filler low:NUM (and | to) high:NUM (unit:week | unit2:month)',
    (roles, context) =>
      /^(?:between|entre|zwischen)$/.test(context.nodes[context.from]?.text ?? '')
        ? alternatives({ ...roles, unit: roles.unit ?? roles.unit2 }, context)
        : null,
  ),
  rule(
    'length-units-or',
    'length',
    'low:NUM unit:week hedge? or (hedge | be){0,2} high:NUM week?',
    (roles, context) =>
      means(context.nodes[context.to], 'percent') || context.nodes[context.to]?.amount
        ? null
        : alternatives(roles, context),
  ),
  rule(
    'length-units-to',
    'length',
    'from low:NUM unit:week to hedge? high:NUM week?',
    alternatives,
  ),
  rule('length-pair', 'length', 'pair:pair hyphen? unit:week', (roles) => {
    const pair = roles.pair?.token?.value;
    return pair?.kind === 'pair' && pair.separator === '/'
      ? length([pair.first, pair.second], roles.unit)
      : null;
  }),
  rule(
    'length-and-half',
    'length',
    'count:NUM and a? half_word (unit:month | unit2:year)',
    (roles) => length([(numberOf(roles.count) ?? 0) + 0.5], roles.unit ?? roles.unit2),
  ),
  rule(
    'length-share-half',
    'length',
    '(count:NUM | a) (unit:month | unit2:year) and share',
    (roles) =>
      length([(roles.count ? (numberOf(roles.count) ?? 0) : 1) + 0.5], roles.unit ?? roles.unit2),
  ),
  rule('length-number-half', 'length', 'count:NUM and share unit:month', (roles) =>
    length([(numberOf(roles.count) ?? 0) + 0.5], roles.unit),
  ),
  rule('length-half-dozen', 'length', '(share | half_word) a? dozen of? unit:week', (roles) =>
    length([6], roles.unit),
  ),
  rule(
    'length-dozens',
    'length',
    '(count:NUM | a)? hedge? dozen of? hedge? (unit:week | unit2:month)',
    (roles) =>
      length([12 * (roles.count ? (numberOf(roles.count) ?? 1) : 1)], roles.unit ?? roles.unit2),
  ),
  rule('length-couple', 'length', 'a? couple unit:week', (roles) => length([2], roles.unit)),
  rule(
    'length-bracket',
    'length',
    'count:NUM paren_open NUM paren_close hyphen? unit:week',
    (roles) => length([numberOf(roles.count)], roles.unit),
  ),
  rule(
    'length',
    'length',
    'count:NUM hyphen? hedge? hyphen? (unit:week | unit2:month | unit3:day | unit4:quarter | unit5:year | unit6:fortnight | unit7:half_year)',
    (roles, context) =>
      plainLength(
        {
          count: roles.count,
          unit:
            roles.unit ??
            roles.unit2 ??
            roles.unit3 ??
            roles.unit4 ??
            roles.unit5 ??
            roles.unit6 ??
            roles.unit7,
        },
        context,
      ),
  ),
  rule(
    'weeks-label',
    'length',
    'unit:week (colon | equals | dash | hyphen) count:NUM (! (percent | hyphen | to | week))',
    (roles) =>
      /s$|wochen/.test(roles.unit?.text ?? '') ? length([numberOf(roles.count)], roles.unit) : null,
  ),
  rule(
    'week-number',
    'season_week week_ref',
    '(week | calweek) (hash | colon | stop | equals)? week:NUM',
    weekRef,
  ),
  rule(
    'a-length',
    'length',
    'a hyphen? (unit:month | unit2:year | unit3:fortnight | unit4:week)',
    (roles) => length([1], roles.unit ?? roles.unit2 ?? roles.unit3 ?? roles.unit4),
  ),
  rule('bare-quarter', 'length', 'unit:quarter', (roles, context) =>
    /^(?:trimestre|quartal|vierteljahr)$/.test(roles.unit?.text ?? '') &&
    !means(context.nodes[context.from - 1], 'ordinal_word')
      ? length([1], roles.unit)
      : null,
  ),
  rule('half-year', 'length', 'a? unit:half_year', (roles) => length([1], roles.unit)),
  rule(
    'half-a-year',
    'length',
    '(share | half_word) (a | the)? (year:year | month:month)',
    (roles) =>
      roles.year ? { kind: 'length', unit: 'half_year', counts: [1] } : length([0.5], roles.month),
  ),
  rule('lengths-or', 'length', 'first:length or second:length', (roles) => {
    const first = roles.first?.amount;
    const second = roles.second?.amount;
    return first?.kind === 'length' && second?.kind === 'length' && first.unit === second.unit
      ? { ...first, counts: [...first.counts, ...second.counts] }
      : null;
  }),
  rule('midpoint', 'relative_point', 'the? midpoint (of_season)?', () => point(0.5)),
  rule(
    'share-of-season',
    'relative_point',
    '(share:share | share2:quarter_amount) (of | the){0,2} of_season',
    (roles, context) => {
      const withThrough = { share: roles.share ?? roles.share2 };
      const words = context.nodes[context.to - 1]?.text;
      return /^(?:through|done|along)$/.test(words ?? '')
        ? wordFractionOfSeason(withThrough)
        : fractionOfSeason(withThrough);
    },
  ),
  rule(
    'pair-of-season',
    'relative_point',
    'pair:pair (of | the){0,2} (of_season | season)',
    fractionOfSeason,
  ),
  rule(
    'share-season',
    'relative_point',
    '(share:share | share2:quarter_amount) (of | the){1,2} season:season',
    (roles) =>
      /^(?:season|run|saison|temporada|campana|horizon|period|window|laufzeit|periode|duree)$/.test(
        roles.season?.text ?? '',
      )
        ? fractionOfSeason({ share: roles.share ?? roles.share2 })
        : null,
  ),
  rule(
    'share-mark',
    'relative_point',
    '(share:share | share2:quarter_amount | pair:pair) hyphen? threshold',
    (roles, context) =>
      /^(?:mark|marke|point)$/.test(context.nodes[context.to - 1]?.text ?? '')
        ? roles.pair
          ? fractionOfSeason(roles)
          : wordFractionOfSeason({ share: roles.share ?? roles.share2 })
        : null,
  ),
  rule('first-part', 'relative_point', 'the? ordinal_word (part:frac) of the? season', (roles) => {
    const denominator = conceptValue(roles.part, 'frac');
    return typeof denominator === 'number' ? point(1 / denominator) : null;
  }),
  rule('weeks-to-go', 'relative_point', 'count:length to_go of_season?', (roles) => {
    const amount = roles.count?.amount;
    return amount?.kind === 'length' && amount.unit === 'week' && amount.counts.length === 1
      ? { kind: 'relative', point: { kind: 'from_end', weeks: amount.counts[0] as number } }
      : null;
  }),
  rule(
    'weeks-before-end',
    'relative_point',
    'count:length (before | of | from) the? (end_of | ending) the? of_season? season?',
    (roles) => {
      const amount = roles.count?.amount;
      return amount?.kind === 'length' && amount.unit === 'week' && amount.counts.length === 1
        ? { kind: 'relative', point: { kind: 'from_end', weeks: amount.counts[0] as number } }
        : null;
    },
  ),
  rule('penultimate-week', 'relative_point', 'the? penultimate week of_season?', () => ({
    kind: 'relative',
    point: { kind: 'from_end', weeks: 1 },
  })),
  rule('last-week', 'relative_point', 'the? last week of_season?', (_roles, context) =>
    context.nodes
      .slice(context.from, context.to)
      .some(
        (node) =>
          means(node, 'the') ||
          /^(?:final|very last|letzten|letzte|letzter|derniere|ultima)$/.test(node.text),
      ) || means(context.nodes[context.from - 1], 'in')
      ? { kind: 'relative', point: { kind: 'from_end', weeks: 0 } }
      : null,
  ),
  rule('units', 'units', 'count:number (k:word)? buy', (roles) => {
    const value = numberOf(roles.count);
    const thousand = roles.k?.text === 'k' ? 1000 : roles.k ? null : 1;
    return value !== null && thousand !== null && value * thousand >= 50
      ? { kind: 'units', value: value * thousand }
      : null;
  }),
  rule('large-number', 'units', 'count:number', (roles) => {
    const value = roles.count?.token?.value;
    return value?.kind === 'number' && value.value >= 1000 && (value.grouped || value.value > 2100)
      ? { kind: 'units', value: value.value }
      : null;
  }),
  rule('thousand', 'units', 'count:number k:word', (roles) =>
    roles.k?.text === 'k' ? { kind: 'units', value: 1000 * (numberOf(roles.count) ?? 0) } : null,
  ),
]);
