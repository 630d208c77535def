import { countWords } from '../arithmetic/count-words.ts';
import type { ResolvedEconomics } from '../economics.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

/** Units an edited buy may take: 0, or min … max in steps of a pack. */
export interface BuyBounds {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Largest buy without an open-to-buy cap, in units. */
const LARGEST_BUY_UNITS = 1_000_000_000;

type Terms = Pick<ResolvedEconomics, 'pack_size' | 'min_order_units' | 'otb_units'>;

/** Bounds from pack size, minimum order and open-to-buy; the cap wins over the minimum. */
export function buyBounds(terms: Terms): BuyBounds {
  const pack = terms.pack_size;
  const max = Math.floor((terms.otb_units ?? LARGEST_BUY_UNITS) / pack) * pack;
  const min = Math.ceil(terms.min_order_units / pack) * pack;
  return { min: Math.min(min, max), max, step: pack };
}

/**
 * Turns units wanted into an order: whole packs (up), at least the minimum order, at most the
 * open-to-buy. Nothing wanted stays nothing.
 */
export function shapeBuy(unitsWanted: number, terms: Terms): number {
  // A wish a hair above a whole pack is rounding noise, not a reason for another pack.
  const wanted = unitsWanted / terms.pack_size;
  const packs = Math.ceil(wanted - 1e-9 * Math.max(1, wanted));
  if (!(packs > 0)) return 0;
  const { min, max } = buyBounds(terms);
  return Math.min(max, Math.max(min, packs * terms.pack_size));
}

/** What shaped an order away from the units wanted, as the end of a sentence; empty when nothing did. */
export function orderWords(unitsWanted: number, terms: Terms): string {
  const { min, max, step } = buyBounds(terms);
  if (!(unitsWanted > 0)) return '; nothing needs to be bought';
  if (unitsWanted > max) return `; cut to ${countWords(max)} by the open-to-buy`;
  if (unitsWanted <= min - step) return `; raised to the minimum order of ${countWords(min)}`;
  return '';
}

/** Checks an edited buy: a whole number of packs, 0 or within bounds. */
export function checkBuy(
  units: number,
  terms: Terms,
): Outcome<number, 'not_whole_units' | 'not_whole_packs' | 'below_min_order' | 'over_open_to_buy'> {
  const { min, max, step } = buyBounds(terms);
  if (!Number.isSafeInteger(units) || units < 0) {
    return fail('not_whole_units', `the buy is a whole number of units, 0 or more; got ${units}`);
  }
  if (units % step !== 0) {
    const below = Math.floor(units / step) * step;
    return fail(
      'not_whole_packs',
      `the buy comes in packs of ${step}; the nearest are ${countWords(below)} and ${countWords(below + step)}`,
      { pack_size: step, below, above: below + step },
    );
  }
  if (units > max) {
    return fail('over_open_to_buy', `at most ${countWords(max)} units can be bought`, { max });
  }
  if (units > 0 && units < min) {
    return fail('below_min_order', `the supplier takes no order below ${countWords(min)} units`, {
      min,
    });
  }
  return succeed(units);
}
