import { means } from '../../amounts/rewrite.ts';
import { isBoundary } from '../../ownership/sentence.ts';
import type { Node } from '../../text/nodes.ts';

/** What comes before a name of goods: a label and the start of a brief speak for it, a comparison against. */
export function scoreBefore(nodes: readonly Node[], from: number, product: boolean): number {
  let at = from - 1;
  while (
    means(nodes[at], 'the') ||
    means(nodes[at], 'a') ||
    means(nodes[at], 'season_label') ||
    nodes[at]?.amount?.kind === 'season_label'
  )
    at -= 1;
  let previous = nodes[at];
  if (means(previous, 'be') && means(nodes[at - 1], 'label_category')) return 100;
  if (previous?.text === 'n' || means(previous, 'hedge')) previous = nodes[at - 1];
  if (previous === undefined) return 22;
  if (isSeparator(previous) || means(previous, 'quote_mark')) {
    let label = at - 1;
    while (isSeparator(nodes[label]) || means(nodes[label], 'quote_mark')) label -= 1;
    if (means(nodes[label], 'label_category') && at - label <= 3) return 100;
    if (means(nodes[label], 'subject') || means(nodes[label], 'plan_word'))
      return product ? 35 : 28;
  }
  if (means(previous, 'label_category') && means(nodes[at - 1], 'the') === false && product)
    return 5;
  if (isBoundary(previous)) return 18;
  if (means(previous, 'for')) return 16;
  if (
    means(previous, 'of') &&
    (means(nodes[at - 1], 'label_category') || means(nodes[at - 1], 'plan_word'))
  )
    return 26;
  const measured = nodes[at - 1]?.amount;
  // "22 years of school uniform" is a career, no season.
  if (means(previous, 'of') && measured?.kind === 'length')
    return measured.unit === 'year' ? -20 : 24;
  if (means(previous, 'of')) return product ? 8 : 2;
  if (means(previous, 'plan_word') || means(previous, 'need')) return 14;
  if (means(previous, 'start') || means(previous, 'set_word') || means(previous, 'run_verb'))
    return 8;
  if (means(previous, 'versus') || previous.text === 'than' || previous.text === 'unlike')
    return -60;
  if (means(previous, 'that')) return -25;
  if (means(previous, 'comma') || means(previous, 'dash') || means(previous, 'colon')) return 10;
  if (previous.amount) return 10;
  return product ? 6 : 0;
}

const isSeparator = (node: Node | undefined) =>
  means(node, 'colon') ||
  means(node, 'equals') ||
  means(node, 'dash') ||
  means(node, 'hyphen') ||
  means(node, 'arrow');

/** What follows a name of goods: an end, an amount or a verb of the season speak for it. */
export function scoreAfter(nodes: readonly Node[], to: number, product: boolean): number {
  const next = nodes[to + 1];
  if (next === undefined || isBoundary(next)) return 10;
  if (means(next, 'colon')) return product ? 12 : 6;
  if (means(next, 'dash')) return 10;
  if (means(next, 'comma')) return 8;
  if (means(next, 'need') || means(next, 'plan_word')) return 10;
  if (
    means(next, 'start') ||
    means(next, 'go_out') ||
    means(next, 'run_verb') ||
    means(next, 'from')
  )
    return 8;
  if (next.amount) return 8;
  if (means(next, 'outsider')) return -30;
  return 0;
}
