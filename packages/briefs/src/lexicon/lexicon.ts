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

/** What is known of the words up to a place in a phrase: the phrase that ends there, and how longer ones go on. */
export interface PhraseWord {
  /** Null where no phrase ends. */
  readonly meaning: Meaning | null;
  /** The phrase up to here, its words parted by spaces. */
  readonly text: string;
  readonly next: ReadonlyMap<string, PhraseWord> | null;
}

/** Phrases by their first word: the language's own, which win where both know a phrase, and English. */
export interface Lexicon {
  readonly language: Language;
  readonly own: ReadonlyMap<string, PhraseWord>;
  readonly english: ReadonlyMap<string, PhraseWord>;
}

/** True when some phrase begins with the word. */
export const knowsWord = ({ own, english }: Lexicon, word: string): boolean =>
  own.has(word) || english.has(word);

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

/** Phrases that mean the same share one meaning, so that those in use stay few and close together. */
const meanings = new Map<string, Meaning>();

function meaningOf({ concepts, values }: Draft): Meaning {
  if (concepts.size > 1) concepts.delete('filler');
  if (concepts.size > 1) concepts.delete('everyday_noun');
  else if (concepts.has('everyday_noun')) concepts.add('filler');
  const key = [...concepts].sort().join(' ');
  const name = values.size === 0 ? key : JSON.stringify([key, ...values]);
  const known = meanings.get(name);
  if (known) return known;
  const meaning: Meaning = { key, concepts: new Set(key.split(' ')), values };
  meanings.set(name, meaning);
  return meaning;
}

interface GrowingWord extends PhraseWord {
  meaning: Meaning | null;
  next: Map<string, GrowingWord> | null;
}

function beginningsOf(drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, PhraseWord> {
  const beginnings = new Map<string, GrowingWord>();
  for (const [text, draft] of drafts) {
    let words = beginnings;
    let known: GrowingWord | null = null;
    for (const word of text.split(' ')) {
      if (known) words = known.next ??= new Map();
      const before: string = known ? `${known.text} ` : '';
      known = words.get(word) ?? { meaning: null, text: `${before}${word}`, next: null };
      words.set(word, known);
    }
    if (known) known.meaning = meaningOf(draft);
  }
  return beginnings;
}

const languages: readonly Language[] = ['english', 'german', 'french', 'spanish'];
const nothing: ReadonlyMap<string, PhraseWord> = new Map();

/** Everything the word lists say, without the lists: they are ten times as large. */
function readSources(): {
  readonly lexicons: Readonly<Record<Language, Lexicon>>;
  readonly ownWords: Readonly<Record<Language, ReadonlySet<string>>>;
} {
  const drafts = new Map(languages.map((language) => [language, draftsOf(language)] as const));
  const beginnings = new Map(
    [...drafts].map(([language, list]) => [language, beginningsOf(list)] as const),
  );
  const ofEach = <Result>(of: (language: Language) => Result) =>
    Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<
      Language,
      Result
    >;
  const english = beginnings.get('english') ?? nothing;
  return {
    lexicons: ofEach((language) => ({
      language,
      own: language === 'english' ? nothing : (beginnings.get(language) ?? nothing),
      english,
    })),
    ownWords: ofEach((language) => wordsOnlyIn(language, drafts)),
  };
}

function wordsOnlyIn(
  language: Language,
  drafts: ReadonlyMap<Language, ReadonlyMap<string, Draft>>,
): ReadonlySet<string> {
  const others = languages.flatMap((other) =>
    other === language ? [] : (drafts.get(other) ?? []),
  );
  const words = new Set<string>();
  for (const [key] of drafts.get(language) ?? [])
    if (!key.includes(' ') && key.length > 2 && !others.some((other) => other.has(key)))
      words.add(key);
  return words;
}

const read = readSources();

/** One lexicon per language, each with English beneath it: English words stay known in every brief. */
export const lexicons = read.lexicons;

/** Single words that a language's own lists know and no other's: what gives the language away. */
export const ownWords = read.ownWords;

/** Every combination of concepts that a phrase or sign can have, so that each gets one symbol. */
export function allMeaningKeys(): Set<string> {
  const keys = new Set<string>(Object.values(signs));
  for (const { key } of meanings.values()) keys.add(key);
  return keys;
}
