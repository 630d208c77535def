import { randomStream } from '@hemline/forecasting';

/** Random choices that a seed decides. */
export interface Seeded {
  /** A whole number from `from` up to and with `to`. */
  between(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** A named stream of choices. */
export function seeded(name: string, seed: number): Seeded {
  const stream = randomStream(name, seed);
  const between = (from: number, to: number) =>
    from + Math.floor(stream.uniform() * (to - from + 1));
  return {
    between,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
