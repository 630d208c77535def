/** The value that this share of the sorted values does not exceed; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Rounded to one decimal, for figures. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
