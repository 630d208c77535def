import type { Amount } from './amount.ts';
import { countedShareRules } from './counted-share-rules.ts';
import { isChange } from './is-change.ts';
import {
  compileRewrites,
  conceptValue,
  means,
  numberOf,
  type RewriteContext,
  type Roles,
  rewriteRule as rule,
} from './rewrite.ts';
import { earlyArithmeticRules, lateArithmeticRules } from './share-arithmetic-rules.ts';
import { splitRules } from './split-rules.ts';
import { shareOfFraction, tidyShare } from './weeks-of-length.ts';

const share = (values: readonly number[], percent: boolean): Amount => ({
  kind: 'share',
  values: values.map(tidyShare),
  percent,
});

function shareRange(roles: Roles, context: RewriteContext): Amount | null {
  const low = numberOf(roles.low);
  const high = numberOf(roles.high);
  if (low === null || high === null) return null;
  // A range goes up; what comes down "from 40% to 25%" is a change.
  const { nodes, from } = context;
  const comesDown = low > high && (means(nodes[from], 'from') || means(nodes[from - 1], 'of'));
  if (comesDown || isChange(context)) return share([high / 100], true);
  return share([low / 100, high / 100], true);
}

function percent(roles: Roles, { nodes, from }: RewriteContext): Amount | null {
  const value = numberOf(roles.count);
  if (value === null) return null;
  const sign = nodes[from];
  const signed = means(sign, 'dash') || means(sign, 'hyphen');
  if (signed && roles.count?.glued !== true) return null;
  // "sub-50%": a hyphen that hangs on the word before it is no minus.
  const hangs = sign?.glued === true && nodes[from - 1]?.token?.kind === 'word';
  const negative =
    (sign?.text === 'minus' && means(sign, 'without')) ||
    ((means(sign, 'hyphen') || sign?.text === '-') &&
      from > 0 &&
      roles.count?.glued === true &&
      !hangs);
  return share([(negative ? -value : value) / 100], true);
}

function fraction(roles: Roles): Amount | null {
  const denominator = conceptValue(roles.part, 'frac');
  const numerator = roles.count ? numberOf(roles.count) : 1;
  if (typeof denominator !== 'number' || numerator === null || numerator > denominator) return null;
  return share([shareOfFraction(numerator, denominator)], false);
}

/** "Of every forty": no other number follows such words than the whole of a ratio. */
const saysEvery = (node: Roles[string]): boolean =>
  /every|each|cada|chaque|je$/.test(node?.text ?? '');

function ratioOf(roles: Roles): Amount | null {
  const numerator = numberOf(roles.count);
  const denominator = numberOf(roles.whole);
  if (numerator === null || denominator === null || denominator <= 1 || numerator > denominator)
    return null;
  return denominator <= 20 ||
    denominator === 100 ||
    saysEvery(roles.per ?? roles.per_2 ?? roles.per_3)
    ? share([shareOfFraction(numerator, denominator)], false)
    : null;
}

/** "Week 9 of 13" names a week of the season, no share. */
const isWeek = (node: Roles[string]): boolean =>
  means(node, 'week') || means(node, 'calweek') || /(?:week|wk)$/.test(node?.text ?? '');

/** Shares: percentages, fractions, ratios. */
export const shareRewrites = compileRewrites([
  ...earlyArithmeticRules,
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
    '(filler | range_word) a? low:NUM percent? (and | to) a? high:NUM percent',
    (roles, context) =>
      /(?:^| )(?:between|entre|zwischen)$/.test(context.nodes[context.from]?.text ?? '')
        ? shareRange(roles, context)
        : null,
  ),
  rule(
    'percent-von-auf',
    'share',
    'of low:NUM percent? on high:NUM hyphen? percent',
    (roles, context) => {
      const high = numberOf(roles.high);
      return high !== null && context.language === 'german' ? share([high / 100], true) : null;
    },
  ),
  rule('percent', 'share', '(dash | hyphen | without)? count:NUM hyphen? percent', percent),
  rule('fraction-words', 'share', 'count:NUM hyphen? part:frac', fraction),
  rule(
    'a-fraction',
    'share',
    '(a | the) (hedge | filler | other)? part:frac (! (of the? MONTH | week | weekday | quarter))',
    (roles, context) =>
      means(roles.part, 'ordinal_word') &&
      means(context.nodes[context.from], 'the') &&
      !means(context.nodes[context.to], 'of')
        ? null
        : fraction(roles),
  ),
  ...splitRules,
  ...countedShareRules,
  rule(
    'one-in',
    'share',
    'count:NUM (in | out_of) whole:NUM (! (hyphen? (week | month | day) | MONTH | stores))',
    (roles) => {
      const whole = numberOf(roles.whole) ?? 99;
      return whole <= 12 || whole === 100 ? ratioOf(roles) : null;
    },
  ),
  rule(
    'out-of',
    'share',
    'count:NUM (units | buy)? (per:out_of | of per_2:every | in per_3:every) whole:NUM',
    (roles, { nodes, from }) => (isWeek(nodes[from - 1]) ? null : ratioOf(roles)),
  ),
  rule('kept-num-of-num', 'share', 'count:number of whole:number', (roles, { nodes, from }) =>
    !isWeek(nodes[from - 1]) &&
    !means(nodes[from - 1], 'week') &&
    ['dc', 'hold_noun', 'hold_verb', 'send'].some((cue) =>
      [1, 2, 3, 4].some((step) => means(nodes[from - step], cue)),
    )
      ? ratioOf(roles)
      : null,
  ),
  rule(
    'all-but',
    'share',
    '(all (buy | of | word | product){0,3} (but | exception | without | bar:threshold) | all_but:exception) the? share:share',
    (roles) => {
      if (roles.bar && roles.bar.text !== 'bar') return null;
      if (roles.all_but && !/^(?:all|everything) /.test(roles.all_but.text)) return null;
      const amount = roles.share?.amount;
      return amount?.kind === 'share'
        ? share(
            amount.values.map((value) => 1 - value),
            amount.percent,
          )
        : null;
    },
  ),
  rule(
    'quarter-kept',
    'share',
    '(a | the)? quarter (?= (of the? (buy | that | all | i))? (kept_word | back | hold_verb | hold_noun | in dc | at dc))',
    () => share([0.25], false),
  ),
  rule('num-of-num', 'share', 'count:NUM of whole:NUM', (roles, { nodes, from }) =>
    means(roles.count, 'number_word') && !isWeek(nodes[from - 1]) ? ratioOf(roles) : null,
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
  ...lateArithmeticRules,
]);
