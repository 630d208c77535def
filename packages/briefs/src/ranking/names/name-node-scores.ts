import type { Language } from '../../lexicon/lexicon.ts';
import type { Node } from '../../text/nodes.ts';
import { type Sight, wordCount, wordNumbered } from '../learned/learned-words.ts';
import { keyNumbered, MOST_KEYS, wordOf } from '../learned/node-words.ts';
import { ScoreTable } from '../learned/sum-table.ts';
import { type NamePart, nameEnd, nameInside, nameStart } from './name-parts.ts';
import { type Position, positionSizes } from './name-position.ts';
import { sumOfNameFeatures as sum } from './name-tables.ts';

const parts = [nameStart, nameInside, nameEnd] as const;
/** Numbers of the parts of a name. */
export const namePart = { start: 0, inside: 1, end: 2 } as const;
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
  number = number * positionSizes.capital + capital;
  number = number * positionSizes.nextCapital + nextCapital;
  number = number * 2 + Number(opens);
  number = number * 2 + Number(isOthers);
  number = number * 2 + Number(isClaimed);
  return (number * positionSizes.place + place) * positionSizes.sentence + sentence;
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

/** Scores a node by itself as each part of a name: what it is, how it reads and where it stands. */
export function nodeScorer(
  sight: Sight,
  node: Node,
  position: Position,
  at: number,
): (part: number) => number {
  const key = sight.keys[at] as number;
  const word = wordOf(node) === node.text ? (sight.words[at] as number) : 0;
  const others = word === 0 ? otherTextScores(node, position.language) : null;
  const ofPosition = scoresOfPosition(position);
  const language = languages.indexOf(position.language);
  return (part) =>
    keyScores.of(key * parts.length + part) +
    (others?.[part] ?? textScores.of(numberOfText(word, language, part))) +
    (ofPosition[part] as number);
}
