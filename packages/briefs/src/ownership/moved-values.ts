import { means } from '../amounts/rewrite.ts';
import { type Claim, claimWith, type Role } from '../grammar/claim.ts';
import type { Node } from '../text/nodes.ts';
import { isBoundary } from './sentence.ts';

const REACH = 9;
/** Changes that move a day; "go" and "extend" tell of a stretch of time. */
const moving =
  /^(?:move|moves|moved|moving|push|pushes|pushed|shift|shifts|shifted|slip|slips|slipped|slide|slides|slid|delay|delayed|postpone|postponed|defer|deferred|bring|brought|pull|pulled|put back|verschieb|verschob|decal|report|repouss|avanc|retras|adelant|aplaz|mover|movemos|mueve)/;

const stepVerb =
  /^(?:goes|go|went|drops|drop|dropped|falls|fell|sinks|shrinks|rises|rose|climbs|comes)(?: to)?$/;
const STEP_REACH = 7;

/** "The 40% reserve goes to 25%": the share right after the step is what the one before it was. */
export function stepsTo(nodes: readonly Node[], at: number): number | null {
  if (nodes[at]?.amount?.kind !== 'share' || means(nodes[at + 1], 'depth')) return null;
  const before = nodes[at - 1];
  const isStep = means(before, 'to')
    ? nodes[at - 2]
    : /\bto$/.test(before?.text ?? '')
      ? before
      : null;
  if (!isStep || !stepVerb.test(isStep.text)) return null;
  for (let from = at - 2; from >= at - STEP_REACH && from >= 0 && !isBoundary(nodes[from]); from--)
    if (nodes[from]?.amount?.kind === 'share') return from;
  return null;
}

/** Claims on shares that a step leads to, after the share it leaves; a share sent by the step alone is a kept one. */
export function withSteps(nodes: readonly Node[], claims: readonly Claim[]): Claim[] {
  const roleAt = new Map(claims.map(({ from, role }) => [from, role]));
  const leftBy = new Map(claims.map(({ from }) => [from, stepsTo(nodes, from)]));
  const left = new Set(leftBy.values());
  return claims.flatMap((claim) => {
    if (claim.from !== claim.to) return [claim];
    if (left.has(claim.from)) return [];
    const before = leftBy.get(claim.from) ?? null;
    if (before === null) return [claim];
    const role = roleAt.get(before);
    const isBar = role === 'threshold' || role === 'unsold';
    const own: Role = isBar ? role : 'kept';
    return [claimWith({ ...claim, role: own, rule: 'holdback/step', level: 3 })];
  });
}

/** "We push the launch back by a week, from 6 April to 13 April": the second date is the start. */
export function withMovedDates(nodes: readonly Node[], claims: readonly Claim[]): Claim[] {
  const moves = new Map<number, number>();
  nodes.forEach((node, at) => {
    if (node.amount?.kind !== 'date' || nodes[at - 2]?.amount?.kind !== 'date') return;
    if (!means(nodes[at - 1], 'to') || !means(nodes[at - 3], 'from')) return;
    const verb = movingBefore(nodes, at - 4);
    if (verb !== null) moves.set(at, verb);
  });
  if (moves.size === 0) return [...claims];
  return claims.flatMap((claim) => {
    for (const [to, verb] of moves) {
      if (claim.from === to)
        return [claimWith({ ...claim, role: 'start', rule: 'start/moved-to', level: 3 })];
      if (claim.from > verb && claim.from < to) return [];
    }
    return [claim];
  });
}

function movingBefore(nodes: readonly Node[], from: number): number | null {
  for (let at = from; at >= 0 && at >= from - REACH && !isBoundary(nodes[at]); at--)
    if (moving.test(nodes[at]?.text ?? '')) return at;
  return null;
}
