import type { Node } from '../../text/nodes.ts';
import { nameSlots, wordPairSlots, wordSlots } from '../names/name-slots.ts';
import nameWeights from '../names/name-weights.json' with { type: 'json' };
import roleWeights from '../roles/role-weights.json' with { type: 'json' };
import traitWeights from '../traits/trait-weights.json' with { type: 'json' };
import { keyOf, wordOf } from './node-words.ts';

/** Words that something was learned of, by number; 0 is every other word. */
const words: string[] = [''];
const numbers = new Map<string, number>();

function take(word: string): void {
  if (!numbers.has(word)) numbers.set(word, words.push(word) - 1);
}

/** Takes in both halves of pairs of words with a space between; halves may hold spaces themselves. */
function takeHalves(pair: string): void {
  for (let at = pair.indexOf(' '); at !== -1; at = pair.indexOf(' ', at + 1)) {
    take(pair.slice(0, at));
    take(pair.slice(at + 1));
  }
}

const valuesOf = (slots: Readonly<Record<string, object>>, isWanted: (slot: string) => boolean) =>
  Object.entries(slots).flatMap(([slot, rows]) => (isWanted(slot) ? Object.keys(rows) : []));
const nameSlotsIn = (slots: readonly number[]) => {
  const wanted = new Set(slots.map((slot) => nameSlots[slot]));
  return (slot: string) => wanted.has(slot);
};
valuesOf(roleWeights.slots, (slot) => slot.endsWith(' word')).forEach(take);
valuesOf(nameWeights.slots, nameSlotsIn(wordSlots)).forEach(take);
valuesOf(nameWeights.slots, nameSlotsIn(wordPairSlots)).forEach(takeHalves);
valuesOf(traitWeights.slots, (slot) => slot.endsWith('word')).forEach(take);

/** How many numbers of words there are, that of unknown ones included. */
export const wordCount = words.length;

/** The word of a number. */
export const wordNumbered = (number: number): string => words[number] as string;

/** The number of a word; 0 where nothing was learned of it. */
export const numberOfWord = (word: string): number => numbers.get(word) ?? 0;

/** The numbers of what the nodes of a brief are, and of their words. */
export interface Sight {
  readonly keys: readonly number[];
  readonly words: readonly number[];
}

let latest: { readonly nodes: readonly Node[]; readonly sight: Sight } | null = null;

/** Looks at every node once, so that what was learned of it is found by number; the latest sight is kept. */
export function sightOf(nodes: readonly Node[]): Sight {
  if (latest?.nodes === nodes) return latest.sight;
  const sight = {
    keys: nodes.map((node) => keyOf(node).number),
    words: nodes.map((node) => numberOfWord(wordOf(node))),
  };
  latest = { nodes, sight };
  return sight;
}

/** What is seen beyond the ends of a brief. */
export const beyond = { key: keyOf(undefined).number, word: numberOfWord(wordOf(undefined)) };
