import type { Evidence } from '@hemline/contracts';

const SAME_MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
};

/**
 * Finds a quote in the brief it claims to come from. Case, runs of white space and the shape of quote
 * marks and dashes do not matter; every word and digit does.
 * @returns the words as they stand in the text with their UTF-16 offsets, or null when they do not stand there
 */
export function locateQuote(text: string, quote: string): Evidence | null {
  const wanted = fold(quote).letters.trim();
  if (wanted === '') return null;
  const exact = text.indexOf(quote);
  if (exact >= 0) return { quote, start: exact, end: exact + quote.length };
  const { letters, places } = fold(text);
  const at = letters.indexOf(wanted);
  if (at < 0) return null;
  const start = places[at] ?? 0;
  const end = (places[at + wanted.length - 1] ?? start) + 1;
  return { quote: text.slice(start, end), start, end };
}

/** Folded letters, and for each the offset of the code unit it came from. */
function fold(text: string): { readonly letters: string; readonly places: readonly number[] } {
  let letters = '';
  const places: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] ?? '';
    const folded = /\s/.test(unit) ? ' ' : (SAME_MARKS[unit] ?? unit.toLowerCase());
    // A letter whose lower case is longer keeps its own shape, so that offsets stay one to one.
    const one = folded.length === 1 ? folded : unit;
    if (one === ' ' && letters.endsWith(' ')) continue;
    letters += one;
    places.push(index);
  }
  return { letters, places };
}
