import type { LabelledBrief } from '../src/compare/labelled-brief.ts';
import { type AmountRole, amountRoles } from '../src/ranking/roles/amount-roles.ts';
import {
  amountSettingOf,
  kindOf,
  roleSlots,
  visitRoleFeatures,
} from '../src/ranking/roles/role-features.ts';
import { slotOfKind } from '../src/ranking/roles/role-model.ts';
import { labelledAmounts } from './labelled-amounts.ts';
import { type Example, learn } from './learn-classes.ts';
import { writeWeights } from './write-weights.ts';

const training = { classes: amountRoles.length, epochs: 14, rate: 0.08, decay: 3e-3, leastSeen: 4 };
const numberOf = (role: AmountRole) => amountRoles.indexOf(role);

/** Learns what amounts are about and writes the weights; says what it learned from. */
export function trainRoles(briefs: readonly LabelledBrief[], out: URL): string {
  const examples = briefs.flatMap((brief) =>
    labelledAmounts(brief).map(({ nodes, at, possible, fitting }): Example => {
      const features: string[] = [];
      visitRoleFeatures(amountSettingOf(nodes), at, (slot, value, ofKind) => {
        const name = roleSlots[slot] as string;
        features.push(`${ofKind ? slotOfKind(kindOf(nodes[at]), name) : name}\t${value}`);
      });
      return {
        features,
        possible: [0, ...possible.map(numberOf)],
        right: fitting.length > 0 ? fitting.map(numberOf) : [0],
      };
    }),
  );
  const rows = writeWeights(out, learn(examples, training));
  return `roles: ${examples.length} amounts, ${rows} features`;
}
