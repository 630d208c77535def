import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DatasetFile, ImportReport } from '@hemline/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../tests/support/test-database.ts';
import { newestVersion } from '../db/dataset-versions.ts';
import { findDataset, insertDataset } from '../db/datasets.ts';
import { insertImport } from '../db/imports.ts';
import { createLog } from '../log.ts';
import { checkData } from './data-check.ts';
import { createImporter, type Importer } from './importer.ts';

const folder = mkdtempSync(join(tmpdir(), 'hemline-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const host = { env: {}, now: () => new Date(), randomId: randomUUID };
const log = createLog(host, 'silent', [], () => {});

describe.each(databases)('imports on $name', ({ name, open, skip }) => {
  let opened: TestDatabase;
  let importer: Importer;
  beforeAll(async () => {
    if (skip) return;
    opened = await open();
    importer = createImporter({ host, log, dataDirectory: folder });
  });
  afterAll(async () => {
    await importer?.stop();
    await opened?.close();
  });

  async function newDataset(): Promise<string> {
    const dataset_id = randomUUID();
    const created_at = host.now().toISOString();
    await insertDataset(opened.owned, {
      dataset_id,
      name: dataset_id,
      holidays: 'US',
      synthetic: false,
      created_at,
    });
    return dataset_id;
  }

  async function bring(
    dataset_id: string,
    file: DatasetFile,
    content: string | Buffer,
    options: { accept_good_rows?: boolean; preview?: boolean } = {},
  ): Promise<ImportReport> {
    const path = join(folder, `${randomUUID()}.csv`);
    writeFileSync(path, content);
    const queued = await importer.start(opened.owned, {
      dataset_id,
      file,
      path,
      upload_path: null,
      accept_good_rows: options.accept_good_rows ?? false,
      preview: options.preview ?? false,
    });
    return importer.finished(opened.owned, queued.import_id);
  }

  const series = (dataset_id: string, version: number) =>
    opened.owned.query
      .selectFrom('sales_series')
      .select(['store_id', 'category', 'units', 'price', 'in_stock'])
      .where('dataset_id', '=', dataset_id)
      .where('version', '=', version)
      .orderBy('category')
      .orderBy('store_id')
      .execute();

  test.skipIf(skip)('gaps stay gaps, and decimals and returns stay as they are', async () => {
    const id = await newDataset();
    const csv =
      'units,category,store_id,week_start,colour\n2.5,A,S1,2026-01-10,red\n-1,A,S1,2026-01-24,red\n';
    const report = await bring(id, 'sales', csv);
    expect(report).toMatchObject({
      status: 'completed',
      rows_new: 2,
      unknown_columns: ['colour'],
      version: 1,
    });
    expect(await series(id, 1)).toEqual([
      { store_id: 'S1', category: 'A', units: '[2.5,null,-1]', price: null, in_stock: null },
    ]);
    expect(await findDataset(opened.owned, id)).toMatchObject({
      first_week: '2026-01-10',
      last_week: '2026-01-24',
      weeks: 3,
      rows: 2,
      grain: 'weekly',
    });
  });

  test.skipIf(skip)(
    'importing again updates by key, keeps the rest and makes a new version',
    async () => {
      const id = await newDataset();
      await bring(
        id,
        'sales',
        'week_start,store_id,category,units,price\n2026-01-05,S1,A,1,10\n2026-01-12,S1,A,2,10\n',
      );
      const before = await newestVersion(opened.owned, id);
      const again = await bring(
        id,
        'sales',
        'week_start,store_id,category,units\n2025-12-29,S1,A,7\n2026-01-12,S1,A,3\n2026-01-05,S1,A,1\n2026-01-19,S2,B,4\n',
      );
      expect(again).toMatchObject({ rows_new: 2, rows_changed: 1, rows_unchanged: 1, version: 2 });
      expect(await series(id, 2)).toEqual([
        {
          store_id: 'S1',
          category: 'A',
          units: '[7,1,3,null]',
          price: '[null,10,10,null]',
          in_stock: null,
        },
        { store_id: 'S2', category: 'B', units: '[null,null,null,4]', price: null, in_stock: null },
      ]);
      expect(await series(id, 1)).toHaveLength(1);
      const after = await newestVersion(opened.owned, id);
      expect(after?.data_hash).not.toBe(before?.data_hash);
    },
  );

  test.skipIf(skip)('the same data has the same hash in whatever order it came', async () => {
    const [first, second] = [await newDataset(), await newDataset()];
    const rows = ['2026-01-05,S1,A,1', '2026-01-12,S1,A,2', '2026-01-05,S2,A,3'];
    await bring(first, 'sales', `week_start,store_id,category,units\n${rows.join('\n')}\n`);
    await bring(
      second,
      'sales',
      `week_start,store_id,category,units\n${rows.toReversed().join('\n')}\n`,
    );
    const hashes = await Promise.all([first, second].map((id) => newestVersion(opened.owned, id)));
    expect(hashes[0]?.data_hash).toBe(hashes[1]?.data_hash);
  });

  test.skipIf(skip)('daily files, revenue and quantity_sold are understood', async () => {
    const id = await newDataset();
    const csv =
      'date,store_id,category,quantity_sold,revenue\n2026-01-05,S1,A,4,10\n2026-01-06,S1,A,0,0\n';
    await bring(id, 'sales', gzipSync(csv));
    expect(await series(id, 1)).toMatchObject([{ units: '[4,0]', price: '[2.5,null]' }]);
    expect(await findDataset(opened.owned, id)).toMatchObject({ grain: 'daily', weeks: 1 });
    const weekly = await bring(
      id,
      'sales',
      'week_start,store_id,category,units\n2026-01-12,S1,A,1\n',
    );
    expect(weekly).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('dataset of its own'),
    });
  });

  test.skipIf(skip)(
    'every kind of bad row is reported with line, column, value and what was expected',
    async () => {
      const id = await newDataset();
      const csv = [
        'week_start,store_id,category,units,price,in_stock',
        '2026-01-05,S1,A,1,9,1',
        '2026-13-05,S1,A,1,9,1',
        '2026-01-06,S1,A,1,9,1',
        '2026-01-12,,A,1,9,1',
        '2026-01-12,S1,A,twelve,9,1',
        '2026-01-12,S1,A,,9,1',
        '2026-01-12,S1,A,1,-9,1',
        '2026-01-12,S1,A,1,9,1.5',
        '2026-01-05,S1,A,2,9,1',
        '2126-01-07,S1,A,1,9,1',
        '2026-01-12,S1,A,"1,5",9,1',
        '2026-01-12,S1',
        '',
      ].join('\n');
      const report = await bring(id, 'sales', csv);
      expect(report).toMatchObject({
        status: 'rejected',
        applied: false,
        rows_read: 12,
        rows_rejected: 11,
        version: null,
      });
      expect(report.rejected.map(({ line, column, value }) => [line, column, value])).toEqual([
        [3, 'week_start', '2026-13-05'],
        [4, 'week_start', '2026-01-06'],
        [5, 'store_id', ''],
        [6, 'units', 'twelve'],
        [7, 'units', ''],
        [8, 'price', '-9'],
        [9, 'in_stock', '1.5'],
        [10, 'week_start', '2026-01-05'],
        [11, 'week_start', '2126-01-07'],
        [12, 'units', '1,5'],
        [13, null, '2 cells'],
      ]);
      expect(report.rejected[1]?.expected).toMatch(/a Monday, as in line 2; .*Tuesday overlaps/);
      expect(await newestVersion(opened.owned, id)).toBeUndefined();
      const accepted = await bring(id, 'sales', csv, { accept_good_rows: true });
      expect(accepted).toMatchObject({
        status: 'completed',
        rows_accepted: 1,
        rows_rejected: 11,
        version: 1,
      });
    },
  );

  test.skipIf(skip)('a preview says what would happen and stores nothing', async () => {
    const id = await newDataset();
    const report = await bring(
      id,
      'sales',
      'week_start,store_id,category,units\n2026-01-05,S1,A,1\n',
      { preview: true },
    );
    expect(report).toMatchObject({
      status: 'completed',
      applied: false,
      rows_new: 1,
      version: null,
    });
    expect(await newestVersion(opened.owned, id)).toBeUndefined();
  });

  // Whether a file can be read has nothing to do with the database: once is enough.
  if (name === 'SQLite') {
    test.each([
      [
        'columns are missing',
        'sales',
        'when,store_id,category\n2026-01-05,S1,A\n',
        /lacks week_start \(or date\), units/,
      ],
      [
        'semicolons separate',
        'sales',
        'week_start;store_id;category;units\n',
        /separated by commas/,
      ],
      ['it is empty', 'stores', '', /empty/],
      ['it is a zip archive', 'sales', Buffer.from('PK\u0003\u0004rest'), /zip archive/],
      ['it is no text', 'sales', Buffer.from([1, 0, 2, 0, 3]), /no text/],
      [
        'the gzip is cut off',
        'sales',
        gzipSync('week_start,store_id,category,units\n'.repeat(99)).subarray(0, 40),
        /cut off/,
      ],
      [
        'a quote is never closed',
        'sales',
        `week_start,store_id,category,units\n"${'x'.repeat(200_000)}`,
        /quote is not closed/,
      ],
      [
        'control characters stand where a header should',
        'sales',
        Buffer.from([0x57, 0x5e, 0x4a, 0xff, 0x16, 0xee, 0x81, 0x0a, 0x02, 0x90]),
        /^This is no text file; send CSV in UTF-8, or CSV\.gz\.$/,
      ],
      [
        'both dates are there',
        'sales',
        'week_start,date,store_id,category,units\n',
        /both week_start and date/,
      ],
    ] as const)('a file is refused when %s', async (_when, file, content, message) => {
      const report = await bring(await newDataset(), file, content as string);
      expect(report.status).toBe('failed');
      expect(report.message).toMatch(message);
    });

    test('a gzip bomb is refused', async () => {
      const row = '2026-01-05,S1,A,1\n';
      const bomb = gzipSync(`week_start,store_id,category,units\n${row.repeat(2_000_000)}`);
      const report = await bring(await newDataset(), 'sales', bomb, { accept_good_rows: true });
      expect(report).toMatchObject({
        status: 'failed',
        message: expect.stringContaining('expands'),
      });
    });
  }

  test.skipIf(skip)(
    'the other files are merged by key, and each version knows all files',
    async () => {
      const id = await newDataset();
      await bring(id, 'stores', 'store_id,region\nS1,North\nS2,South\n');
      const stores = await bring(id, 'stores', 'store_id,store_size_sqft\nS2,900\nS3,100\n');
      expect(stores).toMatchObject({ rows_new: 1, rows_changed: 1, version: 2 });
      await bring(
        id,
        'calendar',
        'week_start,category,promotion\n2026-01-12,A,0.5\n2026-01-05,A,1\n',
      );
      await bring(id, 'economics', 'category,price,cost,salvage,pack_size\nA,49.99,20,,6\n');
      await bring(id, 'stock', 'store_id,category,on_hand\nDC,A,100\n');
      const version = await newestVersion(opened.owned, id);
      expect(version).toMatchObject({
        stores_version: 2,
        calendar_version: 3,
        economics_version: 4,
        stock_version: 5,
      });
      const { query } = opened.owned;
      const all = <Table extends 'stores' | 'calendars' | 'economics' | 'stock'>(
        table: Table,
        at: number,
      ) =>
        query
          .selectFrom(table as 'stores')
          .selectAll()
          .where('dataset_id', '=', id)
          .where('version', '=', at)
          .execute();
      expect(await all('stores', 2)).toMatchObject([
        { store_id: 'S1', region: 'North' },
        { store_id: 'S2', region: 'South', store_size_sqft: 900 },
        { store_id: 'S3', region: null },
      ]);
      expect(await all('calendars', 3)).toMatchObject([
        { promotions: '[["2026-01-05",1],["2026-01-12",0.5]]' },
      ]);
      expect(await all('economics', 4)).toMatchObject([
        { price_cents: 4999, salvage_cents: null, pack_size: 6 },
      ]);
      expect(await all('stock', 5)).toMatchObject([{ on_hand: 100, in_transit: 0 }]);
    },
  );

  test.skipIf(skip)('the data check names what is odd and what it does', async () => {
    const id = await newDataset();
    await bring(
      id,
      'sales',
      'week_start,store_id,category,units,in_stock\n2026-01-05,S1,A,-1,1\n2026-01-19,S1,A,4,0.5\n',
    );
    const check = await checkData(opened.owned, id);
    expect(check?.findings.map(({ code }) => code).sort()).toEqual([
      'gaps',
      'negative_sales',
      'no_economics',
      'no_promotion_calendar',
      'no_stock',
      'out_of_stock_weeks',
      'short_history',
      'stores_without_attributes',
    ]);
  });

  test.skipIf(skip)(
    'an import that is cancelled leaves nothing, and cannot be cancelled twice',
    async () => {
      const id = await newDataset();
      const path = join(folder, 'long.csv');
      const days = Array.from({ length: 3_000 }, (_, day) =>
        new Date(Date.UTC(2018, 0, 1 + day)).toISOString().slice(0, 10),
      );
      writeFileSync(
        path,
        `date,store_id,category,units\n${days.flatMap((day) => Array.from({ length: 60 }, (_, s) => `${day},S${s},A,1`)).join('\n')}\n`,
      );
      const queued = await importer.start(opened.owned, {
        dataset_id: id,
        file: 'sales',
        path,
        upload_path: null,
        accept_good_rows: false,
        preview: false,
      });
      expect(await importer.cancel(opened.owned, queued.import_id)).toBe(true);
      const report = await importer.finished(opened.owned, queued.import_id);
      expect(report).toMatchObject({ status: 'cancelled', applied: false });
      expect(await newestVersion(opened.owned, id)).toBeUndefined();
      expect(await importer.cancel(opened.owned, queued.import_id)).toBe(false);
    },
  );

  test.skipIf(skip)(
    'what a killed process left is resumed from its upload, or marked as failed',
    async () => {
      const id = await newDataset();
      writeFileSync(
        join(folder, 'left.csv'),
        'week_start,store_id,category,units\n2026-01-05,S1,A,1\n',
      );
      const long_ago = '2020-01-01T00:00:00.000Z';
      const left = {
        dataset_id: id,
        owner_id: opened.owned.ownerId,
        file: 'sales',
        status: 'running',
        accept_good_rows: 0,
        preview: 0,
        cancel_requested: 0,
        applied: 0,
        rows_read: 0,
        rows_accepted: 0,
        rows_rejected: 0,
        rows_new: 0,
        rows_changed: 0,
        rows_unchanged: 0,
        rejected: '[]',
        columns: '[]',
        unknown_columns: '[]',
        progress: 0.4,
        version: null,
        message: null,
        created_at: long_ago,
        heartbeat_at: long_ago,
      } as const;
      const [upload, command] = [randomUUID(), randomUUID()];
      await insertImport(opened.owned, {
        ...left,
        import_id: upload,
        origin: 'upload',
        upload_path: 'left.csv',
      });
      await insertImport(opened.owned, {
        ...left,
        import_id: command,
        origin: 'command',
        upload_path: null,
      });
      await importer.resume(opened.owned);
      expect(await importer.finished(opened.owned, upload)).toMatchObject({
        status: 'completed',
        version: 1,
      });
      expect(await importer.finished(opened.owned, command)).toMatchObject({
        status: 'failed',
        message: expect.stringContaining('Import again'),
      });
    },
  );
});
