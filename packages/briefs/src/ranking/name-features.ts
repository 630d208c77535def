import { means } from '../amounts/rewrite.ts';
import { isBoundary } from '../ownership/sentence.ts';
import type { Node } from '../text/nodes.ts';
import type { ParsedBrief } from '../text/parse-brief.ts';
import { keyOf, wordOf } from './node-words.ts';

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

/** What the surroundings of a name of goods are looked up in, worked out once a brief. */
export interface NameSetting {
  readonly parsed: ParsedBrief;
  /** Sentences in which amounts were claimed for a field. */
  readonly claimed: ReadonlySet<number>;
}

const signsBetweenNames = [
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
];
const amountsInNames = ['date', 'season_label', 'share', 'number', 'units', 'length'];

/** True where a node may be part of a name of goods: no sign that ends one, no cadence, week or point of the season. */
export function mayNameGoods(node: Node): boolean {
  if (node.text === '' || node.token?.kind === 'break') return false;
  if (node.amount && !amountsInNames.includes(node.amount.kind)) return false;
  return !signsBetweenNames.some((sign) => means(node, sign));
}

const opensSentence = (nodes: readonly Node[], at: number): boolean =>
  at === 0 || isBoundary(nodes[at - 1]);

function capitalOf({ original, folded }: ParsedBrief, node: Node): string {
  const word = original.slice(folded.starts[node.start] ?? 0, folded.ends[node.end - 1] ?? 0);
  return /^\p{Lu}{2}/u.test(word) ? 'capitals' : /^\p{Lu}/u.test(word) ? 'capital' : 'small';
}

function visitConcepts(node: Node | undefined, slot: number, visit: NameFeatureVisitor): void {
  if (node?.meaning) for (const concept of node.meaning.concepts) visit(slot, concept);
}

/** What speaks for or against a place in a name: what the word itself says, and what stands around it. */
export interface NamePart {
  readonly ofWord: (node: Node, visit: NameFeatureVisitor) => void;
  readonly inPlace: (setting: NameSetting, at: number, visit: NameFeatureVisitor) => void;
}

/** What speaks for a name of goods to begin here. */
export const nameStart: NamePart = {
  ofWord(node, visit) {
    visit(startSlots.bias, '');
    visit(startSlots.key, keyOf(node));
    visit(startSlots.word, wordOf(node));
    visitConcepts(node, startSlots.concept, visit);
  },
  inPlace({ parsed, claimed }, at, visit) {
    const { nodes, ownership } = parsed;
    const [node, left, left2] = [nodes[at] as Node, nodes[at - 1], nodes[at - 2]];
    const sentence = ownership.sentence[at] ?? 0;
    const opens = opensSentence(nodes, at) ? ' opens' : '';
    visit(startSlots.capital, `${capitalOf(parsed, node)}${opens}`);
    visit(startSlots.language, parsed.language);
    visit(startSlots.place, at === 0 ? 'first' : at < 4 ? 'early' : at < 12 ? 'later' : 'late');
    visit(startSlots.sentence, `${Math.min(3, sentence)}${opens}`);
    visit(startSlots.besideClaims, String(claimed.has(sentence)));
    visit(startSlots.others, String(ownership.foreign[at] === true));
    visit(startSlots.beforeKey, keyOf(left));
    visit(startSlots.beforeWord, wordOf(left));
    visit(startSlots.twoBeforeKey, `${keyOf(left2)} ${keyOf(left)}`);
    visit(startSlots.twoBeforeWord, `${wordOf(left2)} ${wordOf(left)}`);
    visit(startSlots.afterWord, wordOf(nodes[at + 1]));
    visitConcepts(left, startSlots.before, visit);
    visitConcepts(left2, startSlots.before2, visit);
    visitConcepts(nodes[at - 3], startSlots.before3, visit);
  },
};

/** What speaks for a name of goods to end here. */
export const nameEnd: NamePart = {
  ofWord(node, visit) {
    visit(endSlots.plural, String(/[^s]s$/.test(node.text)));
    visit(endSlots.tail, node.text.slice(-3));
    visit(endSlots.key, keyOf(node));
    visit(endSlots.word, node.text);
    visitConcepts(node, endSlots.concept, visit);
  },
  inPlace({ parsed }, at, visit) {
    const { nodes, language } = parsed;
    const [node, right, right2] = [nodes[at] as Node, nodes[at + 1], nodes[at + 2]];
    visit(endSlots.tailByLanguage, `${language} ${node.text.slice(-2)}`);
    visit(endSlots.afterKey, keyOf(right));
    visit(endSlots.afterWord, wordOf(right));
    visit(endSlots.twoAfterKey, `${keyOf(right)} ${keyOf(right2)}`);
    visit(endSlots.twoAfterWord, `${wordOf(right)} ${wordOf(right2)}`);
    const next = right && mayNameGoods(right) ? capitalOf(parsed, right) : 'none';
    visit(endSlots.capitals, `${capitalOf(parsed, node)} ${next}`);
    visitConcepts(right, endSlots.after, visit);
    visitConcepts(right2, endSlots.after2, visit);
  },
};

/** What speaks for a word to be part of a name of goods. */
export const nameInside: NamePart = {
  ofWord(node, visit) {
    visit(insideSlots.bias, '');
    visit(insideSlots.key, keyOf(node));
    visit(insideSlots.word, node.text);
    visit(insideSlots.tail, node.text.slice(-3));
    visit(insideSlots.longTail, node.text.slice(-4));
    visit(insideSlots.letters, String(Math.min(node.text.length, 8)));
    visitConcepts(node, insideSlots.concept, visit);
  },
  inPlace({ parsed }, at, visit) {
    const { nodes, ownership } = parsed;
    const opens = opensSentence(nodes, at) ? ' opens' : '';
    visit(insideSlots.capital, `${capitalOf(parsed, nodes[at] as Node)}${opens}`);
    visit(insideSlots.others, String(ownership.foreign[at] === true));
  },
};
