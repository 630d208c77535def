import { numberOf } from '../../amounts/rewrite.ts';
import type { Node } from '../../text/nodes.ts';

/** What an amount can be about; `none` is somebody else's, or no field of the season. */
export const amountRoles = [
  'none',
  'horizon',
  'start',
  'end',
  'kept',
  'sent',
  'checkpoint',
  'threshold',
  'unsold',
  'replenishment',
] as const;

export type AmountRole = (typeof amountRoles)[number];

const sharesOnly: readonly AmountRole[] = ['kept', 'sent', 'threshold', 'unsold'];
const rolesOfKind: Readonly<Record<string, readonly AmountRole[]>> = {
  share: sharesOnly,
  length: ['horizon', 'checkpoint'],
  week_ref: ['checkpoint', 'start', 'end', 'horizon'],
  date: ['start', 'end', 'checkpoint'],
  relative: ['checkpoint'],
  cadence: ['replenishment'],
  units: ['kept', 'sent'],
};
const ofFraction: readonly AmountRole[] = [...sharesOnly, 'horizon'];
const ofNumber: readonly AmountRole[] = ['horizon', 'checkpoint', ...sharesOnly];
const nothing: readonly AmountRole[] = [];

/** The roles a node could have by its kind alone; empty where it is no amount. "A quarter" can be a length. */
export function possibleRoles(node: Node): readonly AmountRole[] {
  const { amount } = node;
  if (amount?.kind === 'share') return amount.percent ? sharesOnly : ofFraction;
  if (amount) return rolesOfKind[amount.kind] ?? nothing;
  if (node.token?.value?.kind === 'pair') return nothing;
  return numberOf(node) === null ? nothing : ofNumber;
}
