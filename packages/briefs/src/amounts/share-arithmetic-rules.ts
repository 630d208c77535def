import type { Node } from '../text/nodes.ts';
import type { Amount } from './amount.ts';
import { isChange } from './is-change.ts';
import {
  conceptValue,
  means,
  numberOf,
  type RewriteContext,
  type RewriteRule,
  type Roles,
  rewriteRule as rule,
} from './rewrite.ts';
import { tidyShare } from './weeks-of-length.ts';

const share = (values: readonly number[], percent: boolean): Amount => ({
  kind: 'share',
  values: values.map(tidyShare),
  percent,
});

const lowers =
  /below|under|less|lower|down|minus|short of|unter|weniger|niedriger|moins|sous|menos|debajo/;
const raises = /above|over|more|higher|up|plus|uber|mehr|hoher|mas|encima|dessus/;

/** "Ten points below last year's 40%", "40% less ten points". */
function pointsOff(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const base = numberOf(roles.base);
  const points = numberOf(roles.count);
  if (base === null || points === null) return null;
  const between = nodes.slice(from + 1, to - 1).map(({ text }) => text);
  const sign = between.some((text) => lowers.test(text))
    ? -1
    : between.some((text) => raises.test(text))
      ? 1
      : 0;
  return sign === 0 ? null : share([(base + sign * points) / 100], true);
}

const shareOf = (node: Node | undefined) =>
  node?.amount?.kind === 'share' && node.amount.values.length === 1
    ? (node.amount.values[0] as number)
    : null;

/** "Half of last season's 40%": a share of an old share. */
function ofOldShare(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const base = shareOf(roles.base);
  const factor = roles.multiple ? conceptValue(roles.multiple, 'multiple') : shareOf(roles.part);
  const isOld = nodes.slice(from, to).some((node) => means(node, 'last_year'));
  return base === null || factor === null || !isOld ? null : share([Number(factor) * base], true);
}

/** "Hold one and a half times the buy": more than there is. */
function timesTheBuy(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  if (roles.multiple) return share([Number(conceptValue(roles.multiple, 'multiple'))], false);
  const isTimes = nodes
    .slice(from, to)
    .some(({ text }) => /^(?:times|x|mal|fois|veces)$/.test(text));
  const count = numberOf(roles.count);
  return isTimes && count !== null ? share([count + (roles.half ? 0.5 : 0)], false) : null;
}

/** "DC 20–25", "HB 30 to 35": a range without a sign of percent, right behind its label. */
function labelledRange(roles: Roles, context: RewriteContext): Amount | null {
  const { nodes, from } = context;
  const low = numberOf(roles.low);
  const high = numberOf(roles.high);
  if (low === null || high === null || low >= high || high > 100) return null;
  let at = from - 1;
  while (
    at >= from - 2 &&
    ['colon', 'equals', 'of', 'at', 'hedge'].some((sign) => means(nodes[at], sign))
  )
    at -= 1;
  if (!means(nodes[at], 'hold_noun') && !means(nodes[at], 'dc')) return null;
  return isChange(context) ? share([high / 100], true) : share([low / 100, high / 100], true);
}

/** Shares that have to be worked out before percentages are read. */
export const earlyArithmeticRules: readonly RewriteRule[] = [
  rule('percent-and-a-fraction', 'share', 'whole:number part:pair percent', (roles) => {
    const whole = numberOf(roles.whole);
    const part = roles.part?.token?.value;
    if (whole === null || part?.kind !== 'pair' || part.first >= part.second) return null;
    return share([(whole + part.first / part.second) / 100], true);
  }),
  rule('points-off', 'share', 'count:NUM points _5 base:NUM percent', pointsOff),
  rule(
    'less-points',
    'share',
    'last_year? base:NUM percent (word | filler | below | above | without | and | duration_other | plus_sign | shop_metric | to_go){1,2} count:NUM points',
    pointsOff,
  ),
  rule('percent-changed', 'share', 'low:NUM percent? arrow high:NUM percent', (roles) => {
    const high = numberOf(roles.high);
    return high === null ? null : share([high / 100], true);
  }),
  rule(
    'times-the-buy',
    'share',
    '(multiple:multiple | count:NUM (and a? half:half_word)? (filler | word)) (of | the | that | a){0,2} buy',
    timesTheBuy,
  ),
  rule(
    'labelled-change',
    'share',
    'from low:NUM percent? to high:NUM (! (hyphen? (week | percent | month | day | fortnight) | MONTH | stores | ORD))',
    ({ low, high }, { nodes, from }) => {
      // "The DC number moves, from 45 to 20."
      const before = [1, 2, 3, 4].map((step) => nodes[from - step]);
      const end = before.findIndex((node) => means(node, 'stop') || means(node, 'line_break'));
      const near = end < 0 ? before : before.slice(0, end);
      const isLabelled = near.some((node) => means(node, 'hold_noun') || means(node, 'dc'));
      const [a, b] = [numberOf(low), numberOf(high)];
      return isLabelled && a !== null && b !== null && a !== b && Math.max(a, b) <= 100
        ? share([b / 100], true)
        : null;
    },
  ),
  rule(
    'spoken-decimal',
    'share',
    'whole:NUM (filler | word) first:NUM second:NUM?',
    ({ whole, first, second }, { nodes, from }) => {
      // "Zero point three five".
      const [a, b, c] = [numberOf(whole), numberOf(first), second ? numberOf(second) : null];
      const isPoint = /^(?:point|komma|virgule|coma)$/.test(nodes[from + 1]?.text ?? '');
      if (!isPoint || a !== 0 || b === null || b > 99 || (c !== null && (c > 9 || b > 9)))
        return null;
      return share([Number(`0.${b}${c ?? ''}`)], false);
    },
  ),
  rule(
    'labelled-range',
    'share',
    'low:NUM (dash | hyphen | to) high:NUM (! (hyphen? (week | percent | month | day | fortnight | pair) | MONTH | stores | buy))',
    labelledRange,
  ),
];

/** Shares made of shares, once these are read. */
export const lateArithmeticRules: readonly RewriteRule[] = [
  rule(
    'of-old-share',
    'share',
    '(part:SHARE of | multiple:multiple of?) (the | a | that | filler | same | last_year | hold_noun | be | at){1,5} base:SHARE',
    ofOldShare,
  ),
  rule(
    'stays-goes',
    'kept_share share',
    'kept:SHARE hold_verb (comma | and | slash | dash | stop) sent:SHARE (change | go_out | send | out_word)',
    (roles) => {
      // "30% stays, 70% goes."
      const [stays, goes] = [shareOf(roles.kept), shareOf(roles.sent)];
      return stays !== null && goes !== null && tidyShare(stays + goes) === 1
        ? share([stays], false)
        : null;
    },
  ),
  rule(
    'share-between',
    'share',
    '(filler | range_word) first:SHARE (and | to) (a | hedge)? second:SHARE',
    (roles, { nodes, from }) => {
      const first = shareOf(roles.first);
      const second = shareOf(roles.second);
      const opens = /(?:^| )(?:between|entre|zwischen)$/.test(nodes[from]?.text ?? '');
      return opens && first !== null && second !== null ? share([first, second], false) : null;
    },
  ),
  rule(
    'share-or-share',
    'share',
    'first:SHARE (or | slash) (hedge | hold_verb){0,2} second:SHARE',
    (roles) => {
      const first = shareOf(roles.first);
      const second = shareOf(roles.second);
      return first === null || second === null ? null : share([first, second], false);
    },
  ),
];
