/** A smoother of fixed length: row t holds the weights of weeks from[t] … from[t] + span − 1. */
export interface LocalTrend {
  readonly span: number;
  readonly from: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Weights of a local straight line with tricube weights. Source: Cleveland (1979), LOWESS; the trend step of STL
 * (Cleveland et al. 1990), whose trend span is the next odd number above 1.5 seasons.
 */
export function localTrend(weeks: number, wantedSpan: number): LocalTrend {
  const span = Math.min(wantedSpan, weeks);
  const from = new Int32Array(weeks);
  const weights = new Float64Array(weeks * span);
  for (let week = 0; week < weeks; week++) {
    const start = Math.max(0, Math.min(weeks - span, week - Math.floor(span / 2)));
    from[week] = start;
    const reach = Math.max(week - start, start + span - 1 - week) + 1;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    for (let place = 0; place < span; place++) {
      const distance = start + place - week;
      const share = Math.abs(distance) / reach;
      const cube = 1 - share * share * share;
      const weight = cube * cube * cube;
      weights[week * span + place] = weight;
      s0 += weight;
      s1 += weight * distance;
      s2 += weight * distance * distance;
    }
    const determinant = s0 * s2 - s1 * s1;
    for (let place = 0; place < span; place++) {
      const distance = start + place - week;
      const linear = determinant > 1e-9 * s0 * s0 ? (s2 - s1 * distance) / determinant : 1 / s0;
      weights[week * span + place]! *= linear;
    }
  }
  return { span, from, weights };
}

/** The trend of a series: its local straight lines' values. */
export function applyTrend(
  { span, from, weights }: LocalTrend,
  values: Float64Array,
  into: Float64Array,
): void {
  for (let week = 0; week < from.length; week++) {
    const start = from[week]!;
    const base = week * span;
    let sum = 0;
    for (let place = 0; place < span; place++)
      sum += weights[base + place]! * values[start + place]!;
    into[week] = sum;
  }
}
