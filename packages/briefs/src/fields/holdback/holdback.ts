import { means, numberOf } from '../../amounts/rewrite.ts';
import { shareOfFraction, tidyShare } from '../../amounts/weeks-of-length.ts';
import type { Claim } from '../../grammar/claim.ts';
import { isDeniedPhrase } from '../../ownership/denied-phrase.ts';
import type { Candidate, ClaimedBrief } from '../candidate.ts';
import { candidateOf, nodeOf } from '../candidate.ts';
import { ratioOf, sharesOf } from '../read-shares.ts';

/** How far from a count of pieces the other counts of the brief are looked for, in words. */
const REACH = 40;

/** Shares of the buy kept at the DC, one per reading; more than one value for a range. */
export function holdbackCandidates(brief: ClaimedBrief): Candidate<number>[] {
  const candidates: Candidate<number>[] = [];
  for (const claim of brief.claims) {
    const node = nodeOf(brief, claim);
    const isAll = claim.role === 'keep_nothing' || claim.role === 'keep_all';
    const isNone = claim.role === 'kept' && means(node, 'nothing');
    if ((isAll || isNone) && isDeniedPhrase(brief.nodes, claim)) continue;
    if (claim.role === 'keep_nothing')
      candidates.push(candidateOf(brief, claim, 0, 'nothing kept back → 0'));
    if (claim.role === 'keep_all')
      candidates.push(candidateOf(brief, claim, 1, 'all stock at the DC → 1'));
    if (claim.role === 'kept' || claim.role === 'sent') {
      const inverse = claim.role === 'sent';
      const units =
        node.amount?.kind === 'units'
          ? node.amount.value
          : claim.counts === 'pieces'
            ? numberOf(node)
            : null;
      const shares = units === null ? sharesOf(node) : stockShare(brief, claim, units);
      for (const share of shares ?? []) {
        const value = inverse ? tidyShare(1 - share) : share;
        candidates.push(
          candidateOf(
            brief,
            claim,
            value,
            inverse
              ? `share sent out ${percent(share)} → ${percent(value)} kept`
              : units !== null
                ? `units kept ÷ units bought → ${percent(value)}`
                : undefined,
          ),
        );
      }
    }
    if (claim.role === 'ratio_stores_first' || claim.role === 'ratio_dc_first') {
      const ratio = ratioOf(node);
      if (ratio)
        candidates.push(
          candidateOf(
            brief,
            claim,
            claim.role === 'ratio_dc_first' ? ratio[0] : ratio[1],
            'share of the DC in the split',
          ),
        );
    }
  }
  return candidates;
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** Units as a share of the largest other count of units nearby. */
export function unitShare(
  brief: ClaimedBrief,
  at: number,
  units: number,
): readonly number[] | null {
  let total = 0;
  for (let index = Math.max(0, at - 40); index < Math.min(brief.nodes.length, at + 40); index++) {
    const amount = brief.nodes[index]?.amount;
    if (index !== at && amount?.kind === 'units' && amount.value > total) total = amount.value;
  }
  return total > units ? [shareOfFraction(units, total)] : null;
}

/** Units kept or sent as a share of what was bought: named, or the sum of what stays and what goes. */
function stockShare(brief: ClaimedBrief, claim: Claim, units: number): readonly number[] | null {
  const others: number[] = [];
  let counterpart = 0;
  let bought = 0;
  for (const [index, { amount, text }] of brief.nodes.entries()) {
    if (amount?.kind !== 'units' || index === claim.from || Math.abs(index - claim.from) > REACH)
      continue;
    others.push(amount.value);
    const beside = [-2, -1, 1, 2].some((step) => means(brief.nodes[index + step], 'buy'));
    if (beside || /-/.test(text)) bought = Math.max(bought, amount.value);
    const { role } = brief.claims.find(({ from }) => from === index) ?? {};
    if ((role === 'kept' || role === 'sent') && role !== claim.role)
      counterpart = counterpart > 0 ? Math.min(counterpart, amount.value) : amount.value;
  }
  // "2,200 kept + 6,600 shipped = all 8,800": the sum is neither.
  if (others.length > 1 && others.reduce((sum, value) => sum + value, 0) === units) return null;
  const total = Math.max(counterpart > 0 ? counterpart + units : 0, ...others);
  if (total > units) return [shareOfFraction(units, total)];
  return bought > 0 && claim.role === 'kept' ? [shareOfFraction(units, bought)] : null;
}
