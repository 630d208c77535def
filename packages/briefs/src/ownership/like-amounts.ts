import { means, numberOf } from '../amounts/rewrite.ts';
import type { Claim, Role } from '../grammar/claim.ts';
import type { Node } from '../text/nodes.ts';

/** Roles of shares. */
export const shareRoles: ReadonlySet<Role> = new Set(['kept', 'sent', 'threshold', 'unsold']);

/** What an amount can take the place of. */
export type Kind = 'share' | 'length' | 'week_ref' | 'date' | 'number';

/** The kind of an amount, or of a bare number that nothing counts; null for all else. */
export function kindOf(nodes: readonly Node[], at: number): Kind | null {
  const node = nodes[at];
  const kind = node?.amount?.kind;
  if (kind === 'share' || kind === 'length' || kind === 'week_ref' || kind === 'date') return kind;
  if (node?.amount || numberOf(node) === null || means(node, 'ordinal_word')) return null;
  const next = nodes[at + 1];
  const ends = [
    'stop',
    'comma',
    'line_break',
    'paren_open',
    'paren_close',
    'bar_sign',
    'dash',
    'instead_of',
    'for',
    'this_time',
    'and',
    'from',
    'if',
    'on',
    'at',
  ];
  const counted = [
    'percent',
    'stores',
    'buy',
    'month_name',
    'hyphen',
    'week',
    'month',
    'day',
    'money',
  ];
  const denied = means(nodes[at - 1], 'instead_of') && !counted.some((unit) => means(next, unit));
  const ended = next === undefined || next.text === 'period';
  return ended || denied || ends.some((sign) => means(next, sign)) ? 'number' : null;
}

/** The number a planner would write for an amount: weeks, or percent. */
export function countOf(node: Node | undefined): number | null {
  const { amount } = node ?? {};
  if (amount?.kind === 'length') return amount.counts[0] ?? null;
  if (amount?.kind === 'share') return Math.round((amount.values[0] ?? 0) * 100);
  return numberOf(node);
}

/** True when an amount of the kind can stand for the claimed one: a bare number for any count. */
export function isLike(node: Node | undefined, claim: Claim, kind: Kind): boolean {
  const was = node?.amount?.kind ?? 'number';
  // "Zero at the DC… sorry, one tenth".
  if (kind === 'share' && was === 'number') return shareRoles.has(claim.role);
  if (kind !== 'number') return was === kind;
  return (
    was === 'number' ||
    (was === 'share' && shareRoles.has(claim.role)) ||
    (was === 'length' && claim.role === 'horizon') ||
    (was === 'week_ref' && claim.role === 'checkpoint')
  );
}
