import type { Language } from '../../lexicon/lexicon.ts';
import type { Node } from '../../text/nodes.ts';
import { keyOf, type NodeKey, wordOf } from '../learned/node-words.ts';
import type { NameSetting, Position } from './name-position.ts';
import { endSlots, insideSlots, startSlots } from './name-slots.ts';

/** Takes one feature: the number of its slot ("start: the word before") and its value there. */
export type NameFeatureVisitor = (slot: number, value: string) => void;

const capitals = ['small', 'capital', 'capitals', 'none'] as const;
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
