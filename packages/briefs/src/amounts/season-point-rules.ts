import type { Amount } from './amount.ts';
import {
  conceptValue,
  means,
  numberOf,
  type RewriteContext,
  type RewriteRule,
  type Roles,
  rewriteRule as rule,
} from './rewrite.ts';
import { weeksOfLength } from './weeks-of-length.ts';

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

const weeksFromEnd = (weeks: number): Amount => ({
  kind: 'relative',
  point: { kind: 'from_end', weeks },
});

/** So many weeks, or the weeks of so many fortnights or months, before the last one. */
function fromEnd(roles: Roles): Amount | null {
  const amount = roles.count?.amount;
  return amount?.kind === 'length' && amount.counts.length === 1
    ? weeksFromEnd(weeksOfLength(amount.counts[0] as number, amount.unit))
    : null;
}

const markdownCues = ['md', 'check', 'below', 'sold', 'trigger', 'depth'];
const CUE_REACH = 8;

/** True when the words right behind a point speak of markdown. */
function speaksOfMarkdown({ nodes, to }: RewriteContext): boolean {
  for (let at = to; at < nodes.length && at < to + CUE_REACH; at++) {
    if (means(nodes[at], 'stop') || means(nodes[at], 'line_break')) return false;
    if (markdownCues.some((cue) => means(nodes[at], cue))) return true;
  }
  return false;
}

/** "Vestes mi-saison", "mid-season jackets": goods for the time between, no point of time. */
function isKindOfGoods({ nodes, from, to }: RewriteContext): boolean {
  if (!/^(?:mi|mid) (?:saison|season)$/.test(nodes[from]?.text ?? '') || to - from > 1)
    return false;
  return means(nodes[from - 1], 'product') || means(nodes[to], 'product');
}

const WEEKS_REACH = 30;

/** True when a longer count of weeks, with no other amount since, says what a bare number counts. */
function isOfWeeksBefore(weeks: number, { nodes, from }: RewriteContext): boolean {
  for (let at = from - 1; at >= 0 && at > from - WEEKS_REACH; at--) {
    const amount = nodes[at]?.amount;
    if (amount?.kind === 'units') return false;
    if (amount?.kind === 'length')
      return amount.unit === 'week' && amount.counts.every((count) => count > weeks);
  }
  return false;
}

/** Points of the season that depend on its length. */
export const seasonPointRules: readonly RewriteRule[] = [
  rule('midpoint', 'relative_point', 'the? midpoint (of_season)?', (_roles, context) =>
    isKindOfGoods(context) ? null : point(0.5),
  ),
  // "Halfway through the 14 weeks": the length stays the season's.
  rule(
    'share-of-weeks',
    'relative_point',
    '(share:share | share2:quarter_amount) (of | of_season | in_weeks | the){1,2} hedge? (?= length)',
    (roles, { nodes, to }) => {
      const amount = nodes[to]?.amount;
      return amount?.kind === 'length' && amount.unit !== 'day'
        ? wordFractionOfSeason({ share: roles.share ?? roles.share2 })
        : null;
    },
  ),
  rule(
    'last-of-weeks',
    'relative_point',
    'the? (last | nearly:penultimate) (week | week_of){0,1} (of | out_of | the){0,2} (?= (the? length | the NUM))',
    (roles, { nodes, from, to }) =>
      to - from >= 2 &&
      ['of', 'out_of', 'week_of'].some((cue) =>
        nodes.slice(from, to).some((node) => means(node, cue)),
      )
        ? weeksFromEnd(roles.nearly ? 1 : 0)
        : null,
  ),
  rule(
    'share-of-season',
    'relative_point',
    '(share:share | share2:quarter_amount) (of | the){0,2} of_season',
    (roles, context) => {
      const withThrough = { share: roles.share ?? roles.share2 };
      const words = context.nodes[context.to - 1]?.text;
      // "47% de venta", "60% de vente": what has sold.
      if (/^de vent[ae]$/.test(words ?? '')) return wordFractionOfSeason(withThrough);
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
    '(share:share | share2:quarter_amount | pair:pair) hyphen? (threshold | filler | word)',
    (roles, context) =>
      /^(?:mark|marke|point|stage)$/.test(context.nodes[context.to - 1]?.text ?? '')
        ? roles.pair
          ? fractionOfSeason(roles)
          : wordFractionOfSeason({ share: roles.share ?? roles.share2 })
        : null,
  ),
  rule(
    'first-part',
    'relative_point',
    'the? ordinal_word part:frac (of the? season | of_season)',
    (roles) => {
      const denominator = conceptValue(roles.part, 'frac');
      return typeof denominator === 'number' ? point(1 / denominator) : null;
    },
  ),
  rule(
    'share-in',
    'relative_point',
    '(share:share | share2:quarter_amount) (of the? (i | that | season))? in_weeks',
    (roles, context) => {
      const { nodes, from, to } = context;
      const next = nodes[to];
      const ends =
        !next ||
        ['stop', 'comma', 'line_break', 'paren_close', 'if', 'md', 'check', 'i'].some((cue) =>
          means(next, cue),
        );
      const asked = [1, 2, 3].some(
        (step) => means(nodes[from - step], 'check') || means(nodes[from - step], 'md'),
      );
      const isPast = /^(?:are |have |has )|behind|belt/.test(nodes[to - 1]?.text ?? '');
      const opens = (from === 0 || means(nodes[from - 1], 'stop')) && means(next, 'comma');
      return ends && (asked || ((isPast || opens) && speaksOfMarkdown(context)))
        ? wordFractionOfSeason({ share: roles.share ?? roles.share2 })
        : null;
    },
  ),
  // "Review after half, below 60% is reduced".
  rule(
    'after-share',
    'relative_point',
    'after the? (share:share | share2:quarter_amount) (?= (comma | stop | line_break | paren_close | $))',
    (roles, { nodes, from }) =>
      [1, 2, 3].some(
        (step) => means(nodes[from - step], 'check') || means(nodes[from - step], 'md'),
      )
        ? wordFractionOfSeason({ share: roles.share ?? roles.share2 })
        : null,
  ),
  // "When three of those are left": weeks that the season's length has named before.
  rule(
    'of-them-to-go',
    'relative_point',
    '(if | with | at | after | by) count:NUM ((of (that | um | i) be? (to_go | remain_verb)) | remain_verb)',
    (roles, context) => {
      const weeks = numberOf(roles.count);
      return weeks !== null && isOfWeeksBefore(weeks, context) ? weeksFromEnd(weeks) : null;
    },
  ),
  rule(
    'after-of-them',
    'season_week week_ref',
    'after count:NUM of (that | um | i) (! (be? (to_go | remain_verb)))',
    (roles, context) => {
      const weeks = numberOf(roles.count);
      return weeks !== null && isOfWeeksBefore(weeks, context)
        ? { kind: 'week_ref', weeks: [weeks], calendar: false }
        : null;
    },
  ),
  rule('fortnight-to-go', 'relative_point', 'fortnight (be | um){0,2} to_go of_season?', () =>
    weeksFromEnd(2),
  ),
  rule(
    'weeks-remain',
    'relative_point',
    '(if | with | at | after | by) count:length be? remain_verb',
    fromEnd,
  ),
  rule(
    'weeks-to-go',
    'relative_point',
    'count:length (be | um | the | of_season){0,2} to_go of_season?',
    fromEnd,
  ),
  rule('weeks-remaining', 'relative_point', '(if | with | at)? remain_verb count:length', fromEnd),
  rule(
    'weeks-before-end',
    'relative_point',
    'count:length (before | of | from) (the | that)? (end_of | ending) the? of_season? season?',
    fromEnd,
  ),
  rule(
    'weeks-after-end',
    'relative_point',
    'count:length after the? (end_of the? (season | of_season) | season (filler | be){0,1} ending | season)',
    (roles, context) => {
      const amount = fromEnd(roles);
      const ends = context.nodes
        .slice(context.from, context.to)
        .some((node) => means(node, 'ending') || means(node, 'end_of'));
      return ends && amount?.kind === 'relative' && amount.point.kind === 'from_end'
        ? weeksFromEnd(-amount.point.weeks)
        : null;
    },
  ),
  rule('penultimate-week', 'relative_point', 'the? penultimate week of_season?', () =>
    weeksFromEnd(1),
  ),
  rule(
    'penultimate',
    'relative_point',
    'the? penultimate (! (week | week_of | month | day | WEEKDAY | calweek | MONTH | product))',
    () => weeksFromEnd(1),
  ),
  rule(
    'week-before-last',
    'relative_point',
    'the? week before the? last (week of_season? | of_season | (?= of))',
    () => weeksFromEnd(1),
  ),
  rule('last-week', 'relative_point', 'the? last week of_season?', (_roles, context) =>
    context.nodes
      .slice(context.from, context.to)
      .some(
        (node) =>
          means(node, 'the') ||
          /^(?:final|very last|letzten|letzte|letzter|derniere|ultima)$/.test(node.text),
      ) ||
    ['in', 'colon', 'equals', 'at', 'by'].some((cue) =>
      means(context.nodes[context.from - 1], cue),
    ) ||
    // "Last week: discount what is left"; "last week" alone is the one gone by.
    (['colon', 'equals', 'dash'].some((sign) => means(context.nodes[context.to], sign)) &&
      speaksOfMarkdown(context)) ||
    // "MD last wk; thr 80".
    (['md', 'check'].some((cue) => means(context.nodes[context.from - 1], cue)) &&
      (!context.nodes[context.to] || means(context.nodes[context.to], 'stop')))
      ? weeksFromEnd(0)
      : null,
  ),
];
