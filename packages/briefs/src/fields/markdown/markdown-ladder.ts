import { means, numberOf } from '../../amounts/rewrite.ts';
import type { Claim } from '../../grammar/claim.ts';
import { wordList } from '../../lexicon/word-list.ts';
import type { Node } from '../../text/nodes.ts';
import type { Candidate, ClaimedBrief } from '../candidate.ts';

/** Nodes an ordinal of a step may stand before its week or share. */
const STEP_REACH = 8;
/** Two depths, one a step, make a ladder of discounts. */
const STEPS_OF_A_LADDER = 2;
const MOST_STEPS = 5;

const first = /^(?:first|1st|erste[nrs]?|premiere?|1ere?|1er|primer[ao]?)(?: |$)/;
const later =
  /^(?:second|2nd|third|3rd|fourth|4th|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|deuxieme|seconde?|2e|2eme|troisieme|3e|3eme|quatrieme|segund[ao]|tercer[ao]?|cuart[ao])(?: |$)/;
const stepWords = wordList(
  'step|stage|phase|round|tier|cut|md|markdown|stufe|schritt|runde|etape|palier|paso|fase|etapa|escalon',
);

/**
 * A ladder counts by its first step, wherever the brief puts it: what an ordinal calls a later step
 * gives way to the first ("2nd cut wk 13, 1st cut wk 9"), and so does each further week with a
 * discount of its own ("20% off in week 6, 40% off in week 9").
 */
export function firstStepOnly(
  brief: ClaimedBrief,
  candidates: readonly Candidate<number>[],
): Candidate<number>[] {
  const ranked = candidates.map((candidate) => ({
    candidate,
    rank: rankOf(brief.nodes, candidate.claim.from),
  }));
  const opening = ranked.filter(({ rank }) => rank === 1);
  const notLater = ranked.filter(({ rank }) => rank === null || rank <= 1);
  const hasLater = notLater.length < ranked.length;
  const kept = !hasLater ? ranked : opening.length > 0 ? opening : notLater;
  const steps = (kept.length > 0 ? kept : ranked).map(({ candidate }) => candidate);
  return withoutDeeperCuts(brief, steps);
}

/** The place of the step a node belongs to: 1 for the first, 2 for any later one; null when none is said. */
function rankOf(nodes: readonly Node[], from: number): number | null {
  for (let at = from - 1; at >= 0 && at >= from - STEP_REACH; at--) {
    const node = nodes[at];
    if (!node || means(node, 'line_break')) return null;
    if (means(node, 'stop')) return germanRank(nodes, at);
    const count = numberOf(node);
    if (
      count !== null &&
      stepWords.test(nodes[at - 1]?.text ?? '') &&
      (at < from - 1 || node.glued)
    )
      return count === 1 ? 1 : 2;
    if (first.test(node.text)) return 1;
    if (later.test(node.text)) return 2;
  }
  return null;
}

/** "2. Abschrift KW 44": the stop that makes a German number an ordinal. */
function germanRank(nodes: readonly Node[], stop: number): number | null {
  const count = numberOf(nodes[stop - 1]);
  const isOrdinal = nodes[stop]?.glued && means(nodes[stop + 1], 'md');
  return isOrdinal && count !== null && count >= 1 && count <= MOST_STEPS
    ? Math.min(count, 2)
    : null;
}

/**
 * True for a share that repeats the depth before it ("25% off at week 8, another 25% at week 12"):
 * nothing in between speaks of what has sold.
 */
export function isFurtherDepth({ nodes, claims }: ClaimedBrief, { level, from }: Claim): boolean {
  if (level > 2) return false;
  for (let at = from - 1; at >= 0 && at >= from - STEP_REACH; at--) {
    if (['stop', 'sold', 'below', 'threshold'].some((cue) => means(nodes[at], cue))) return false;
    if (claims.some((claim) => claim.from === at && claim.rule.startsWith('other/depth')))
      return true;
  }
  return false;
}

/** "-40%". */
const isMinus = (node: Node | undefined): boolean =>
  node?.amount?.kind === 'share' && node.amount.values.some((value) => value < 0);

function withoutDeeperCuts(
  { nodes, claims }: ClaimedBrief,
  steps: readonly Candidate<number>[],
): Candidate<number>[] {
  const depths = claims.flatMap((claim) =>
    claim.rule.startsWith('other/depth') ||
    (claim.role === 'threshold' && isFurtherDepth({ nodes, claims }, claim))
      ? [claim.from]
      : [],
  );
  for (let at = 0; at < nodes.length; at++) if (isMinus(nodes[at])) depths.push(at);
  if (depths.length < STEPS_OF_A_LADDER) return [...steps];
  const ordered = [...steps].sort((a, b) => a.start - b.start);
  return ordered.filter((step, index) => {
    const previous = ordered[index - 1];
    if (!previous || step.value <= previous.value) return true;
    const between = nodes.slice(previous.claim.to + 1, step.claim.from);
    if (between.some((node) => means(node, 'stop') && node.text !== ';')) return true;
    return !depths.some((at) => at > previous.claim.to && at < step.claim.from);
  });
}
