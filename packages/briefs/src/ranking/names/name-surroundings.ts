import {
  beyond,
  numberOfWord,
  type Sight,
  wordCount,
  wordNumbered,
} from '../learned/learned-words.ts';
import { keyNumbered, MOST_KEYS } from '../learned/node-words.ts';
import { PairTable, ScoreTable } from '../learned/sum-table.ts';
import { type NamePart, type NameView, nameEnd, nameStart } from './name-parts.ts';
import { nameTables, sumOfNameFeatures as sum } from './name-tables.ts';

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
        nameTables[keys]?.get(`${keyNumbered(first).name} ${keyNumbered(second).name}`) ?? 0,
    ),
    ofWords: wordPairsOf(nameTables[words] as ReadonlyMap<string, number>),
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

/** What stands around the first node of a name. */
export const aroundStart = placeScorerOf(nameStart);
/** What stands around its last. */
export const aroundEnd = placeScorerOf(nameEnd);
