import { allMeaningKeys } from '../lexicon/lexicon.ts';

// Every combination of concepts has one private-use character: a brief becomes a text of symbols, one a word or amount,
// and a rule a pattern over it.

/** Code of the first symbol: the start of Unicode's private use area. */
export const FIRST_SYMBOL = 0xe000;
/** There are fewer symbols. */
export const MOST_SYMBOLS = 4096;
const symbolByKey = new Map<string, string>();
const symbolsByConcept = new Map<string, string>();

function register(key: string): string {
  const known = symbolByKey.get(key);
  if (known) return known;
  if (symbolByKey.size >= MOST_SYMBOLS) throw new Error(`more than ${MOST_SYMBOLS} symbols`);
  const symbol = String.fromCharCode(FIRST_SYMBOL + symbolByKey.size);
  symbolByKey.set(key, symbol);
  for (const concept of key.split(' ')) {
    symbolsByConcept.set(concept, (symbolsByConcept.get(concept) ?? '') + symbol);
  }
  return symbol;
}

/** Concepts that only the reader itself makes: plain words, numbers and the amounts built from them. */
const builtConcepts = [
  'word',
  'number',
  'ordinal',
  'numeric_date',
  'pair',
  'line_break',
  'number percent_word',
  'year_number number',
  'share',
  'kept_share share',
  'length',
  'quarter_amount',
  'season_week week_ref',
  'calendar_week week_ref',
  'week_range',
  'date',
  'date period',
  'relative_point',
  'cadence',
  'units',
  'money_amount',
  'season_label',
  'muted',
  'other_sign',
] as const;

for (const key of [...allMeaningKeys()].sort()) register(key);
for (const key of builtConcepts) register(key);

/** The symbol of a combination of concepts; throws on one that was never declared. */
export function symbolOf(key: string): string {
  const symbol = symbolByKey.get(key);
  if (symbol === undefined) throw new Error(`no symbol for concepts "${key}"`);
  return symbol;
}

/** Symbols of all combinations that hold the concept, side by side. */
export function symbolsOf(concept: string): string {
  const symbols = symbolsByConcept.get(concept);
  if (symbols === undefined) throw new Error(`unknown concept "${concept}"`);
  return symbols;
}

/** Symbols of all combinations that hold none of the given concepts. */
export function symbolsWithout(concepts: readonly string[]): string {
  let symbols = '';
  for (const [key, symbol] of symbolByKey) {
    if (!key.split(' ').some((concept) => concepts.includes(concept))) symbols += symbol;
  }
  return symbols;
}
