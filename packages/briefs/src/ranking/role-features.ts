import { means } from '../amounts/rewrite.ts';
import { isBoundary } from '../ownership/sentence.ts';
import type { Node } from '../text/nodes.ts';
import { sizeOfAmount } from './amount-size.ts';
import { keyOf, wordOf } from './node-words.ts';

/** Takes one feature: the number of its slot ("the concept right before"), its value, and whether kinds of amount are told apart. */
export type FeatureVisitor = (slot: number, value: string, ofKind: boolean) => void;

const names: string[] = [];
const slotOf = (name: string): number => names.push(name) - 1;

/** How many nodes to each side are looked at one by one, and how many of them word by word. */
const REACH = 6;
const WORD_REACH = 3;
/** How far a sentence is followed to each side. */
const SENTENCE_REACH = 25;

/** Names of the slots at one place beside the amount. */
interface Place {
  readonly step: number;
  readonly concept: number;
  readonly key: number | null;
  readonly word: number | null;
  readonly near: number | null;
}

const placesAt = (side: '-' | '+'): readonly Place[] => {
  const near = slotOf(`${side} near`);
  const far = slotOf(`${side} far`);
  return Array.from({ length: REACH }, (_, index) => {
    const distance = index + 1;
    const name = `${side}${distance}`;
    return {
      step: Number(name),
      concept: slotOf(name),
      key: distance <= WORD_REACH ? slotOf(`${name} key`) : null,
      word: distance <= WORD_REACH ? slotOf(`${name} word`) : null,
      near: distance <= 2 ? near : distance <= 4 ? far : null,
    };
  });
};
const places = [...placesAt('-'), ...placesAt('+')];

/** The slots for one side of the sentence, up to the next amount or beyond it. */
interface Side {
  readonly concept: number;
  readonly word: number;
}

const sideOf = (name: string): Side => ({ concept: slotOf(name), word: slotOf(`${name} word`) });
const before = sideOf('before');
const beforeAmount = sideOf('before amount');
const after = sideOf('after');
const afterAmount = sideOf('after amount');
const slot = {
  kind: slotOf('kind'),
  size: slotOf('size'),
  twoBefore: slotOf('-2-1'),
  around: slotOf('-1+1'),
  twoAfter: slotOf('+1+2'),
  place: slotOf('place'),
  sameKind: slotOf('same kind'),
  turn: slotOf('turn'),
  noOther: slotOf('no other'),
};

/** Names of all slots, by number. */
export const roleSlots: readonly string[] = names;

/** Kind of the amount at a node; a bare number is `number`. */
export const kindOf = (node: Node | undefined): string => node?.amount?.kind ?? 'number';

/** A brief's nodes with its amounts counted, once for all of them. */
export interface AmountSetting {
  readonly nodes: readonly Node[];
  /** Amounts of each kind. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many amounts of the node's kind come before each node. */
  readonly turns: readonly number[];
}

/** Counts the amounts of a brief. */
export function amountSettingOf(nodes: readonly Node[]): AmountSetting {
  const counts = new Map<string, number>();
  const turns = nodes.map((node) => {
    const before = counts.get(kindOf(node)) ?? 0;
    if (node.amount) counts.set(node.amount.kind, before + 1);
    return before;
  });
  return { nodes, counts, turns };
}

/**
 * Names what surrounds the amount at `at`: concepts and words at each place beside it, those of its sentence
 * up to and beyond the next amount, its size, and what other amounts the brief holds. The same features
 * are learned from and read with, so a change here asks for new weights.
 */
export function visitRoleFeatures(setting: AmountSetting, at: number, visit: FeatureVisitor): void {
  const { nodes } = setting;
  const node = nodes[at] as Node;
  visit(slot.kind, kindOf(node), false);
  visit(slot.size, sizeOfAmount(node), false);
  for (const place of places) visitBeside(nodes[at + place.step], place, visit);
  const left2 = keyOf(nodes[at - 2]);
  const left = keyOf(nodes[at - 1]);
  const right = keyOf(nodes[at + 1]);
  const right2 = keyOf(nodes[at + 2]);
  visit(slot.twoBefore, `${left2} ${left}`, false);
  visit(slot.around, `${left} ${right}`, false);
  visit(slot.twoAfter, `${right} ${right2}`, false);
  let first = at;
  for (let crossed = false; first > 0 && at - first < SENTENCE_REACH; first--) {
    const other = nodes[first - 1] as Node;
    if (endsSentence(other)) break;
    crossed ||= other.amount !== null;
    visitWithin(other, crossed ? beforeAmount : before, !crossed, visit);
  }
  let last = at;
  for (let crossed = false; last < nodes.length - 1 && last - at < SENTENCE_REACH; last++) {
    const other = nodes[last + 1] as Node;
    if (endsSentence(other)) break;
    crossed ||= other.amount !== null;
    visitWithin(other, crossed ? afterAmount : after, !crossed, visit);
  }
  visit(
    slot.place,
    first === at ? (last === at ? 'alone' : 'first') : last === at ? 'last' : 'within',
    false,
  );
  visitOthers(setting, at, visit);
}

const endsSentence = (node: Node): boolean => isBoundary(node) || means(node, 'line_break');

function visitBeside(node: Node | undefined, place: Place, visit: FeatureVisitor): void {
  if (place.key !== null) visit(place.key, keyOf(node), true);
  if (place.word !== null) visit(place.word, wordOf(node), false);
  if (!node?.meaning) return;
  for (const concept of node.meaning.concepts) {
    visit(place.concept, concept, false);
    if (place.near !== null) visit(place.near, concept, true);
  }
}

function visitWithin(node: Node, side: Side, isOpen: boolean, visit: FeatureVisitor): void {
  if (node.meaning) for (const concept of node.meaning.concepts) visit(side.concept, concept, true);
  const word = wordOf(node);
  visit(side.word, word, false);
  if (isOpen) visit(side.word, word, true);
}

/** The kinds whose absence tells something. */
const telling = ['length', 'date', 'share', 'cadence', 'week_ref'];

/** How many amounts of the same kind the brief holds, which of them this is, and which other kinds there are. */
function visitOthers({ nodes, counts, turns }: AmountSetting, at: number, visit: FeatureVisitor) {
  const node = nodes[at] as Node;
  const isCounted = node.amount ? 1 : 0;
  const same = (counts.get(kindOf(node)) ?? 0) - isCounted;
  visit(slot.sameKind, String(Math.min(same, 3)), true);
  visit(slot.turn, `${Math.min(turns[at] ?? 0, 3)} of ${Math.min(same, 3)}`, true);
  for (const other of telling) {
    const own = node.amount?.kind === other ? 1 : 0;
    if ((counts.get(other) ?? 0) === own) visit(slot.noOther, other, true);
  }
}
