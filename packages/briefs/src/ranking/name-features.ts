import { means } from '../amounts/rewrite.ts';
import { isBoundary } from '../ownership/sentence.ts';
import type { Node } from '../text/nodes.ts';
import type { ParsedBrief } from '../text/parse-brief.ts';
import { keyOf, wordOf } from './node-words.ts';

/** Takes one feature: its slot ("start: the word before") and its value there. */
export type NameFeatureVisitor = (slot: string, value: string) => void;

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

function visitConcepts(node: Node | undefined, slot: string, visit: NameFeatureVisitor): void {
  if (node?.meaning) for (const concept of node.meaning.concepts) visit(slot, concept);
}

/** What speaks for a name of goods that begins at `at`. */
export function visitStart(setting: NameSetting, at: number, visit: NameFeatureVisitor): void {
  const { parsed, claimed } = setting;
  const { nodes, ownership } = parsed;
  const [node, left, left2] = [nodes[at] as Node, nodes[at - 1], nodes[at - 2]];
  const sentence = ownership.sentence[at] ?? 0;
  const opens = opensSentence(nodes, at) ? ' opens' : '';
  visit('start', '');
  visit('start: capital', `${capitalOf(parsed, node)}${opens}`);
  visit('start: language', parsed.language);
  visit('start: place', at === 0 ? 'first' : at < 4 ? 'early' : at < 12 ? 'later' : 'late');
  visit('start: sentence', `${Math.min(3, sentence)}${opens}`);
  visit('start: beside claims', String(claimed.has(sentence)));
  visit('start: others', String(ownership.foreign[at] === true));
  visit('start: key', keyOf(node));
  visit('start: word', wordOf(node));
  visit('start: -1 key', keyOf(left));
  visit('start: -1 word', wordOf(left));
  visit('start: -2-1 key', `${keyOf(left2)} ${keyOf(left)}`);
  visit('start: -2-1 word', `${wordOf(left2)} ${wordOf(left)}`);
  visit('start: +1 word', wordOf(nodes[at + 1]));
  visitConcepts(node, 'start: concept', visit);
  visitConcepts(left, 'start: -1', visit);
  visitConcepts(left2, 'start: -2', visit);
  visitConcepts(nodes[at - 3], 'start: -3', visit);
}

/** What speaks for a name of goods that ends with `at`. */
export function visitEnd({ parsed }: NameSetting, at: number, visit: NameFeatureVisitor): void {
  const { nodes, language } = parsed;
  const [node, right, right2] = [nodes[at] as Node, nodes[at + 1], nodes[at + 2]];
  visit('end: plural', String(/[^s]s$/.test(node.text)));
  visit('end: tail', node.text.slice(-3));
  visit('end: tail by language', `${language} ${node.text.slice(-2)}`);
  visit('end: key', keyOf(node));
  visit('end: word', node.text);
  visit('end: +1 key', keyOf(right));
  visit('end: +1 word', wordOf(right));
  visit('end: +1+2 key', `${keyOf(right)} ${keyOf(right2)}`);
  visit('end: +1+2 word', `${wordOf(right)} ${wordOf(right2)}`);
  const next = right && mayNameGoods(right) ? capitalOf(parsed, right) : 'none';
  visit('end: capitals', `${capitalOf(parsed, node)} ${next}`);
  visitConcepts(node, 'end: concept', visit);
  visitConcepts(right, 'end: +1', visit);
  visitConcepts(right2, 'end: +2', visit);
}

/** What speaks for the word at `at` being part of a name of goods. */
export function visitInside({ parsed }: NameSetting, at: number, visit: NameFeatureVisitor): void {
  const { nodes, ownership } = parsed;
  const node = nodes[at] as Node;
  visit('inside', '');
  visit('inside: key', keyOf(node));
  visit('inside: word', node.text);
  visit('inside: tail', node.text.slice(-3));
  visit('inside: long tail', node.text.slice(-4));
  visit('inside: capital', `${capitalOf(parsed, node)}${opensSentence(nodes, at) ? ' opens' : ''}`);
  visit('inside: letters', String(Math.min(node.text.length, 8)));
  visit('inside: others', String(ownership.foreign[at] === true));
  visitConcepts(node, 'inside: concept', visit);
}
