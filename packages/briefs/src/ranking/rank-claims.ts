import type { Claim, Role } from '../grammar/claim.ts';
import type { Node } from '../text/nodes.ts';
import { type AmountRole, possibleRoles } from './amount-roles.ts';
import { scorePointsOfLogOdds, scoreRoles } from './role-model.ts';

/** Log-odds by which a learned role has to beat the one the rules gave. */
const MARGIN = 1.5;
/** A learned claim counts as a usual cue. */
const LEARNED_LEVEL = 2;
/** Roles that read more out of a node than one amount; what is learned does not know them. */
const beyondAmounts: ReadonlySet<Role> = new Set([
  'week_range',
  'ratio_stores_first',
  'ratio_dc_first',
  'md_code',
  'default_hold',
  'deliveries',
]);

/**
 * Lets what was learned from labelled briefs overrule the rules where it is surer of an amount's role: a claim is
 * added, changed or dropped. Rules stand wherever the two agree or the margin is small.
 */
export function rankClaims(nodes: readonly Node[], claims: readonly Claim[]): Claim[] {
  const claimAt = new Map<number, Claim>();
  for (const claim of claims) if (claim.from === claim.to) claimAt.set(claim.from, claim);
  const ranked = new Map<number, Claim | null>();
  for (let at = 0; at < nodes.length; at++) {
    const roles = possibleRoles(nodes[at] as Node);
    const known = claimAt.get(at);
    if (roles.length === 0 || (known && beyondAmounts.has(known.role))) continue;
    const ruled = roles.find((role) => role === known?.role) ?? 'none';
    const learned = likeliest(nodes, at, roles, ruled);
    if (learned !== ruled) ranked.set(at, claimOf(at, learned));
  }
  if (ranked.size === 0) return [...claims];
  const kept = claims.filter(({ from, to }) => from !== to || !ranked.has(from));
  for (const claim of ranked.values()) if (claim) kept.push(claim);
  return kept.sort((a, b) => a.from - b.from);
}

function likeliest(
  nodes: readonly Node[],
  at: number,
  roles: readonly AmountRole[],
  ruled: AmountRole,
): AmountRole {
  const scores = scoreRoles(nodes, at);
  const scoreOf = (role: AmountRole) => scores.get(role) ?? 0;
  let best: AmountRole = 'none';
  for (const role of roles) if (scoreOf(role) > scoreOf(best)) best = role;
  return scoreOf(best) - scoreOf(ruled) > MARGIN * scorePointsOfLogOdds ? best : ruled;
}

function claimOf(at: number, role: AmountRole): Claim | null {
  if (role === 'none') return null;
  return { role, rule: `learned/${role}`, level: LEARNED_LEVEL, from: at, to: at, span: 1 };
}
