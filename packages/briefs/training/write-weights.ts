import { writeFileSync } from 'node:fs';

/** Score points of one unit of log-odds: whole numbers keep readings the same on every machine. */
const SCALE = 16;
/** Features whose every weight is smaller say nothing. */
const LEAST_WEIGHT = 2;

/**
 * Writes weights as whole numbers by slot and value, sorted; a feature with one weight has it bare. Returns how many
 * features were kept.
 */
export function writeWeights(file: URL, weights: ReadonlyMap<string, ArrayLike<number>>): number {
  const slots: Record<string, Record<string, number | readonly number[]>> = {};
  let kept = 0;
  for (const feature of [...weights.keys()].sort()) {
    const row = Array.from(weights.get(feature) ?? [], (weight) => Math.round(weight * SCALE));
    if (row.every((weight) => Math.abs(weight) < LEAST_WEIGHT)) continue;
    const tab = feature.indexOf('\t');
    const slot = feature.slice(0, tab);
    slots[slot] ??= {};
    slots[slot][feature.slice(tab + 1)] = row.length === 1 ? (row[0] as number) : row;
    kept += 1;
  }
  const lines = Object.entries(slots).map(
    ([slot, rows]) => `${JSON.stringify(slot)}:${JSON.stringify(rows)}`,
  );
  writeFileSync(file, `{"scale":${SCALE},"slots":{\n${lines.join(',\n')}\n}}\n`);
  return kept;
}
