import { means } from '../../amounts/rewrite.ts';
import { isCorrectingNo } from '../../ownership/corrected-between.ts';
import { learned, type Ranking } from '../../ranking/ranking.ts';
import type { Node } from '../../text/nodes.ts';
import type { ParsedBrief } from '../../text/parse-brief.ts';
import type { ClaimedBrief } from '../candidate.ts';
import { codeEnd, endsCode } from './code-name.ts';
import { scoreContext } from './context-score.ts';
import { hasProduct, phraseEnd, startsPhrase } from './noun-phrase.ts';
import { adjectives, material } from './noun-words.ts';
import { scoreAfter, scoreBefore } from './position-score.ts';
import { withoutRuledOut } from './ruled-out-words.ts';

/** A noun phrase that may name the merchandise. */
export interface CategoryCandidate {
  readonly from: number;
  /** Last node, inclusive. */
  readonly to: number;
  readonly score: number;
  readonly hasProduct: boolean;
}

const MIN_SCORE = 4;
const KNOWN_GOODS = 50;
/** A name in a sentence that also gives parameters is likelier what they are for. */
const BESIDE_CLAIMS = 8;

/** The name of the merchandise, null when nothing in the brief names any, and another that is hardly less likely. */
export interface CategoryReading {
  readonly name: CategoryCandidate | null;
  readonly rival: CategoryCandidate | null;
}

/** Finds what is planned: by rules, and by what was learned of names where that is surer. */
export function findCategory(
  parsed: ParsedBrief,
  brief: ClaimedBrief,
  ranking: Ranking = learned,
): CategoryReading {
  const nodes = withoutRuledOut(parsed);
  const claimed = sentencesWithClaims(parsed, brief);
  const ruled = bestByRules(parsed, nodes, claimed);
  const { name, isOpen } = ranking.names({ parsed, claimed }, ruled);
  const rival = isOpen ? ruled : null;
  if (name === null) return { name, rival };
  const isRuled = ruled !== null && name.from === ruled.from && name.to === ruled.to;
  return { name: isRuled ? ruled : candidate(parsed, nodes, name.from, name.to, claimed), rival };
}

/** The noun phrase that the rules prefer. */
function bestByRules(
  parsed: ParsedBrief,
  nodes: readonly Node[],
  claimed: ReadonlySet<number>,
): CategoryCandidate | null {
  const found: CategoryCandidate[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const code = codeEnd(nodes, at);
    if (code === null && !startsPhrase(nodes, at)) continue;
    const noun = phraseEnd(nodes, parsed.language, at);
    const to = code ?? (endsCode(nodes, noun + 1) ? noun + 1 : noun);
    const scored = candidate(parsed, nodes, at, to, claimed);
    found.push(withOccasion(nodes, withMaterialShare(nodes, scored)));
    at = to;
  }
  let best: CategoryCandidate | null = null;
  for (const name of found)
    if (name.score >= MIN_SCORE && (best === null || name.score > best.score)) best = name;
  return best && corrected(nodes, found, best);
}

const CORRECTION_REACH = 4;

/** "Boots, sorry, sandals": the name right behind a correction marker replaces the one before it. */
function corrected(
  nodes: readonly Node[],
  found: readonly CategoryCandidate[],
  best: CategoryCandidate,
): CategoryCandidate {
  const next = found[found.indexOf(best) + 1];
  if (!next || next.from - best.to > CORRECTION_REACH || (best.hasProduct && !next.hasProduct))
    return best;
  for (let at = best.to + 1; at < next.from; at++) {
    const node = nodes[at];
    const small = ['comma', 'stop', 'dash', 'colon', 'um', 'the', 'a', 'line_break'];
    if (means(node, 'correction') || isCorrectingNo(nodes, at))
      return corrected(nodes, found, next);
    if (!small.some((concept) => means(node, concept))) return best;
  }
  return best;
}

/** Numbers of the sentences in which amounts were claimed for a field. */
export function sentencesWithClaims(parsed: ParsedBrief, brief: ClaimedBrief): ReadonlySet<number> {
  const owned = new Set<Node>();
  for (const claim of brief.claims)
    if (claim.role !== 'other') owned.add(brief.nodes[claim.from] as Node);
  const sentences = new Set<number>();
  parsed.nodes.forEach((node, at) => {
    if (owned.has(node)) sentences.add(parsed.ownership.sentence[at] as number);
  });
  return sentences;
}

function candidate(
  parsed: ParsedBrief,
  nodes: readonly Node[],
  from: number,
  to: number,
  claimed: ReadonlySet<number>,
): CategoryCandidate {
  const known =
    hasProduct(nodes, from, to) &&
    !(nodes[to]?.text === 'tops' && nodes[from - 1]?.amount) &&
    !isAgendaItem(nodes, to) &&
    // "Landing light": an adjective by itself names nothing.
    !(from === to && adjectives.has(nodes[to]?.text ?? ''));
  let score = known ? KNOWN_GOODS : 0;
  if (!known && /[^s]s$/.test(nodes[to]?.text ?? '')) score += 5;
  if (known && means(nodes[to], 'product')) score += 4;
  score += scoreBefore(nodes, from, known);
  score += scoreAfter(nodes, to, known);
  score += scoreContext(parsed, nodes, from, to, known);
  if (claimed.has(parsed.ownership.sentence[from] as number)) score += BESIDE_CLAIMS;
  score -= Math.min(6, from / 40);
  return { from, to, score, hasProduct: known };
}

/** "TOP 2": a point of an agenda. */
const isAgendaItem = (nodes: readonly Node[], to: number): boolean =>
  nodes[to]?.text === 'top' && nodes[to + 1]?.token?.kind === 'number';

/** "100% cotton bedding": the share of a material belongs to the name. */
function withMaterialShare(nodes: readonly Node[], found: CategoryCandidate): CategoryCandidate {
  const amount = nodes[found.from - 1]?.amount;
  const wholly = amount?.kind === 'share' && amount.percent && amount.values[0] === 1;
  return wholly && material.test(nodes[found.from]?.text ?? '')
    ? { ...found, from: found.from - 1 }
    : found;
}

/** "Easter-egg kits": an occasion joined by a hyphen belongs to the name, though it reads as a date. */
function withOccasion(nodes: readonly Node[], found: CategoryCandidate): CategoryCandidate {
  const joined = means(nodes[found.from - 1], 'hyphen') && nodes[found.from]?.glued;
  const amount = nodes[found.from - 2]?.amount;
  const isOccasion = amount?.kind === 'date' && amount.expression.kind === 'event';
  // "E-bike helmets": a letter on its own belongs to the word it hangs on.
  const isLetter = /^[a-z]$/.test(nodes[found.from - 2]?.text ?? '');
  return joined && (isOccasion || isLetter) ? { ...found, from: found.from - 2 } : found;
}
