const zeroShare = 0.3;
const windowWeeks = 52;

/** True when at least three in ten of the last 52 weeks (since the first sale) sold nothing, but some did. */
export function isIntermittent(units: Float64Array, start: number, origin: number): boolean {
  const from = Math.max(start, origin - windowWeeks);
  let zeros = 0;
  for (let week = from; week < origin; week++) if (!(Math.abs(units[week]!) > 0)) zeros += 1;
  return origin - from >= 8 && zeros >= zeroShare * (origin - from) && zeros < origin - from;
}
