import type { ClaimedBrief } from '../../fields/candidate.ts';
import type { Node } from '../../text/nodes.ts';
import type { ParsedBrief } from '../../text/parse-brief.ts';
import { keyNamed, keyOf, type NodeKey, wordOf } from '../learned/node-words.ts';

/** Takes one feature: the number of its slot and its value. */
export type TraitFeatureVisitor = (slot: number, value: string) => void;

/** Takes what is looked at: the word of a node and what it is, two nodes side by side, or something of the whole text. */
export interface TraitGlance {
  readonly word: (slot: number, at: number) => void;
  readonly key: (slot: number, key: NodeKey) => void;
  readonly pair: (slot: number, left: NodeKey, right: NodeKey) => void;
  readonly value: TraitFeatureVisitor;
}

const names: string[] = [];
const slotOf = (name: string): number => names.push(name) - 1;
const ofWords = (whose: string) => ({
  word: slotOf(`${whose}word`),
  key: slotOf(`${whose}key`),
  keys: slotOf(`${whose}two keys`),
});
const own = ofWords('');
const others = ofWords("other's ");
const slot = {
  bias: slotOf('text'),
  role: slotOf('claimed'),
  claims: slotOf('claims'),
  length: slotOf('length'),
  language: slotOf('language'),
};

/** Names of all slots, by number. */
export const traitSlots: readonly string[] = names;

const hasWords = (node: Node): boolean => node.text.trim() !== '';

/**
 * Names the words, concepts and claimed amounts of a whole text and which of them stand side by side, apart for what is
 * the planner's and what is somebody else's.
 */
export function glanceAtText(parsed: ParsedBrief, brief: ClaimedBrief, glance: TraitGlance): void {
  const { value } = glance;
  const roles = new Map<Node, string>();
  for (const { from, to, role } of brief.claims) {
    value(slot.role, role);
    if (from === to) roles.set(brief.nodes[from] as Node, role);
  }
  const keyAt = (node: Node) =>
    node.amount ? keyNamed(roles.get(node) ?? `${node.amount.kind}, unclaimed`) : keyOf(node);
  const { ownership } = parsed;
  // A signature or an older mail below changes nothing, nor do the empty lines before it.
  const nodes = parsed.nodes.slice(0, parsed.nodes.findLastIndex(hasWords) + 1);
  const keys = nodes.map(keyAt);
  nodes.forEach((node, at) => {
    if (!hasWords(node)) return;
    const slots = ownership.foreign[at] ? others : own;
    const key = keys[at] as NodeKey;
    if (node.amount) value(slots.word, key.name);
    else glance.word(slots.word, at);
    glance.key(slots.key, key);
    if (at + 1 < nodes.length) glance.pair(slots.keys, key, keys[at + 1] as NodeKey);
  });
  value(slot.bias, '');
  value(slot.claims, String(Math.min(4, brief.claims.length)));
  value(slot.length, String(Math.min(6, Math.floor(nodes.length / 8))));
  value(slot.language, parsed.language);
}

/** Names everything of a text, one feature after the other. */
export function visitTraitFeatures(
  parsed: ParsedBrief,
  brief: ClaimedBrief,
  visit: TraitFeatureVisitor,
): void {
  glanceAtText(parsed, brief, {
    word: (wordSlot, at) => visit(wordSlot, wordOf(parsed.nodes[at])),
    key: (keySlot, { name }) => visit(keySlot, name),
    pair: (pairSlot, left, right) => visit(pairSlot, `${left.name} ${right.name}`),
    value: visit,
  });
}
