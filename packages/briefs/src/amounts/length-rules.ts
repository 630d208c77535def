import type { Amount } from './amount.ts';
import { isChange } from './is-change.ts';
import { length, singularWeek } from './length-of-nodes.ts';
import {
  means,
  numberOf,
  type RewriteContext,
  type RewriteRule,
  type Roles,
  rewriteRule as rule,
} from './rewrite.ts';

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
  if (means(before, 'week') || means(before, 'calweek')) return null;
  // Ranges ascend; "from 16 to 14 weeks" is a change.
  const falls =
    low > high &&
    !['or', 'slash'].some((sign) =>
      context.nodes.slice(context.from, context.to).some((node) => means(node, sign)),
    );
  if (isChange(context) || (falls && means(context.nodes[context.from], 'from')))
    return length([high], roles.unit);
  return low < high ? length([low, high], roles.unit) : null;
}

/** "10 → 13 weeks", "von 10 auf 13 Wochen": an arrow or a verb of becoming says what now holds. */
function changed(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const between = nodes.slice(from, to).find((node) => means(node, 'on'));
  if (between && between.text !== 'auf') return null;
  return length([numberOf(roles.high)], roles.unit ?? roles.unit2 ?? roles.after ?? roles.after2);
}

/** "Length: quarter". */
function isLabelled({ nodes, from, to }: RewriteContext): boolean {
  const sign = nodes[from - 1];
  const ends = nodes[to] === undefined || labelSigns.some((end) => means(nodes[to], end));
  return (
    ends && (means(sign, 'colon') || means(sign, 'equals')) && means(nodes[from - 2], 'season')
  );
}

const labelSigns = ['comma', 'stop', 'slash', 'line_break', 'bullet', 'bar_sign', 'dash', 'tilde'];

/** "Boots, weeks 15, …": the plural as a label of its own, in a piece of its own. */
function pluralLabel(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  if (!/(?:weeks|wks|wochen|semanas|semaines)$/.test(roles.unit?.text ?? '')) return null;
  const before = means(nodes[from - 1], 'colon') ? nodes[from - 2] : nodes[from - 1];
  const opens =
    before === undefined ||
    [...labelSigns, 'correction', 'season', 'plan_word'].some((sign) => means(before, sign));
  const ends =
    nodes[to] === undefined ||
    [...labelSigns, 'instead_of', 'paren_close'].some((sign) => means(nodes[to], sign));
  if (!opens || !ends) return null;
  return length([numberOf(roles.count)], roles.unit);
}

/** Lengths of time: counts, ranges and alternatives of weeks, months and longer units. */
export const lengthRules: readonly RewriteRule[] = [
  rule('quarters-of-a-year', 'length', '(count:NUM | a) unit:quarter of (a | the) year', (roles) =>
    length([roles.count ? numberOf(roles.count) : 1], roles.unit),
  ),
  rule('quarter-of-a-year', 'length', 'unit:quarter of a year', (roles, context) =>
    means(context.nodes[context.from - 1], 'ordinal_word') ? null : length([1], roles.unit),
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
    '(filler | range_word) low:NUM (and | to) high:NUM (unit:week | unit2:month)',
    (roles, context) =>
      /(?:between|entre|zwischen|from)$/.test(context.nodes[context.from]?.text ?? '')
        ? alternatives({ ...roles, unit: roles.unit ?? roles.unit2 }, context)
        : null,
  ),
  rule(
    'length-units-or',
    'length',
    'low:NUM unit:week hedge? comma? or (hedge | be | i){0,3} high:NUM week? (! (percent | month | day | hyphen | stores | buy | MONTH))',
    (roles, context) => (context.nodes[context.to]?.amount ? null : alternatives(roles, context)),
  ),
  rule(
    'length-units-to',
    'length',
    '(from | versus) low:NUM unit:week to hedge? high:NUM week?',
    alternatives,
  ),
  rule(
    'length-instead',
    'length',
    'count:NUM comma? instead_of hedge? NUM hyphen? (unit:week | unit2:month)',
    (roles) => length([numberOf(roles.count)], roles.unit ?? roles.unit2),
  ),
  rule(
    'length-change',
    'length',
    '(from | of | be)? NUM (unit:week | unit2:month)? (arrow | on | become) hedge? high:NUM hyphen? (after:week | after2:month)',
    changed,
  ),
  rule(
    'length-becomes',
    'length',
    '(from | of | be)? NUM (unit:week | unit2:month) (arrow | on | become) hedge? high:NUM',
    changed,
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
    'length-dozen-half',
    'length',
    'a? dozen and a? (half_word | share) of? unit:week',
    (roles) => length([18], roles.unit),
  ),
  rule(
    'length-dozens',
    'length',
    '(count:NUM | a)? hedge? dozen of? hedge? (unit:week | unit2:month)',
    (roles) =>
      length([12 * (roles.count ? (numberOf(roles.count) ?? 1) : 1)], roles.unit ?? roles.unit2),
  ),
  rule('length-couple', 'length', 'a? couple (unit:week | unit2:month)', (roles) =>
    length([2], roles.unit ?? roles.unit2),
  ),
  rule(
    'length-bracket',
    'length',
    'count:NUM paren_open NUM paren_close hyphen? unit:week',
    (roles) => length([numberOf(roles.count)], roles.unit),
  ),
  rule(
    'length',
    'length',
    'count:NUM plus_sign? hyphen? hedge? hyphen? (unit:week | unit2:month | unit3:day | unit4:quarter | unit5:year | unit6:fortnight | unit7:half_year)',
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
    'unit:week (colon | equals | dash | hyphen | question) count:NUM (! (percent | hyphen | to | week))',
    (roles) =>
      /s$|wochen/.test(roles.unit?.text ?? '') ? length([numberOf(roles.count)], roles.unit) : null,
  ),
  rule('weeks-number', 'length', 'unit:week count:NUM', pluralLabel),
  rule(
    'a-length',
    'length',
    'a hyphen? (unit:month | unit2:year | unit3:fortnight | unit4:week)',
    (roles) => length([1], roles.unit ?? roles.unit2 ?? roles.unit3 ?? roles.unit4),
  ),
  rule('bare-quarter', 'length', 'unit:quarter', (roles, context) =>
    (/^(?:trimestre|quartal|vierteljahr)$/.test(roles.unit?.text ?? '') &&
      !means(context.nodes[context.from - 1], 'ordinal_word')) ||
    isLabelled(context)
      ? length([1], roles.unit)
      : null,
  ),
  rule('full-year', 'length', 'a? (all | hedge) hyphen? unit:year', (roles, { nodes, from, to }) =>
    nodes.slice(from, to).some((node) => /^(?:full|whole|entire)$/.test(node.text))
      ? length([1], roles.unit)
      : null,
  ),
  rule('full-quarter', 'length', 'a? (all | hedge) unit:quarter', (roles, { nodes, from, to }) =>
    nodes.slice(from, to).some((node) => /^(?:full|whole|entire)$/.test(node.text)) &&
    !means(nodes[to], 'of')
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
  rule(
    'share-of-year',
    'length',
    '(share:share | share2:quarter_amount) of year:length',
    (roles) => {
      const amount = (roles.share ?? roles.share2)?.amount;
      const year = roles.year?.amount;
      return amount?.kind === 'share' && year?.kind === 'length' && year.unit === 'year'
        ? { kind: 'length', unit: 'quarter', counts: [4 * (amount.values[0] ?? 0)] }
        : null;
    },
  ),
  rule('lengths-or', 'length', 'first:length or second:length', (roles) => {
    const first = roles.first?.amount;
    const second = roles.second?.amount;
    return first?.kind === 'length' && second?.kind === 'length' && first.unit === second.unit
      ? { ...first, counts: [...first.counts, ...second.counts] }
      : null;
  }),
];
