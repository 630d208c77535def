import { numberOfSet } from './present-symbols.ts';
import { symbolsNamed } from './symbol-sets.ts';

/** The parts of a pattern. */
const part =
  /\s*(\(|\)|\||\?[!=]|!|\{\d+,\d+\}\??|\?|[~_]\d+|[$^]|(?:[a-z_0-9]+:)?[a-zA-Z][a-zA-Z_]*)/g;

/**
 * What a pattern cannot match without: sets of symbols, of each of which the text has to hold one. A group needs one of
 * what its alternatives need; what is optional or only looked ahead at needs nothing.
 */
export function needsOf(source: string): readonly number[] {
  const items = [...source.matchAll(part)].map((match) => match[1] as string);
  let at = 0;

  function sequence(): string[] {
    const alternatives: string[][] = [[]];
    for (; at < items.length && items[at] !== ')'; at++) {
      const text = items[at] as string;
      if (text === '|') alternatives.push([]);
      else if (text === '(') group(alternatives.at(-1) as string[]);
      else if (/^(?:[a-z_0-9]+:)?[a-zA-Z]/.test(text) && !isOptional())
        alternatives.at(-1)?.push(symbolsNamed(text.replace(/^.*:/, '')));
    }
    if (alternatives.length === 1) return alternatives[0] as string[];
    const rarest = alternatives.map(shortest);
    return rarest.every((symbols) => symbols !== null) ? [rarest.join('')] : [];
  }

  function group(into: string[]): void {
    at += 1;
    const isAhead = /^(?:!|\?[!=])$/.test(items[at] ?? '');
    const inside = sequence();
    if (!isAhead && !isOptional()) into.push(...inside);
  }

  const isOptional = (): boolean =>
    /^(?:\?|\{0)/.test(items[at + 1] ?? '') && !/^\?[!=]/.test(items[at + 1] ?? '');
  return [...new Set(sequence().map(numberOfSet))];
}

const shortest = (sets: readonly string[]): string | null =>
  sets.reduce<string | null>(
    (best, set) => (best === null || set.length < best.length ? set : best),
    null,
  );
