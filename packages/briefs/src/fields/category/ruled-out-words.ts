import { means } from '../../amounts/rewrite.ts';
import { symbolOf } from '../../grammar/symbols.ts';
import type { Meaning } from '../../lexicon/lexicon.ts';
import { wordList } from '../../lexicon/word-list.ts';
import { isBoundary } from '../../ownership/sentence.ts';
import { type Node, nodeWith } from '../../text/nodes.ts';
import type { ParsedBrief } from '../../text/parse-brief.ts';

const filler: Meaning = { key: 'filler', concepts: new Set(['filler']), values: new Map() };
const fillerSymbol = symbolOf('filler');

/** The brief's nodes with unknown words that their form or case shows to be verbs, adverbs or names of people made plain. */
export function withoutRuledOut(parsed: ParsedBrief): readonly Node[] {
  const { nodes } = parsed;
  const wellCased = parsed.language === 'german' && capitalisesNouns(parsed);
  return nodes.map((node, at) =>
    isUnknown(node) &&
    (isVerbForm(parsed, at) ||
      isGreeted(parsed, at) ||
      (wellCased && isLowerCase(parsed, at) && !qualifiesNext(parsed, at)))
      ? nodeWith(node, fillerSymbol, node.text, filler)
      : node,
  );
}

const isUnknown = (node: Node | undefined): boolean =>
  node?.meaning === null && node.amount === null && node.token?.kind === 'word';

const frenchVerb = /.{2}ez$/;
const frenchPlural = /.{2}ons$/;
const spanishPlural = /.{2}(?:amos|emos|imos)$/;
const spanishGerund = /.{2}(?:ando|iendo)$/;
const notVerbs = wordList('nez|chez|rez|ramos|extremos|marcos');
const englishForm = /.{3}(?:ing|ed|ly)$/;

/** "lanzamos", "prévoyez", "dictating this": a form of a verb where no noun follows that it could qualify. */
function isVerbForm({ nodes, language }: ParsedBrief, at: number): boolean {
  const text = nodes[at]?.text ?? '';
  if (notVerbs.test(text)) return false;
  const next = nodes[at + 1];
  if (language === 'spanish') return spanishPlural.test(text) || spanishGerund.test(text);
  if (language === 'french') {
    if (frenchVerb.test(text)) return true;
    const governs = means(next, 'the') || means(next, 'a') || next?.amount !== undefined;
    return (
      frenchPlural.test(text) && (means(nodes[at - 1], 'i') || (governs && next?.amount !== null))
    );
  }
  // "Pop them out": what takes a pronoun for its object is a verb.
  if (language === 'english' && /^(?:them|it|em)$/.test(next?.text ?? '')) return true;
  if (language !== 'english' || !englishForm.test(text)) return false;
  return (
    !isUnknown(next) &&
    !means(next, 'product') &&
    !means(next, 'qualifier') &&
    !means(nodes[at - 1], 'product')
  );
}

/** "Hi Marta,", "Buenos días, Marta:": the one who is spoken to. */
function isGreeted({ nodes }: ParsedBrief, at: number): boolean {
  const next = nodes[at + 1];
  const closes =
    next === undefined ||
    isBoundary(next) ||
    means(next, 'comma') ||
    means(next, 'colon') ||
    means(next, 'dash');
  if (!closes) return false;
  const before = means(nodes[at - 1], 'comma') ? at - 2 : at - 1;
  return before >= 0 && before <= 4 && greetings.test(nodes[before]?.text ?? '');
}

const greetings = wordList(
  'hi|hello|hey|hiya|dear|hola|buenas|buenos|dias|tardes|estimad[oa]|querid[oa]|hallo|moin|servus|liebe[rs]?|guten|tag|bonjour|salut|bonsoir|coucou|cher|chere',
);

/** Enough words inside sentences begin with a capital for case to tell nouns apart. */
const MIN_CAPITALS = 2;

function capitalisesNouns(parsed: ParsedBrief): boolean {
  let capitals = 0;
  parsed.nodes.forEach((node, at) => {
    const inside = at > 0 && !isBoundary(parsed.nodes[at - 1]);
    if (inside && node.token?.kind === 'word' && !isLowerCase(parsed, at)) capitals += 1;
  });
  return capitals >= MIN_CAPITALS;
}

/** "rote Stiefel": a lower-case word right before a noun describes it. */
function qualifiesNext(parsed: ParsedBrief, at: number): boolean {
  const next = parsed.nodes[at + 1];
  if (!/(?:e[rnsm]?|t)$/.test(parsed.nodes[at]?.text ?? '')) return false;
  return means(next, 'product') || (isUnknown(next) && !isLowerCase(parsed, at + 1));
}

function isLowerCase({ nodes, original, folded }: ParsedBrief, at: number): boolean {
  const character = original[folded.starts[nodes[at]?.start ?? 0] ?? 0] ?? '';
  return character !== character.toUpperCase();
}
