import { means } from '../../amounts/rewrite.ts';
import { isBoundary } from '../../ownership/sentence.ts';
import type { Node } from '../../text/nodes.ts';
import { keyOf, type NodeKey, wordOf } from '../learned/node-words.ts';
import { sizeOfAmount } from './amount-size.ts';

/** Takes one feature: the number of its slot ("the concept right before"), its value, and whether kinds of amount are told apart. */
export type FeatureVisitor = (slot: number, value: string, ofKind: boolean) => void;

/** What is seen of a node from one place beside the amount: features of what it is, and of its letters. */
export interface View {
  readonly number: number;
  readonly ofKey: (key: NodeKey, visit: FeatureVisitor) => void;
  readonly ofWord: (word: string, visit: FeatureVisitor) => void;
}

/** Takes what is looked at: a node from a view, two nodes side by side, or what is no single node's. */
export interface Glance {
  readonly node: (view: View, at: number) => void;
  readonly pair: (slot: number, left: number, right: number) => void;
  readonly value: FeatureVisitor;
}

const names: string[] = [];
const slotOf = (name: string): number => names.push(name) - 1;

/** All views, by number. */
export const views: View[] = [];
function viewOf(ofKey: View['ofKey'], ofWord: View['ofWord']): View {
  const view = { number: views.length, ofKey, ofWord };
  views.push(view);
  return view;
}

/** How many nodes to each side are looked at one by one, and how many of them word by word. */
const REACH = 6;
const WORD_REACH = 3;
/** How far a sentence is followed to each side. */
const SENTENCE_REACH = 25;

function besides(side: '-' | '+'): readonly { readonly step: number; readonly view: View }[] {
  const near = slotOf(`${side} near`);
  const far = slotOf(`${side} far`);
  return Array.from({ length: REACH }, (_, index) => {
    const distance = index + 1;
    const name = `${side}${distance}`;
    const concept = slotOf(name);
    const key = distance <= WORD_REACH ? slotOf(`${name} key`) : null;
    const word = distance <= WORD_REACH ? slotOf(`${name} word`) : null;
    const region = distance <= 2 ? near : distance <= 4 ? far : null;
    const view = viewOf(
      ({ name: keyName, concepts }, visit) => {
        if (key !== null) visit(key, keyName, true);
        for (const value of concepts) {
          visit(concept, value, false);
          if (region !== null) visit(region, value, true);
        }
      },
      (value, visit) => {
        if (word !== null) visit(word, value, false);
      },
    );
    return { step: Number(name), view };
  });
}
const beside = [...besides('-'), ...besides('+')];

/** Views of one side of the sentence: up to the next amount, and beyond it. */
function within(name: string): { readonly open: View; readonly crossed: View } {
  const viewNamed = (slotName: string, isOpen: boolean): View => {
    const concept = slotOf(slotName);
    const word = slotOf(`${slotName} word`);
    return viewOf(
      ({ concepts }, visit) => {
        for (const value of concepts) visit(concept, value, true);
      },
      (value, visit) => {
        visit(word, value, false);
        if (isOpen) visit(word, value, true);
      },
    );
  };
  return { open: viewNamed(name, true), crossed: viewNamed(`${name} amount`, false) };
}
const before = within('before');
const after = within('after');
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

/** Slots of two nodes side by side. */
export const pairSlots: readonly number[] = [slot.twoBefore, slot.around, slot.twoAfter];

/** Kind of the amount at a node; a bare number is `number`. */
export const kindOf = (node: Node | undefined): string => node?.amount?.kind ?? 'number';

/** A brief's nodes with its amounts counted, once for all of them. */
export interface AmountSetting {
  readonly nodes: readonly Node[];
  /** True at nodes that end a sentence. */
  readonly ends: readonly boolean[];
  /** Amounts of each kind. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many amounts of the node's kind come before each node. */
  readonly turns: readonly number[];
}

/** Counts the amounts of a brief. */
export function amountSettingOf(nodes: readonly Node[]): AmountSetting {
  const counts = new Map<string, number>();
  const turns = nodes.map((node) => {
    const known = counts.get(kindOf(node)) ?? 0;
    if (node.amount) counts.set(node.amount.kind, known + 1);
    return known;
  });
  const ends = nodes.map((node) => isBoundary(node) || means(node, 'line_break'));
  return { nodes, ends, counts, turns };
}

/**
 * Looks around the amount at `at`: at each place beside it, along its sentence up to and beyond the next amount, at its
 * size, and at what other amounts the brief holds. Weights are learned from the same glance that they are read with, so
 * a change here asks for new ones.
 */
export function glanceAround(setting: AmountSetting, at: number, glance: Glance): void {
  const { nodes, ends } = setting;
  const node = nodes[at] as Node;
  glance.value(slot.kind, kindOf(node), false);
  glance.value(slot.size, sizeOfAmount(node), false);
  for (const { step, view } of beside) glance.node(view, at + step);
  glance.pair(slot.twoBefore, at - 2, at - 1);
  glance.pair(slot.around, at - 1, at + 1);
  glance.pair(slot.twoAfter, at + 1, at + 2);
  let first = at;
  for (let view = before.open; first > 0 && at - first < SENTENCE_REACH; first--) {
    if (ends[first - 1]) break;
    if (nodes[first - 1]?.amount) view = before.crossed;
    glance.node(view, first - 1);
  }
  let last = at;
  for (let view = after.open; last < nodes.length - 1 && last - at < SENTENCE_REACH; last++) {
    if (ends[last + 1]) break;
    if (nodes[last + 1]?.amount) view = after.crossed;
    glance.node(view, last + 1);
  }
  glance.value(
    slot.place,
    first === at ? (last === at ? 'alone' : 'first') : last === at ? 'last' : 'within',
    false,
  );
  glanceAtOthers(setting, at, glance.value);
}

/** Names what surrounds the amount at `at`, one feature after the other. */
export function visitRoleFeatures(setting: AmountSetting, at: number, visit: FeatureVisitor): void {
  const { nodes } = setting;
  glanceAround(setting, at, {
    node: (view, other) => {
      view.ofKey(keyOf(nodes[other]), visit);
      view.ofWord(wordOf(nodes[other]), visit);
    },
    pair: (pairSlot, left, right) =>
      visit(pairSlot, `${keyOf(nodes[left]).name} ${keyOf(nodes[right]).name}`, false),
    value: visit,
  });
}

/** The kinds whose absence tells something. */
const telling = ['length', 'date', 'share', 'cadence', 'week_ref'];

/** How many amounts of the same kind the brief holds, which of them this is, and which other kinds there are. */
function glanceAtOthers(
  { nodes, counts, turns }: AmountSetting,
  at: number,
  visit: FeatureVisitor,
) {
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
