import type { WorkbookDifferences } from '../src/exchange/chosen-overrides.ts';
import {
  type FakeAnswers,
  page as pageOf,
  problem,
  sampleDataset,
  samplePlanSummary,
} from '../src/test/fake-api.ts';
import {
  emptyDataset,
  ownDataset,
  previewedImport,
  runningImport,
  sampleCheck,
} from '../src/test/sample-datasets.ts';
import { sampleLedger } from '../src/test/sample-ledger.ts';
import { sampleIds, samplePlan } from '../src/test/sample-plan.ts';
import { overriddenPointer, scenarioPlan, scenarioSummary } from '../src/test/sample-scenario.ts';
import type { Screen } from './screen.ts';

const datasetPath = `/datasets/${ownDataset.dataset_id}`;
const scenarioPath = `/scenarios?plans=${JSON.stringify([samplePlan.plan_id, scenarioPlan.plan_id])}`;
const unavailable = () => problem(503, 'storage_unavailable', 'The database does not answer.');

const plans: FakeAnswers = {
  list_plans: () => pageOf([scenarioSummary, samplePlanSummary]),
  get_plan: ({ params }) => (params.id === scenarioPlan.plan_id ? scenarioPlan : samplePlan),
};
const data: FakeAnswers = {
  list_datasets: () => pageOf([ownDataset, sampleDataset]),
  get_dataset: () => ownDataset,
  check_dataset: () => sampleCheck,
  list_imports: () => pageOf([{ ...previewedImport, applied: true, version: 2 }]),
  upload_sales: () => Response.json(previewedImport, { status: 201 }),
};
const differences: WorkbookDifferences = {
  plan_id: samplePlan.plan_id,
  base_plan_hash: samplePlan.plan_hash,
  current_plan_id: samplePlan.plan_id,
  differences: [
    {
      table: 'store_demand',
      key: 'S001',
      column: 'week_1',
      base: 68,
      current: 68,
      edited: 90,
      status: 'apply',
    },
    {
      table: 'store_demand',
      key: 'S002',
      column: 'week_3',
      base: 96,
      current: 99,
      edited: 120,
      status: 'conflict',
    },
    {
      table: 'allocation',
      key: 'S002',
      column: 'season_units',
      base: 1284,
      current: 1284,
      edited: 1300,
      status: 'locked',
    },
    {
      table: 'store_demand',
      key: 'S003',
      column: 'week_2',
      base: 77,
      current: 77,
      edited: 'soon',
      status: 'invalid',
    },
  ],
  overrides: [],
};

const csv = 'Week Commencing,Store Number,Dept,QTY,Cashier\n2026-01-05,S01,Dresses,12,x\n';
const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** Grid, why with an override, scenarios, datasets, exchange: each in its states. */
export const moreScreens: readonly Screen[] = [
  {
    name: 'ledger',
    path: `/plans/${scenarioPlan.plan_id}/ledger`,
    answers: { ...plans, get_ledger: () => sampleLedger(true) },
    ready: 'Were they worth it?',
  },
  {
    name: 'ledger-unsold',
    path: `/plans/${scenarioPlan.plan_id}/ledger`,
    answers: { ...plans, get_ledger: () => sampleLedger(false) },
    ready: 'None can be judged yet',
  },
  {
    name: 'ledger-empty',
    path: `/plans/${samplePlan.plan_id}/ledger`,
    answers: { ...plans, get_ledger: () => ({ ...sampleLedger(false), items: [], total: 0 }) },
    ready: 'has no overrides',
  },
  {
    name: 'ledger-error',
    path: `/plans/${samplePlan.plan_id}/ledger`,
    answers: { ...plans, get_ledger: unavailable },
    ready: 'The database does not answer.',
  },
  {
    name: 'grid',
    path: `/plans/${scenarioPlan.plan_id}`,
    answers: plans,
    ready: 'By store and week',
    after: async (page) => {
      const grid = page.getByRole('grid', { name: 'Demand by store and week, units' });
      await grid.scrollIntoViewIfNeeded();
      await grid.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('150');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowRight');
      await page.getByText('Discard').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'why-override',
    path: `/plans/${scenarioPlan.plan_id}?why=${encodeURIComponent(overriddenPointer)}`,
    answers: plans,
    ready: 'Street festival beside the store',
  },
  { name: 'scenarios', path: scenarioPath, answers: plans, ready: 'What each change costs' },
  {
    name: 'scenarios-copy',
    path: scenarioPath,
    answers: plans,
    ready: 'What each change costs',
    after: async (page) => {
      await page.getByRole('button', { name: /inputs …/ }).click();
      await page.getByText('Nothing changed yet').waitFor();
    },
  },
  {
    name: 'scenarios-empty',
    path: '/scenarios',
    answers: { list_plans: () => pageOf([]) },
    ready: 'No plan to compare yet',
  },
  {
    name: 'scenarios-error',
    path: '/scenarios',
    answers: { list_plans: unavailable },
    ready: 'The database does not answer.',
  },
  { name: 'datasets', path: '/datasets', answers: data, ready: 'Spring 2027' },
  {
    name: 'datasets-empty',
    path: '/datasets',
    answers: { list_datasets: () => pageOf([]) },
    ready: 'No data yet',
  },
  {
    name: 'datasets-error',
    path: '/datasets',
    answers: { list_datasets: unavailable },
    ready: 'The database does not answer.',
  },
  { name: 'dataset', path: datasetPath, answers: data, ready: '12 weeks are missing' },
  {
    name: 'dataset-empty',
    path: datasetPath,
    answers: { ...data, get_dataset: () => emptyDataset, list_imports: () => pageOf([]) },
    ready: 'Nothing to check yet',
  },
  {
    name: 'import-mapping',
    path: `${datasetPath}?import=sales`,
    answers: data,
    ready: 'CSV or CSV.gz',
    after: async (page) => {
      await page.locator('input[type=file]').setInputFiles(file('sales.csv', csv));
      await page.getByRole('button', { name: 'See what would change' }).waitFor();
    },
  },
  {
    name: 'import-preview',
    path: `${datasetPath}?import=sales`,
    answers: data,
    ready: 'CSV or CSV.gz',
    after: async (page) => {
      await page.locator('input[type=file]').setInputFiles(file('sales.csv', csv));
      await page.getByRole('button', { name: 'See what would change' }).click();
      await page.getByText('Download the refused rows').waitFor();
    },
  },
  {
    name: 'import-progress',
    path: `${datasetPath}?import=sales`,
    answers: {
      ...data,
      upload_sales: () => Response.json(runningImport, { status: 202 }),
      get_import: () => runningImport,
    },
    ready: 'CSV or CSV.gz',
    after: async (page) => {
      await page.locator('input[type=file]').setInputFiles(file('sales.csv', csv));
      await page.getByRole('button', { name: 'See what would change' }).click();
      await page.getByText('Cancel the import').waitFor();
    },
  },
  {
    name: 'dataset-in-use',
    path: datasetPath,
    answers: {
      ...data,
      delete_dataset: () => problem(409, 'in_use', 'A plan refers to this dataset.'),
    },
    ready: '12 weeks are missing',
    after: async (page) => {
      await page.getByRole('button', { name: 'Delete …' }).click();
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      await page.getByText('A plan or a run refers to this dataset').waitFor();
    },
  },
  {
    name: 'workbook-differences',
    path: `/plans/${sampleIds.plan}`,
    answers: { ...plans, compare_workbook: () => differences },
    ready: 'Weekly demand',
    after: async (page) => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByText('Bring an edited workbook back').click();
      await page.locator('input[type=file]').setInputFiles(file('plan.xlsx', 'PK'));
      await page.getByText('Changed on both sides').waitFor();
    },
  },
];
