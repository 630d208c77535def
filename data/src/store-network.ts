import { exp } from './exact-arithmetic.ts';
import type { RetailerModel } from './retailer-model.ts';
import type { StoreRow } from './rows.ts';
import { type Draws, normalFrom, seededDraws } from './seeded-draws.ts';
import { type Region, regions } from './store-places.ts';

/** A store and what makes it sell more or less than the others. */
export interface Store {
  readonly row: StoreRow;
  /** Position in the list, from 0; the store's key in every draw. */
  readonly index: number;
  /** Share of the chain's demand; the shares of all stores add up to 1. */
  readonly share: number;
  readonly warmth: number;
  /** Change of demand in a year against the chain's, as a share. */
  readonly yearlyGrowth: number;
  /** Weeks of history before the store opened; 0 for all but the newest. */
  readonly openedWeek: number;
}

/** Weeks of history that the newest store has. */
const newestStoreWeeks = 44;

/** The fifty stores, ordered by `store_id`. */
export function storeNetwork(seed: number, model: RetailerModel): readonly Store[] {
  const draws = seededDraws(seed, 'stores');
  const places = storePlaces();
  const ranks = shuffledRanks(places.length, draws);
  // Sizes sit on the quantiles of a log-normal distribution in shuffled order, so that every seed
  // gives a chain of the same unevenness and only the places of the large stores change.
  const sizes = ranks.map((rank) => normalFrom((rank + 0.5) / places.length));
  const weights = sizes.map((size) => exp(model.storeSpread * size));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return places.map(({ city, region }, index) => {
    const size = sizes[index]!;
    const isNewest = ranks[index] === Math.floor(places.length / 2);
    return {
      row: storeRow(index, city, region, size, draws),
      index,
      share: weights[index]! / total,
      warmth: region.warmth,
      yearlyGrowth: 0.035 * normalFrom(draws(1, index)),
      openedWeek: isNewest ? model.historyWeeks - newestStoreWeeks : 0,
    };
  });
}

/** Cities in the order of the store ids: the regions take turns. */
const storePlaces = (): readonly { city: string; region: Region }[] => {
  const perRegion = regions[0]!.cities.length;
  return Array.from({ length: perRegion * regions.length }, (_, index) => {
    const region = regions[index % regions.length]!;
    return { city: region.cities[Math.floor(index / regions.length)]!, region };
  });
};

const shuffledRanks = (count: number, draws: Draws): readonly number[] => {
  const order = Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => draws(0, a) - draws(0, b) || a - b,
  );
  const ranks = new Array<number>(count);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
};

const storeRow = (
  index: number,
  city: string,
  region: Region,
  size: number,
  draws: Draws,
): StoreRow => {
  const trait = (key: number): number => normalFrom(draws(2, index, key));
  const format = formatOf(size, draws(3, index));
  const income = region.incomeDollars * exp(0.1 * size + 0.16 * trait(0));
  const location = size + 0.6 * trait(1);
  const fashion =
    (income - 72_000) / 14_000 +
    0.5 * trait(2) -
    (format === 'Outlet' ? 1.5 : format === 'Flagship' ? -0.8 : 0);
  return {
    store_id: `S${String(index + 1).padStart(2, '0')}`,
    store_name: `${city} ${format}`,
    store_size_sqft: Math.round((7200 * exp(0.42 * size + 0.12 * trait(3))) / 50) * 50,
    median_income: Math.round(income / 100) * 100,
    location_tier: location > 0.7 ? 'A' : location > -0.6 ? 'B' : 'C',
    fashion_tier: fashion > 0.6 ? 'Premium' : fashion > -0.7 ? 'Mainstream' : 'Value',
    store_format: format,
    region: region.name,
  };
};

const formatOf = (size: number, chance: number): StoreRow['store_format'] => {
  if (size > 1.3) return 'Flagship';
  if (size < 0.4 && chance < 0.25) return 'Outlet';
  return chance < 0.65 ? 'Mall' : 'High Street';
};
