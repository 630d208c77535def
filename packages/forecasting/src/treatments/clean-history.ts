/** A history as the models read it, and what was done to it. */
export interface CleanHistory {
  readonly units: Float64Array;
  /** Index of the first week that sold anything; the length when none did. */
  readonly start: number;
  readonly stockOutWeeks: number;
  readonly returnWeeks: number;
  /** True when weeks without a row are taken as weeks without a sale. */
  readonly gapsAreZero: boolean;
}

/** Above this share of weeks without a row, no row means no sale; below, it means a lost record. */
const sporadicShare = 0.15;
const inStockEnough = 0.95;

function firstSale(actual: Float64Array): number {
  let week = 0;
  while (week < actual.length && !(Math.abs(actual[week]!) > 0)) week += 1;
  return week;
}

/** Mean of the nearest known weeks on both sides; NaN when there are none. */
function nearest(values: Float64Array, week: number, known: (week: number) => boolean): number {
  let before = week - 1;
  while (before >= 0 && !known(before)) before -= 1;
  let after = week + 1;
  while (after < values.length && !known(after)) after += 1;
  if (before < 0 && after >= values.length) return Number.NaN;
  if (before < 0) return values[after]!;
  if (after >= values.length) return values[before]!;
  return (values[before]! + values[after]!) / 2;
}

/**
 * Spreads a week of net returns over itself and the weeks before, to whose sales they belong: the sum stays, and the
 * week takes the mean of what is left. Goes back 4 to 13 weeks, as far as it takes to have sold more than came back.
 */
function netReturns(units: Float64Array, start: number): number {
  let weeks = 0;
  for (let week = start + 1; week < units.length; week++) {
    if (!(units[week]! < 0)) continue;
    weeks += 1;
    let sold = 0;
    for (let back = 1; back <= 13 && week - back >= start; back++) {
      sold += units[week - back]!;
      const left = sold + units[week]!;
      if (back < 4 || !(left > 0)) continue;
      const scale = (left * back) / ((back + 1) * sold);
      for (let earlier = week - back; earlier < week; earlier++) units[earlier]! *= scale;
      units[week] = left / (back + 1);
      break;
    }
  }
  return weeks;
}

/**
 * Fills gaps, lifts weeks that were out of stock (their sales are a floor of demand, not demand), and nets returns.
 * `inStock` is the share of each week in stock, NaN unknown.
 */
export function cleanHistory(
  actual: Float64Array,
  inStock: Float64Array | undefined,
): CleanHistory {
  const weeks = actual.length;
  const start = firstSale(actual);
  const units = Float64Array.from(actual);
  units.fill(0, 0, start);
  let missing = 0;
  for (let week = start; week < weeks; week++) if (Number.isNaN(units[week]!)) missing += 1;
  const gapsAreZero = missing > sporadicShare * (weeks - start);
  const whole = (week: number) =>
    week >= start &&
    !Number.isNaN(actual[week]!) &&
    !((inStock?.[week] ?? Number.NaN) < inStockEnough);
  let stockOutWeeks = 0;
  for (let week = start; week < weeks; week++) {
    const share = inStock?.[week] ?? Number.NaN;
    if (share < inStockEnough) {
      stockOutWeeks += 1;
      const sold = Number.isNaN(actual[week]!) ? 0 : actual[week]!;
      const usual = nearest(actual, week, whole);
      units[week] = Math.max(sold, Number.isNaN(usual) ? sold / Math.max(share, 0.2) : usual);
    } else if (Number.isNaN(actual[week]!)) {
      const usual = gapsAreZero ? 0 : nearest(actual, week, whole);
      units[week] = Number.isNaN(usual) ? 0 : usual;
    }
  }
  return { units, start, stockOutWeeks, returnWeeks: netReturns(units, start), gapsAreZero };
}
