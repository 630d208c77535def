import { exportTables, type Plan, planSchema } from '@hemline/contracts';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test, vi } from 'vitest';
import { formulaPayloads } from '../../tests/support/formula-payloads.ts';
import { planFrom, smallPlanInputs } from '../../tests/support/small-plan.ts';
import { unpackWorkbook } from '../../tests/support/unpack-workbook.ts';
import { evaluateFormula } from './evaluate-formula.ts';
import { cellAddress, type PlanTable, sheetNames, type TableCell } from './plan-table.ts';
import { planTables } from './plan-tables.ts';
import { IDENTITY_SHEET, planWorkbook } from './plan-workbook.ts';
import { tableCsv } from './table-csv.ts';

// Threads and databases start up in these tests; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const plan = planFrom(smallPlanInputs());
const bare = planFrom(smallPlanInputs({ markdown: false, strategy: 'none' }));

function cellsOf(table: PlanTable) {
  return table.rows.flatMap(({ cells }, row) =>
    cells.map((given, column) => ({
      address: `${sheetNames[table.name]}!${cellAddress(column, row + 2)}`,
      cell: (typeof given === 'object' && given !== null ? given : { value: given }) as TableCell,
    })),
  );
}

/** The plan with every text of its tables replaced: 500 stores, cluster names and warnings. */
function planOfTexts(texts: readonly string[]): Plan {
  const [store] = plan.demand.stores;
  const [allocated] = plan.allocation.stores;
  if (!store || !allocated) throw new Error('the plan has no store');
  return {
    ...plan,
    category: texts[0] ?? '',
    dataset_name: texts[1] ?? '',
    demand: { ...plan.demand, stores: texts.map((store_id) => ({ ...store, store_id })) },
    clusters: texts.map((name, c) => ({ cluster_id: `c${c}`, name, store_ids: [] })),
    allocation: {
      ...plan.allocation,
      stores: texts.map((store_id, c) => ({ ...allocated, store_id, cluster_id: `c${c}` })),
    },
    warnings: texts.map((message, w) => ({ code: `w${w}`, message })),
    buy: { ...plan.buy, reason: texts[2] ?? '' },
  };
}

test('the plan under test is one the contract accepts', () => {
  expect(planSchema.safeParse(plan).success).toBe(true);
  expect(planSchema.safeParse(bare).success).toBe(true);
});

describe.each([
  ['with a markdown and replenishment', plan],
  ['with neither', bare],
])('a workbook of a plan %s', (_, exported) => {
  const tables = exportTables.map((name) => planTables[name](exported));
  const cells = new Map(
    tables.flatMap(cellsOf).map(({ address, cell }) => [address, cell] as const),
  );

  test('computes in every live formula just the number of the plan', () => {
    const formulas = [...cells].filter(([, cell]) => cell.formula !== undefined);
    expect(formulas.length).toBeGreaterThan(50);
    const read = (address: string) => {
      const value = cells.get(address)?.value ?? null;
      if (typeof value === 'string') throw new Error(`${address} holds a text`);
      return value;
    };
    for (const [address, { formula = '', value }] of formulas) {
      const sheet = address.slice(0, address.indexOf('!'));
      const computed = evaluateFormula(formula, sheet, read);
      if (computed === '') expect(value, address).toBeNull();
      else expect(computed, `${address} = ${formula}`).toBeCloseTo(value as number, 9);
    }
  });

  test('reads back with every number numeric and every value of a formula in place', async () => {
    const sheets = await readExcelFile(Buffer.from(await planWorkbook(exported)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      ...exportTables.map((name) => sheetNames[name]),
      IDENTITY_SHEET,
    ]);
    for (const [address, { value, kind }] of cells) {
      if (typeof value !== 'number') continue;
      const [sheet = '', at = ''] = address.split('!');
      const [, letters = '', row = ''] = /([A-Z]+)(\d+)/.exec(at) ?? [];
      const column = [...letters].reduce((sum, l) => 26 * sum + l.charCodeAt(0) - 64, 0) - 1;
      const stored = sheets.find((one) => one.sheet === sheet)?.data[Number(row) - 1]?.[column];
      expect(stored, `${address} ${kind ?? ''}`).toBe(value);
    }
  });
});

test('a workbook says in a hidden sheet which plan it is, and hides the row numbers', async () => {
  const file = await planWorkbook(plan);
  const sheets = await readExcelFile(Buffer.from(file));
  expect(sheets.find(({ sheet }) => sheet === IDENTITY_SHEET)?.data).toEqual([
    ['format', 1],
    ['plan_id', plan.plan_id],
    ['workflow_id', plan.workflow_id],
    ['version', 1],
    ['plan_hash', plan.plan_hash],
  ]);
  const files = unpackWorkbook(file);
  expect(files.get('xl/workbook.xml')).toMatch(
    new RegExp(`<sheet [^>]*name="${IDENTITY_SHEET}"[^>]*state="hidden"`),
  );
  expect(files.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  const storeDemand = files.get('xl/worksheets/sheet3.xml') ?? '';
  expect(storeDemand).toMatch(/<col min="1" max="1"[^>]*hidden="1"/);
});

test('a CSV has bare numbers, no hidden column and no totals', () => {
  const rows = parse(tableCsv(planTables.store_demand(plan)), { columns: true }) as Record<
    string,
    string
  >[];
  expect(rows).toHaveLength(plan.demand.stores.length);
  expect(Object.keys(rows[0] ?? {})).toEqual([
    'store_id',
    ...plan.demand.weekly.map(({ week }) => `week_${week}`),
    'season_units',
  ]);
  const total = rows.reduce((sum, row) => sum + Number(row.season_units), 0);
  expect(total).toBe(plan.demand.season_units);
});

describe('500 texts that would be formulas', () => {
  const payloads = formulaPayloads(500);
  const exported = planOfTexts(payloads);

  test('none becomes one in a CSV', () => {
    expect(new Set(payloads).size).toBe(500);
    let guarded = 0;
    for (const name of exportTables) {
      const rows = parse(tableCsv(planTables[name](exported)), {
        relax_column_count: true,
      }) as string[][];
      for (const field of rows.flat()) {
        if (/^-?\d+(\.\d+)?(e-?\d+)?$/.test(field)) continue;
        expect(field).not.toMatch(/^[\s\p{Cc}]*[=+\-@＝＋－＠]/u);
        expect(field).not.toMatch(/^[\t\r\n\0]/);
        if (field.startsWith("'")) guarded += 1;
      }
    }
    expect(guarded).toBeGreaterThanOrEqual(4 * 500);
  });

  test('none becomes one in a workbook', async () => {
    const file = await planWorkbook(exported);
    const ours = new Set(
      exportTables
        .flatMap((name) => cellsOf(planTables[name](exported)))
        .flatMap(({ cell }) => (cell.formula === undefined ? [] : [cell.formula])),
    );
    const formulas = [...unpackWorkbook(file)].flatMap(([, xml]) =>
      [...xml.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula = '']) =>
        formula.replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      ),
    );
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter((formula) => !ours.has(formula))).toEqual([]);
    const texts = (await readExcelFile(Buffer.from(file), { trim: false }))
      .flatMap(({ data }) => data.flat())
      .filter((cell) => typeof cell === 'string');
    expect(texts.filter((text) => text.startsWith("'")).length).toBeGreaterThanOrEqual(4 * 500);
    expect(texts.filter((text) => /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(text))).toEqual([]);
  });
});
