import { means } from '../amounts/rewrite.ts';
import type { Node } from '../text/nodes.ts';
import { pastVerbs } from './reported.ts';
import { isBoundary, precededByNeg } from './sentence.ts';

/** The fields that an adopting phrase names ("no reason to touch the reserve"), or null for all. */
export function namedFields(
  nodes: readonly Node[],
  from: number,
  to: number,
): ReadonlySet<string> | null {
  const named = new Set<string>();
  for (let at = from; at < to; at++) {
    const node = nodes[at];
    if (at > from && ['but', 'neg', 'instead_of'].some((turn) => means(node, turn))) break;
    if (node?.amount?.kind === 'length') named.add('forecast_horizon_weeks');
    if (means(node, 'hold_noun') || means(node, 'dc')) named.add('dc_holdback_percentage');
    if (means(node, 'week')) named.add('forecast_horizon_weeks');
    if (
      means(node, 'season') &&
      /length|duration|horizon|horizon|dauer|duree|duracion|lange/.test(node?.text ?? '')
    )
      named.add('forecast_horizon_weeks');
    if (
      means(node, 'start') &&
      /start|opening|launch|date|beginn|inicio|debut/.test(node?.text ?? '') &&
      !means(node, 'adopt')
    )
      named.add('season_start_date');
    if (means(node, 'threshold') || means(node, 'sold')) named.add('markdown_threshold');
    if (means(node, 'replen')) named.add('replenishment_strategy');
  }
  return named.size === 0 ? null : named;
}

/** "… but we're going with 30%": names the planner's own value, takes nobody else's. */
export function statesOwn(nodes: readonly Node[], at: number): boolean {
  if (!/\b(?:go|going) with$/.test(nodes[at]?.text ?? '')) return false;
  return Boolean(nodes[at + 1]?.amount ?? nodes[at + 2]?.amount);
}

/** "Same as last year", "keep last year's 40%": the old value is taken over. */
export function keeps(nodes: readonly Node[], from: number, at: number): boolean {
  for (let index = Math.max(from, at - 8); index <= at + 5 && index < nodes.length; index++) {
    if (index > at && isBoundary(nodes[index])) break;
    const node = nodes[index];
    if (
      (means(node, 'same') || means(node, 'adopt')) &&
      !pastVerbs.has(node?.text ?? '') &&
      !precededByNeg(nodes, index)
    )
      return true;
  }
  return false;
}
