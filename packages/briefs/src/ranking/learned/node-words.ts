import type { Node } from '../../text/nodes.ts';

/** What a node is, apart from its letters; nodes that are alike share one. */
export interface NodeKey {
  /** Below `MOST_KEYS`. */
  readonly number: number;
  /** Its kind of amount, its concepts, or that it is a plain word or number; `#` beyond the brief. */
  readonly name: string;
  readonly concepts: readonly string[];
}

/** There are as many keys as combinations of concepts and kinds of amount and token: some hundred. */
export const MOST_KEYS = 1024;

const keys: NodeKey[] = [];
const ofMeanings = new Map<string, NodeKey>();
const ofKinds = new Map<string, NodeKey>();

function keyIn(known: Map<string, NodeKey>, name: string): NodeKey {
  const key = known.get(name);
  if (key) return key;
  const concepts = known === ofMeanings ? name.split(' ') : [];
  if (keys.length >= MOST_KEYS) throw new Error(`more than ${MOST_KEYS} keys`);
  const made: NodeKey = { number: keys.length, name, concepts };
  known.set(name, made);
  keys.push(made);
  return made;
}

/** The key of a number. */
export const keyNumbered = (number: number): NodeKey => keys[number] as NodeKey;

const beyond = keyIn(ofKinds, '#');

/** The key of a kind, or of what an amount was claimed for. */
export const keyNamed = (name: string): NodeKey => keyIn(ofKinds, name);

/** What a node is; a node that is not there lies beyond the brief. */
export function keyOf(node: Node | undefined): NodeKey {
  if (node === undefined) return beyond;
  if (node.amount) return keyIn(ofKinds, node.amount.kind);
  return node.meaning
    ? keyIn(ofMeanings, node.meaning.key)
    : keyIn(ofKinds, node.token?.kind ?? 'sign');
}

/** The node's own letters, unless they are an amount or a number. */
export function wordOf(node: Node | undefined): string {
  if (node === undefined) return '#';
  if (node.amount) return node.amount.kind;
  return node.token?.kind === 'number' ? 'number' : node.text;
}
