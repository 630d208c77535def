import { numberOf } from '../amounts/rewrite.ts';
import { isDeniedPhrase } from '../ownership/denied-phrase.ts';
import type { Candidate, ClaimedBrief } from './candidate.ts';
import { candidateOf, nodeOf } from './candidate.ts';

export type ReplenishmentReading = 'none' | 'weekly' | 'bi-weekly' | 'other';

/** How often stores are topped up; `other` is a cadence that cannot be planned. */
export function replenishmentCandidates(brief: ClaimedBrief): Candidate<ReplenishmentReading>[] {
  const candidates: Candidate<ReplenishmentReading>[] = [];
  for (const claim of brief.claims) {
    const { amount } = nodeOf(brief, claim);
    if (claim.role === 'no_replenishment' && !isDeniedPhrase(brief.nodes, claim))
      candidates.push(candidateOf(brief, claim, 'none'));
    const count = claim.role === 'deliveries' ? numberOf(nodeOf(brief, claim)) : null;
    if (count === 0 || (count === 1 && claim.rule !== 'replenishment/number-of'))
      candidates.push(candidateOf(brief, claim, 'none'));
    if (claim.role === 'replenishment' && amount?.kind === 'cadence')
      candidates.push(candidateOf(brief, claim, amount.value));
  }
  return candidates;
}
