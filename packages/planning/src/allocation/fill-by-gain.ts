import { apportion } from '../arithmetic/apportion.ts';
import { expectedLoss, type LossCurves, largestDemand } from './loss-curve.ts';

/** Bisections of the price of a pack; 44 halvings leave less than 1e-13 of a pack between the ends. */
const HALVINGS = 44;

/**
 * Hands out `toGive` packs, each to where it most lowers expected lost sales, on top of `packs` already
 * placed. Stops early when no pack saves anything any more. Returns packs per store and what is left.
 *
 * The saving of a store's next pack never grows (expected loss is convex), so the greedy result is
 * optimal (Fox 1966) and consists of all packs that save more than some price. The price is found by
 * bisection, so the effort does not depend on how many packs there are; packs that tie at the price are
 * shared in proportion to how many of them each store could take, by largest remainder.
 */
export function fillByGain(
  curves: LossCurves,
  packs: readonly number[],
  packSize: number,
  toGive: number,
): { readonly packs: number[]; readonly left: number } {
  const saving = (store: number, held: number) =>
    expectedLoss(curves, store, held * packSize) -
    expectedLoss(curves, store, (held + 1) * packSize);
  const ceiling = packs.map((held, store) =>
    Math.max(held, Math.ceil(largestDemand(curves, store) / packSize)),
  );
  // Packs of a store that save more than `price`, looked for between two known bounds.
  const heldAbove = (store: number, price: number, low: number, high: number): number => {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      if (saving(store, middle) > price) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  // `most`: packs worth having at the lower price; `least`: at the higher price.
  let most = packs.map((held, store) => heldAbove(store, 0, held, ceiling[store]!));
  const wanted = most.reduce((sum, held, store) => sum + held - packs[store]!, 0);
  if (wanted <= toGive) return { packs: most, left: toGive - wanted };
  let least = [...packs];
  let low = 0;
  let high = packSize;
  for (let i = 0; i < HALVINGS; i++) {
    const price = (low + high) / 2;
    const held = least.map((bottom, store) => heldAbove(store, price, bottom, most[store]!));
    const given = held.reduce((sum, units, store) => sum + units - packs[store]!, 0);
    if (given === toGive) return { packs: held, left: 0 };
    if (given > toGive) {
      most = held;
      low = price;
    } else {
      least = held;
      high = price;
    }
  }
  const placed = least.reduce((sum, held, store) => sum + held - packs[store]!, 0);
  const ties = least.map((held, store) => most[store]! - held);
  const shared = apportion(ties, toGive - placed);
  return { packs: least.map((held, store) => held + shared[store]!), left: 0 };
}
