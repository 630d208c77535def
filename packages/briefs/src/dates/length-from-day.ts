import { means, numberOf, type RewriteContext, type Roles } from '../amounts/rewrite.ts';
import type { Node } from '../text/nodes.ts';

/** A word that leads to the first day on sale. */
export const isStartCue = (node: Node | undefined): boolean =>
  ['start', 'go_out', 'on_floor', 'set_word'].some((cue) => means(node, cue));

/** No season is shorter; "two weeks from tomorrow" is a day. */
const SHORTEST_SEASON = 4;
/** Nodes before the phrase that may say it is about the start. */
const REACH_BACK = 5;

/** "Totes, 9 weeks from today": how long they run and when they start, where the brief says neither. */
export const isLengthFromToday = (context: RewriteContext): boolean =>
  context.nodes[context.to - 1]?.text === 'from today' && saysNeither(context, ['day']);

/** "Bunting: 6 weeks from tomorrow", likewise. */
export const isLengthFromDay = (roles: Roles, context: RewriteContext): boolean =>
  means(roles.unit, 'week') &&
  (numberOf(roles.count) ?? 0) >= SHORTEST_SEASON &&
  saysNeither(context);

function saysNeither(context: RewriteContext, alsoIn: readonly string[] = []): boolean {
  const { nodes, from, to } = context;
  if (saysAnotherLength(context, alsoIn)) return false;
  const beside = [...nodes.slice(Math.max(0, from - REACH_BACK), from), nodes[to], nodes[to + 1]];
  return !beside.some(isStartCue);
}

/** "Three weeks from next Monday – 8 weeks": the season's length is told elsewhere in the brief. */
export function saysAnotherLength(
  { nodes, from, to }: Pick<RewriteContext, 'nodes' | 'from' | 'to'>,
  alsoIn: readonly string[] = [],
): boolean {
  const units = ['week', 'month', 'quarter', 'half_year', ...alsoIn];
  return nodes.some((node, at) => {
    if (at >= from && at < to) return false;
    if (!units.some((unit) => means(node, unit)) || node.amount) return false;
    const before = means(nodes[at - 1], 'hyphen') ? nodes[at - 2] : nodes[at - 1];
    return numberOf(before) !== null;
  });
}
