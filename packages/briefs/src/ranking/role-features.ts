import { means } from '../amounts/rewrite.ts';
import { isBoundary } from '../ownership/sentence.ts';
import type { Node } from '../text/nodes.ts';
import { sizeOfAmount } from './amount-size.ts';
import { keyOf, wordOf } from './node-words.ts';

/** Takes one feature: a slot ("the concept right before") and its value; true slots are told apart by kind of amount. */
export type FeatureVisitor = (slot: string, value: string, ofKind: boolean) => void;

/** How many nodes to each side are looked at one by one, and how many of them word by word. */
const REACH = 6;
const WORD_REACH = 3;
/** How far a sentence is followed to each side. */
const SENTENCE_REACH = 25;

const before = ['', '-1', '-2', '-3', '-4', '-5', '-6'];
const after = ['', '+1', '+2', '+3', '+4', '+5', '+6'];

/** Kind of the amount at a node; a bare number is `number`. */
export const kindOf = (node: Node | undefined): string => node?.amount?.kind ?? 'number';

/**
 * Names what surrounds the amount at `at`: concepts and words at each place beside it, those of its sentence
 * up to and beyond the next amount, its size, and what other amounts the brief holds. The same features
 * are learned from and read with, so a change here asks for new weights.
 */
export function visitRoleFeatures(nodes: readonly Node[], at: number, visit: FeatureVisitor): void {
  const node = nodes[at] as Node;
  visit('kind', kindOf(node), false);
  visit('size', sizeOfAmount(node), false);
  for (let step = 1; step <= REACH; step++) {
    visitBeside(nodes[at - step], before[step] as string, step, '-', visit);
    visitBeside(nodes[at + step], after[step] as string, step, '+', visit);
  }
  const [left2, left, right, right2] = [-2, -1, 1, 2].map((step) => keyOf(nodes[at + step]));
  visit('-2-1', `${left2} ${left}`, false);
  visit('-1+1', `${left} ${right}`, false);
  visit('+1+2', `${right} ${right2}`, false);
  let first = at;
  for (let crossed = false; first > 0 && at - first < SENTENCE_REACH; first--) {
    const other = nodes[first - 1] as Node;
    if (endsSentence(other)) break;
    crossed ||= other.amount !== null;
    visitWithin(other, crossed ? 'before amount' : 'before', !crossed, visit);
  }
  let last = at;
  for (let crossed = false; last < nodes.length - 1 && last - at < SENTENCE_REACH; last++) {
    const other = nodes[last + 1] as Node;
    if (endsSentence(other)) break;
    crossed ||= other.amount !== null;
    visitWithin(other, crossed ? 'after amount' : 'after', !crossed, visit);
  }
  visit(
    'place',
    first === at ? (last === at ? 'alone' : 'first') : last === at ? 'last' : 'within',
    false,
  );
  visitOthers(nodes, at, visit);
}

const endsSentence = (node: Node): boolean => isBoundary(node) || means(node, 'line_break');

function visitBeside(
  node: Node | undefined,
  place: string,
  step: number,
  side: string,
  visit: FeatureVisitor,
): void {
  if (step <= WORD_REACH) {
    visit(`${place} key`, keyOf(node), true);
    visit(`${place} word`, wordOf(node), false);
  }
  if (!node?.meaning) return;
  const distance = step <= 2 ? `${side} near` : step <= 4 ? `${side} far` : null;
  for (const concept of node.meaning.concepts) {
    visit(place, concept, false);
    if (distance) visit(distance, concept, true);
  }
}

function visitWithin(node: Node, side: string, isOpen: boolean, visit: FeatureVisitor): void {
  if (node.meaning) for (const concept of node.meaning.concepts) visit(side, concept, true);
  const word = wordOf(node);
  visit(`${side} word`, word, false);
  if (isOpen) visit(`${side} word`, word, true);
}

const telling = ['length', 'date', 'share', 'cadence', 'week_ref'];

/** How many amounts of the same kind the brief holds, which of them this is, and which other kinds there are. */
function visitOthers(nodes: readonly Node[], at: number, visit: FeatureVisitor): void {
  const kind = kindOf(nodes[at]);
  let same = 0;
  let index = 0;
  const kinds = new Set<string>();
  for (let other = 0; other < nodes.length; other++) {
    const found = nodes[other]?.amount?.kind;
    if (found === undefined || other === at) continue;
    kinds.add(found);
    if (found !== kind) continue;
    same += 1;
    if (other < at) index += 1;
  }
  visit('same kind', String(Math.min(same, 3)), true);
  visit('turn', `${Math.min(index, 3)} of ${Math.min(same, 3)}`, true);
  for (const other of telling) if (!kinds.has(other)) visit('no other', other, true);
}
