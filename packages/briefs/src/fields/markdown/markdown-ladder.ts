import { means, numberOf } from '../../amounts/rewrite.ts';
import type { Node } from '../../text/nodes.ts';
import type { Candidate, ClaimedBrief } from '../candidate.ts';

/** Nodes an ordinal of a step may stand before its week or share. */
const STEP_REACH = 8;
/** Two depths, one a step, make a ladder of discounts. */
const STEPS_OF_A_LADDER = 2;

const first = /^(?:first|1st|erste[nrs]?|premiere?|1ere?|1er|primer[ao]?)(?: |$)/;
const later =
  /^(?:second|2nd|third|3rd|fourth|4th|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|deuxieme|seconde?|2e|2eme|troisieme|3e|3eme|quatrieme|segund[ao]|tercer[ao]?|cuart[ao])(?: |$)/;
const stepWords =
  /^(?:step|stage|phase|round|tier|cut|md|markdown|stufe|schritt|runde|etape|palier|paso|fase|etapa|escalon)$/;

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
    if (!node || means(node, 'stop') || means(node, 'line_break')) return null;
    const count = numberOf(node);
    if (count !== null && stepWords.test(nodes[at - 1]?.text ?? '') && at < from - 1)
      return count === 1 ? 1 : 2;
    if (first.test(node.text)) return 1;
    if (later.test(node.text)) return 2;
  }
  return null;
}

/** "-40%". */
const isMinus = (node: Node | undefined): boolean =>
  node?.amount?.kind === 'share' && node.amount.values.some((value) => value < 0);

function withoutDeeperCuts(
  { nodes, claims }: ClaimedBrief,
  steps: readonly Candidate<number>[],
): Candidate<number>[] {
  const depths = claims.flatMap(({ rule, from }) => (rule.startsWith('other/depth') ? [from] : []));
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
