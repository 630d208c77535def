import type { HolidayName } from './holidays.ts';

/** How one category sells and what it costs. Money in cents of a dollar. */
export interface CategoryModel {
  readonly name: string;
  /** Units of all stores in an average week at the end of the history. */
  readonly weeklyUnits: number;
  /** Change of demand in a year, as a share. */
  readonly yearlyGrowth: number;
  /** Demand in the middle of January … December against the year's average. */
  readonly months: readonly number[];
  /** How strongly each holiday moves the category; 1 is the full lift of `holidays`. */
  readonly holidays: Readonly<Partial<Record<HolidayName, number>>>;
  /** Warm regions against cold ones: below 0 sells better where it is cold. */
  readonly warmth: number;
  /** Units respond to the price as (price ÷ list price)^−elasticity. */
  readonly elasticity: number;
  readonly listPriceCents: number;
  readonly costCents: number;
  readonly salvageCents: number;
  /** End-of-season clearance: about from this day, for so many days, at up to this depth. */
  readonly clearance: {
    readonly month: number;
    readonly day: number;
    readonly days: number;
    readonly depth: number;
  };
  /** Weeks of sales that lie in the stores when the history ends. */
  readonly openingCoverWeeks: number;
  readonly targetSellThrough: number;
  readonly leadTimeWeeks: number;
  readonly packSize: number;
  /** Null where the retailer sets no such rule; its cell in the file is then empty. */
  readonly minOrderUnits: number | null;
  readonly openToBuyUnits: number | null;
}

/** The categories of the sample retailer, in code-point order of their names. */
export const categories: readonly CategoryModel[] = [
  {
    name: 'Denim',
    weeklyUnits: 2000,
    yearlyGrowth: -0.01,
    months: [0.76, 0.74, 0.84, 0.92, 0.88, 0.82, 1.12, 1.62, 1.42, 1.02, 0.93, 0.93],
    holidays: { memorial_day: 0.4, labor_day: 0.9, thanksgiving: 0.7, christmas: 0.35 },
    warmth: 0.05,
    elasticity: 1.5,
    listPriceCents: 7900,
    costCents: 2800,
    salvageCents: 2200,
    clearance: { month: 1, day: 9, days: 24, depth: 0.1 },
    openingCoverWeeks: 0.8,
    targetSellThrough: 0.85,
    leadTimeWeeks: 1,
    packSize: 8,
    minOrderUnits: null,
    openToBuyUnits: null,
  },
  {
    name: 'Dresses',
    weeklyUnits: 1900,
    yearlyGrowth: 0.05,
    months: [0.58, 0.76, 1.05, 1.36, 1.58, 1.48, 1.18, 0.9, 0.74, 0.68, 0.74, 0.86],
    holidays: {
      valentines_day: 0.3,
      easter: 0.55,
      mothers_day: 0.35,
      memorial_day: 0.5,
      independence_day: 0.4,
      thanksgiving: 0.5,
      christmas: 0.4,
    },
    warmth: 0.15,
    elasticity: 2.0,
    listPriceCents: 6900,
    costCents: 2400,
    salvageCents: 1600,
    clearance: { month: 7, day: 22, days: 38, depth: 0.22 },
    openingCoverWeeks: 0.04,
    targetSellThrough: 0.85,
    leadTimeWeeks: 1,
    packSize: 6,
    minOrderUnits: 1200,
    openToBuyUnits: 52_000,
  },
  {
    name: 'Knitwear',
    weeklyUnits: 1900,
    yearlyGrowth: 0.02,
    months: [1.25, 0.98, 0.8, 0.6, 0.46, 0.38, 0.4, 0.65, 1.08, 1.52, 1.68, 1.7],
    holidays: {
      valentines_day: 0.1,
      easter: 0.08,
      labor_day: 0.3,
      thanksgiving: 0.8,
      christmas: 0.65,
    },
    warmth: -0.25,
    elasticity: 1.8,
    listPriceCents: 5900,
    costCents: 2100,
    salvageCents: 1500,
    clearance: { month: 1, day: 28, days: 40, depth: 0.2 },
    openingCoverWeeks: 0.6,
    targetSellThrough: 0.84,
    leadTimeWeeks: 2,
    packSize: 6,
    minOrderUnits: 1200,
    openToBuyUnits: 70_000,
  },
  {
    name: 'Outerwear',
    weeklyUnits: 1300,
    yearlyGrowth: 0.01,
    months: [1.12, 0.82, 0.72, 0.56, 0.42, 0.36, 0.4, 0.62, 1.1, 1.66, 1.9, 1.7],
    holidays: { labor_day: 0.3, thanksgiving: 0.7, christmas: 0.4 },
    warmth: -0.45,
    elasticity: 1.6,
    listPriceCents: 14900,
    costCents: 5600,
    salvageCents: 4500,
    clearance: { month: 2, day: 2, days: 42, depth: 0.24 },
    openingCoverWeeks: 0.5,
    targetSellThrough: 0.82,
    leadTimeWeeks: 3,
    packSize: 4,
    minOrderUnits: 600,
    openToBuyUnits: 45_000,
  },
  {
    name: 'Tops',
    weeklyUnits: 2600,
    yearlyGrowth: 0.06,
    months: [0.58, 0.67, 0.88, 1.12, 1.4, 1.52, 1.43, 1.17, 0.92, 0.78, 0.73, 0.8],
    holidays: {
      easter: 0.25,
      mothers_day: 0.2,
      memorial_day: 0.5,
      independence_day: 0.5,
      labor_day: 0.3,
      thanksgiving: 0.6,
      christmas: 0.4,
    },
    warmth: 0.12,
    elasticity: 2.2,
    listPriceCents: 3500,
    costCents: 1100,
    salvageCents: 800,
    clearance: { month: 8, day: 8, days: 28, depth: 0.18 },
    openingCoverWeeks: 0.8,
    targetSellThrough: 0.86,
    leadTimeWeeks: 1,
    packSize: 12,
    minOrderUnits: 2400,
    openToBuyUnits: null,
  },
];
