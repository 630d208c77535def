import { type Claim, claimWith, type Role } from '../../grammar/claim.ts';
import type { Node } from '../../text/nodes.ts';
import { type AmountRole, possibleRoles } from './amount-roles.ts';
import { placeOfRole } from './place-of-role.ts';

import { scoreOf, scorePointsOfLogOdds, scoreRoles, seenSettingOf } from './role-model.ts';

/** Log-odds by which a learned role has to beat the one that rules gave. */
const OVERRULES = 3;
/** Log-odds by which one of several amounts for a field has to be something else; less leaves the planner to choose. */
const SETTLES = 0.6;
/** Log-odds that an amount is about a field where rules see none. */
const FILLS = 0.3;
/** Log-odds by which it has to beat a phrase that can mean nothing else, or empty a field. */
const OVERRULES_FIRMLY = 5;
/** Log-odds that an amount is about a field where the rules give it to somebody or something else. */
const OVERRULES_OWNERSHIP = 2;
/** No brief has more amounts; what comes after them is left to the rules. */
const MOST_AMOUNTS = 200;
/** Level of a phrase that can mean nothing else. */
const FIRM_LEVEL = 4;
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

const saysMore = ({ role, counts, like }: Claim): boolean =>
  beyondAmounts.has(role) || counts !== undefined || like !== undefined;

/** One amount, what rules and learning say of it, and what it is taken for. */
interface Verdict {
  readonly at: number;
  readonly ruled: AmountRole;
  readonly learned: AmountRole;
  /** Log-odds of the learned role over the ruled one. */
  readonly lead: number;
  taken: AmountRole;
}

/**
 * Lets what was learned from labelled briefs overrule the rules: where it is sure of an amount; where rules give a
 * field several amounts; and where they leave a field without any. Elsewhere the rules stand.
 */
export function rankClaims(
  nodes: readonly Node[],
  claims: readonly Claim[],
  foreign: readonly boolean[],
): Claim[] {
  const verdicts = verdictsOn(nodes, claims);
  settleRivals(verdicts);
  keepLast(verdicts, claims);
  fillGaps(verdicts, claims, foreign);
  const changed = new Map(
    verdicts.flatMap(({ at, ruled, taken }) => (taken === ruled ? [] : [[at, taken]])),
  );
  if (changed.size === 0) return [...claims];
  const ranked = claims.filter(({ from, to }) => from !== to || !changed.has(from));
  for (const [at, role] of changed) if (role !== 'none') ranked.push(learnedClaim(at, role));
  return ranked.sort((a, b) => a.from - b.from);
}

function verdictsOn(nodes: readonly Node[], claims: readonly Claim[]): Verdict[] {
  const claimAt = new Map<number, Claim>();
  for (const claim of claims) if (claim.from === claim.to) claimAt.set(claim.from, claim);
  const setting = seenSettingOf(nodes);
  const verdicts: Verdict[] = [];
  nodes.forEach((node, at) => {
    const roles = verdicts.length < MOST_AMOUNTS ? possibleRoles(node) : [];
    const known = claimAt.get(at);
    if (roles.length === 0 || (known && saysMore(known))) return;
    const ruled = roles.find((role) => role === known?.role) ?? 'none';
    const scores = scoreRoles(setting, at);
    let learned: AmountRole = 'none';
    for (const role of roles) if (scoreOf(scores, role) > scoreOf(scores, learned)) learned = role;
    const lead = (scoreOf(scores, learned) - scoreOf(scores, ruled)) / scorePointsOfLogOdds;
    const isFirm = (known?.level ?? 0) >= FIRM_LEVEL;
    const least = isFirm ? OVERRULES_FIRMLY : OVERRULES;
    verdicts.push({ at, ruled, learned, lead, taken: lead > least ? learned : ruled });
  });
  return verdicts;
}

/** Of several amounts for one field, those that learning takes for something else give way to those it agrees with. */
function settleRivals(verdicts: readonly Verdict[]): void {
  const rivals = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.taken === 'none') continue;
    const field = placeOfRole(verdict.taken);
    rivals.set(field, [...(rivals.get(field) ?? []), verdict]);
  }
  for (const list of rivals.values()) {
    if (!list.some(({ taken, learned }) => taken === learned)) continue;
    for (const verdict of list) if (verdict.lead > SETTLES) verdict.taken = verdict.learned;
  }
}

/** The only amount of a field is not taken from it lightly. */
function keepLast(verdicts: readonly Verdict[], claims: readonly Claim[]): void {
  const fields = fieldsTaken(verdicts, claims);
  for (const verdict of verdicts) {
    const { ruled, taken, lead } = verdict;
    if (taken !== 'none' || ruled === 'none' || lead > OVERRULES_FIRMLY) continue;
    if (!fields.has(placeOfRole(ruled))) verdict.taken = ruled;
  }
}

/** Fields that some amount or phrase is about. */
function fieldsTaken(verdicts: readonly Verdict[], claims: readonly Claim[]): Set<string> {
  const judged = new Set(verdicts.map(({ at }) => at));
  const fields = new Set<string>();
  for (const { taken } of verdicts) if (taken !== 'none') fields.add(placeOfRole(taken));
  for (const { role, from, to } of claims)
    if (from !== to || !judged.has(from)) fields.add(placeOfRole(role));
  return fields;
}

/**
 * An amount that rules give to nothing goes to the field it likely is about, if that had none. Several such amounts are
 * left to the planner, as several that rules give it would be.
 */
function fillGaps(
  verdicts: readonly Verdict[],
  claims: readonly Claim[],
  foreign: readonly boolean[],
): void {
  const fields = fieldsTaken(verdicts, claims);
  const elsewhere = new Map(
    claims.flatMap(({ role, from, level }) => (role === 'other' ? [[from, level]] : [])),
  );
  for (const verdict of verdicts) {
    const { learned, lead } = verdict;
    const isFirm = (elsewhere.get(verdict.at) ?? 0) >= FIRM_LEVEL;
    const isElsewhere = foreign[verdict.at] || elsewhere.has(verdict.at);
    const least = isFirm ? OVERRULES_FIRMLY : isElsewhere ? OVERRULES_OWNERSHIP : FILLS;
    if (verdict.taken !== 'none' || learned === 'none' || lead <= least) continue;
    // A season whose length is said needs no last day.
    if (learned === 'end' && fields.has(placeOfRole('horizon'))) continue;
    if (!fields.has(placeOfRole(learned))) verdict.taken = learned;
  }
}

const learnedClaim = (at: number, role: Exclude<AmountRole, 'none'>): Claim =>
  claimWith({
    role,
    rule: `learned/${role}`,
    level: LEARNED_LEVEL,
    from: at,
    to: at,
    span: 1,
  });
