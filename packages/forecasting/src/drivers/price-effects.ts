import type { Grid } from '../grid.ts';
import { flooredLogs, withoutLevel } from './quick-changes.ts';

/** What a price does to a cell's sales, relative to its recent price. */
export interface PriceEffect {
  /** Share by which sales fall when the price rises by a (small) share; 0–4. */
  readonly elasticity: number;
  /** By past week: log of price over the recent price; 0 where unknown. */
  readonly logPrices: Float64Array;
  /** Log of a later week's price over the recent price, as planned; 0 where nothing is planned. */
  logPriceAhead(week: number): number;
}

const settings = { halfWindow: 6, pull: 0.3, recentWeeks: 8 } as const;
const mostElastic = 4;
const leastWeeks = 26;
const leastChange = 0.01;

function filledLogs(prices: Float64Array, from: number, origin: number): Float64Array | null {
  const logs = new Float64Array(origin - from).fill(Number.NaN);
  let last = Number.NaN;
  for (let week = from; week < origin; week++) {
    if (prices[week]! > 0) last = Math.log(prices[week]!);
    logs[week - from] = last;
  }
  if (Number.isNaN(last)) return null;
  const first = logs.find((value) => !Number.isNaN(value)) ?? last;
  return logs.map((value) => (Number.isNaN(value) ? first : value));
}

/**
 * Planned log price changes of a category by week ahead, against its own last weeks, so that a store that is dearer
 * than its category stays so; null when no week ahead has a price.
 */
function plannedChanges(grid: Grid, category: string): Float64Array | null {
  const prices = grid.panel.future_prices?.get(category);
  if (!prices?.some((price, week) => week >= grid.weeks && price > 0)) return null;
  let sum = 0;
  let count = 0;
  const add = (price: number | undefined) => {
    if (!(price !== undefined && price > 0)) return;
    sum += Math.log(price);
    count += 1;
  };
  const from = Math.max(0, grid.weeks - settings.recentWeeks);
  for (let week = from; week < grid.weeks; week++) add(prices[week]);
  if (count === 0) {
    for (const cell of grid.cells) {
      if (cell.category !== category || !cell.prices) continue;
      for (let week = from; week < grid.weeks; week++) add(cell.prices[week]);
    }
  }
  if (count === 0) return null;
  return prices.slice(grid.weeks).map((price) => (price > 0 ? Math.log(price) - sum / count : 0));
}

/**
 * Elasticity of every cell with a price history: the category's slope of quick log changes of sales on those of price,
 * each cell pulled towards it. Null for cells without prices,
 * for categories without a planned price (an unplanned price tends back to its usual one, and correcting for it then
 * does harm: measured), and for categories whose prices hardly move or do not
 * sell less when dearer.
 */
export function learnPriceEffects(grid: Grid, origin: number): readonly (PriceEffect | null)[] {
  const planned = grid.categories.map((category) => plannedChanges(grid, category));
  const products = new Float64Array(grid.categories.length);
  const squares = new Float64Array(grid.categories.length);
  const counts = new Float64Array(grid.categories.length);
  const cells = grid.cells.map((cell) => {
    if (!cell.prices || !planned[cell.categoryIndex]! || origin - cell.start < leastWeeks)
      return null;
    const logs = filledLogs(cell.prices, cell.start, origin);
    if (!logs) return null;
    const change = withoutLevel(logs, settings.halfWindow);
    const target = withoutLevel(
      flooredLogs(cell.units.slice(cell.start, origin)),
      settings.halfWindow,
    );
    let product = 0;
    let square = 0;
    for (let week = 0; week < change.length; week++) {
      // A wild week counts as a clear one: both sides are cut at a factor of three.
      product += change[week]! * Math.max(-1.1, Math.min(1.1, target[week]!));
      square += change[week]! * change[week]!;
    }
    products[cell.categoryIndex]! += product;
    squares[cell.categoryIndex]! += square;
    counts[cell.categoryIndex]! += change.length;
    return { logs, product, square };
  });
  return cells.map((entry, place) => {
    if (!entry) return null;
    const cell = grid.cells[place]!;
    const category = cell.categoryIndex;
    if (!(squares[category]! > leastChange * leastChange * counts[category]!)) return null;
    const common = Math.max(0, -products[category]! / squares[category]!);
    const weight = settings.pull * (squares[category]! / counts[category]!) * entry.logs.length;
    const slope = (-entry.product + weight * common) / (entry.square + weight);
    const elasticity = Math.max(0, Math.min(mostElastic, slope));
    if (!(common > 0) || !(elasticity > 0)) return null;
    const { logs } = entry;
    const from = Math.max(0, logs.length - settings.recentWeeks);
    let recent = 0;
    for (let week = from; week < logs.length; week++) recent += logs[week]! / (logs.length - from);
    const logPrices = new Float64Array(origin);
    for (let week = 0; week < logs.length; week++) {
      logPrices[cell.start + week] = logs[week]! - recent;
    }
    const ahead = planned[category]!;
    return {
      elasticity,
      logPrices,
      logPriceAhead: (week) => {
        if (week >= grid.weeks) return ahead[week - grid.weeks] ?? 0;
        // A past origin's weeks ahead have happened: their price stands for the plan of that time.
        const price = cell.prices![week]!;
        return price > 0 ? Math.log(price) - recent : 0;
      },
    };
  });
}
