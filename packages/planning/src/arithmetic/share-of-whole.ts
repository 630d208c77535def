/**
 * `whole × share`, rounded half up, in decimal arithmetic: the share is read as the decimal a person
 * wrote, so 50 × 0.29 is exactly 14.5 and rounds to 15 (binary floating point says 14.499…).
 * `whole` is a non-negative integer, `share` lies in 0–1.
 */
export function shareOfWhole(whole: number, share: number): number {
  if (!Number.isSafeInteger(whole) || whole < 0) throw new RangeError(`not a whole: ${whole}`);
  if (!(share >= 0 && share <= 1)) throw new RangeError(`not a share: ${share}`);
  const [mantissa = '0', exponent = '0'] = String(share).toLowerCase().split('e');
  const [integer = '0', fraction = ''] = mantissa.split('.');
  const digits = BigInt(integer + fraction);
  const scale = 10n ** BigInt(fraction.length - Number(exponent));
  return Number((2n * BigInt(whole) * digits + scale) / (2n * scale));
}
