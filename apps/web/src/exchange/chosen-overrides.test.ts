import { overridesRequestSchema } from '@hemline/contracts';
import { describe, expect, test } from 'vitest';
import {
  chosenOverrides,
  differenceKey,
  takenAtFirst,
  type WorkbookDifference,
} from './chosen-overrides.ts';

const difference = (more: Partial<WorkbookDifference>): WorkbookDifference => ({
  table: 'store_demand',
  key: 'S001',
  column: 'week_3',
  base: 10,
  current: 10,
  edited: 14,
  status: 'apply',
  ...more,
});

const changed = difference({});
const conflict = difference({ column: 'week_4', current: 12, status: 'conflict' });
const locked = difference({ table: 'allocation', column: 'season_units', status: 'locked' });
const invalid = difference({ column: 'week_5', edited: 'soon', status: 'invalid' });
const allocation = difference({
  table: 'allocation',
  key: 'S002',
  column: 'initial_units',
  edited: 0,
});
const all = [changed, conflict, locked, invalid, allocation];

describe('an edited workbook', () => {
  test('what only the workbook changed is taken at first; conflicts wait for the planner', () => {
    expect(takenAtFirst(all)).toEqual(new Set([differenceKey(changed), differenceKey(allocation)]));
  });

  test('taken differences become overrides the server accepts', () => {
    const taken = new Set([changed, conflict, allocation].map(differenceKey));
    const overrides = chosenOverrides(all, taken);
    expect(overrides).toEqual([
      { table: 'demand', store_id: 'S001', week: 3, units: 14 },
      { table: 'demand', store_id: 'S001', week: 4, units: 14 },
      { table: 'allocation', store_id: 'S002', units: 0 },
    ]);
    const request = { overrides, reason: 'r', plan_hash: 'h' };
    expect(overridesRequestSchema.safeParse(request).success).toBe(true);
  });

  test('computed columns and text are never sent, taken or not', () => {
    expect(
      chosenOverrides([locked, invalid], new Set([locked, invalid].map(differenceKey))),
    ).toEqual([]);
  });
});
