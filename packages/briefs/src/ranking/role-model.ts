import type { Node } from '../text/nodes.ts';
import { type AmountRole, amountRoles } from './amount-roles.ts';
import { kindOf, visitRoleFeatures } from './role-features.ts';
import weights from './role-weights.json' with { type: 'json' };

/** Whole-number weights of one feature, in the order of `amountRoles`. */
type Row = readonly number[];

/** Slots told apart by kind of amount carry the kind in front of their name. */
export const slotOfKind = (kind: string, slot: string): string => `${kind}: ${slot}`;

const plain = new Map<string, ReadonlyMap<string, Row>>();
const byKind = new Map<string, Map<string, ReadonlyMap<string, Row>>>();
const slots: Readonly<Record<string, Readonly<Record<string, Row>>>> = weights.slots;
for (const [slot, rows] of Object.entries(slots)) {
  const table: ReadonlyMap<string, Row> = new Map(Object.entries(rows));
  const kindEnd = slot.indexOf(': ');
  if (kindEnd < 0) {
    plain.set(slot, table);
    continue;
  }
  const kind = slot.slice(0, kindEnd);
  const tables = byKind.get(kind) ?? new Map<string, ReadonlyMap<string, Row>>();
  byKind.set(kind, tables.set(slot.slice(kindEnd + 2), table));
}

/**
 * Sums the learned weights for every role of the amount at `at`. Scores are whole numbers, so every machine gets the
 * same; `weights.scale` of them are one unit of log-odds.
 */
export function scoreRoles(nodes: readonly Node[], at: number): ReadonlyMap<AmountRole, number> {
  const rows = new Set<Row>();
  const kinded = byKind.get(kindOf(nodes[at]));
  visitRoleFeatures(nodes, at, (slot, value, ofKind) => {
    const row = (ofKind ? kinded?.get(slot) : plain.get(slot))?.get(value);
    if (row) rows.add(row);
  });
  const totals = new Array<number>(amountRoles.length).fill(0);
  for (const row of rows)
    for (let role = 0; role < totals.length; role++)
      totals[role] = (totals[role] as number) + (row[role] as number);
  return new Map(amountRoles.map((role, index) => [role, totals[index] as number]));
}

/** Score points of one unit of log-odds. */
export const scorePointsOfLogOdds = weights.scale;
