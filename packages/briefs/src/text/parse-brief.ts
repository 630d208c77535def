import { countRewrites } from '../amounts/amount-rules.ts';
import { means, rewrite } from '../amounts/rewrite.ts';
import { labelRewrites } from '../amounts/season-label-rules.ts';
import { shareRewrites } from '../amounts/share-rules.ts';
import { civilOf } from '../dates/calendar.ts';
import { dateRewrites } from '../dates/date-rules.ts';
import { symbolOf } from '../grammar/symbols.ts';
import { languageOf } from '../lexicon/language.ts';
import { type Language, lexicons } from '../lexicon/lexicon.ts';
import { withTakenOver } from '../ownership/adoption.ts';
import { type Ownership, ownershipOf } from '../ownership/ownership.ts';
import { partZones } from './adopted-mail.ts';
import { type FoldedText, foldText } from './fold.ts';
import { type Node, nodesOf } from './nodes.ts';
import { unrollTables } from './tables.ts';
import { tokenise } from './tokens.ts';
import { type Zone, zonesOf } from './zones.ts';

/** A brief after reading its words and amounts, before deciding what they are about. */
export interface ParsedBrief {
  readonly original: string;
  readonly folded: FoldedText;
  readonly language: Language;
  readonly zones: readonly Zone[];
  readonly nodes: readonly Node[];
  readonly ownership: Ownership;
}

const mutedSymbol = symbolOf('muted');

/** Normalise → tokenise → phrases → amounts → who speaks. `today` is a day number. */
export function parseBrief(original: string, today: number): ParsedBrief {
  const folded = foldText(original);
  const tokens = tokenise(folded);
  const language = languageOf(tokens);
  const found = zonesOf(folded.text);
  const { muted: zones, adopted } = partZones(folded.text, found);
  let nodes: readonly Node[] = joinWrappedLines(
    unrollTables(muteZones(nodesOf(tokens, lexicons[language]), zones)),
    folded,
    original,
  );
  nodes = rewrite(nodes, labelRewrites, language, today);
  nodes = rewrite(nodes, dateRewrites, language, today);
  nodes = rewrite(nodes, shareRewrites, language, today);
  nodes = rewrite(nodes, countRewrites, language, today);
  return {
    original,
    folded,
    language,
    zones,
    nodes,
    ownership: withTakenOver(ownershipOf(nodes, civilOf(today).year), nodes, adopted),
  };
}

function muteZones(nodes: readonly Node[], zones: readonly Zone[]): Node[] {
  if (zones.length === 0) return [...nodes];
  const sorted = [...zones].sort((a, b) => a.start - b.start);
  const result: Node[] = [];
  let zone = 0;
  let mutedUntil = -1;
  let goneUntil = -1;
  for (const node of nodes) {
    while (zone < sorted.length && (sorted[zone] as Zone).start <= node.start) {
      const { end, reason } = sorted[zone] as Zone;
      mutedUntil = Math.max(mutedUntil, end);
      // "DC ~~50%~~ 35%": what is struck out leaves no gap.
      if (reason === 'struck_out') goneUntil = Math.max(goneUntil, end);
      zone += 1;
    }
    if (node.start >= mutedUntil) {
      result.push(node);
    } else if (node.start >= goneUntil && result.at(-1)?.symbol !== mutedSymbol) {
      result.push({
        symbol: mutedSymbol,
        text: '',
        start: node.start,
        end: node.end,
        glued: node.glued,
        meaning: null,
        token: null,
        amount: null,
      });
    }
  }
  return result;
}

const SHORTEST_WRAPPED_LINE = 55;

/** A line break inside a hard-wrapped paragraph is no end of sentence. */
function joinWrappedLines(nodes: readonly Node[], folded: FoldedText, original: string): Node[] {
  const result: Node[] = [];
  let lineStart = 0;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Node;
    if (means(node, 'quote_mark')) continue;
    if (node.token?.kind !== 'break') {
      result.push(node);
      continue;
    }
    const next = nodes[at + 1];
    const wrapped =
      next !== undefined &&
      node.start - lineStart >= SHORTEST_WRAPPED_LINE &&
      !means(nodes[at - 1], 'stop') &&
      !means(nodes[at - 1], 'colon') &&
      next.start === node.end &&
      !opensLabel(nodes, at + 1) &&
      startsLowerCase(original, folded.starts[next.start] ?? 0);
    lineStart = node.end;
    if (!wrapped) result.push(node);
  }
  return result;
}

/** "v2: …", "reserve: …": a line that opens with a label is one of its own. */
function opensLabel(nodes: readonly Node[], at: number): boolean {
  return [1, 2].some((step) => means(nodes[at + step], 'colon'));
}

function startsLowerCase(original: string, at: number): boolean {
  const character = original[at] ?? '';
  return character !== character.toUpperCase() || (character >= '0' && character <= '9');
}
