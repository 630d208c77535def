import { means, numberOf } from '../amounts/rewrite.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Node } from '../text/nodes.ts';
import { isBoundary } from './sentence.ts';

const HIGHEST_VERSION = 20;
const versionWord = wordList(
  'v|vs|ver|version|rev|revision|draft|round|entwurf|fassung|borrador|brouillon',
);
const mergedVersion = /^v ?(\d{1,2})$/;
const finalWord = wordList(
  'final|final version|final answer|endfassung|endgultig|finale|version finale|version final|definitif|definitive|definitivo|definitiva',
);
const puttingInUse = wordList('use|gilt|vale|vaut');
const opening = ['comma', 'paren_open', 'colon', 'dash', 'and', 'but', 'the', 'subject'];

/** The number of a version that a piece opens with ("Rev 1 had …", "v2: …"), and where its name ends. */
function versionAt(nodes: readonly Node[], at: number): { number: number; last: number } | null {
  const before = nodes[at - 1];
  const opens =
    before === undefined || isBoundary(before) || opening.some((sign) => means(before, sign));
  const text = nodes[at]?.text ?? '';
  const merged = opens ? mergedVersion.exec(text) : null;
  if (merged) return { number: Number(merged[1]), last: at };
  if (!opens || !versionWord.test(text)) return null;
  const number = nodes[at + 1]?.amount ? null : numberOf(nodes[at + 1]);
  return number !== null && Number.isInteger(number) && number <= HIGHEST_VERSION
    ? { number, last: at + 1 }
    : null;
}

/** "FINAL, ignore older: …": a heading, not "final week". */
function namesFinal(nodes: readonly Node[], at: number): boolean {
  if (!finalWord.test(nodes[at]?.text ?? '')) return false;
  const next = nodes[at + 1];
  return ['comma', 'colon', 'dash', 'slash', 'paren_close', 'line_break'].some((sign) =>
    means(next, sign),
  );
}

/**
 * Stretches that tell an older version of the plan, and the names of the others; first and last node: every numbered one where a
 * final one is named, else all but the highest or the one said to be used.
 */
export function olderVersions(nodes: readonly Node[]): readonly (readonly [number, number])[] {
  const named: { number: number; first: number; last: number }[] = [];
  // "Use draft 1": its number is no amount either.
  const pointers: (readonly [number, number])[] = [];
  let isFinal = false;
  let used: number | null = null;
  nodes.forEach((node, at) => {
    const version = versionAt(nodes, at);
    if (version) named.push({ number: version.number, first: at, last: version.last });
    if (namesFinal(nodes, at)) {
      const latest = named.at(-1);
      // "v3 FINAL, …" names the final one; "FINAL: …" stands above numbered ones.
      if (latest && at - latest.last <= 2) used = latest.number;
      else isFinal = true;
    }
    if (means(node, 'adopt') || puttingInUse.test(node.text)) {
      const count = mergedVersion.exec(nodes[at + 1]?.text ?? '')?.[1];
      if (count) used = Number(count);
      else if (versionWord.test(nodes[at + 1]?.text ?? '')) {
        used = numberOf(nodes[at + 2]);
        if (used !== null) pointers.push([at + 1, at + 2]);
      }
    }
  });
  if (named.length === 0) return [];
  const numbers = new Set(named.map(({ number }) => number));
  if (!isFinal && numbers.size < 2) return [];
  const current = isFinal ? null : (used ?? Math.max(...numbers));
  const older = named.flatMap(({ number, first, last }, index) => {
    // The number of a version in use is no amount.
    if (number === current) return [[first, last] as const];
    const limit = named[index + 1]?.first ?? nodes.length;
    return [[first, endOf(nodes, last + 1, limit)] as const];
  });
  return [...older, ...pointers];
}

/** A version's words end with its sentence; under a heading of its own, at the empty line. */
function endOf(nodes: readonly Node[], from: number, limit: number): number {
  let at = from;
  if (means(nodes[at], 'colon')) at += 1;
  const isHeading = nodes[at]?.token?.kind === 'break';
  if (isHeading) {
    at += 1;
    while (at < limit && !(isBreak(nodes[at]) && isBreak(nodes[at + 1]))) at += 1;
  } else {
    while (at < limit && !isBoundary(nodes[at])) at += 1;
  }
  return at - 1;
}

const isBreak = (node: Node | undefined) => node?.token?.kind === 'break';

const versionNoun = wordList(
  'version|versions|draft|plan|note|sheet|numbers|figures|entwurf|fassung|zahlen|cifras|chiffres|propuesta|proposition|vorschlag|proposal|has|says',
);
const ownWords = wordList(
  'mine|ours|my version|our version|my plan|our plan|meine|meiner|unsere|mien|mienne|notre|mia|mio|nuestra|nuestro',
);

/** Where a brief sets its own version against another's, or takes one over by name. */
export function comparesVersions(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node) => ownWords.test(node.text) || (means(node, 'adopt') && !node.text.includes("don't")),
  );
}

/** "Rick's has 12 weeks", "La version de Rick : 12 semaines": a version with somebody's name. */
export function isOthersVersion(
  nodes: readonly Node[],
  at: number,
  sentenceStart: number,
): boolean {
  const node = nodes[at] as Node;
  if (at - sentenceStart > 3) return false;
  if (isName(node) && /'s?$|s$/.test(node.token?.text ?? ''))
    return versionNoun.test(nodes[at + 1]?.text ?? '');
  if (!versionNoun.test(node.text)) return false;
  const joins = ['of', 'from', 'by'].some((word) => means(nodes[at + 1], word));
  const name = means(nodes[at + 2], 'the') ? nodes[at + 3] : nodes[at + 2];
  return joins && isName(name);
}

const isName = (node: Node | undefined) =>
  node?.token?.kind === 'word' &&
  node.amount === null &&
  (node.meaning === null || means(node, 'outsider'));
