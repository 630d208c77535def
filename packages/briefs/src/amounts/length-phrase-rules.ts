import type { Amount } from './amount.ts';
import { length } from './length-of-nodes.ts';
import {
  means,
  numberOf,
  type RewriteContext,
  type RewriteRule,
  type Roles,
  rewriteRule as rule,
} from './rewrite.ts';

const adjective =
  /^(?:short|quick|brief|long|little|busy|good|solid|full|lovely|measly|mere|brisk|strong|proper|clear|whole|calendar|petites?|petits|belles?|bonnes?|longues?|courtes?|bons|grosses|kurze[nr]?|lange[nr]?|volle[nr]?|ganze[nr]?|schone|cortas|largas|buenas|escasas|intensas|largos|cortos)$/;

/** "Five little weeks": an adjective between the count and its unit. */
function withAdjective(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const between = nodes.slice(from + 1, to - 1).filter((node) => !means(node, 'hyphen'));
  return between.every((node) => adjective.test(node.text))
    ? length([numberOf(roles.count)], roles.unit ?? roles.unit2)
    : null;
}

const isTimes = (node: Roles[string]) => node?.text === 'x' || node?.text === '×';

/** Alternatives that a plain length within them would hide; read before it. */
export const lengthChoiceRules: readonly RewriteRule[] = [
  rule(
    'length-or-comma',
    'length',
    'low:NUM comma doubt:hedge high:NUM (unit:week | unit2:month)',
    (roles) =>
      /^(?:maybe|perhaps|possibly|vielleicht|peut etre|quizas?|tal vez)$/.test(
        roles.doubt?.text ?? '',
      )
        ? length([numberOf(roles.low), numberOf(roles.high)], roles.unit ?? roles.unit2)
        : null,
  ),
];

/** Lengths said in a roundabout way, read after the plain ones. */
export const lengthPhraseRules: readonly RewriteRule[] = [
  rule(
    'length-adjective',
    'length',
    'count:NUM hyphen? (filler | word | qualifier | run_verb | all | everyday_noun){1,2} hyphen? (unit:week | unit2:month)',
    withAdjective,
  ),
  rule('weeks-times', 'length', 'unit:week (times:word | times2:other_sign) count:NUM', (roles) =>
    isTimes(roles.times ?? roles.times2) ? length([numberOf(roles.count)], roles.unit) : null,
  ),
  rule('times-weeks', 'length', 'count:NUM (times:word | times2:other_sign) unit:week', (roles) =>
    isTimes(roles.times ?? roles.times2) ? length([numberOf(roles.count)], roles.unit) : null,
  ),
  rule(
    'length-with-fraction',
    'length',
    'count:NUM part:pair hyphen? (unit:month | unit2:year | unit3:week)',
    (roles) => {
      const part = roles.part?.token?.value;
      const count = numberOf(roles.count);
      return part?.kind === 'pair' && part.first < part.second && count !== null
        ? length([count + part.first / part.second], roles.unit ?? roles.unit2 ?? roles.unit3)
        : null;
    },
  ),
  rule('half-pair-year', 'length', 'a? part:pair hyphen? (year | unit:half_year)', (roles) => {
    const part = roles.part?.token?.value;
    return part?.kind === 'pair' && part.first < part.second && !roles.unit
      ? { kind: 'length', unit: 'quarter', counts: [(4 * part.first) / part.second] }
      : null;
  }),
  rule('year-long', 'length', 'a? unit:year hyphen? long_word', (roles) => length([1], roles.unit)),
  rule('number-unit-bracket', 'length', 'count:NUM paren_open unit:week paren_close', (roles) =>
    length([numberOf(roles.count)], roles.unit),
  ),
  rule('bare-dozen', 'length', 'a? dozen (! (of | week | month | day | buy))', (_roles, context) =>
    [1, 2, 3].some((step) => means(context.nodes[context.from - step], 'season'))
      ? { kind: 'length', unit: 'week', counts: [12] }
      : null,
  ),
  rule('length-tens', 'length', 'a? (ten:ten | fifteen:fortnight) of unit:week', (roles) =>
    length([roles.ten ? 10 : 15], roles.unit),
  ),
  rule(
    'negative-weeks',
    'length',
    '(colon | equals) hyphen count:number',
    (roles, { nodes, from }) => {
      const count = numberOf(roles.count);
      const label = means(nodes[from - 1], 'paren_close') ? nodes[from - 2] : nodes[from - 1];
      return count !== null &&
        roles.count?.glued === true &&
        (means(label, 'season') || means(label, 'week'))
        ? { kind: 'length', unit: 'week', counts: [-count] }
        : null;
    },
  ),
  rule(
    'length-until-gone',
    'length',
    '(after | in | in_weeks) hedge? length:length comma? (i | be | that){0,3} (gone_word | out_word | ending | leave_word | shut)',
    (roles, { nodes, to }) => {
      const [before, over] = [nodes[to - 2], nodes[to - 1]];
      // "Nach 11 Wochen ist Schluss": the verb is part of the phrase.
      const isVerb = /^(?:ist|dann ist|c est|se) /.test(over?.text ?? '');
      return isVerb || ['i', 'be', 'that'].some((word) => means(before, word))
        ? (roles.length?.amount ?? null)
        : null;
    },
  ),
];
