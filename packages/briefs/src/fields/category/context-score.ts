import { means, numberOf } from '../../amounts/rewrite.ts';
import { wordList } from '../../lexicon/word-list.ts';
import { isBoundary } from '../../ownership/sentence.ts';
import type { Node } from '../../text/nodes.ts';
import type { ParsedBrief } from '../../text/parse-brief.ts';

const notTheSubject = wordList('unlike|than|versus|vs|not|like|other|those|average|avg|per');
const personal = wordList(
  'my|his|her|mein|meine|meinen|mon|ma|mes|mi|mis|cup|mug|glass|slice|piece|spilled|drank|drinking|ate|eating|eaten|forgot|another|third|fourth|fifth|tasse|glas|taza|tasse|verre',
);
const places = ['from', 'at', 'in', 'by', 'with', 'to', 'without'];

/** How far the words around a name of goods make it somebody else's, a comparison or small talk. */
export function scoreContext(
  parsed: ParsedBrief,
  nodes: readonly Node[],
  from: number,
  to: number,
  product: boolean,
): number {
  const { ownership } = parsed;
  let score = ownership.foreign[from] ? -35 : 0;
  for (let at = from - 1; at >= 0 && at >= from - 4 && !isBoundary(nodes[at]); at--) {
    if (notTheSubject.test(nodes[at]?.text ?? '')) score -= 30;
    if (means(nodes[at], 'logistics')) score -= 12;
  }
  const previous = nodes[from - 1];
  if (personal.test(previous?.text ?? '') || means(previous, 'ordinal_word'))
    score -= product ? 35 : 60;
  if (means(nodes[from - 1], 'of') && personal.test(nodes[from - 2]?.text ?? '')) score -= 25;
  if (!previous?.amount && numberOf(previous) !== null && !means(previous, 'ordinal_word'))
    score -= product ? 4 : 25;
  if (!product && places.some((concept) => means(previous, concept))) score -= 10;
  if (
    /^(?:for|fur|pour|para)$/.test(previous?.text ?? '') &&
    pastDeed.test(nodes[from - 2]?.text ?? '')
  )
    score -= 30;
  if (
    fixtures.test(nodes[to]?.text ?? '') &&
    ['on', 'the', 'in'].some((cue) => means(previous, cue))
  )
    score -= 45;
  if (product && isDepartment(nodes, from, to)) score -= 20;
  if (isPriced(nodes, to)) score -= 25;
  if (isMishap(nodes, to)) score -= 45;
  if (isReported(nodes, to)) score -= 25;
  if (means(nodes[to + 1], 'opine')) score -= 25;
  if (!product && isName(parsed, from, to)) score -= 15;
  if (!product && isSignature(parsed, nodes, from, to)) score -= 30;
  return score;
}

/** "What Marta did for flip-flops": goods of another plan. */
const pastDeed = wordList('did|ran|used|had|got|chose|planned|held|set');
/** Where goods lie, when a preposition leads there. */
const fixtures = wordList('shelves|shelf|racks|rails|baskets|hangers|hooks|tables');
const breakdowns = wordList(
  'broke|broken|died|dead|late|crashed|exploded|fell|rang|burnt|leaked|leaking|failed|stolen|cold|gone|kaputt|ausgefallen|panne|roto|averiado',
);

const departments = wordList(
  'hardware|homewares?|kitchenware|housewares?|menswear|womenswear|ladieswear|kidswear|childrenswear|footwear|sportswear|outdoor|garden|gardening|toys|lighting|electricals?|electronics|grocery|groceries|beauty|stationery|furniture|diy|baby|pets?|textiles?|bedding|accessories|haushalt|haushaltswaren|spielwaren|eisenwaren|textilien|schuhe|mobel|garten|jardin|quincaillerie|jouets|maison|meubles|ferreteria|hogar|jugueteria|jugetes|calzado|muebles',
);

/** "Hardware: plug sockets": a department, and the goods behind the sign. */
function isDepartment(nodes: readonly Node[], from: number, to: number): boolean {
  if (from !== to || !departments.test(nodes[to]?.text ?? '')) return false;
  const sign = nodes[to + 1];
  const parts = means(sign, 'colon') || means(sign, 'dash') || means(sign, 'slash');
  return parts && [2, 3, 4].some((step) => means(nodes[to + step], 'product'));
}

/** "the coffee machine broke", "my train is late": what happened to a thing, not a plan for it. */
function isMishap(nodes: readonly Node[], to: number): boolean {
  const next = means(nodes[to + 1], 'be') ? nodes[to + 2] : nodes[to + 1];
  return breakdowns.test(next?.text ?? '');
}

/** "outerwear was -6% LFL": a figure of what is past. */
function isReported(nodes: readonly Node[], to: number): boolean {
  if (
    !/^(?:was|were|ran|did|came|finished|ended|war|waren|etait|etaient|fue|fueron|era|eran)$/.test(
      nodes[to + 1]?.text ?? '',
    )
  )
    return false;
  return [2, 3, 4].some((step) => nodes[to + step]?.amount?.kind === 'share');
}

/** "diesel is up 14%", "rent went up": the thing's price or volume, not a plan for it. */
function isPriced(nodes: readonly Node[], to: number): boolean {
  for (let at = to + 1; at <= to + 3 && !isBoundary(nodes[at]); at++) {
    if (/^(?:up|down|rose|fell|costs?|prices?|cost)$/.test(nodes[at]?.text ?? '')) return true;
    if (!means(nodes[at], 'be') && !/^(?:is|are|went|going|went)$/.test(nodes[at]?.text ?? ''))
      return false;
  }
  return false;
}

/** One capitalised unknown word inside a sentence of otherwise small letters is a person or place. */
function isName(
  { language, nodes, original, folded }: ParsedBrief,
  from: number,
  to: number,
): boolean {
  if (language === 'german' || from !== to || from === 0) return false;
  const opens =
    isBoundary(nodes[from - 1]) ||
    means(nodes[from - 1], 'colon') ||
    means(nodes[from - 1], 'dash');
  if (opens) return false;
  const word = original.slice(
    folded.starts[nodes[from]?.start ?? 0],
    folded.ends[(nodes[from]?.end ?? 1) - 1],
  );
  return word.length > 1 && /^\p{Lu}\p{Ll}/u.test(word);
}

/** A short last line of its own, capitalised: whoever wrote the mail. */
function isSignature(
  { original, folded }: ParsedBrief,
  nodes: readonly Node[],
  from: number,
  to: number,
): boolean {
  if (from < 4 || to - from > 1) return false;
  const before = nodes[from - 1];
  const follows = before?.token?.kind === 'break' || means(before, 'comma');
  const opener = nodes[from - (means(before, 'comma') ? 2 : 1)];
  const own =
    before?.token?.kind === 'break' ||
    /^(?:thanks|thx|cheers|regards|ta|cordialement|saludo|saludos|best|danke|gruss|grusse|vg|lg|merci|saludos|gracias)$/.test(
      opener?.text ?? '',
    );
  const last = nodes.slice(to + 1).every((node) => isBoundary(node));
  const initial = original[folded.starts[nodes[from]?.start ?? 0] ?? 0] ?? '';
  return follows && own && last && initial !== initial.toLowerCase();
}
