import type { Grid } from '../grid.ts';
import { learnPriceEffects } from './price-effects.ts';
import { learnPromotionEffects } from './promotion-effects.ts';

/** Known multiplicative effects on sales, to be taken out of a history and put back on a forecast. */
export interface DriverEffects {
  /** The history of a cell as if no driver had been at work; the very array when there is none. */
  remove(units: Float64Array, cell: number, origin: number): Float64Array;
  /** Multiplier of a cell's forecast in a week at or after the origin; 1 without a driver. */
  ahead(cell: number, week: number): number;
  /** What changes this cell's numbers. */
  works(cell: number): { readonly promotion: boolean; readonly price: boolean };
  /** False when no driver is at work anywhere. */
  readonly any: boolean;
}

/** Learns the effects of promotions and prices, and how each store answers, from the first `origin` weeks. */
export function learnDriverEffects(grid: Grid, origin: number): DriverEffects {
  const promotions = learnPromotionEffects(grid, origin);
  const prices = learnPriceEffects(grid, origin);
  const any = promotions.some((effect) => effect !== null) || prices.some((effect) => effect);
  const promotionOf = (cell: number) => promotions[grid.cells[cell]!.categoryIndex]!;
  return {
    any,
    works: (cell) => ({ promotion: promotionOf(cell) !== null, price: prices[cell] !== null }),
    remove: (units, cell) => {
      const promotion = promotionOf(cell);
      const price = prices[cell];
      if (!promotion && !price) return units;
      const response = promotion?.responses.get(cell) ?? 0;
      return Float64Array.from(units, (value, week) => {
        if (week >= origin) return value;
        const promoted = promotion ? response * promotion.logEffects[week]! : 0;
        const priced = price ? -price.elasticity * price.logPrices[week]! : 0;
        return value * Math.exp(-promoted - priced);
      });
    },
    ahead: (cell, week) => {
      const promotion = promotionOf(cell);
      const price = prices[cell];
      let log = 0;
      if (promotion) {
        log += promotion.responses.get(cell)! * (promotion.logEffects[week] ?? promotion.unknown);
      }
      if (price) {
        log -= price.elasticity * price.logPriceAhead(week);
      }
      return log === 0 ? 1 : Math.exp(log);
    },
  };
}
