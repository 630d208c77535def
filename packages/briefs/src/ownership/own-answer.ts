import { numberOf } from '../amounts/rewrite.ts';
import { type Claim, claimWith } from '../grammar/claim.ts';
import type { Node } from '../text/nodes.ts';
import { kindOf } from './like-amounts.ts';

/** Seasons that a bare number may mean, in weeks. */
const SHORTEST = 3;
const LONGEST = 52;
const REACH = 30;
const ofLength = new Set(['horizon', 'week_range', 'end']);

/**
 * "Marta wants 20 weeks, I think 14": where only somebody else says a length and the planner answers with one bare
 * number, that is the season's; null where there are several, or none.
 */
export function ownAnswer(
  nodes: readonly Node[],
  claims: readonly Claim[],
  isOthers: (at: number) => boolean,
): Claim | null {
  if (claims.some(({ role }) => ofLength.has(role))) return null;
  const taken = new Set(claims.map(({ from }) => from));
  let said: number | null = null;
  const answers: number[] = [];
  for (let at = 0; at < nodes.length; at++) {
    if (isOthers(at)) {
      if (nodes[at]?.amount?.kind === 'length') said = at;
      continue;
    }
    if (said === null || at - said > REACH || taken.has(at)) continue;
    const weeks = kindOf(nodes, at) === 'number' ? numberOf(nodes[at]) : null;
    if (weeks !== null && Number.isInteger(weeks) && weeks >= SHORTEST && weeks <= LONGEST)
      answers.push(at);
  }
  const [at] = answers;
  if (at === undefined || answers.length > 1) return null;
  return claimWith({
    role: 'horizon',
    rule: 'horizon/own-answer',
    level: 2,
    from: at,
    to: at,
    span: 1,
  });
}
