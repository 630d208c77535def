// Test fixtures: ledgers of the sample plan's scenario. Made by plain arithmetic.
import type { Ledger, LedgerGroup, LedgerRow } from '@hemline/contracts';
import { scenarioPlan } from './sample-scenario.ts';

const notSold = 'Not sold yet: the week ends on 15 Mar 2026, sales are imported to 22 Feb 2026.';
const reasons = ['Street festival beside the store', 'Road works until April', 'Store refit'];

function row(at: number, judged: boolean): LedgerRow {
  const week = 1 + (at % 4);
  const system_value = 60 + at * 7;
  const override_value = system_value + (at % 3 === 1 ? -24 : 12 + at);
  const actual = judged && week < 4 ? system_value + (at % 2 === 0 ? 14 : 3) : null;
  const system_error = actual === null ? null : system_value - actual;
  const override_error = actual === null ? null : override_value - actual;
  return {
    pointer: `/demand/stores/${Math.floor(at / 4)}/weekly/${week - 1}/units`,
    table: 'demand',
    store_id: `S00${1 + Math.floor(at / 4)}`,
    week,
    week_start: scenarioPlan.demand.weekly[week - 1]?.week_start ?? null,
    system_value,
    override_value,
    reason: reasons[at % 3] ?? '',
    made_by: 'local',
    made_at: scenarioPlan.created_at,
    actual,
    system_error,
    override_error,
    value_added:
      system_error === null || override_error === null
        ? null
        : Math.abs(system_error) - Math.abs(override_error),
    missing: actual === null ? notSold : null,
  };
}

function group(
  rows: readonly LedgerRow[],
  direction: LedgerGroup['direction'],
  size: LedgerGroup['size'],
): LedgerGroup {
  const members = rows.filter(
    (each) =>
      direction === 'all' ||
      (each.override_value > each.system_value === (direction === 'up') &&
        Math.abs(each.override_value - each.system_value) >= 0.25 * each.system_value ===
          (size === 'large')),
  );
  const values = members.flatMap(({ value_added }) => (value_added === null ? [] : [value_added]));
  const sum = (of: (each: LedgerRow) => number | null) =>
    values.length === 0
      ? null
      : members.reduce((total, each) => total + Math.abs(of(each) ?? 0), 0);
  return {
    direction,
    size,
    overrides: members.length,
    judged: values.length,
    helped: values.filter((value) => value > 0).length,
    hurt: values.filter((value) => value < 0).length,
    system_error: sum((each) => each.system_error),
    override_error: sum((each) => each.override_error),
    value_added: values.length === 0 ? null : values.reduce((total, value) => total + value, 0),
  };
}

/** Twelve overrides; with `judged`, three of four weeks are sold. */
export function sampleLedger(judged: boolean): Ledger {
  const items = Array.from({ length: 12 }, (_, at) => row(at, judged));
  return {
    plan_id: scenarioPlan.plan_id,
    version: scenarioPlan.version,
    sales_to: judged ? '2026-03-22' : '2026-02-22',
    large_from: 0.25,
    groups: [
      group(items, 'all', 'all'),
      group(items, 'up', 'large'),
      group(items, 'down', 'large'),
      group(items, 'up', 'small'),
      group(items, 'down', 'small'),
    ],
    items,
    total: items.length,
    limit: 100,
    offset: 0,
  };
}
