import type { Node } from '../text/nodes.ts';
import { nameSlots, wordPairSlots, wordSlots } from './name-features.ts';
import nameWeights from './name-weights.json' with { type: 'json' };
import { keyOf, wordOf } from './node-words.ts';
import roleWeights from './role-weights.json' with { type: 'json' };

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

/** Looks at every node once, so that what was learned of it is found by number. */
export function sightOf(nodes: readonly Node[]): Sight {
  return {
    keys: nodes.map((node) => keyOf(node).number),
    words: nodes.map((node) => numberOfWord(wordOf(node))),
  };
}

/** What is seen beyond the ends of a brief. */
export const beyond = { key: keyOf(undefined).number, word: numberOfWord(wordOf(undefined)) };
