import { type AmountRole, amountRoles } from './amount-roles.ts';
import { type AmountSetting, kindOf, roleSlots, visitRoleFeatures } from './role-features.ts';
import weights from './role-weights.json' with { type: 'json' };
import { WeightTable } from './weight-table.ts';

/** Slots told apart by kind of amount carry the kind in front of their name. */
export const slotOfKind = (kind: string, slot: string): string => `${kind}: ${slot}`;

const table = new WeightTable(weights.slots, amountRoles.length);
type Rows = ReadonlyMap<string, number>;
const plain: readonly Rows[] = roleSlots.map((slot) => table.rowsOf(slot));
const byKind = new Map<string, readonly Rows[]>();

function rowsOfKind(kind: string): readonly Rows[] {
  const known = byKind.get(kind);
  if (known) return known;
  const rows = roleSlots.map((slot) => table.rowsOf(slotOfKind(kind, slot)));
  byKind.set(kind, rows);
  return rows;
}

/**
 * Sums the learned weights of the amount at `at`, in the order of `amountRoles`. Scores are whole numbers, so every
 * machine gets the same; `scorePointsOfLogOdds` of them are one unit of log-odds.
 */
export function scoreRoles(setting: AmountSetting, at: number): readonly number[] {
  const totals = amountRoles.map(() => 0);
  const kinded = rowsOfKind(kindOf(setting.nodes[at]));
  visitRoleFeatures(setting, at, (slot, value, ofKind) => {
    const row = (ofKind ? kinded : plain)[slot]?.get(value);
    if (row !== undefined) table.addRow(row, totals);
  });
  return totals;
}

/** The score of one role. */
export const scoreOf = (scores: readonly number[], role: AmountRole): number =>
  scores[amountRoles.indexOf(role)] as number;

/** Score points of one unit of log-odds. */
export const scorePointsOfLogOdds = weights.scale;
