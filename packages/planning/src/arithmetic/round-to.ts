/** Rounds for display and storage, half away from zero at `decimals` (0–6) places. */
export function roundTo(value: number, decimals: number): number {
  const scale = Number(`1e${decimals}`);
  return Math.round(value * scale) / scale;
}
