// Test fixtures: datasets, their check and imports, as the server would answer. The rows behind them do not exist.
import type { DataCheck, Dataset, ImportReport } from '@hemline/contracts';
import { sampleDataset } from './fake-api.ts';
import { sampleIds } from './sample-plan.ts';

export const ownDataset: Dataset = {
  ...sampleDataset,
  dataset_id: '0b5e8a4e-5b1d-4c0e-9a5e-0d6f4c1b2a13',
  name: 'Spring 2027',
  synthetic: false,
  files: ['sales', 'stores'],
  version: 2,
};

export const emptyDataset: Dataset = {
  ...ownDataset,
  dataset_id: '0b5e8a4e-5b1d-4c0e-9a5e-0d6f4c1b2a14',
  name: 'Autumn 2027',
  version: 0,
  data_hash: null,
  grain: null,
  first_week: null,
  last_week: null,
  weeks: 0,
  stores: 0,
  categories: [],
  rows: 0,
  files: [],
};

export const sampleCheck: DataCheck = {
  dataset_id: ownDataset.dataset_id,
  version: 2,
  findings: [
    {
      code: 'gaps',
      count: 12,
      message: '12 weeks are missing in 3 series',
      effect: 'They count as unknown, not as zero; the level is learnt from the other weeks.',
      examples: ['S004 Coats, week of 2025-03-03', 'S011 Dresses, week of 2025-08-11'],
    },
    {
      code: 'out_of_stock_weeks',
      count: 214,
      message: '214 weeks were partly out of stock',
      effect: 'They are not taken as low demand.',
      examples: [],
    },
    {
      code: 'no_stock',
      count: 1,
      message: 'There is no stock file',
      effect: 'Opening stock counts as 0 in every store.',
      examples: [],
    },
  ],
};

/** What a sales file with four bad rows would do. */
export const previewedImport: ImportReport = {
  import_id: sampleIds.approval,
  dataset_id: ownDataset.dataset_id,
  file: 'sales',
  status: 'completed',
  applied: false,
  rows_read: 1204,
  rows_accepted: 1202,
  rows_rejected: 2,
  rows_new: 1102,
  rows_changed: 80,
  rows_unchanged: 20,
  rejected: [
    { line: 7, column: 'units', value: 'twelve', expected: 'a number of units' },
    { line: 90, column: 'week_start', value: '2026-02-31', expected: 'an existing date' },
  ],
  columns: ['week_start', 'store_id', 'category', 'units'],
  unknown_columns: ['Cashier'],
  progress: 1,
  version: null,
  message: null,
  created_at: ownDataset.updated_at,
};

/** A large file the server is still reading. */
export const runningImport: ImportReport = {
  ...previewedImport,
  status: 'running',
  rows_read: 48_000,
  rejected: [],
  rows_rejected: 0,
  progress: 0.42,
};
