/** A region of the sample retailer: how warm it is (−1 to 1), its usual household income, its cities. */
export interface Region {
  readonly name: string;
  readonly warmth: number;
  readonly incomeDollars: number;
  readonly cities: readonly string[];
}

const region = (name: string, warmth: number, incomeDollars: number, cities: string): Region => ({
  name,
  warmth,
  incomeDollars,
  cities: cities.split(', '),
});

/** Five regions of ten stores each. Only the place names are real. */
export const regions: readonly Region[] = [
  region(
    'Northeast',
    -0.6,
    82_000,
    'Boston, Providence, Hartford, Albany, Brooklyn, Newark, Philadelphia, Pittsburgh, Buffalo, New Haven',
  ),
  region(
    'Midwest',
    -0.7,
    66_000,
    'Chicago, Columbus, Detroit, Cleveland, Milwaukee, Minneapolis, Indianapolis, Omaha, Kansas City, St. Louis',
  ),
  region(
    'Southeast',
    0.6,
    63_000,
    'Atlanta, Charlotte, Orlando, Tampa, Nashville, Miami, Raleigh, Richmond, Savannah, Birmingham',
  ),
  region(
    'Southwest',
    0.9,
    65_000,
    'Dallas, Houston, Austin, Phoenix, San Antonio, Tucson, Albuquerque, Oklahoma City, El Paso, Fort Worth',
  ),
  region(
    'West',
    0.2,
    84_000,
    'Seattle, Portland, San Diego, Sacramento, Denver, Los Angeles, San Jose, Oakland, Boise, Spokane',
  ),
];
