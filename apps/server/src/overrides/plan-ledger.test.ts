import { randomUUID } from 'node:crypto';
import { type Ledger, ledgerSchema, type Plan } from '@hemline/contracts';
import { addDays } from '@hemline/planning';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { planFrom, smallPlanInputs } from '../../tests/support/small-plan.ts';
import { databases, type TestDatabase } from '../../tests/support/test-database.ts';
import { makeTinyDataset, makeTinyRun } from '../../tests/support/tiny-runs.ts';
import { findCategorySales } from '../db/store-sales.ts';
import { overriddenStores, planLedger } from './plan-ledger.ts';

// Databases start up in these tests; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const entry = { reason: 'street party', made_by: 'local', made_at: '2026-02-02T00:00:00.000Z' };
const page = { limit: 50, offset: 0 };

describe.each(databases)('the ledger of a plan on $name', ({ open, skip }) => {
  let opened: TestDatabase;
  let plan: Plan;
  beforeAll(async () => {
    if (skip) return;
    opened = await open();
    const dataset_id = await makeTinyDataset(opened.database);
    const workflow_id = await makeTinyRun(opened.database, dataset_id);
    const dataset = { dataset_id, name: 'small', version: 1, data_hash: 'd'.repeat(64) };
    plan = planFrom(smallPlanInputs({ dataset }), {
      plan_id: randomUUID(),
      workflow_id,
      overrides: [
        {
          ...entry,
          pointer: '/allocation/stores/0/initial_units',
          system_value: 5,
          override_value: 9,
        },
        {
          ...entry,
          pointer: '/demand/stores/0/weekly/0/units',
          system_value: 20,
          override_value: 32,
        },
        {
          ...entry,
          pointer: '/demand/stores/0/weekly/1/units',
          system_value: 20,
          override_value: 30,
        },
        {
          ...entry,
          pointer: '/demand/stores/0/weekly/2/units',
          system_value: 20,
          override_value: 10,
        },
        {
          ...entry,
          pointer: '/demand/stores/0/weekly/3/units',
          system_value: 20,
          override_value: 10,
        },
      ],
    });
  });
  afterAll(() => opened?.close());

  /** A new version of the dataset's sales: one series on a grid from `firstDay` on. */
  async function importSales(
    version: number,
    grain: 'weekly' | 'daily',
    firstDay: string,
    units: readonly (number | null)[],
    inStock: readonly (number | null)[] | null = null,
  ): Promise<void> {
    const { query, ownerId } = opened.owned;
    const key = { dataset_id: plan.dataset_id, version, owner_id: ownerId };
    await query
      .insertInto('dataset_versions')
      .values({
        ...key,
        file: 'sales',
        sales_version: version,
        stores_version: null,
        calendar_version: null,
        economics_version: null,
        stock_version: null,
        file_hash: 'f',
        data_hash: 'd',
        grain,
        first_day: firstDay,
        periods: units.length,
        sales_rows: units.length,
        created_at: plan.created_at,
      })
      .execute();
    await query
      .insertInto('sales_series')
      .values({
        ...key,
        store_id: plan.demand.stores[0]?.store_id ?? '',
        category: plan.matched_category,
        units: JSON.stringify(units),
        price: null,
        in_stock: inStock === null ? null : JSON.stringify(inStock),
      })
      .execute();
  }

  async function ledger(): Promise<Ledger> {
    const { query, ownerId } = opened.owned;
    const sales = await findCategorySales(query, ownerId, {
      dataset_id: plan.dataset_id,
      category: plan.matched_category,
      store_ids: overriddenStores(plan),
    });
    return ledgerSchema.parse(planLedger(plan, sales, page));
  }

  const seasonStart = () => plan.demand.weekly[0]?.week_start ?? '';

  test.skipIf(skip)('before there are sales every row says why it is not judged', async () => {
    const { items, groups, sales_to } = await ledger();
    expect(sales_to).toBeNull();
    expect(items.map(({ actual, value_added }) => [actual, value_added])).toEqual(
      items.map(() => [null, null]),
    );
    expect(items.every(({ missing }) => missing !== null)).toBe(true);
    expect(groups[0]).toMatchObject({ overrides: 4, judged: 0, value_added: null });
  });

  test.skipIf(skip)(
    'sales of the newest version judge demand, and neither allocations, stock-outs nor weeks to come',
    async () => {
      await importSales(1, 'weekly', seasonStart(), [30, 12, 8], [1, 1, 0.4]);
      const { items, groups, sales_to } = await ledger();
      expect(sales_to).toBe(addDays(seasonStart(), 20));
      const [allocation, first, second, soldOut, later] = items;
      expect(first).toMatchObject({ week: 1, actual: 30, system_error: -10, value_added: 8 });
      expect(second).toMatchObject({ actual: 12, override_error: 18, value_added: -10 });
      expect(soldOut).toMatchObject({ actual: 8, value_added: null });
      expect(soldOut?.missing).toMatch(/out of stock/i);
      expect(later).toMatchObject({ actual: null, value_added: null });
      expect(allocation).toMatchObject({ table: 'allocation', actual: null });
      expect(groups[0]).toMatchObject({ judged: 2, helped: 1, hurt: 1, value_added: -2 });
    },
  );

  test.skipIf(skip)(
    'weeks of another weekday are shared out by days, and only where both are known',
    async () => {
      // Three days of the first stored week lie before the season.
      await importSales(2, 'weekly', addDays(seasonStart(), -3), [70, 140, null, 7]);
      const [, first, second] = (await ledger()).items;
      expect(first?.actual).toBe((70 * 4) / 7 + (140 * 3) / 7);
      expect(second).toMatchObject({ actual: null });
      expect(second?.missing).toMatch(/no sales row/);
    },
  );

  test.skipIf(skip)('daily sales are summed over the week', async () => {
    const days = Array.from({ length: 10 }, (_, day) => (day === 4 ? null : day));
    await importSales(3, 'daily', addDays(seasonStart(), -2), days);
    const [, first, second] = (await ledger()).items;
    expect(first?.actual).toBe(2 + 3 + 5 + 6 + 7 + 8);
    expect(second?.actual).toBeNull();
  });
});
