import { means } from '../amounts/rewrite.ts';
import type { Node } from '../text/nodes.ts';
import type { Ownership } from './ownership.ts';
import { pastVerbs } from './reported.ts';
import { isBoundary, precededByNeg, sentenceEnd } from './sentence.ts';

/** The fields that an adopting phrase names ("no reason to touch the reserve"), or null for all. */
export function namedFields(
  nodes: readonly Node[],
  from: number,
  to: number,
): ReadonlySet<string> | null {
  const named = new Set<string>();
  for (let at = from; at < to; at++) {
    const node = nodes[at];
    if (at > from && ['but', 'neg', 'instead_of'].some((turn) => means(node, turn))) break;
    if (at > from && means(node, 'exception')) {
      const excepted = namedFields(nodes, at + 1, to);
      if (excepted === null) break;
      const taken = named.size === 0 ? parameterNames : [...named];
      return new Set(taken.filter((name) => !excepted.has(name)));
    }
    if (/^(?:date|start date|fecha|datum|termin)$/.test(node?.text ?? ''))
      named.add('season_start_date');
    if (node?.amount?.kind === 'length') named.add('forecast_horizon_weeks');
    if (means(node, 'hold_noun') || means(node, 'dc')) named.add('dc_holdback_percentage');
    if (means(node, 'week')) named.add('forecast_horizon_weeks');
    if (
      means(node, 'season') &&
      /length|duration|horizon|horizon|dauer|duree|duracion|lange/.test(node?.text ?? '')
    )
      named.add('forecast_horizon_weeks');
    if (
      means(node, 'start') &&
      /start|opening|launch|date|beginn|inicio|debut/.test(node?.text ?? '') &&
      !means(node, 'adopt')
    )
      named.add('season_start_date');
    if (means(node, 'threshold') || means(node, 'sold')) named.add('markdown_threshold');
    if (means(node, 'replen')) named.add('replenishment_strategy');
  }
  return named.size === 0 ? null : named;
}

/**
 * The part of what was reported that an adopting phrase names ("go with Priya", "same length as in
 * 2023"): from the name to where the next one speaks, or all of it.
 */
export function sourceOf(
  nodes: readonly Node[],
  adopting: number,
  reported: readonly [number, number],
): readonly [number, number] {
  const end = sentenceEnd(nodes, adopting);
  for (let at = adopting + 1; at < end && at <= adopting + 6; at++) {
    const name = nameOf(nodes[at]);
    if (name === null) continue;
    for (let first = reported[0]; first <= reported[1]; first++) {
      if (nameOf(nodes[first]) !== name || first >= adopting) continue;
      return pieceAround(nodes, first, reported);
    }
  }
  return reported;
}

/** A word without a meaning of its own, an outsider or a year, without its 's. */
function nameOf(node: Node | undefined): string | null {
  if (!node?.token || node.amount) return null;
  const isYear = node.token.kind === 'number' && node.token.text.length === 4;
  const isName = node.token.kind === 'word' && (node.meaning === null || means(node, 'outsider'));
  return isYear || isName ? node.token.text.replace(/'s?$/, '') : null;
}

/** From the piece that names the source to just before the next speaker. */
function pieceAround(
  nodes: readonly Node[],
  name: number,
  reported: readonly [number, number],
): readonly [number, number] {
  let first = name;
  while (first > reported[0] && !isBoundary(nodes[first - 1]) && !opensPiece(nodes[first - 1]))
    first -= 1;
  if (nodes[name]?.token?.kind === 'number') {
    first = name;
    while (first > reported[0] && !isBoundary(nodes[first - 1])) first -= 1;
  }
  let last = name;
  while (last < reported[1] && !isBoundary(nodes[last + 1])) {
    const next = nodes[last + 1];
    if (opensPiece(next) && speaksAgain(nodes, last + 2)) break;
    last += 1;
  }
  return [first, last];
}

/** Another name or a verb of opinion opens the next piece. */
function speaksAgain(nodes: readonly Node[], from: number): boolean {
  for (let at = from; at <= from + 2; at++) {
    if (nodes[at]?.amount) return false;
    if (nameOf(nodes[at]) !== null || means(nodes[at], 'opine')) return true;
  }
  return false;
}

const opensPiece = (node: Node | undefined) =>
  means(node, 'comma') || means(node, 'and') || means(node, 'but');

/**
 * The fields that stand before the adopting verb when none follows it ("the date we accept; the
 * length no"): a sentence that opens with them.
 */
export function fieldsTaken(
  nodes: readonly Node[],
  sentenceStart: number,
  at: number,
): ReadonlySet<string> | null {
  const after = namedFields(nodes, at, sentenceEnd(nodes, at));
  if (after !== null || at - sentenceStart > 4) return after;
  for (let index = sentenceStart; index < at; index++) if (nodes[index]?.amount) return null;
  return namedFields(nodes, sentenceStart, at);
}

/**
 * What stands in an older mail that the planner takes over: somebody else's, adopted whole, but for
 * the fields named after "except".
 */
export function withTakenOver(
  ownership: Ownership,
  nodes: readonly Node[],
  zones: readonly { readonly start: number; readonly end: number }[],
): Ownership {
  if (zones.length === 0) return ownership;
  const inZone = ({ start }: Node) => zones.some((zone) => start >= zone.start && start < zone.end);
  const except = nodes.findIndex((node) => means(node, 'exception') && !inZone(node));
  const excepted =
    except === -1 ? null : namedFields(nodes, except + 1, sentenceEnd(nodes, except + 1));
  const fields =
    excepted === null ? null : new Set(parameterNames.filter((name) => !excepted.has(name)));
  return {
    ...ownership,
    foreign: nodes.map((node, at) => inZone(node) || ownership.foreign[at] === true),
    adopted: nodes.map((node, at) => (inZone(node) ? fields : ownership.adopted[at])),
  };
}

const parameterNames = [
  'forecast_horizon_weeks',
  'season_start_date',
  'replenishment_strategy',
  'dc_holdback_percentage',
  'markdown_checkpoint_week',
  'markdown_threshold',
] as const;

/** "… but we're going with 30%": names the planner's own value, takes nobody else's. */
export function statesOwn(nodes: readonly Node[], at: number): boolean {
  const text = nodes[at]?.text ?? '';
  if (/\b(?:go|going) with$/.test(text))
    return Boolean(nodes[at + 1]?.amount ?? nodes[at + 2]?.amount);
  if (!/^(?:agreed|approved|confirmed|accepted|vereinbart|genehmigt|aprobado)$/.test(text))
    return false;
  let next = at + 1;
  while (['for', 'on', 'at', 'to', 'a', 'the', 'colon'].some((word) => means(nodes[next], word)))
    next += 1;
  return Boolean(nodes[next]?.amount);
}

/** "Same as last year", "keep last year's 40%": the old value is taken over. */
export function keeps(nodes: readonly Node[], from: number, at: number): boolean {
  for (let index = Math.max(from, at - 8); index <= at + 5 && index < nodes.length; index++) {
    if (index > at && isBoundary(nodes[index])) break;
    const node = nodes[index];
    if (
      (means(node, 'same') || means(node, 'adopt')) &&
      !pastVerbs.has(node?.text ?? '') &&
      !precededByNeg(nodes, index)
    )
      return true;
  }
  return false;
}
