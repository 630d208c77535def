import type { Grid } from '../grid.ts';
import { learnPromotionEffects } from './promotion-effects.ts';

/** Known multiplicative effects on sales, to be taken out of a history and put back on a forecast. */
export interface DriverEffects {
  /** The history of a cell as if no driver had been at work; the very array when there is none. */
  remove(units: Float64Array, cell: number, origin: number): Float64Array;
  /** Multiplier of a cell's forecast in a week at or after the origin; 1 without a driver. */
  ahead(cell: number, week: number): number;
  /** True when a driver changes this cell's numbers. */
  works(cell: number): boolean;
  /** False when no driver is at work anywhere. */
  readonly any: boolean;
}

/** Learns promotion effects of every category, and how each store answers, from the first `origin` weeks. */
export function learnDriverEffects(grid: Grid, origin: number): DriverEffects {
  const promotions = learnPromotionEffects(grid, origin);
  if (promotions.every((effect) => effect === null)) {
    return { remove: (units) => units, ahead: () => 1, works: () => false, any: false };
  }
  return {
    any: true,
    works: (cell) => promotions[grid.cells[cell]!.categoryIndex]! !== null,
    remove: (units, cell) => {
      const effect = promotions[grid.cells[cell]!.categoryIndex]!;
      if (effect === null) return units;
      const response = effect.responses.get(cell)!;
      return Float64Array.from(units, (value, week) =>
        week < origin ? value * Math.exp(-response * effect.logEffects[week]!) : value,
      );
    },
    ahead: (cell, week) => {
      const effect = promotions[grid.cells[cell]!.categoryIndex]!;
      if (effect === null) return 1;
      return Math.exp(effect.responses.get(cell)! * (effect.logEffects[week] ?? effect.unknown));
    },
  };
}
