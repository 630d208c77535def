import { type CategoryModel, categories } from './category-models.ts';

/**
 * Every number that shapes the sample retailer. `retailerModel` is the one that is generated; tests
 * break single entries to show that the checks on the result notice.
 */
export interface RetailerModel {
  readonly categories: readonly CategoryModel[];
  readonly historyWeeks: number;
  readonly futureCalendarWeeks: number;
  /** Length of the seasons of "what really happened" after the history, in weeks. */
  readonly seasonWeeks: number;
  /** Standard deviation of the logarithm of a store's size: 0 makes all stores alike. */
  readonly storeSpread: number;
  /** Standard deviations of the logarithm of weekly luck, shared by a category, a store, or by none. */
  readonly weatherNoise: number;
  readonly storeNoise: number;
  readonly cellNoise: number;
  /** Exponent on the seasonal shape: 1 as written, 0 no season. */
  readonly seasonStrength: number;
  /** False pins Easter and Thanksgiving to a date. */
  readonly movingHolidays: boolean;
  /** Factor on every category's elasticity: 1 as stated, 0 nobody looks at the price. */
  readonly priceResponse: number;
  /** Added demand of a week that is on promotion throughout, on top of what its price does. */
  readonly promotionLift: number;
  /** Chance that a store runs out of a category in a quiet week; it doubles in high season. */
  readonly stockOutRate: number;
  /** Demand against the usual by week after the history; the last entry goes on. */
  readonly seasons: Readonly<Record<SeasonName, readonly number[]>>;
}

/** The three endings: as expected, selling faster, selling slower. */
export type SeasonName = 'on_plan' | 'hot' | 'cold';

/** The sample retailer as it is generated. */
export const retailerModel: RetailerModel = {
  categories,
  historyWeeks: 157,
  futureCalendarWeeks: 26,
  seasonWeeks: 12,
  storeSpread: 0.62,
  weatherNoise: 0.05,
  storeNoise: 0.125,
  cellNoise: 0.04,
  seasonStrength: 1,
  movingHolidays: true,
  priceResponse: 1,
  promotionLift: 0.12,
  stockOutRate: 0.008,
  seasons: {
    on_plan: [1],
    hot: [1.08, 1.14, 1.2, 1.25, 1.3, 1.33, 1.35],
    cold: [0.94, 0.88, 0.82, 0.77, 0.73, 0.7, 0.68],
  },
};
