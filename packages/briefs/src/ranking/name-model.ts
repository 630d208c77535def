import type { Language } from '../lexicon/lexicon.ts';
import type { Node } from '../text/nodes.ts';
import {
  beyond,
  numberOfWord,
  type Sight,
  sightOf,
  wordCount,
  wordNumbered,
} from './learned-words.ts';
import {
  lengthSlot,
  type NameFeatureVisitor,
  type NamePart,
  type NameSetting,
  type NameView,
  nameEnd,
  nameInside,
  nameSlots,
  nameStart,
  type Position,
  positionsOf,
} from './name-features.ts';
import weights from './name-weights.json' with { type: 'json' };
import { keyNumbered, MOST_KEYS, wordOf } from './node-words.ts';
import { PairTable, ScoreTable } from './sum-table.ts';

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
function sum(visitAll: (visit: NameFeatureVisitor) => void): number {
  let total = 0;
  visitAll((slot, value) => {
    total += tables[slot]?.get(value) ?? 0;
  });
  return total;
}

/** Scores what stands around a place. */
type PlaceScorer = (sight: Sight, at: number) => number;

function placeScorerOf({ views, pairs }: NamePart): PlaceScorer {
  const viewOf = (number: number) => views[number % views.length] as NameView;
  const ofKeys = new ScoreTable(MOST_KEYS * views.length, (number) =>
    sum((visit) => viewOf(number).ofKey(keyNumbered(Math.floor(number / views.length)), visit)),
  );
  const ofWords = new ScoreTable(wordCount * views.length, (number) =>
    sum((visit) => viewOf(number).ofWord(wordNumbered(Math.floor(number / views.length)), visit)),
  );
  const ofPairs = pairs.map(({ steps: [left, right], keys, words }) => ({
    left,
    right,
    ofKeys: new PairTable(
      MOST_KEYS,
      (first, second) =>
        tables[keys]?.get(`${keyNumbered(first).name} ${keyNumbered(second).name}`) ?? 0,
    ),
    ofWords: wordPairsOf(tables[words] as ReadonlyMap<string, number>),
  }));
  return ({ keys, words }, at) => {
    let total = 0;
    for (let view = 0; view < views.length; view++) {
      const other = at + (views[view] as NameView).step;
      total += ofKeys.of(numberAt(keys, other, beyond.key) * views.length + view);
      const word = numberAt(words, other, beyond.word);
      if (word !== 0) total += ofWords.of(word * views.length + view);
    }
    for (const pair of ofPairs) {
      const [left, right] = [at + pair.left, at + pair.right];
      const key = numberAt(keys, left, beyond.key);
      total += pair.ofKeys.of(key, numberAt(keys, right, beyond.key));
      const word = numberAt(words, left, beyond.word) * wordCount;
      total += pair.ofWords.get(word + numberAt(words, right, beyond.word)) ?? 0;
    }
    return total;
  };
}

const numberAt = (numbers: readonly number[], at: number, otherwise: number): number =>
  at >= 0 && at < numbers.length ? (numbers[at] as number) : otherwise;

/** Scores of two words side by side, by the numbers of both. */
function wordPairsOf(table: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const [pair, score] of table)
    for (let at = pair.indexOf(' '); at !== -1; at = pair.indexOf(' ', at + 1)) {
      const left = numberOfWord(pair.slice(0, at));
      scores.set(left * wordCount + numberOfWord(pair.slice(at + 1)), score);
    }
  return scores;
}
const aroundStart = placeScorerOf(nameStart);
const aroundEnd = placeScorerOf(nameEnd);

const parts = [nameStart, nameInside, nameEnd] as const;
/** Numbers of the parts of a name. */
const [START, INSIDE, END] = [0, 1, 2] as const;
const partNumbered = (number: number): NamePart => parts[number % parts.length] as NamePart;

const languages: readonly Language[] = ['english', 'german', 'french', 'spanish'];

const keyScores = new ScoreTable(MOST_KEYS * parts.length, (number) => {
  const key = keyNumbered(Math.floor(number / parts.length));
  return sum((visit) => partNumbered(number).ofKey(key, visit));
});

const numberOfText = (word: number, language: number, part: number): number =>
  (word * languages.length + language) * parts.length + part;
const textScores = new ScoreTable(wordCount * languages.length * parts.length, (number) => {
  const place = Math.floor(number / parts.length);
  const word = wordNumbered(Math.floor(place / languages.length));
  const language = languages[place % languages.length] as Language;
  return sum((visit) => partNumbered(number).ofText(word, word, language, visit));
});

/** How amounts, numbers and words that nothing was learned of read; forgotten when there are too many. */
const otherTexts = new Map<string, readonly number[]>();
const MOST_OTHER_TEXTS = 10_000;

function otherTextScores(node: Node, language: Language): readonly number[] {
  const name = `${language} ${node.text} ${wordOf(node)}`;
  const known = otherTexts.get(name);
  if (known) return known;
  const scores = parts.map(({ ofText }) =>
    sum((visit) => ofText(node.text, wordOf(node), language, visit)),
  );
  if (otherTexts.size >= MOST_OTHER_TEXTS) otherTexts.clear();
  otherTexts.set(name, scores);
  return scores;
}

function numberOfPosition(position: Position): number {
  const { language, capital, nextCapital, opens, isOthers, isClaimed, place, sentence } = position;
  let number = languages.indexOf(language);
  number = number * 3 + capital;
  number = number * 4 + nextCapital;
  number = number * 2 + Number(opens);
  number = number * 2 + Number(isOthers);
  number = number * 2 + Number(isClaimed);
  return (number * 4 + place) * 4 + sentence;
}
const positionScores = new Map<number, readonly number[]>();

function scoresOfPosition(position: Position): readonly number[] {
  const number = numberOfPosition(position);
  const known = positionScores.get(number);
  if (known) return known;
  const scores = parts.map(({ ofPosition }) => sum((visit) => ofPosition(position, visit)));
  positionScores.set(number, scores);
  return scores;
}

const lengthScores: readonly number[] = Array.from(
  { length: MAX_NAME_NODES + 1 },
  (_, nodes) => tables[lengthSlot]?.get(String(nodes)) ?? 0,
);

/**
 * Scores every run of nodes as the name of the merchandise, both ends inclusive. A score is the sum of what was learned of its start, its
 * words, its end and its length; 0 is the score of "nothing here names merchandise".
 */
export function scoreNames(
  setting: NameSetting,
  take: (from: number, to: number, score: number) => void,
): void {
  const { nodes, language } = setting.parsed;
  const sight = sightOf(nodes);
  const languageNumber = languages.indexOf(language);
  const places = positionsOf(setting).map((position, at) => {
    if (position === null) return null;
    const node = nodes[at] as Node;
    const word = wordOf(node) === node.text ? (sight.words[at] as number) : 0;
    const others = word === 0 ? otherTextScores(node, language) : null;
    const ofPosition = scoresOfPosition(position);
    const scoreOf = (part: number) =>
      keyScores.of((sight.keys[at] as number) * parts.length + part) +
      (others?.[part] ?? textScores.of(numberOfText(word, languageNumber, part))) +
      (ofPosition[part] as number);
    const inside = scoreOf(INSIDE);
    if (inside <= HOPELESS * namePointsOfLogOdds) return null;
    const start = scoreOf(START) + aroundStart(sight, at);
    return { start, inside, end: scoreOf(END) + aroundEnd(sight, at) };
  });
  places.forEach((first, from) => {
    if (!first) return;
    let score = first.start;
    for (let to = from; to < from + MAX_NAME_NODES; to++) {
      const place = places[to];
      if (!place) break;
      score += place.inside;
      const ofLength = lengthScores[to - from + 1] as number;
      take(from, to, score + place.end + ofLength);
    }
  });
}
