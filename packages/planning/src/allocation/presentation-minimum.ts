import { apportion } from '../arithmetic/apportion.ts';

/** Presentation minimums in packs that fit the packs there are. */
export interface PresentationMinimums {
  readonly packs: readonly number[];
  /** Factor all minimums shrank by; 1 when they fit. */
  readonly factor: number;
}

/**
 * A store's minimum is its own demand of the first two weeks, less its opening stock, in whole packs
 * (up). When the minimums exceed the packs there are, all shrink by one factor, by largest remainder.
 */
export function presentationMinimums(
  firstWeeksDemand: readonly number[],
  openingUnits: ArrayLike<number>,
  packSize: number,
  storePacks: number,
): PresentationMinimums {
  const wanted = firstWeeksDemand.map((units, store) =>
    Math.max(0, Math.ceil((units - openingUnits[store]!) / packSize)),
  );
  const sum = wanted.reduce((total, packs) => total + packs, 0);
  if (sum <= storePacks) return { packs: wanted, factor: 1 };
  return { packs: apportion(wanted, storePacks), factor: storePacks / sum };
}
