import { type AmountRole, amountRoles } from './amount-roles.ts';
import { type AmountSetting, kindOf, roleSlots, visitRoleFeatures } from './role-features.ts';
import weights from './role-weights.json' with { type: 'json' };

/** Whole-number weights of one feature, in the order of `amountRoles`, by its value. */
type Table = ReadonlyMap<string, readonly number[]>;

/** Slots told apart by kind of amount carry the kind in front of their name. */
export const slotOfKind = (kind: string, slot: string): string => `${kind}: ${slot}`;

const slots: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = weights.slots;
const none: Table = new Map();
const tableOf = (slot: string): Table => {
  const rows = slots[slot];
  return rows ? new Map(Object.entries(rows)) : none;
};
const plain: readonly Table[] = roleSlots.map(tableOf);
const byKind = new Map<string, readonly Table[]>();

function tablesOf(kind: string): readonly Table[] {
  const known = byKind.get(kind);
  if (known) return known;
  const tables = roleSlots.map((slot) => tableOf(slotOfKind(kind, slot)));
  byKind.set(kind, tables);
  return tables;
}

/**
 * Sums the learned weights of the amount at `at`, in the order of `amountRoles`. Scores are whole numbers, so every
 * machine gets the same; `scorePointsOfLogOdds` of them are one unit of log-odds.
 */
export function scoreRoles(setting: AmountSetting, at: number): readonly number[] {
  const totals = amountRoles.map(() => 0);
  const kinded = tablesOf(kindOf(setting.nodes[at]));
  visitRoleFeatures(setting, at, (slot, value, ofKind) => {
    const row = (ofKind ? kinded : plain)[slot]?.get(value);
    if (!row) return;
    for (let role = 0; role < totals.length; role++)
      totals[role] = (totals[role] as number) + (row[role] as number);
  });
  return totals;
}

/** The score of one role. */
export const scoreOf = (scores: readonly number[], role: AmountRole): number =>
  scores[amountRoles.indexOf(role)] as number;

/** Score points of one unit of log-odds. */
export const scorePointsOfLogOdds = weights.scale;
