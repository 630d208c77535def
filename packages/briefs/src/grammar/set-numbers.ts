const sets: string[] = [];
const numbers = new Map<string, number>();

/** Numbers a set of symbols that patterns look for; equal sets have equal numbers. */
export function numberOfSet(some: string): number {
  const symbols = [...new Set(some)].sort().join('');
  const known = numbers.get(symbols);
  if (known !== undefined) return known;
  numbers.set(symbols, sets.length);
  return sets.push(symbols) - 1;
}

/** The number of a set that holds what any of the sets holds. */
export const unionOf = (some: readonly number[]): number =>
  numberOfSet(some.map(symbolsOfSet).join(''));

/** The symbols of a set. */
export const symbolsOfSet = (set: number): string => sets[set] as string;

/** How many symbols a set holds: the fewer, the rarer. */
export const sizeOfSet = (set: number): number => symbolsOfSet(set).length;

/** How many sets there are. */
export const countOfSets = (): number => sets.length;
