import type { Amount } from '../amounts/amount.ts';
import { means, numberOf, type RewriteContext, type Roles } from '../amounts/rewrite.ts';
import type { Node } from '../text/nodes.ts';
import { date } from './date-parts.ts';

const parts = ['to', 'hyphen', 'dash', 'until'];
const isPart = (node: Node | undefined) => parts.some((sign) => means(node, sign));

/** "2 – 29 March", "from 2 to 29 March": the first day shares the month of the last. */
export function rangeFirstDay(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const day = numberOf(roles.day ?? roles.day2);
  const before = nodes[from - 1];
  if (
    ['week', 'calweek', 'month', 'hyphen', 'money', 'q', 'quarter'].some((cue) =>
      means(before, cue),
    )
  )
    return null;
  let at = to;
  while (['the', 'on', 'or'].some((word) => means(nodes[at], word)) || isPart(nodes[at])) at += 1;
  const last = nodes[at]?.amount;
  if (last?.kind !== 'date' || last.expression.kind !== 'calendar' || day === null) return null;
  if (!Number.isInteger(day) || day < 1 || day >= last.expression.dayOfMonth) return null;
  const { weekday: _, ...month } = last.expression;
  return date({ ...month, dayOfMonth: day });
}

/** "March 2-29": a last day that shares the month of the first. */
export function rangeLastDay(roles: Roles, { nodes, from }: RewriteContext): Amount | null {
  const day = numberOf(roles.day ?? roles.day2);
  const joined = means(nodes[from - 1], 'hyphen') || means(nodes[from - 1], 'until');
  const first = nodes[from - 2]?.amount;
  if (!joined || first?.kind !== 'date' || first.expression.kind !== 'calendar' || day === null)
    return null;
  if (!Number.isInteger(day) || day > 31 || day <= first.expression.dayOfMonth) return null;
  const { weekday: _, ...month } = first.expression;
  return date({ ...month, dayOfMonth: day });
}
