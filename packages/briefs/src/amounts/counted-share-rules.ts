import { symbolOf } from '../grammar/symbols.ts';
import type { Node } from '../text/nodes.ts';
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
import { shareOfFraction } from './weeks-of-length.ts';

const stockCues = [
  'sold',
  'unsold',
  'below',
  'above',
  'hold_verb',
  'hold_noun',
  'send',
  'go_out',
  'back',
  'dc',
  'stores',
];
const REACH_BACK = 4;
const REACH_ON = 8;
/** A total of this many is a count of pieces and no denominator of a fraction. */
const SMALLEST_BUY = 20;
const SMALLEST_THOUSAND = 1000;

function of(part: number | null, whole: number | null): Amount | null {
  if (part === null || whole === null || part <= 0 || part > whole) return null;
  return { kind: 'share', values: [shareOfFraction(part, whole)], percent: false };
}

/** True when the sentence around a count says where pieces stay or go. */
function isAboutStock({ nodes, from, to }: RewriteContext): boolean {
  for (let at = to; at < nodes.length && at < to + REACH_ON && !ends(nodes[at]); at++)
    if (stockCues.some((cue) => means(nodes[at], cue))) return true;
  for (let at = from - 1; at >= 0 && at >= from - REACH_BACK && !ends(nodes[at]); at--)
    if (stockCues.some((cue) => means(nodes[at], cue))) return true;
  return false;
}

const yearSymbol = symbolOf('year_number number');

const ends = (node: Node | undefined) => means(node, 'stop') || means(node, 'line_break');

function piecesOfBuy(roles: Roles, context: RewriteContext): Amount | null {
  const whole = numberOf(roles.whole);
  if (whole === null || whole < SMALLEST_BUY || !isAboutStock(context)) return null;
  const { nodes, from, to } = context;
  const isYear = roles.whole?.symbol === yearSymbol && !means(nodes[to - 1], 'buy');
  if (isYear || means(nodes[from - 1], 'week')) return null;
  // "3 of the 58 stores" counts stores.
  if (means(nodes[to], 'stores')) return null;
  return of(numberOf(roles.count), whole);
}

/** "One pair of gloves in five", "trois puzzles sur dix": goods stand between the part and the whole. */
function oneThingIn(roles: Roles, context: RewriteContext): Amount | null {
  const whole = numberOf(roles.whole);
  if (whole === null || whole < 2 || (whole > SMALLEST_BUY && whole !== 100)) return null;
  const { nodes, from } = context;
  for (let at = from - 1; at >= from - 5; at--) {
    const node = nodes[at];
    const count = means(node, 'a') ? 1 : numberOf(node);
    if (count !== null) {
      const isClose = at < from - 1 && count < whole && !means(node, 'ordinal_word');
      return isClose && isAboutStock(context) ? of(count, whole) : null;
    }
    const isThing =
      node !== undefined &&
      !node.amount &&
      (node.meaning === null
        ? node.token?.kind === 'word'
        : ['product', 'buy', 'couple', 'of', 'qualifier'].some((word) => means(node, word)));
    if (!isThing) return null;
  }
  return null;
}

/** "Of our 800 cases, put 320 in the warehouse": the part is named some words after the whole. */
function piecesAfterTotal(roles: Roles, context: RewriteContext): Amount | null {
  const { nodes, from, to } = context;
  const count = numberOf(roles.count);
  const isOfThat = to - from > 1 && means(nodes[to - 2], 'of');
  // Two large counts are pieces by themselves, whatever stands between them.
  if (count === null || (count >= SMALLEST_THOUSAND && !isOfThat)) return null;
  for (let at = from - 1; at >= from - 10 && at >= 0; at--) {
    const node = nodes[at];
    if (
      (node?.amount && node.amount.kind !== 'number') ||
      (ends(node) && (!isOfThat || means(node, 'line_break')))
    )
      return null;
    const isNumber = node?.amount?.kind === 'number' || node?.token?.value?.kind === 'number';
    const whole = isNumber ? numberOf(node) : null;
    if (whole === null) continue;
    let before = at - 1;
    while (['the', 'a', 'all', 'that', 'i'].some((word) => means(nodes[before], word))) before -= 1;
    const opens = isOfThat || ['of', 'out_of', 'from'].some((word) => means(nodes[before], word));
    const isYear = node?.symbol === yearSymbol;
    if (!opens || isYear || whole < SMALLEST_BUY || means(nodes[at + 1], 'stores')) return null;
    if (['week', 'percent', 'month', 'day', 'length'].some((unit) => means(nodes[at + 1], unit)))
      return null;
    return isAboutStock(context) ? of(count, whole) : null;
  }
  return null;
}

/** Shares told by counting: pieces of a total, parts, every nth. */
export const countedShareRules: readonly RewriteRule[] = [
  // "8 000": French, German and Spanish part thousands by a space.
  rule('spaced-thousands', 'number', 'count:number tail:number', (roles, { language }) => {
    const { count, tail } = roles;
    const spaced = /^\d{1,3}$/.test(count?.text ?? '') && /^\d{3}$/.test(tail?.text ?? '');
    if (language === 'english' || !spaced) return null;
    return { kind: 'number', value: Number(`${count?.text}${tail?.text}`), decimals: 0 };
  }),
  rule(
    'pair-of',
    'share',
    'count:pair (?= be? (of | sold | unsold | gone_word | kept_word))',
    (roles) => {
      const pair = roles.count?.token?.value;
      return pair?.kind === 'pair' && pair.separator === '/' && pair.second <= 20 && pair.second > 1
        ? of(pair.first, pair.second)
        : null;
    },
  ),
  rule(
    'pieces-of-buy',
    'share',
    'count:number buy? (of | out_of) (the | a | all | that){0,2} whole:number buy?',
    piecesOfBuy,
  ),
  rule(
    'of-buy-pieces',
    'share',
    '(of | out_of | from) the? whole:number buy? comma? (i | need){0,2} count:number (buy | of (that | um | i))?',
    piecesOfBuy,
  ),
  rule(
    'buy-then-pieces',
    'share',
    'whole:number (buy | filler | word | in | all | hedge){0,3} (comma | dash | paren_open | colon)? count:number of (that | um | i)',
    piecesOfBuy,
  ),
  rule('parts', 'share', 'count:NUM part (?= _8 other:NUM part)', (roles) => {
    const part = numberOf(roles.count);
    const other = numberOf(roles.other);
    return part === null || other === null ? null : of(part, part + other);
  }),
  rule(
    'for-every',
    'share',
    'for every whole:NUM buy? (?= _8 (kept:NUM ~2 (hold_verb | back) | hold_verb ~1 kept_2:NUM))',
    (roles) => {
      const whole = numberOf(roles.whole);
      const kept = numberOf(roles.kept ?? roles.kept_2);
      return whole === null || kept === null ? null : of(whole, whole + kept);
    },
  ),
  rule(
    'of-every',
    'share',
    'out_of whole:NUM (buy | product | word | i | plan_word){0,3} comma? (i | need | hold_verb | send){0,2} count:NUM (! (hyphen? (week | percent | month | day) | MONTH | stores))',
    (roles, context) => {
      // "Of every eight pairs we buy, three wait in the warehouse."
      const opens = /every|each|cada|chaque|je /.test(context.nodes[context.from]?.text ?? '');
      return opens && isAboutStock(context)
        ? of(numberOf(roles.count), numberOf(roles.whole))
        : null;
    },
  ),
  rule('every-nth', 'share', 'every nth:ORD (buy | product | word)', (roles, context) => {
    const nth = conceptValue(roles.nth, 'ordinal_word') ?? numberOf(roles.nth);
    return typeof nth === 'number' && isAboutStock(context) ? of(1, nth) : null;
  }),
  rule('every-other', 'share', 'every other (buy | product | word)', (_roles, context) =>
    isAboutStock(context) ? of(1, 2) : null,
  ),
  rule(
    'one-of-every',
    'share',
    '(count:NUM | a) (buy | word)? (out_of every? | in) whole:NUM (! (hyphen? (week | month | day | year | season) | MONTH))',
    (roles, context) => {
      const whole = numberOf(roles.whole);
      if (whole === null || whole < 2 || whole > SMALLEST_BUY || !isAboutStock(context))
        return null;
      return of(roles.count ? numberOf(roles.count) : 1, whole);
    },
  ),
  // "Fewer than four desk lamps in ten": what is counted, and what it is counted of, in one amount.
  rule(
    'things-in',
    'share',
    'count:NUM (product | word | buy | qualifier | filler | couple){1,4} (in | out_of) whole:NUM (! (hyphen? (week | month | day | year | season | stores | units | buy | percent) | MONTH | frac))',
    (roles, { nodes, from }) => {
      const whole = numberOf(roles.whole);
      const isBar = ['below', 'above'].some((cue) => means(nodes[from - 1], cue));
      return isBar && whole !== null && whole > 1 && whole <= SMALLEST_BUY
        ? of(numberOf(roles.count), whole)
        : null;
    },
  ),
  rule(
    'one-thing-in',
    'share',
    '(in | out_of every?) whole:NUM (! (hyphen? (week | month | day | year | season | stores | units | buy | percent) | MONTH | frac))',
    oneThingIn,
  ),
  rule(
    'pieces-after-total',
    'share',
    'count:number buy? (of (that | um | i))? (! (hyphen? (week | percent | month | day | NUM | stores) | MONTH | to))',
    piecesAfterTotal,
  ),
];
