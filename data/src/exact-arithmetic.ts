/**
 * `exp`, `log` and `power` from the four basic operations alone.
 *
 * IEEE 754 fixes the result of + − × ÷ to the last bit but not that of the built-in exponential and
 * logarithm, and the files of one date and seed must be byte-identical under every Node version.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LN2 = LN2_HIGH + LN2_LOW;

/** e to the power of `x`; relative error below 1e-14 for |x| ≤ 50. Throws outside of ±700. */
export function exp(x: number): number {
  if (!(x >= -700 && x <= 700)) throw new RangeError(`exp of ${x}`);
  const doublings = Math.round(x / LN2);
  const rest = x - doublings * LN2_HIGH - doublings * LN2_LOW;
  let sum = 1;
  for (let n = 17; n >= 1; n--) sum = 1 + (rest * sum) / n; // Taylor series, nested
  const factor = doublings < 0 ? 0.5 : 2;
  for (let n = Math.abs(doublings); n > 0; n--) sum *= factor;
  return sum;
}

/** Natural logarithm of a positive `x`; error below 1e-14. Throws for zero, negatives and NaN. */
export function log(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) throw new RangeError(`log of ${x}`);
  let doublings = 0;
  let mantissa = x;
  for (; mantissa > 1.5; mantissa /= 2) doublings++;
  for (; mantissa < 0.75; mantissa *= 2) doublings--;
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let n = 25; n >= 1; n -= 2) sum = sum * square + 1 / n; // artanh series, nested
  return doublings * LN2_HIGH + (2 * ratio * sum + doublings * LN2_LOW);
}

/** `base` to the power of `exponent`, for a positive base. */
export function power(base: number, exponent: number): number {
  return exp(exponent * log(base));
}
