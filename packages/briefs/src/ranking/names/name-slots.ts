const names: string[] = [];
const slotOf = (name: string): number => names.push(name) - 1;
/** What a name's first node and its surroundings are looked at for. */
export const startSlots = {
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
/** The same of its last node. */
export const endSlots = {
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
/** The same of every node of it. */
export const insideSlots = {
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
