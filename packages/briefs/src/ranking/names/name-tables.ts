import type { NameFeatureVisitor } from './name-parts.ts';
import { lengthSlot, nameSlots } from './name-slots.ts';
import weights from './name-weights.json' with { type: 'json' };

/** The longest name looked at, in nodes. */
export const MAX_NAME_NODES = 8;
/** Score points of one unit of log-odds. */
export const namePointsOfLogOdds = weights.scale;

const slots: Readonly<Record<string, Readonly<Record<string, number>>>> = weights.slots;
/** What was learned of each slot, by value. */
export const nameTables: readonly ReadonlyMap<string, number>[] = nameSlots.map(
  (slot) => new Map(Object.entries(slots[slot] ?? {})),
);

/** Sums what was learned of all that is visited. */
export function sumOfNameFeatures(visitAll: (visit: NameFeatureVisitor) => void): number {
  let total = 0;
  visitAll((slot, value) => {
    total += nameTables[slot]?.get(value) ?? 0;
  });
  return total;
}

/** What was learned of a name's length in nodes. */
export const lengthScores: readonly number[] = Array.from(
  { length: MAX_NAME_NODES + 1 },
  (_, nodes) => nameTables[lengthSlot]?.get(String(nodes)) ?? 0,
);
