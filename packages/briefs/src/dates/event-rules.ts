import { numberOf, type RewriteRule, rewriteRule as rule } from '../amounts/rewrite.ts';
import { event, eventWeek, namesMerchandise } from './calendar-phrases.ts';
import { date } from './date-parts.ts';
import { shift, unitDays } from './relative-phrases.ts';

/** Retail events, and weeks or days beside them. */
export const eventRules: readonly RewriteRule[] = [
  rule('event-week', 'date', 'the? event:event hyphen? (week:week)', eventWeek(0)),
  rule(
    'week-of-event',
    'date',
    '(week_of | week of | week) the? event:event year:year_number?',
    // "10 weeks of Valentine's mugs": a length and what is sold.
    (roles, context) =>
      numberOf(context.nodes[context.from - 1]) === null ? eventWeek(0)(roles) : null,
  ),
  rule(
    'weeks-after-event',
    'date',
    '(count:NUM | a | count2:couple) (unit:week | unit2:day | unit3:fortnight) after the? event:event',
    (roles) => {
      const base = event(roles);
      const days = unitDays(roles.unit ?? roles.unit2 ?? roles.unit3);
      const count = roles.count2 ? 2 : (numberOf(roles.count) ?? 1);
      return base && days !== null ? shift(base, days * count) : null;
    },
  ),
  rule('week-after-event', 'date', 'the? week after the? event:event', eventWeek(1)),
  rule(
    'weeks-before-event',
    'date',
    '(count:NUM | a | count2:couple) (unit:week | unit2:day | unit3:fortnight) before the? event:event',
    (roles) => {
      const base = event(roles);
      const days = unitDays(roles.unit ?? roles.unit2 ?? roles.unit3);
      const count = roles.count2 ? 2 : (numberOf(roles.count) ?? 1);
      return base && days !== null ? shift(base, -days * count) : null;
    },
  ),
  rule('week-before-event', 'date', 'the? week before the? event:event', eventWeek(-1)),
  rule(
    'event-less-weeks',
    'date',
    'event:event (without | sign:hyphen | sign2:dash) count:NUM (unit:week | unit2:day)',
    (roles) => {
      // "Easter - 3 weeks" is when and how long, "Easter -3 weeks" three weeks before.
      const sign = roles.sign ?? roles.sign2;
      if (sign && !(roles.count?.glued === true && sign.glued === false)) return null;
      const base = event(roles);
      const days = unitDays(roles.unit ?? roles.unit2);
      return base && days !== null ? shift(base, -days * (numberOf(roles.count) ?? 1)) : null;
    },
  ),
  rule(
    'event',
    'date',
    'event:event (of | in)? year:year_number? (! (product | qualifier))',
    (roles, context) => (namesMerchandise(context) ? null : date(event(roles))),
  ),
];
