import type { ClaimedBrief } from '../fields/candidate.ts';
import type { Claim } from '../grammar/claim.ts';
import type { Node } from '../text/nodes.ts';
import type { ParsedBrief } from '../text/parse-brief.ts';
import type { NameSetting } from './names/name-position.ts';
import { type NameSpan, type RankedName, rankNames } from './names/rank-names.ts';
import { rankClaims } from './roles/rank-claims.ts';
import { scoreTraits, type TraitScores, traits } from './traits/trait-model.ts';

/** What is asked of learning while a brief is read. */
export interface Ranking {
  /** Claims that hold, out of those that rules make; `foreign` marks nodes of somebody else's words. */
  readonly claims: (
    nodes: readonly Node[],
    claims: readonly Claim[],
    foreign: readonly boolean[],
  ) => readonly Claim[];
  /** The name of the merchandise, given the one that rules find. */
  readonly names: (setting: NameSetting, ruled: NameSpan | null) => RankedName;
  /** What the text as a whole is about. */
  readonly traits: (parsed: ParsedBrief, ruled: ClaimedBrief) => TraitScores;
}

/** Ranking by the weights that were learned. */
export const learned: Ranking = { claims: rankClaims, names: rankNames, traits: scoreTraits };

const undecided = Object.fromEntries(traits.map((trait) => [trait, 0])) as TraitScores;

/** No ranking: the rules stand as they are. */
export const rulesAlone: Ranking = {
  claims: (_, claims) => claims,
  names: (_, ruled) => ({ name: ruled, isOpen: false }),
  traits: () => undecided,
};
