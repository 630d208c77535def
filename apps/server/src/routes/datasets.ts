import { newestVersion } from '../db/dataset-versions.ts';
import {
  deleteDataset,
  findDataset,
  insertDataset,
  isStillReferred,
  listCategories,
  listDatasets,
  listStores,
} from '../db/datasets.ts';
import { findImport, importReport, listImports } from '../db/imports.ts';
import type { OwnedDatabase } from '../db/owned-database.ts';
import { findDatasetForRun } from '../db/season-rows.ts';
import { instantNow } from '../host.ts';
import { checkData } from '../imports/data-check.ts';
import { textCell } from '../imports/rejected-csv.ts';
import { fail, succeed } from '../outcome.ts';
import { answerWith, handler, type Route } from '../route.ts';
import { noDataset } from './uploads.ts';

const noImport = fail('not_found', 'There is no import of this id.');

/** The newest version of the named dataset, or of the newest one that holds sales. */
async function versionOf(owned: OwnedDatabase, datasetId: string | undefined) {
  const dataset = await findDatasetForRun(owned.query, owned.ownerId, datasetId);
  return dataset && { dataset, version: await newestVersion(owned, dataset.dataset_id) };
}

export const datasetRoutes: readonly Route[] = [
  handler('list_datasets', async ({ query, context: { owned } }) =>
    succeed({ ...(await listDatasets(owned, query)), ...query }),
  ),

  handler('create_dataset', async ({ body, context: { owned, resources } }) => {
    const dataset_id = resources.host.randomId();
    const made = await insertDataset(owned, {
      ...body,
      dataset_id,
      synthetic: false,
      created_at: instantNow(resources.host),
    });
    if (!made) return fail('name_taken', `There is a dataset "${body.name}" already.`);
    const dataset = (await findDataset(owned, dataset_id))!;
    return succeed(
      answerWith(dataset, { headers: { Location: `/api/v1/datasets/${dataset_id}` } }),
    );
  }),

  handler('get_dataset', async ({ params, context: { owned } }) => {
    const dataset = await findDataset(owned, params.id!);
    return dataset ? succeed(dataset) : noDataset;
  }),

  handler('delete_dataset', async ({ params, context: { owned } }) => {
    try {
      return (await deleteDataset(owned, params.id!)) ? succeed(undefined) : noDataset;
    } catch (error) {
      if (!isStillReferred(error)) throw error;
      return fail('in_use', 'Runs or plans refer to this dataset; delete those runs first.');
    }
  }),

  handler('check_dataset', async ({ params, context: { owned } }) => {
    const id = params.id!;
    if (!(await findDataset(owned, id))) return noDataset;
    return succeed((await checkData(owned, id)) ?? { dataset_id: id, version: 0, findings: [] });
  }),

  handler('list_imports', async ({ params, query, context: { owned } }) => {
    const dataset_id = params.id!;
    if (!(await findDataset(owned, dataset_id))) return noDataset;
    const { items, total } = await listImports(owned, { dataset_id, file: query.file }, query);
    const { limit, offset } = query;
    return succeed({ items: items.map(importReport), total, limit, offset });
  }),

  handler('get_import', async ({ params, context: { owned } }) => {
    const row = await findImport(owned, params.id!);
    return row ? succeed(importReport(row)) : noImport;
  }),

  handler('get_rejected_rows', async ({ params, context: { owned } }) => {
    const row = await findImport(owned, params.id!);
    if (!row) return noImport;
    const lines = importReport(row).rejected.map(({ line, column, value, expected }) =>
      [String(line), textCell(column), textCell(value), textCell(expected)].join(','),
    );
    return succeed(
      new Response(`${['line,column,value,expected', ...lines].join('\r\n')}\r\n`, {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="rejected-${row.file}.csv"`,
        },
      }),
    );
  }),

  handler('cancel_import', async ({ params, context: { owned, resources } }) => {
    const importId = params.id!;
    if (!(await findImport(owned, importId))) return noImport;
    if (!(await resources.importer.cancel(owned, importId))) {
      return fail('illegal_transition', 'This import has ended already.');
    }
    return succeed(await resources.importer.finished(owned, importId));
  }),

  handler('list_categories', async ({ query, context: { owned } }) => {
    const found = await versionOf(owned, query.dataset_id);
    if (!found) return noDataset;
    const { limit, offset } = query;
    const page = found.version
      ? await listCategories(owned, found.version, query)
      : { items: [], total: 0 };
    return succeed({ ...page, limit, offset });
  }),

  handler('list_stores', async ({ query, context: { owned } }) => {
    const found = await versionOf(owned, query.dataset_id);
    if (!found) return noDataset;
    const { limit, offset } = query;
    const page = found.version
      ? await listStores(owned, found.version, query)
      : { items: [], total: 0 };
    return succeed({ ...page, limit, offset });
  }),
];
