/** What a measured value is held against. */
export type Target =
  | { readonly most: number }
  | { readonly least: number }
  | { readonly exactly: number };

/** One measured value. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Null where there is nothing to reach, only to know. */
  readonly target: Target | null;
  readonly note?: string;
}

/** Whether a value reaches its target. */
export function reachesTarget(value: number, target: Target): boolean {
  if ('most' in target) return value <= target.most;
  return 'least' in target ? value >= target.least : value === target.exactly;
}

function shown(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return String(Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 1_000) / 1_000);
}

function targetText(target: Target): string {
  if ('most' in target) return `at most ${target.most}`;
  return 'least' in target ? `at least ${target.least}` : `exactly ${target.exactly}`;
}

/** One line a figure: name, value with unit, target, `ok` or `MISSED`. */
export function figureLine({ name, value, unit, target, note }: Figure): string {
  const verdict = target === null ? '' : reachesTarget(value, target) ? 'ok' : 'MISSED';
  return [
    name.padEnd(44),
    `${shown(value)} ${unit}`.padEnd(22),
    (target === null ? '' : targetText(target)).padEnd(18),
    verdict.padEnd(7),
    note ?? '',
  ]
    .join(' ')
    .trimEnd();
}

/** Prints figures to standard output. */
export function printFigures(figures: readonly Figure[]): void {
  for (const figure of figures) console.log(figureLine(figure));
}

/** The value below which `share` (0–1) of the values lie; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
