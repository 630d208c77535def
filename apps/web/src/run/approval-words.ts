import type { Approval } from '@hemline/contracts';
import { formatClock, formatNumber, formatShare, formatUnits, type NumberKind } from '../format.ts';

const consequences: Readonly<Record<string, { label: string; kind: NumberKind }>> = {
  expected_lost_sales: { label: 'Lost sales', kind: 'units' },
  expected_leftover: { label: 'Left over', kind: 'units' },
  leftover: { label: 'Left over', kind: 'units' },
  stockout_probability: { label: 'Chance of selling out', kind: 'share' },
  over_cap_probability: { label: 'Chance over OTB', kind: 'share' },
  expected_margin: { label: 'Margin before markdown', kind: 'money' },
  margin: { label: 'Margin after markdown', kind: 'money' },
  revenue: { label: 'Revenue', kind: 'money' },
  units: { label: 'Units sold', kind: 'units' },
  units_sold: { label: 'Units sold', kind: 'units' },
  sell_through: { label: 'Sell-through', kind: 'share' },
  reaches_target: { label: 'Reaches target', kind: 'units' },
  over_demand: { label: 'Over likely demand', kind: 'share' },
  cover: { label: 'Cover', kind: 'share' },
};

/** What a consequence is called. */
export function consequenceLabel(key: string): string {
  const words = key.replaceAll('_', ' ');
  return consequences[key]?.label ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** A consequence in its unit; null is a dash. */
export function consequenceText(key: string, value: number | null | undefined): string {
  if (key === 'reaches_target') return value ? 'yes' : 'no';
  return formatNumber(value, consequences[key]?.kind ?? 'plain');
}

/** A proposed or decided value in the unit of its decision. */
export function valueText(kind: Approval['kind'], value: number): string {
  return kind === 'buy' ? `${formatUnits(value)} units` : `${formatShare(value)} off`;
}

const past = {
  accepted: 'Accepted',
  edited: 'Changed',
  rejected: 'Rejected',
  invalidated: 'Withdrawn',
  pending: 'Waiting',
} as const;

/** Who decided, what and when: "Changed to 9,200 units by local, 09:14". */
export function decisionText(approval: Approval): string {
  const to =
    approval.status === 'edited' && approval.decided_value !== null
      ? ` to ${valueText(approval.kind, approval.decided_value)}`
      : '';
  const by = approval.decided_by ? ` by ${approval.decided_by}` : '';
  const at = approval.decided_at ? `, ${formatClock(approval.decided_at)}` : '';
  return `${past[approval.status]}${to}${by}${at}`;
}
