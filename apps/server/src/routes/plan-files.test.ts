import { randomUUID } from 'node:crypto';
import type { OverridesRequest, Plan, workbookDifferencesSchema } from '@hemline/contracts';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import type { z } from 'zod';
import { askRoute } from '../../tests/support/ask-route.ts';
import { planFrom, smallPlanInputs } from '../../tests/support/small-plan.ts';
import { databases, type TestDatabase } from '../../tests/support/test-database.ts';
import { makeTinyDataset, makeTinyRun } from '../../tests/support/tiny-runs.ts';
import { insertPlan } from '../db/plans.ts';
import { assemblePlan } from '../runs/season/assemble-plan.ts';
import type { PlanInputs } from '../runs/season/plan-inputs.ts';
import { createPlanExportRoutes } from './plan-exports.ts';
import { createPlanOverrideRoutes } from './plan-overrides.ts';

// Threads and databases start up in these tests; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

type Compared = z.infer<typeof workbookDifferencesSchema>;
type Sheets = { sheet: string; data: unknown[][] }[];

const routes = [
  ...createPlanExportRoutes(),
  ...createPlanOverrideRoutes({
    compute: {
      threads: 1,
      run: (_name, { input }) =>
        Promise.resolve(assemblePlan((input as { inputs: PlanInputs }).inputs) as never),
      close: async () => {},
    },
  }),
];

describe.each(databases)('plans as files on $name', ({ open, skip }) => {
  let opened: TestDatabase;
  let plan: Plan;
  beforeAll(async () => {
    if (skip) return;
    opened = await open();
    const dataset_id = await makeTinyDataset(opened.database);
    const workflow_id = await makeTinyRun(opened.database, dataset_id);
    const dataset = { dataset_id, name: 'small', version: 1, data_hash: 'd'.repeat(64) };
    const inputs = smallPlanInputs({ dataset });
    plan = planFrom(inputs, { plan_id: randomUUID(), workflow_id });
    await insertPlan(opened.owned.query, opened.owned.ownerId, plan, {
      artifact_id: randomUUID(),
      content: JSON.stringify(inputs),
    });
    await writeHistory(dataset_id);
  });
  afterAll(() => opened?.close());

  /** Twelve weeks of two stores, of which the plan saw ten. */
  async function writeHistory(dataset_id: string): Promise<void> {
    const { query, ownerId } = opened.owned;
    const first = new Date(Date.parse(plan.as_of) - 10 * 7 * 86_400_000);
    await query
      .insertInto('dataset_versions')
      .values({
        dataset_id,
        version: 1,
        owner_id: ownerId,
        file: 'sales',
        sales_version: 1,
        stores_version: null,
        calendar_version: null,
        economics_version: null,
        stock_version: null,
        file_hash: 'f',
        data_hash: 'd',
        grain: 'weekly',
        first_day: first.toISOString().slice(0, 10),
        periods: 12,
        sales_rows: 24,
        created_at: plan.created_at,
      })
      .execute();
    for (const store_id of ['S01', 'S02']) {
      await query
        .insertInto('sales_series')
        .values({
          dataset_id,
          version: 1,
          owner_id: ownerId,
          store_id,
          category: 'Dresses',
          units: JSON.stringify(Array.from({ length: 12 }, (_, w) => (w === 3 ? null : w))),
          price: JSON.stringify(Array.from({ length: 12 }, () => 60)),
          in_stock: null,
        })
        .execute();
    }
  }

  const ask = (name: Parameters<typeof askRoute>[2]['name'], more: object = {}) =>
    askRoute(routes, opened, { name, id: plan.plan_id, ...more });

  async function bytesOf(name: 'export_plan_csv' | 'export_plan_xlsx', more: object = {}) {
    const answer = await ask(name, more);
    if (!answer.ok) throw new Error(answer.error.message);
    return new Uint8Array(await answer.value.arrayBuffer());
  }

  async function edited(change: (sheets: Sheets) => void): Promise<Uint8Array<ArrayBuffer>> {
    const file = await bytesOf('export_plan_xlsx');
    const sheets = (await readExcelFile(Buffer.from(file))) as unknown as Sheets;
    change(sheets);
    const written = await writeExcelFile(
      sheets.map(({ sheet, data }) => ({
        sheet,
        data: data.map((row) =>
          row.map((cell) =>
            cell instanceof Date ? { value: cell, format: 'yyyy-mm-dd' } : (cell as string),
          ),
        ),
      })),
    ).toBuffer();
    return new Uint8Array(written);
  }

  function rowOf(sheets: Sheets, sheet: string, store: string): unknown[] {
    const found = sheets.find((one) => one.sheet === sheet)?.data.find((row) => row[1] === store);
    if (!found) throw new Error(`no row ${store} on ${sheet}`);
    return found;
  }

  async function compared(file: Uint8Array<ArrayBuffer>): Promise<Compared> {
    const answer = await ask('compare_workbook', { body: file });
    if (!answer.ok) throw new Error(answer.error.message);
    return (await answer.value.json()) as Compared;
  }

  test.skipIf(skip)('a file of mock numbers says mock in its name', async () => {
    const nameOf = async (mock: number) => {
      await opened.database.query.updateTable('plans').set({ mock }).execute();
      const answer = await ask('export_plan_csv', { query: { table: 'allocation' } });
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.value.headers.get('content-disposition');
    };
    expect(await nameOf(1)).toContain('filename="hemline-mock-');
    expect(await nameOf(0)).not.toContain('mock');
  });

  test.skipIf(skip)('a table comes as a CSV that is downloaded', async () => {
    for (const table of ['store_demand', 'summary']) {
      const answer = await ask('export_plan_csv', { query: { table } });
      if (!answer.ok) throw new Error(answer.error.message);
      expect(answer.value.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(answer.value.headers.get('content-disposition')).toMatch(/^attachment; filename="/);
      const rows = parse(await answer.value.text(), { relax_column_count: true }) as string[][];
      expect(rows.length).toBeGreaterThan(1);
    }
  });

  test.skipIf(skip)('a plan that is not there, and a table that is none, are refused', async () => {
    const gone = await askRoute(routes, opened, { name: 'export_plan_xlsx', id: randomUUID() });
    expect(gone).toMatchObject({ ok: false, error: { code: 'not_found' } });
    const other = await ask('export_plan_csv', { query: { table: 'users' } });
    expect(other).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
  });

  test.skipIf(skip)('a workbook that nobody edited differs in nothing', async () => {
    const untouched = await compared(await bytesOf('export_plan_xlsx'));
    expect(untouched).toMatchObject({
      base_plan_hash: plan.plan_hash,
      differences: [],
      overrides: [],
    });
    expect((await compared(await edited(() => {}))).differences).toEqual([]);
  });

  test.skipIf(skip)(
    'sorted rows are no change; edited units become overrides, typed-over totals do not',
    async () => {
      const file = await edited((sheets) => {
        rowOf(sheets, 'Store demand', 'S02')[2] = 77;
        rowOf(sheets, 'Allocation', 'S04')[3] = 12;
        rowOf(sheets, 'Store demand', 'S05')[3] = -4;
        rowOf(sheets, 'Store demand', 'S06')[4] = 'many';
        rowOf(sheets, 'Allocation', 'DC')[3] = 0;
        rowOf(sheets, 'Allocation', 'S01')[3] = null;
        const stock = sheets.find(({ sheet }) => sheet === 'Weekly stock')?.data;
        if (stock?.[3]) stock[3][4] = 1;
        if (stock?.[4]) stock[4][5] = 123_456;
        rowOf(sheets, 'Store demand', 'All stores')[3] = 5;
        const demand = sheets.find(({ sheet }) => sheet === 'Store demand');
        const [header = [], ...rows] = demand?.data ?? [];
        const stores = rows.slice(0, -1).reverse();
        if (demand) demand.data = [header, ...stores, ...rows.slice(-1)];
      });
      const { differences, overrides } = await compared(file);
      expect(
        differences.map(({ table, key, column, edited: to, status }) => [
          table,
          key,
          column,
          to,
          status,
        ]),
      ).toEqual([
        ['store_demand', 'S02', 'week_1', 77, 'apply'],
        ['store_demand', 'S05', 'week_2', -4, 'invalid'],
        ['store_demand', 'S06', 'week_3', 'many', 'invalid'],
        ['store_demand', 'total', 'week_2', 5, 'locked'],
        ['allocation', 'S04', 'initial_units', 12, 'apply'],
        ['allocation', 'DC', 'initial_units', 0, 'locked'],
        ['weekly_stock', '3', 'sales', 1, 'locked'],
        ['weekly_stock', '4', 'closing', 123_456, 'locked'],
      ]);
      expect(overrides).toEqual([
        { table: 'demand', store_id: 'S02', week: 1, units: 77 },
        { table: 'allocation', store_id: 'S04', units: 12 },
      ]);
    },
  );

  test.skipIf(skip)('totals that a spreadsheet computed again are no change', async () => {
    const file = await edited((sheets) => {
      const store = rowOf(sheets, 'Store demand', 'S02');
      const added = 77 - Number(store[2]);
      store[2] = 77;
      store[10] = Number(store[10]) + added;
      const total = rowOf(sheets, 'Store demand', 'All stores');
      total[2] = Number(total[2]) + added;
      total[10] = Number(total[10]) + added;
    });
    const { differences } = await compared(file);
    expect(differences.map(({ key, edited: to }) => [key, to])).toEqual([['S02', 77]]);
  });

  test.skipIf(skip)(
    'a value that changed on both sides is a conflict, and an emptied one clears',
    async () => {
      const file = await edited((sheets) => {
        rowOf(sheets, 'Store demand', 'S03')[2] = 41;
        rowOf(sheets, 'Store demand', 'S03')[3] = null;
        rowOf(sheets, 'Store demand', 'S03')[4] = 43;
      });
      const system = plan.demand.stores[2]?.weekly ?? [];
      const body: OverridesRequest = {
        overrides: [
          { table: 'demand', store_id: 'S03', week: 1, units: 999 },
          { table: 'demand', store_id: 'S03', week: 2, units: 998 },
          { table: 'demand', store_id: 'S03', week: 3, units: 43 },
        ],
        reason: 'somebody else was faster',
        plan_hash: plan.plan_hash,
      };
      const made = await ask('override_plan', { body });
      if (!made.ok) throw new Error(made.error.message);
      const next = (await made.value.json()) as Plan;
      expect(made.value.status).toBe(201);
      const { differences, overrides, plan_id, current_plan_id } = await compared(file);
      expect({ plan_id, current_plan_id }).toEqual({
        plan_id: plan.plan_id,
        current_plan_id: next.plan_id,
      });
      expect(differences).toEqual([
        {
          table: 'store_demand',
          key: 'S03',
          column: 'week_1',
          base: system[0]?.units,
          current: 999,
          edited: 41,
          status: 'conflict',
        },
        {
          table: 'store_demand',
          key: 'S03',
          column: 'week_2',
          base: system[1]?.units,
          current: 998,
          edited: system[1]?.units,
          status: 'conflict',
        },
      ]);
      expect(overrides).toEqual([]);
    },
  );

  test.skipIf(skip)('what is no workbook of this plan is refused with what to do', async () => {
    const refused = async (body: Uint8Array<ArrayBuffer>, mediaType?: string) => {
      const answer = await ask('compare_workbook', { body, ...(mediaType ? { mediaType } : {}) });
      return answer.ok ? 'accepted' : answer.error.code;
    };
    const file = await bytesOf('export_plan_xlsx');
    expect(await refused(new TextEncoder().encode('store_id,units'))).toBe('invalid_input');
    expect(await refused(file.slice(0, 4_000))).toBe('invalid_input');
    expect(await refused(file, 'text/csv')).toBe('unsupported_media_type');
    expect(await refused(new Uint8Array(10_000_001))).toBe('payload_too_large');
    const foreign = await edited((sheets) => {
      const identity = sheets.find(({ sheet }) => sheet === 'hemline')?.data;
      if (identity?.[4]) identity[4][1] = 'e'.repeat(64);
    });
    expect(await refused(foreign)).toBe('invalid_input');
    const stranger = await writeExcelFile([{ sheet: 'Store demand', data: [['a']] }]).toBuffer();
    expect(await refused(new Uint8Array(stranger))).toBe('invalid_input');
  });

  test.skipIf(skip)('source rows are those the plan saw, page by page', async () => {
    const rows = async (query: Record<string, string>) => {
      const answer = await ask('list_source_rows', { query });
      if (!answer.ok) throw new Error(answer.error.message);
      return (await answer.value.json()) as {
        total: number;
        items: { week_start: string; store_id: string; units: number | null }[];
      };
    };
    const all = await rows({ limit: '100' });
    expect(all.total).toBe(20);
    expect(all.items).toHaveLength(20);
    expect(all.items.every(({ week_start }) => week_start < plan.as_of)).toBe(true);
    expect(all.items[3]).toMatchObject({ store_id: 'S01', units: null });
    const page = await rows({ limit: '7', offset: '8' });
    expect(page.items).toEqual(all.items.slice(8, 15));
    const one = await rows({ store_id: 'S02', limit: '100' });
    expect(one.items).toEqual(all.items.slice(10));
    expect((await rows({ offset: '20' })).items).toEqual([]);
  });
});
