/** Subtracts the mean of the surrounding weeks, so that only quick changes are left. */
export function withoutLevel(values: Float64Array, halfWindow: number): Float64Array {
  const weeks = values.length;
  return values.map((value, week) => {
    const from = Math.max(0, Math.min(week - halfWindow, weeks - 2 * halfWindow - 1));
    const to = Math.min(weeks, from + 2 * halfWindow + 1);
    let sum = 0;
    for (let other = from; other < to; other++) sum += values[other]!;
    return value - sum / (to - from);
  });
}

/** Logs of sales, kept finite by a floor of 2 % of their mean. */
export function flooredLogs(values: Float64Array): Float64Array {
  let sum = 0;
  for (const value of values) sum += Math.abs(value);
  const floor = (0.02 * sum) / Math.max(1, values.length) + 1e-9;
  return values.map((value) => Math.log(Math.max(value, 0) + floor));
}
