import type { Amount } from '../amounts/amount.ts';
import { symbolOf } from '../grammar/symbols.ts';
import { knowsWord, type Lexicon, type Meaning, type PhraseWord } from '../lexicon/lexicon.ts';
import { signs } from '../lexicon/signs.ts';
import { correctTypo } from '../lexicon/typos.ts';
import type { Token } from './tokens.ts';

/**
 * A word, phrase, sign or amount of the brief, with its symbol for the grammar. Whoever makes one names its properties in
 * this order, so that all have one shape: everything looks at them.
 */
export interface Node {
  readonly symbol: string;
  readonly text: string;
  /** Offsets into the folded text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
  readonly meaning: Meaning | null;
  readonly token: Token | null;
  readonly amount: Amount | null;
}

const meaningOf = (key: string): Meaning => ({
  key,
  concepts: new Set(key.split(' ')),
  values: new Map(),
});
const signMeanings = new Map<string, Meaning>(
  Object.entries(signs).map(([sign, key]) => [sign, meaningOf(key)]),
);
const dashMeaning = meaningOf('dash');
const breakMeaning = meaningOf('line_break');
const wordSymbol = symbolOf('word');
const numberSymbol = symbolOf('number');
const yearSymbol = symbolOf('year_number number');
const otherSymbol = symbolOf('other_sign');

/** Turns tokens into nodes: the longest known phrase at each place, else a typo's word, else a plain word. */
export function nodesOf(tokens: readonly Token[], lexicon: Lexicon): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const phrase = longestPhrase(tokens, at, lexicon);
    if (phrase) {
      const last = tokens[phrase.next - 1] as Token;
      nodes.push({
        symbol: symbolOf(phrase.meaning.key),
        text: phrase.text,
        start: token.start,
        end: last.end,
        glued: token.glued,
        meaning: phrase.meaning,
        token: phrase.next === at + 1 ? token : null,
        amount: null,
      });
      at = phrase.next;
      continue;
    }
    if (token.text === '.' && !endsSentence(tokens, at)) {
      at += 1;
      continue;
    }
    nodes.push(plainNode(token, tokens, at));
    at += 1;
  }
  return nodes;
}

function plainNode(token: Token, tokens: readonly Token[], at: number): Node {
  switch (token.kind) {
    case 'word':
      return nodeOfToken(token, wordSymbol, null);
    case 'number':
      return nodeOfToken(token, isYear(token) ? yearSymbol : numberSymbol, null);
    case 'ordinal':
      return nodeOfToken(token, symbolOf('ordinal'), null);
    case 'date':
      return nodeOfToken(token, symbolOf('numeric_date'), null);
    case 'pair':
      return nodeOfToken(token, symbolOf('pair'), null);
    case 'break':
      return nodeOfToken(token, symbolOf('line_break'), breakMeaning);
    case 'symbol': {
      const spaced = token.text === '-' && (!token.glued || tokens[at + 1]?.glued !== true);
      const meaning = spaced ? dashMeaning : signMeanings.get(token.text);
      if (meaning === undefined) return nodeOfToken(token, otherSymbol, null);
      return nodeOfToken(token, symbolOf(meaning.key), meaning);
    }
  }
}

function nodeOfToken(token: Token, symbol: string, meaning: Meaning | null): Node {
  const { text, start, end, glued } = token;
  return { symbol, text, start, end, glued, meaning, token, amount: null };
}

/** A node with another meaning in its place. */
export function nodeWith(node: Node, symbol: string, text: string, meaning: Meaning | null): Node {
  const { start, end, glued, token } = node;
  return { symbol, text, start, end, glued, meaning, token, amount: null };
}

const isYear = (token: Token): boolean =>
  token.value?.kind === 'number' &&
  token.value.decimals === 0 &&
  !token.value.grouped &&
  token.value.value >= 1990 &&
  token.value.value <= 2100 &&
  token.text.length === 4;

const abbreviations = new Set(
  'approx mind ca c wo kw cw sept jan feb mar apr jun jul aug oct nov dec no nr st vs incl excl mr mrs ms dr e g i min max temp sem env janv fevr avr juil abr ago dic ene okt dez bzw z b inkl max ggf num aprox p sra sr mme'.split(
    ' ',
  ),
);

/** Words that go on with a sentence after an abbreviation ("20 sem. et 60 %"). */
const connectors = new Set(
  'and et und y e with mit avec con for pour fur para from ab des desde a to bis jusqu hasta o or ou oder'.split(
    ' ',
  ),
);

/** A full stop ends a sentence unless it sits inside a token run or follows an abbreviation. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (next?.glued && next.kind !== 'symbol' && next.kind !== 'break')
    return previous?.kind === 'number' && next.kind === 'word';
  if (!previous || !next || next.kind === 'break') return true;
  if (previous.kind === 'word' && abbreviations.has(previous.text)) {
    const beforeWord = tokens[at - 2];
    // "90% ST. Markdown begins": sell-through, and no saint.
    if (previous.text === 'st' && (beforeWord?.text === '%' || beforeWord?.text === 'percent'))
      return true;
    const dayBefore = beforeWord?.kind === 'number' || beforeWord?.kind === 'ordinal';
    if (next.kind === 'word' && connectors.has(next.text)) return false;
    return dayBefore && !(next.kind === 'number' && next.text.length === 4);
  }
  return true;
}

const compoundTails: Readonly<Record<string, RegExp>> = {
  german:
    /.{3}(?:jacken?|hosen?|hemd(?:en)?|blusen?|kleid(?:er)?|schuhe?|stiefel|stiefeletten?|westen?|mantel|mantel|rocke?|pullover|shirts?|mutzen?|muetzen?|hute|schals?|taschen?|decken?|kissen|waren|wasche|waesche|mode|mobel|moebel|stuhle|stuehle|tische|lampen?|uhren|handschuhe|anzuge?|anzuege|socken|strumpfe|struempfe|kerzen|spielzeug|geschirr|bekleidung|kostume|schirme?|schmuck|sandalen|sakkos?|rucksacke?|hauben|umhange|zelte|taschen|becher|tassen|teller|korbe|gurtel|bucher|textilien|artikel|spiele|halter|futter|hauser|hauschen|kasten|bedarf|zubehor|matten|leuchter|stander|dosen|kannen|pflanzen|samen|gerate|geraete|rader|raeder|creme|cremes|ketten|ringe|bander|baender|boxen|sets|platten|ofen|oefen|messer|schalen|glaser|glaeser|pfannen?|topfe|toepfe|betten|zwerge|mappen|ranzen|flaschen|kocher|boote|grills|kalender|spaten|scheren|besen|tucher|tuecher|bezuge|bezuege|kranze|kraenze|baume|baeume|kugeln|roller|helme|brillen|polster|vasen|sauger|pumpen|ventilatoren|lufter|luefter|strahler|kerzen|karten|koffer|schlitten|schlafsacke|schlafsaecke|anhanger|matratzen|teppiche|vorhange|vorhaenge|gardinen)$/,
  english:
    /.{3}(?:boards|bags|boots|shoes|shirts|jackets|wear|ware|dresses|coats|hats|caps|shorts|pants|socks|suits|gloves|lights|boxes|books|bottles|chairs|sticks|balls)$/,
};
const productMeaning = meaningOf('product');

/** An unknown compound whose tail is merchandise (Steppwesten, paddleboards). */
function productCompound(word: string, language: string): Meaning | null {
  const tail = compoundTails[language] ?? compoundTails.english;
  return word.length >= 7 && word.length <= 40 && tail?.test(word) ? productMeaning : null;
}

interface Found {
  readonly meaning: Meaning;
  readonly next: number;
  readonly text: string;
}

function longestPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon): Found | null {
  const token = tokens[at] as Token;
  if (
    token.kind !== 'word' &&
    token.kind !== 'number' &&
    token.kind !== 'ordinal' &&
    token.kind !== 'symbol'
  )
    return null;
  let own = lexicon.own.get(token.text);
  let english = lexicon.english.get(token.text);
  if (!own && !english && token.kind === 'word') {
    const word = knownForm(token.text, lexicon);
    if (typeof word !== 'string') return { meaning: word, next: at + 1, text: bareOf(token.text) };
    own = lexicon.own.get(word);
    english = lexicon.english.get(word);
  }
  const ownPhrase = follow(tokens, at, own);
  const englishPhrase = follow(tokens, at, english);
  if (!ownPhrase || !englishPhrase) return ownPhrase ?? englishPhrase;
  return ownPhrase.words >= englishPhrase.words ? ownPhrase : englishPhrase;
}

/** The form in which an unknown word is known (without an ending, or a slip corrected); the meaning of a compound. */
function knownForm(word: string, lexicon: Lexicon): string | Meaning {
  if (word.endsWith("'s") && knowsWord(lexicon, word.slice(0, -2))) return word.slice(0, -2);
  const bare = bareOf(word);
  if (knowsWord(lexicon, bare)) return bare;
  return productCompound(bare, lexicon.language) ?? correctTypo(bare, lexicon) ?? bare;
}

const bareOf = (word: string): string => (word.endsWith("'") ? word.slice(0, -1) : word);

/** Follows the words behind a phrase's first; a hyphen or apostrophe between two words is skipped. */
function follow(
  tokens: readonly Token[],
  from: number,
  first: PhraseWord | undefined,
): (Found & { readonly words: number }) | null {
  if (!first) return null;
  let found = first.meaning && {
    meaning: first.meaning,
    next: from + 1,
    text: first.text,
    words: 1,
  };
  let known = first;
  let at = from + 1;
  for (let words = 2; known.next; words++) {
    if (isPassedOver(tokens, at)) at += 1;
    const next = known.next.get(tokens[at]?.text ?? '');
    if (!next) break;
    known = next;
    at += 1;
    if (known.meaning) found = { meaning: known.meaning, next: at, text: known.text, words };
  }
  return found;
}

/** A sign between two words of a phrase that changes nothing. */
function isPassedOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'symbol' || !token.glued) return false;
  if (token.text === '-' || token.text === "'") return true;
  const before = tokens[at - 1];
  return (
    token.text === '.' &&
    (before?.text.length ?? 9) <= 3 &&
    // "Jan 3. wkly": behind a number it ends the sentence.
    (before?.kind === 'word' || tokens[at + 1]?.glued === true)
  );
}
