import type { Node } from '../text/nodes.ts';
import {
  lengthSlot,
  mayNameGoods,
  type NameFeatureVisitor,
  type NamePart,
  type NameSetting,
  nameEnd,
  nameInside,
  nameSlots,
  nameStart,
} from './name-features.ts';
import weights from './name-weights.json' with { type: 'json' };

/** A run of nodes that may name the merchandise, both ends inclusive, and how likely, in score points. */
export interface ScoredName {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** The longest name looked at, in nodes. */
export const MAX_NAME_NODES = 8;
/** Log-odds of a word below which no name holds it, whatever stands around. */
const HOPELESS = -5;
/** Score points of one unit of log-odds. */
export const namePointsOfLogOdds = weights.scale;

const slots: Readonly<Record<string, Readonly<Record<string, number>>>> = weights.slots;
const tables: readonly ReadonlyMap<string, number>[] = nameSlots.map(
  (slot) => new Map(Object.entries(slots[slot] ?? {})),
);

/** What a word by itself adds as a start, inside and end; worked out once a word. */
type WordScores = readonly [start: number, inside: number, end: number];

/** By the node's symbol, then its letters. */
const knownWords = new Map<string, Map<string, WordScores>>();
const MOST_KNOWN_WORDS = 20_000;
let knownCount = 0;

function sum(visitAll: (visit: NameFeatureVisitor) => void): number {
  let total = 0;
  visitAll((slot, value) => {
    total += tables[slot]?.get(value) ?? 0;
  });
  return total;
}

function wordScores(node: Node): WordScores {
  const known = knownWords.get(node.symbol)?.get(node.text);
  if (known) return known;
  const of = ({ ofWord }: NamePart) => sum((visit) => ofWord(node, visit));
  const scores: WordScores = [of(nameStart), of(nameInside), of(nameEnd)];
  if (knownCount++ > MOST_KNOWN_WORDS) {
    knownWords.clear();
    knownCount = 0;
  }
  const words = knownWords.get(node.symbol) ?? new Map<string, WordScores>();
  knownWords.set(node.symbol, words.set(node.text, scores));
  return scores;
}

/**
 * Scores every run of nodes as the name of the merchandise. A score is the sum of what was learned of its start, its
 * words, its end and its length; 0 is the score of "nothing here names merchandise".
 */
export function scoreNames(setting: NameSetting): ScoredName[] {
  const { nodes } = setting.parsed;
  const words = nodes.map((node) => (mayNameGoods(node) ? wordScores(node) : null));
  const inPlace = (part: NamePart, at: number) => sum((visit) => part.inPlace(setting, at, visit));
  const inside = words.map((word, at) =>
    word ? word[1] + inPlace(nameInside, at) : Number.NEGATIVE_INFINITY,
  );
  const may = inside.map((score) => score > HOPELESS * namePointsOfLogOdds);
  const end = words.map((word, at) => (word && may[at] ? word[2] + inPlace(nameEnd, at) : 0));
  const names: ScoredName[] = [];
  for (let from = 0; from < nodes.length; from++) {
    const word = words[from];
    if (!word || !may[from]) continue;
    let score = word[0] + inPlace(nameStart, from);
    for (let to = from; to < from + MAX_NAME_NODES && may[to]; to++) {
      score += inside[to] as number;
      const length = tables[lengthSlot]?.get(String(to - from + 1)) ?? 0;
      names.push({ from, to, score: score + (end[to] as number) + length });
    }
  }
  return names;
}
