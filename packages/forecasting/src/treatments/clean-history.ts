/** Weeks from `from` up to and without `to`. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** A history as the models read it, and what was done to it. */
export interface CleanHistory {
  readonly units: Float64Array;
  /** Index of the first week that sold anything; the length when none did. */
  readonly start: number;
  readonly stockOutWeeks: number;
  readonly returnWeeks: number;
  /** Runs of five and more weeks without a record (a refit, a lost file), to be filled by the category's shape. */
  readonly longGaps: readonly Gap[];
  /** True when weeks without a row are taken as weeks without a sale. */
  readonly gapsAreZero: boolean;
}

/** Above this share of weeks without a row, in at least so many runs, no row means no sale; else a lost record. */
const sporadicShare = 0.15;
const sporadicRuns = 4;
const longGapWeeks = 5;
const inStockEnough = 0.95;

/** Runs of weeks without a row between the first sale and the last row. */
function gapsOf(actual: Float64Array, start: number): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let week = start; week < actual.length; week++) {
    if (!Number.isNaN(actual[week]!)) continue;
    const from = week;
    while (week < actual.length && Number.isNaN(actual[week]!)) week += 1;
    if (week < actual.length) gaps.push({ from, to: week });
  }
  return gaps;
}

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

/** Weeks before a week of net returns that the returns are taken to belong to. */
const returnWindowWeeks = 4;

/**
 * Spreads a week of net returns over itself and the four weeks before, to whose sales they belong: the sum stays, and
 * the week takes the mean of what is left. Where more came back than those weeks sold, nothing is changed.
 */
function netReturns(units: Float64Array, start: number): number {
  let weeks = 0;
  for (let week = start + returnWindowWeeks; week < units.length; week++) {
    if (!(units[week]! < 0)) continue;
    let sold = 0;
    for (let back = 1; back <= returnWindowWeeks; back++) sold += units[week - back]!;
    const left = sold + units[week]!;
    if (!(left > 0)) continue;
    weeks += 1;
    const scale = (left * returnWindowWeeks) / ((returnWindowWeeks + 1) * sold);
    for (let back = 1; back <= returnWindowWeeks; back++) units[week - back]! *= scale;
    units[week] = left / (returnWindowWeeks + 1);
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
  const gaps = gapsOf(actual, start);
  const missing = gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  const gapsAreZero = missing > sporadicShare * (weeks - start) && gaps.length >= sporadicRuns;
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
  const longGaps = gapsAreZero ? [] : gaps.filter(({ from, to }) => to - from >= longGapWeeks);
  return {
    units,
    start,
    stockOutWeeks,
    longGaps,
    returnWeeks: netReturns(units, start),
    gapsAreZero,
  };
}
