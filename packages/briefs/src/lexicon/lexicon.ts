import { commonWords } from './common-words.ts';
import { english } from './english.ts';
import { englishMarkdown } from './english-markdown.ts';
import { everydayNouns, everydayWords } from './everyday-words.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { goodsOf } from './goods/goods.ts';
import type { LexiconSource } from './lexicon-source.ts';
import {
  englishNumbers,
  frenchNumbers,
  germanNumbers,
  type NumberWords,
  ordinalWords,
  spanishNumbers,
} from './number-words.ts';
import { qualifiers } from './qualifiers.ts';
import { signs } from './signs.ts';
import { spanish } from './spanish.ts';
import { splitsAndRhythms } from './splits-and-rhythms.ts';
import { stockWords } from './stock-words.ts';
import { timing } from './timing.ts';
import { whoseWords } from './whose-words.ts';

export type Language = 'english' | 'german' | 'french' | 'spanish';

/** What a phrase can mean: its concepts, with a number or id for those that carry one. */
export interface Meaning {
  /** Sorted concept names joined by a space: the key of its symbol. */
  readonly key: string;
  readonly concepts: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, number | string>;
}

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Phrases by their first word, longest first. */
export interface Lexicon {
  readonly language: Language;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

interface Draft {
  concepts: Set<string>;
  values: Map<string, number | string>;
}

function add(
  drafts: Map<string, Draft>,
  phrase: string,
  concept: string,
  value?: number | string,
): void {
  const words = wordsOf(phrase);
  if (words.length === 0) return;
  const key = words.join(' ');
  const draft = drafts.get(key) ?? { concepts: new Set(), values: new Map() };
  draft.concepts.add(concept);
  if (value !== undefined) draft.values.set(concept, value);
  drafts.set(key, draft);
}

/** Words of a phrase as the tokeniser cuts them: hyphens and stops do not count, digits stand alone. */
function wordsOf(phrase: string): string[] {
  return phrase.match(/\d+(?:st|nd|rd|th)?|[\p{L}][\p{L}']*|[<>@]/gu) ?? [];
}

function addSource(drafts: Map<string, Draft>, source: LexiconSource): void {
  for (const [name, phrases] of Object.entries(source)) {
    const [concept, value] = name.split('=') as [string, string | undefined];
    for (const phrase of phrases.split(',')) {
      add(
        drafts,
        phrase,
        concept,
        value === undefined ? undefined : /^\d+$/.test(value) ? Number(value) : value,
      );
    }
  }
}

const sources: Record<Language, { source: LexiconSource; numbers: NumberWords }> = {
  english: { source: { ...english, ...englishMarkdown }, numbers: englishNumbers() },
  german: { source: german, numbers: germanNumbers() },
  french: { source: french, numbers: frenchNumbers() },
  spanish: { source: spanish, numbers: spanishNumbers() },
};

function draftsOf(language: Language): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const { source, numbers } = sources[language];
  for (const word of commonWords[language].split(' ')) add(drafts, word, 'filler');
  for (const word of everydayWords[language].split(' ')) add(drafts, word, 'filler');
  if (language === 'english')
    for (const word of everydayNouns.split(' ')) add(drafts, word, 'everyday_noun');
  addSource(drafts, source);
  addSource(drafts, splitsAndRhythms[language]);
  addSource(drafts, stockWords[language]);
  addSource(drafts, timing[language]);
  addSource(drafts, whoseWords[language]);
  for (const [word, value] of numbers) add(drafts, word, 'number_word', value);
  for (const entry of ordinalWords[language].split(' ')) {
    const [word, value] = entry.split('=') as [string, string];
    add(drafts, word.replace('_', ' '), 'ordinal_word', Number(value));
  }
  for (const name of goodsOf(language)) add(drafts, name, 'product');
  for (const word of qualifiers.split(',')) add(drafts, word, 'qualifier');
  return drafts;
}

function freeze(language: Language, drafts: ReadonlyMap<string, Draft>): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  for (const [key, draft] of drafts) {
    const words = key.split(' ');
    if (draft.concepts.size > 1) draft.concepts.delete('filler');
    if (draft.concepts.size > 1) draft.concepts.delete('everyday_noun');
    else if (draft.concepts.has('everyday_noun')) draft.concepts.add('filler');
    const meaning: Meaning = {
      key: [...draft.concepts].sort().join(' '),
      concepts: draft.concepts,
      values: draft.values,
    };
    const list = phrases.get(words[0] as string) ?? [];
    list.push({ words, meaning });
    phrases.set(words[0] as string, list);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { language, phrases };
}

/** English words stay known in every brief; the brief's own language wins where both know a phrase. */
function lexiconOf(language: Language): Lexicon {
  const drafts = draftsOf('english');
  if (language !== 'english') for (const [key, draft] of draftsOf(language)) drafts.set(key, draft);
  return freeze(language, drafts);
}

/** One lexicon per language, each with English beneath it. */
export const lexicons: Readonly<Record<Language, Lexicon>> = {
  english: lexiconOf('english'),
  german: lexiconOf('german'),
  french: lexiconOf('french'),
  spanish: lexiconOf('spanish'),
};

/** Every combination of concepts that a phrase or sign can have, so that each gets one symbol. */
export function allMeaningKeys(): Set<string> {
  const keys = new Set<string>(Object.values(signs));
  for (const lexicon of Object.values(lexicons)) {
    for (const list of lexicon.phrases.values())
      for (const { meaning } of list) keys.add(meaning.key);
  }
  return keys;
}

/** Single words that a language's own lists know and English does not: what gives the language away. */
export const ownWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  english: wordsOnlyIn('english'),
  german: wordsOnlyIn('german'),
  french: wordsOnlyIn('french'),
  spanish: wordsOnlyIn('spanish'),
};

function wordsOnlyIn(language: Language): ReadonlySet<string> {
  const others = new Set<string>();
  for (const other of ['english', 'german', 'french', 'spanish'] as const)
    if (other !== language) for (const key of draftsOf(other).keys()) others.add(key);
  const words = new Set<string>();
  for (const key of draftsOf(language).keys())
    if (!key.includes(' ') && key.length > 2 && !others.has(key)) words.add(key);
  return words;
}
