import { means } from '../amounts/rewrite.ts';
import type { Node } from '../text/nodes.ts';

/** Ends of sentences; commas and dashes only end pieces. */
export function isBoundary(node: Node | undefined): boolean {
  return (
    means(node, 'stop') ||
    means(node, 'bullet') ||
    means(node, 'bar_sign') ||
    means(node, 'tilde') ||
    node?.token?.kind === 'break'
  );
}

/** Where the sentence that holds a node ends, looked for no further than forty nodes. */
export function sentenceEnd(nodes: readonly Node[], from: number): number {
  let at = from;
  while (at < nodes.length && at < from + 40 && !isBoundary(nodes[at])) at += 1;
  return at;
}

/** True right after a denial. */
export function precededByNeg(nodes: readonly Node[], at: number): boolean {
  return means(nodes[at - 1], 'neg') || (!isBoundary(nodes[at - 1]) && means(nodes[at - 2], 'neg'));
}
