import { means } from './amounts/rewrite.ts';
import type { ClaimedBrief } from './fields/candidate.ts';
import { holdbackRules } from './fields/holdback/holdback-rules.ts';
import { horizonRules } from './fields/horizon/horizon-rules.ts';
import { markdownRules } from './fields/markdown/markdown-rules.ts';
import { replenishmentRules } from './fields/replenishment-rules.ts';
import { seasonStartRules } from './fields/season-start-rules.ts';
import { type Claim, claimsOn, claimWith, compileClaims, settleClaims } from './grammar/claim.ts';
import { fieldOfRole } from './grammar/field-of-role.ts';
import { inheritCorrections } from './ownership/inherit-corrections.ts';
import { ownAnswer } from './ownership/own-answer.ts';
import { learned, type Ranking } from './ranking/ranking.ts';
import type { Node } from './text/nodes.ts';
import type { ParsedBrief } from './text/parse-brief.ts';

/** Every claim rule of every field, in one list; a new field adds its rules here. */
export const claimRules = [
  ...horizonRules,
  ...seasonStartRules,
  ...replenishmentRules,
  ...holdbackRules,
  ...markdownRules,
];

const compiled = compileClaims(claimRules);
const fields: Readonly<Record<string, string>> = fieldOfRole;
const droppable = new Set(['a', 'the', 'hedge', 'be', 'um', 'quote_mark', 'apostrophe']);

/** Small words carry no role; without them a rule sees cue and amount side by side. */
function isSmall(node: Node): boolean {
  if (!node.meaning || node.amount) return false;
  for (const concept of node.meaning.concepts) if (!droppable.has(concept)) return false;
  return true;
}

/** Ids of all rules that match anywhere in a brief, winning or not; for tests and for explaining a reading. */
export function matchingRules(parsed: ParsedBrief): Set<string> {
  return new Set(
    claimsOn(
      parsed.nodes.filter((node) => !isSmall(node)),
      compiled,
    ).map(({ rule }) => rule),
  );
}

/** Lets all rules claim the brief's amounts, and what was learned from labelled briefs overrule them. */
export function claimsOfBrief(
  parsed: ParsedBrief,
  { nodes, claims, foreign }: RuledBrief = claimsByRules(parsed),
  ranking: Ranking = learned,
): ClaimedBrief {
  return { nodes, claims: withoutShadowed(nodes, ranking.claims(nodes, claims, foreign)) };
}

/** A brief with what the rules alone say of it. */
export interface RuledBrief extends ClaimedBrief {
  /** True at the nodes that are somebody else's words. */
  readonly foreign: readonly boolean[];
}

/** What the rules alone say of the brief's amounts, without claims on what is not the planner's. */
export function claimsByRules(parsed: ParsedBrief): RuledBrief {
  const indexes: number[] = [];
  const nodes: Node[] = [];
  parsed.nodes.forEach((node, index) => {
    if (isSmall(node)) return;
    // "hold back, I don't know, a quarter": what stood between two commas was a small word.
    if (means(node, 'comma') && means(nodes.at(-1), 'comma')) return;
    indexes.push(index);
    nodes.push(node);
  });
  const { foreign, adopted } = parsed.ownership;
  const ownership = (claim: Claim): 'own' | 'adopted' | 'foreign' => {
    let taken = false;
    for (let at = claim.from; at <= claim.to; at++) {
      const index = indexes[at] as number;
      if (!foreign[index]) continue;
      const takenOver = adopted[index];
      if (takenOver === undefined) return 'foreign';
      if (takenOver !== null && !takenOver.has(fields[claim.role] ?? '')) return 'foreign';
      taken = true;
    }
    return taken ? 'adopted' : 'own';
  };
  const claims = inheritCorrections(nodes, settleClaims(claimsOn(nodes, compiled))).flatMap(
    (claim) => {
      const whose = ownership(claim);
      if (whose === 'foreign') return [];
      return [whose === 'adopted' ? claimWith({ ...claim, adopted: true }) : claim];
    },
  );
  const isForeign = indexes.map((index) => foreign[index] === true);
  const answer = ownAnswer(nodes, claims, (at) => isForeign[at] === true);
  if (answer) claims.push(answer);
  return { nodes, claims, foreign: isForeign };
}

/** A phrase that holds a stronger amount of the same field gives way ("no replenishment weekly"). */
function withoutShadowed(nodes: readonly Node[], claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => {
    if (
      claim.role === 'keep_nothing' &&
      (deniesShare(nodes, claim.to) ||
        claims.some(
          (other) =>
            (other.role === 'kept' || other.role === 'sent') &&
            other.from >= claim.from &&
            other.from <= claim.to + 1,
        ))
    )
      return false;
    return !(
      claim.role === 'no_replenishment' &&
      means(nodes[claim.from], 'neg') &&
      claims.some(
        (other) =>
          other.role === 'replenishment' && other.from > claim.from && other.from <= claim.to,
      )
    );
  });
}

/** "On ne garde pas 45 % …": the denial is of the share behind it, not of keeping anything. */
function deniesShare(nodes: readonly Node[], to: number): boolean {
  if (!means(nodes[to], 'hold_verb')) return false;
  const next = means(nodes[to + 1], 'neg') ? nodes[to + 2] : nodes[to + 1];
  return next?.amount?.kind === 'share';
}
