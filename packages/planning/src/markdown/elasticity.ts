/** Price elasticity as a positive number: a 1 % cut sells `value` % more. */
export interface Elasticity {
  readonly value: number;
  readonly source: 'estimated' | 'assumed';
  readonly standard_error: number | null;
  /** How it came about, in words. */
  readonly reason: string;
}

/** Weekly history of one store's category, oldest first; NaN where missing. */
export interface PricedSeries {
  readonly units: ArrayLike<number>;
  readonly price?: ArrayLike<number>;
  /** Share of the week in stock; weeks below 0.9 say little about demand and are left out. */
  readonly in_stock?: ArrayLike<number>;
}

/** Assumed where prices hold too little change to learn from. */
export const ASSUMED_ELASTICITY = 2;

const ENOUGH = { observations: 60, weeks: 20, price_spread: 0.02, t_value: 2 } as const;
const BELIEVABLE = { least: 0.2, most: 8 } as const;
const YEAR_WEEKS = 52;

interface Observations {
  readonly series: number[];
  readonly week: number[];
  readonly x: number[];
  readonly y: number[];
}

/**
 * Estimates elasticity by pooled regression of log units on log price. With prices that differ between
 * stores in the same week: series and week effects, so that season and growth do not pass for price.
 * With one price for all stores: changes on the same week a year before, where the season cancels.
 * The standard error is clustered by week. Falls back to 2.0, marked assumed, when the price moved too
 * little, the estimate is not two standard errors from 0, or it is not believable (0.2–8).
 */
export function estimateElasticity(history: readonly PricedSeries[]): Elasticity {
  const levels = logObservations(history);
  if (levels.x.length === 0) return assumed('the history holds no prices');
  const within = regress(withoutEffects(levels, true));
  if (within) return verdict(within, 'log units on log price with store and week effects');
  const yearly = regress(withoutEffects(yearChanges(levels), false));
  if (yearly)
    return verdict(
      yearly,
      'change of log units on change of log price against the same week a year before',
    );
  return assumed('the price hardly changed in the history');
}

function assumed(reason: string): Elasticity {
  return { value: ASSUMED_ELASTICITY, source: 'assumed', standard_error: null, reason };
}

function verdict(
  fitted: { slope: number; error: number; count: number },
  method: string,
): Elasticity {
  const value = -fitted.slope;
  const words = `${value.toFixed(2)} ± ${fitted.error.toFixed(2)} from ${fitted.count} store weeks`;
  if (!(value >= BELIEVABLE.least && value <= BELIEVABLE.most)) {
    return assumed(`the price history gives ${words}, which is not believable`);
  }
  if (value < ENOUGH.t_value * fitted.error) {
    return assumed(`the price history gives ${words}, too uncertain to use`);
  }
  const rounded = (number: number) => Math.round(number * 1000) / 1000;
  return {
    value: rounded(value),
    source: 'estimated',
    standard_error: rounded(fitted.error),
    reason: `${method}: ${words}`,
  };
}

function logObservations(history: readonly PricedSeries[]): Observations {
  const found: Observations = { series: [], week: [], x: [], y: [] };
  for (let series = 0; series < history.length; series++) {
    const { units, price, in_stock: inStock } = history[series]!;
    for (let week = 0; price && week < units.length; week++) {
      const available = inStock?.[week] ?? 1;
      if (!(units[week]! > 0 && price[week]! > 0) || available < 0.9) continue;
      found.series.push(series);
      found.week.push(week);
      found.x.push(Math.log(price[week]!));
      found.y.push(Math.log(units[week]!));
    }
  }
  return found;
}

function yearChanges(levels: Observations): Observations {
  const changes: Observations = { series: [], week: [], x: [], y: [] };
  const seen = new Map<string, number>();
  for (let i = 0; i < levels.x.length; i++) {
    const series = levels.series[i]!;
    const week = levels.week[i]!;
    seen.set(`${series}/${week}`, i);
    const before = seen.get(`${series}/${week - YEAR_WEEKS}`);
    if (before === undefined) continue;
    changes.series.push(series);
    changes.week.push(week);
    changes.x.push(levels.x[i]! - levels.x[before]!);
    changes.y.push(levels.y[i]! - levels.y[before]!);
  }
  return changes;
}

/** Takes off series means and, when asked, week means (alternating, for panels with holes). */
function withoutEffects(given: Observations, weekEffects: boolean): Observations {
  const x = [...given.x];
  const y = [...given.y];
  for (let round = 0; round < (weekEffects ? 25 : 1); round++) {
    for (const values of [x, y]) {
      takeMeans(values, given.series);
      if (weekEffects) takeMeans(values, given.week);
    }
  }
  return { ...given, x, y };
}

function takeMeans(values: number[], groups: readonly number[]): void {
  const sums: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const group = groups[i]!;
    sums[group] = (sums[group] ?? 0) + values[i]!;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  for (let i = 0; i < values.length; i++) values[i]! -= sums[groups[i]!]! / counts[groups[i]!]!;
}

function regress({
  week,
  x,
  y,
}: Observations): { slope: number; error: number; count: number } | null {
  const count = x.length;
  let xx = 0;
  let xy = 0;
  for (let i = 0; i < count; i++) {
    xx += x[i]! * x[i]!;
    xy += x[i]! * y[i]!;
  }
  const weeks = new Set(week).size;
  if (count < ENOUGH.observations || weeks < ENOUGH.weeks) return null;
  if (Math.sqrt(xx / count) < ENOUGH.price_spread) return null;
  const slope = xy / xx;
  const scores = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const score = x[i]! * (y[i]! - slope * x[i]!);
    scores.set(week[i]!, (scores.get(week[i]!) ?? 0) + score);
  }
  let meat = 0;
  for (const score of scores.values()) meat += score * score;
  const error = (Math.sqrt(meat) / xx) * Math.sqrt(weeks / (weeks - 1));
  return { slope, error, count };
}
