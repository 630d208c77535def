import type { Node } from '../text/nodes.ts';
import type { Amount } from './amount.ts';
import { unitOf } from './length-of-nodes.ts';
import {
  means,
  numberOf,
  type RewriteContext,
  type RewriteRule,
  type Roles,
  rewriteRule as rule,
} from './rewrite.ts';

const DAYS_OF_WEEK = 7;
const HOURS_OF_WEEK = 168;
/** A bare "3 week replen" is a rhythm; more weeks are more likely the length of something. */
const LONGEST_BARE_RHYTHM = 3;
const LONGEST_CYCLE = 4;

const every = (weeks: number): Amount => ({
  kind: 'cadence',
  value: weeks === 1 ? 'weekly' : weeks === 2 ? 'bi-weekly' : 'other',
});

/** The rhythm of something that happens once in so many units, or null for a unit of no rhythm. */
export function everyCount(count: number | null, unitNode: Node | undefined): Amount | null {
  if (count === null || count <= 0) return null;
  if (means(unitNode, 'hour')) return every(count / HOURS_OF_WEEK);
  const unit = unitOf(unitNode);
  if (unit === 'week') return every(count);
  if (unit === 'fortnight') return every(2 * count);
  if (unit === 'day') return every(count / DAYS_OF_WEEK);
  return unit === null ? null : { kind: 'cadence', value: 'other' };
}

const isOneOf = (node: Node | undefined, concepts: readonly string[]): boolean =>
  concepts.some((concept) => means(node, concept));
const ends = ['stop', 'line_break', 'comma', 'bullet', 'bar_sign', 'slash', 'paren_close', 'tilde'];
const isEnd = (node: Node | undefined) => node === undefined || isOneOf(node, ends);
const small = ['be', 'of', 'in', 'on', 'at', 'hedge', 'a', 'the', 'by', 'every'];
const labelSigns = ['colon', 'equals', 'dash', 'hyphen', 'paren_open'];
const namesRhythm = (node: Node | undefined): boolean =>
  means(node, 'rhythm') ||
  (means(node, 'replen') &&
    /cycle|cadence|interval|frequency|rhythm|takt|zyklus|intervall|ritmo|ciclo|frecuencia/.test(
      node?.text ?? '',
    ));

/** "14-day rhythm", "at intervals of two weeks", "replen: 2 wks": a count of time that is a beat. */
function interval(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const unit = roles.unit ?? roles.unit2 ?? roles.unit3 ?? roles.unit4 ?? roles.unit5;
  const count = numberOf(roles.count);
  if (count === null) return null;
  const weeks = means(unit, 'week') ? count : means(unit, 'month') ? 4 * count : 0;
  const next = means(nodes[to], 'hyphen') ? nodes[to + 1] : nodes[to];
  const isReplen = means(next, 'replen') && !means(next, 'hold_noun');
  const rhythm = namesRhythm(next)
    ? next
    : isReplen
      ? nodes.slice(to, to + 4).find(namesRhythm)
      : undefined;
  if (rhythm) return isBeat(rhythm, weeks, nodes, from, to) ? everyCount(count, unit) : null;
  if (isReplen && weeks <= LONGEST_BARE_RHYTHM) return everyCount(count, unit);
  let at = from - 1;
  let isLabelled = false;
  for (; at >= from - 3; at--) {
    if (isOneOf(nodes[at], labelSigns)) isLabelled = true;
    else if (!isOneOf(nodes[at], small)) break;
  }
  const before = nodes[at];
  if (namesRhythm(before))
    return isBeat(before, weeks, nodes, from, to) ? everyCount(count, unit) : null;
  const labels = means(before, 'replen') && (isLabelled || at === from - 1);
  return labels && isEnd(nodes[to]) && weeks <= LONGEST_BARE_RHYTHM
    ? everyCount(count, unit)
    : null;
}

/** "A 12-week cycle" can be the season; one of few weeks, or of deliveries by name, is a beat. */
function isBeat(
  rhythm: Node | undefined,
  weeks: number,
  nodes: readonly Node[],
  from: number,
  to: number,
): boolean {
  if (weeks <= LONGEST_CYCLE || !/cycle|ciclo|zyklus/.test(rhythm?.text ?? '')) return weeks <= 26;
  return nodes
    .slice(Math.max(0, from - 6), to + 6)
    .some((node) => isOneOf(node, ['replen', 'delivery']));
}

const isWeekday = (node: Node | undefined): boolean =>
  (node?.amount?.kind === 'date' && node.amount.expression.kind === 'weekday') ||
  (node?.amount === null && isOneOf(node, ['weekday', 'weekday_maybe']));

/** "Mon/Wed/Fri deliveries", "Reponemos lunes y jueves": days of the week beside a word of supply. */
function weekdayList(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const days = [roles.first, roles.second, roles.third].filter((day) => day !== undefined);
  if (!days.every(isWeekday)) return null;
  const near = [...nodes.slice(Math.max(0, from - 4), from), ...nodes.slice(to, to + 4)];
  return near.some((node) => isOneOf(node, ['replen', 'delivery']))
    ? { kind: 'cadence', value: 'other' }
    : null;
}

/** Beats told by a length of time, an interval, a skipped week or days of the week. */
export const rhythmRules: readonly RewriteRule[] = [
  rule(
    'per-n-units',
    'cadence',
    '(per | every | out:out_of) count:NUM hyphen? (unit:week | unit2:day | unit3:month | unit4:fortnight | unit5:hour)',
    (roles, { nodes, from }) =>
      // "Por 18 semanas" is for how long.
      nodes[from]?.text === 'por' ||
      (roles.out && !/every|each|cada|chaque|jed/.test(nodes[from]?.text ?? ''))
        ? null
        : everyCount(
            numberOf(roles.count),
            roles.unit ?? roles.unit2 ?? roles.unit3 ?? roles.unit4 ?? roles.unit5,
          ),
  ),
  rule(
    'interval',
    'cadence',
    'count:NUM hyphen? (unit:week | unit2:day | unit3:month | unit4:fortnight | unit5:hour)',
    interval,
  ),
  rule(
    'unit-labels-interval',
    'cadence',
    '(unit:week | unit2:day | unit5:hour) paren_close? SEP count:NUM',
    (roles, { nodes, from }) => {
      const before = [1, 2, 3, 4, 5].map((step) => nodes[from - step]);
      const opens = before.findIndex((node) => !isOneOf(node, [...labelSigns, ...small, 'comma']));
      const isLabel = opens >= 0 && isOneOf(before[opens], ['replen', 'rhythm']);
      const count = numberOf(roles.count);
      const isLong = roles.unit !== undefined && (count ?? 0) > LONGEST_CYCLE;
      return isLabel && !isLong
        ? everyCount(count, roles.unit ?? roles.unit2 ?? roles.unit5)
        : null;
    },
  ),
  rule(
    'no-week-without',
    'cadence',
    '(neg | nothing) (a | the | hedge | filler){0,2} week (filler | word | be | by | change | run_verb){0,3} without',
    () => every(1),
  ),
  rule(
    'labelled-week',
    'cadence',
    'unit:week (?= (stop | comma | slash | line_break | bar_sign | tilde | dash | $))',
    (_roles, { nodes, from }) => {
      // "Repl: w", "rep wk": the unit alone stands for its beat.
      const label = isOneOf(nodes[from - 1], labelSigns) ? nodes[from - 2] : nodes[from - 1];
      return means(label, 'replen') && !means(label, 'hold_noun') ? every(1) : null;
    },
  ),
  rule('week-in-week-out', 'cadence', 'week in comma? week out_word', () => every(1)),
  rule(
    'week-on-week-off',
    'cadence',
    '(one:NUM | a)? week on (comma | and | slash | dash){1,2} (NUM | a)? week off_word',
    (roles) =>
      roles.one && numberOf(roles.one) !== 1 ? { kind: 'cadence', value: 'other' } : every(2),
  ),
  rule(
    'one-week-in-n',
    'cadence',
    '(a | one:NUM) (week | weekday | date) (out_of | in) count:NUM (! (percent | week | MONTH | month | day))',
    (roles, { nodes, from, to }) => {
      const day = nodes[from + 1];
      if (roles.one && numberOf(roles.one) !== 1) return null;
      if (!means(day, 'week') && !isWeekday(day)) return null;
      return to - from === 4 ? every(numberOf(roles.count) ?? 0) : null;
    },
  ),
  rule(
    'weekday-list',
    'cadence',
    'first:DAYISH (slash | and | comma | hyphen) second:DAYISH ((slash | and | comma | hyphen){1,2} third:DAYISH)?',
    weekdayList,
  ),
];

/** What is delivered so many times in a unit of time, once single words of frequency are known. */
export const deliveryCountRules: readonly RewriteRule[] = [
  rule(
    'one-delivery-a-week',
    'cadence',
    'single_drop (word_of:cadence | (a | the | slash) (unit:week | unit2:fortnight | unit3:month | unit4:day))',
    (roles) =>
      roles.word_of?.amount?.kind === 'cadence'
        ? roles.word_of.amount
        : everyCount(1, roles.unit ?? roles.unit2 ?? roles.unit3 ?? roles.unit4),
  ),
  rule('a-week-one-delivery', 'cadence', 'word_of:cadence (be | hedge)? single_drop', (roles) =>
    roles.word_of?.amount?.kind === 'cadence' ? roles.word_of.amount : null,
  ),
  rule(
    'deliveries-a-week',
    'cadence',
    'count:NUM (delivery | replen) (word_of:cadence | (a | the | slash) (week | two_weeks:fortnight))',
    (roles, { nodes, from }) => {
      const count = numberOf(roles.count);
      const beat = roles.word_of?.amount;
      // "DC 50 replen weekly": the count is of the label before it.
      if (count !== null && count > DAYS_OF_WEEK) return null;
      if (isOneOf(nodes[from - 1], ['dc', 'hold_noun', 'kept_word'])) return null;
      if (count === null || (roles.word_of && beat?.kind !== 'cadence')) return null;
      if (count === 1) return beat ?? every(roles.two_weeks ? 2 : 1);
      const isFortnight =
        roles.two_weeks !== undefined || (beat?.kind === 'cadence' && beat.value === 'bi-weekly');
      return count === 2 && isFortnight ? every(1) : { kind: 'cadence', value: 'other' };
    },
  ),
];
