import type { Amount } from './amount.ts';
import { unitOf } from './length-of-nodes.ts';
import {
  conceptValue,
  numberOf,
  type RewriteContext,
  type RewriteRule,
  type Roles,
  rewriteRule as rule,
} from './rewrite.ts';
import { deliveryCountRules, rhythmRules } from './rhythm-rules.ts';

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

/** How often something happens, in any of the ways it is said. */
export const cadenceRules: readonly RewriteRule[] = [
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
  ...rhythmRules,
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
    'count:NUM (filler | delivery | word)? (a | per | the | slash) unit:week',
    (roles, context) =>
      context.nodes
        .slice(context.from, context.to)
        .some((node) =>
          /^(?:times|x|mal|veces|fois|drops|deliveries|shipments|trucks)$/.test(node.text),
        )
        ? { kind: 'cadence', value: numberOf(roles.count) === 1 ? 'weekly' : 'other' }
        : null,
  ),
  rule('cadence', 'cadence', 'word:cadence', (roles) => {
    const value = conceptValue(roles.word, 'cadence');
    return value === 'weekly' || value === 'bi-weekly' || value === 'other'
      ? { kind: 'cadence', value }
      : null;
  }),
  ...deliveryCountRules,
];
