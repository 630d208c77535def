import type { Language } from '../lexicon/lexicon.ts';
import { isBoundary } from '../ownership/sentence.ts';
import type { Node } from '../text/nodes.ts';
import type { ParsedBrief } from '../text/parse-brief.ts';
import { keyOf, type NodeKey, wordOf } from './node-words.ts';

/** Takes one feature: the number of its slot ("start: the word before") and its value there. */
export type NameFeatureVisitor = (slot: number, value: string) => void;

const names: string[] = [];
const slotOf = (name: string): number => names.push(name) - 1;
const startSlots = {
  bias: slotOf('start'),
  capital: slotOf('start: capital'),
  language: slotOf('start: language'),
  place: slotOf('start: place'),
  sentence: slotOf('start: sentence'),
  besideClaims: slotOf('start: beside claims'),
  others: slotOf('start: others'),
  key: slotOf('start: key'),
  word: slotOf('start: word'),
  beforeKey: slotOf('start: -1 key'),
  beforeWord: slotOf('start: -1 word'),
  twoBeforeKey: slotOf('start: -2-1 key'),
  twoBeforeWord: slotOf('start: -2-1 word'),
  afterWord: slotOf('start: +1 word'),
  concept: slotOf('start: concept'),
  before: slotOf('start: -1'),
  before2: slotOf('start: -2'),
  before3: slotOf('start: -3'),
};
const endSlots = {
  plural: slotOf('end: plural'),
  tail: slotOf('end: tail'),
  tailByLanguage: slotOf('end: tail by language'),
  key: slotOf('end: key'),
  word: slotOf('end: word'),
  afterKey: slotOf('end: +1 key'),
  afterWord: slotOf('end: +1 word'),
  twoAfterKey: slotOf('end: +1+2 key'),
  twoAfterWord: slotOf('end: +1+2 word'),
  capitals: slotOf('end: capitals'),
  concept: slotOf('end: concept'),
  after: slotOf('end: +1'),
  after2: slotOf('end: +2'),
};
const insideSlots = {
  bias: slotOf('inside'),
  key: slotOf('inside: key'),
  word: slotOf('inside: word'),
  tail: slotOf('inside: tail'),
  longTail: slotOf('inside: long tail'),
  capital: slotOf('inside: capital'),
  letters: slotOf('inside: letters'),
  others: slotOf('inside: others'),
  concept: slotOf('inside: concept'),
};
/** The slot of a name's length in nodes. */
export const lengthSlot = slotOf('length');
/** Names of all slots, by number. */
export const nameSlots: readonly string[] = names;
/** Slots whose values are words of the brief, and those of two words side by side. */
export const wordSlots: readonly number[] = [
  startSlots.word,
  insideSlots.word,
  endSlots.word,
  startSlots.beforeWord,
  startSlots.afterWord,
  endSlots.afterWord,
];
export const wordPairSlots: readonly number[] = [startSlots.twoBeforeWord, endSlots.twoAfterWord];

/** What the surroundings of a name of goods are looked up in. */
export interface NameSetting {
  readonly parsed: ParsedBrief;
  /** Sentences in which amounts were claimed for a field. */
  readonly claimed: ReadonlySet<number>;
}

const signsBetweenNames: ReadonlySet<string> = new Set([
  'stop',
  'line_break',
  'bullet',
  'bar_sign',
  'tilde',
  'colon',
  'muted',
  'equals',
  'paren_open',
  'paren_close',
  'arrow',
]);
const amountsInNames: ReadonlySet<string> = new Set([
  'date',
  'season_label',
  'share',
  'number',
  'units',
  'length',
]);

/** True where a node may be part of a name of goods: no sign that ends one, no cadence, week or point of the season. */
export function mayNameGoods(node: Node): boolean {
  if (node.text === '' || node.token?.kind === 'break') return false;
  if (node.amount) return amountsInNames.has(node.amount.kind);
  return !keyOf(node).concepts.some((concept) => signsBetweenNames.has(concept));
}

const capitals = ['small', 'capital', 'capitals', 'none'] as const;
const NO_NAME = 3;

/** How a word is written: 0 small, 1 with a capital, 2 in capitals. */
function capitalOf({ original, folded }: ParsedBrief, node: Node): number {
  const word = original.slice(folded.starts[node.start] ?? 0, folded.ends[node.end - 1] ?? 0);
  return /^\p{Lu}{2}/u.test(word) ? 2 : /^\p{Lu}/u.test(word) ? 1 : 0;
}

/** What of a place in a name is neither its word nor a word beside it. */
export interface Position {
  readonly language: Language;
  /** 0 small, 1 with a capital, 2 in capitals. */
  readonly capital: number;
  /** The same of the next node; 3 where it cannot be part of a name. */
  readonly nextCapital: number;
  readonly opens: boolean;
  readonly isOthers: boolean;
  readonly isClaimed: boolean;
  /** 0 first, 1 early, 2 later, 3 late. */
  readonly place: number;
  /** Number of the sentence; 3 and above are one. */
  readonly sentence: number;
}

/** The position of every node of a text; null where a node cannot be part of a name. */
export function positionsOf({ parsed, claimed }: NameSetting): readonly (Position | null)[] {
  const { nodes, ownership, language } = parsed;
  const written = nodes.map((node) => (mayNameGoods(node) ? capitalOf(parsed, node) : NO_NAME));
  return nodes.map((_, at) => {
    const capital = written[at] as number;
    if (capital === NO_NAME) return null;
    const sentence = ownership.sentence[at] ?? 0;
    return {
      language,
      capital,
      nextCapital: written[at + 1] ?? NO_NAME,
      opens: at === 0 || isBoundary(nodes[at - 1]),
      isOthers: ownership.foreign[at] === true,
      isClaimed: claimed.has(sentence),
      place: at === 0 ? 0 : at < 4 ? 1 : at < 12 ? 2 : 3,
      sentence: Math.min(3, sentence),
    };
  });
}

const placeNames = ['first', 'early', 'later', 'late'] as const;

/** What is seen of a node beside a name: features of what it is, and of its letters. */
export interface NameView {
  readonly step: number;
  readonly ofKey: (key: NodeKey, visit: NameFeatureVisitor) => void;
  readonly ofWord: (word: string, visit: NameFeatureVisitor) => void;
}

/** What is seen of two nodes side by side. */
export interface NamePairView {
  readonly steps: readonly [number, number];
  readonly keys: number;
  readonly words: number;
}

/** What speaks for or against a place in a name: what it is, its letters, where it stands, and what stands around it. */
export interface NamePart {
  readonly ofKey: (key: NodeKey, visit: NameFeatureVisitor) => void;
  /** `text` is how the node reads, `word` the same but for amounts and numbers. */
  readonly ofText: (
    text: string,
    word: string,
    language: Language,
    visit: NameFeatureVisitor,
  ) => void;
  readonly ofPosition: (position: Position, visit: NameFeatureVisitor) => void;
  readonly views: readonly NameView[];
  readonly pairs: readonly NamePairView[];
}

const nothing = (): void => {};
const concepts =
  (slot: number) =>
  (key: NodeKey, visit: NameFeatureVisitor): void => {
    for (const concept of key.concepts) visit(slot, concept);
  };
const opening = (opens: boolean): string => (opens ? ' opens' : '');

/** What speaks for a name of goods to begin here. */
export const nameStart: NamePart = {
  ofKey(key, visit) {
    visit(startSlots.bias, '');
    visit(startSlots.key, key.name);
    concepts(startSlots.concept)(key, visit);
  },
  ofText: (_, word, __, visit) => visit(startSlots.word, word),
  ofPosition({ language, capital, opens, place, sentence, isClaimed, isOthers }, visit) {
    visit(startSlots.capital, `${capitals[capital]}${opening(opens)}`);
    visit(startSlots.language, language);
    visit(startSlots.place, placeNames[place] as string);
    visit(startSlots.sentence, `${sentence}${opening(opens)}`);
    visit(startSlots.besideClaims, String(isClaimed));
    visit(startSlots.others, String(isOthers));
  },
  views: [
    {
      step: -1,
      ofKey(key, visit) {
        visit(startSlots.beforeKey, key.name);
        concepts(startSlots.before)(key, visit);
      },
      ofWord: (word, visit) => visit(startSlots.beforeWord, word),
    },
    { step: -2, ofKey: concepts(startSlots.before2), ofWord: nothing },
    { step: -3, ofKey: concepts(startSlots.before3), ofWord: nothing },
    { step: 1, ofKey: nothing, ofWord: (word, visit) => visit(startSlots.afterWord, word) },
  ],
  pairs: [{ steps: [-2, -1], keys: startSlots.twoBeforeKey, words: startSlots.twoBeforeWord }],
};

/** What speaks for a name of goods to end here. */
export const nameEnd: NamePart = {
  ofKey(key, visit) {
    visit(endSlots.key, key.name);
    concepts(endSlots.concept)(key, visit);
  },
  ofText(text, _, language, visit) {
    visit(endSlots.plural, String(/[^s]s$/.test(text)));
    visit(endSlots.tail, text.slice(-3));
    visit(endSlots.tailByLanguage, `${language} ${text.slice(-2)}`);
    visit(endSlots.word, text);
  },
  ofPosition({ capital, nextCapital }, visit) {
    visit(endSlots.capitals, `${capitals[capital]} ${capitals[nextCapital]}`);
  },
  views: [
    {
      step: 1,
      ofKey(key, visit) {
        visit(endSlots.afterKey, key.name);
        concepts(endSlots.after)(key, visit);
      },
      ofWord: (word, visit) => visit(endSlots.afterWord, word),
    },
    { step: 2, ofKey: concepts(endSlots.after2), ofWord: nothing },
  ],
  pairs: [{ steps: [1, 2], keys: endSlots.twoAfterKey, words: endSlots.twoAfterWord }],
};

/** What speaks for a word to be part of a name of goods. */
export const nameInside: NamePart = {
  ofKey(key, visit) {
    visit(insideSlots.bias, '');
    visit(insideSlots.key, key.name);
    concepts(insideSlots.concept)(key, visit);
  },
  ofText(text, _, __, visit) {
    visit(insideSlots.word, text);
    visit(insideSlots.tail, text.slice(-3));
    visit(insideSlots.longTail, text.slice(-4));
    visit(insideSlots.letters, String(Math.min(text.length, 8)));
  },
  ofPosition({ capital, opens, isOthers }, visit) {
    visit(insideSlots.capital, `${capitals[capital]}${opening(opens)}`);
    visit(insideSlots.others, String(isOthers));
  },
  views: [],
  pairs: [],
};

/** Names what speaks for a place in a name, one feature after the other. */
export function visitNameFeatures(
  { parsed: { nodes, language } }: NameSetting,
  part: NamePart,
  position: Position,
  at: number,
  visit: NameFeatureVisitor,
): void {
  const node = nodes[at] as Node;
  part.ofKey(keyOf(node), visit);
  part.ofText(node.text, wordOf(node), language, visit);
  part.ofPosition(position, visit);
  for (const { step, ofKey, ofWord } of part.views) {
    ofKey(keyOf(nodes[at + step]), visit);
    ofWord(wordOf(nodes[at + step]), visit);
  }
  for (const { steps, keys, words } of part.pairs) {
    const [left, right] = [nodes[at + steps[0]], nodes[at + steps[1]]];
    visit(keys, `${keyOf(left).name} ${keyOf(right).name}`);
    visit(words, `${wordOf(left)} ${wordOf(right)}`);
  }
}
