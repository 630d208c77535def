import type { Claim } from '../grammar/claim.ts';
import type { Node } from '../text/nodes.ts';

/** One reading of a field: what was found, where, and by which rule. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly claim: Claim;
  /** Folded offsets of the words it was read from. */
  readonly start: number;
  readonly end: number;
  /** How an inferred value follows from the words. */
  readonly note?: string;
}

/** Everything a field reader may look at. */
export interface ClaimedBrief {
  /** The planner's nodes with small words dropped; claims index into them. */
  readonly nodes: readonly Node[];
  readonly claims: readonly Claim[];
  /** Says whether a claim's clause speaks of another product line; absent until the category is known. */
  readonly isOtherLine?: (claim: Claim) => boolean;
}

/** The amount node a claim is about. */
export function nodeOf(brief: ClaimedBrief, claim: Claim): Node {
  return brief.nodes[claim.from] as Node;
}

/** Candidate with the span of its claim. */
export function candidateOf<Value>(
  brief: ClaimedBrief,
  claim: Claim,
  value: Value,
  note?: string,
): Candidate<Value> {
  const first = brief.nodes[claim.from] as Node;
  const last = brief.nodes[claim.to] as Node;
  return {
    value,
    claim,
    start: first.start,
    end: last.end,
    ...(note === undefined ? {} : { note }),
  };
}
