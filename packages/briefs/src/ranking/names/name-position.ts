import type { Language } from '../../lexicon/lexicon.ts';
import { isBoundary } from '../../ownership/sentence.ts';
import type { Node } from '../../text/nodes.ts';
import type { ParsedBrief } from '../../text/parse-brief.ts';
import { keyOf } from '../learned/node-words.ts';

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

/** `nextCapital` where the next node cannot be part of a name. */
const NO_NAME = 3;

/** A look at the code suffices for most letters. */
function startsCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}

/** How a word is written: 0 small, 1 with a capital, 2 in capitals. */
function capitalOf({ original, folded }: ParsedBrief, node: Node): number {
  const word = original.slice(folded.starts[node.start] ?? 0, folded.ends[node.end - 1] ?? 0);
  if (!startsCapital(word)) return 0;
  return /^\p{Lu}{2}/u.test(word) ? 2 : 1;
}

/** How many values the parts of a position have that are numbers. */
export const positionSizes = { capital: 3, nextCapital: 4, place: 4, sentence: 4 } as const;

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
