import { numberOf } from '../amounts/rewrite.ts';
import { type Claim, claimWith, type Role } from '../grammar/claim.ts';
import type { Node } from '../text/nodes.ts';
import { isLike, type Kind, shareRoles } from './like-amounts.ts';

/** Nodes to look back for what a correction is about. */
export const REACH_BACK = 24;
export const heritable: ReadonlySet<Role> = new Set([
  ...shareRoles,
  'horizon',
  'start',
  'checkpoint',
]);

/** An amount or a number. */
export const isCount = (node: Node | undefined) => !!node?.amount || numberOf(node) !== null;

/** The last claim before a marker that an amount of the kind can take over. */
export function earlierClaim(
  nodes: readonly Node[],
  byNode: ReadonlyMap<number, Claim>,
  marker: number,
  kind: Kind,
  reach = REACH_BACK,
): Claim | null {
  for (let index = marker - 1; index >= 0 && index >= marker - reach; index--) {
    const claim = asSeason(byNode.get(index));
    if (claim && heritable.has(claim.role) && isLike(nodes[index], claim, kind)) return claim;
  }
  return null;
}

/** Weeks somebody else asks for are no season of ours, but what replaces them is. */
function asSeason(claim: Claim | undefined): Claim | undefined {
  return claim?.rule === 'other/outsider-needs' ? claimWith({ ...claim, role: 'horizon' }) : claim;
}
