import type { Node } from '../text/nodes.ts';

/** What a node is, in one word: its kind of amount, its concepts, or that it is a plain word or number; `#` beyond the brief. */
export function keyOf(node: Node | undefined): string {
  if (node === undefined) return '#';
  if (node.amount) return node.amount.kind;
  return node.meaning?.key ?? node.token?.kind ?? 'sign';
}

/** The node's own letters, unless they are an amount or a number. */
export function wordOf(node: Node | undefined): string {
  if (node === undefined) return '#';
  if (node.amount) return node.amount.kind;
  return node.token?.kind === 'number' ? 'number' : node.text;
}
