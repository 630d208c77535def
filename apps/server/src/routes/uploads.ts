import type { DatasetFile, EndpointName, ImportReport } from '@hemline/contracts';
import { findDataset } from '../db/datasets.ts';
import { storeUpload } from '../imports/store-upload.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { type Answered, answerWith, handler, type RequestContext, type Route } from '../route.ts';

/** Up to this size the answer waits for the import; larger files are queued. */
const AT_ONCE_BYTES = 10_000_000;
const SHOWN_ROWS = 100;

type UploadName = Extract<EndpointName, `upload_${DatasetFile}`>;

interface Upload {
  readonly dataset_id: string;
  readonly file: DatasetFile;
  readonly accept_good_rows: boolean;
  readonly preview: boolean;
}

async function takeUpload(
  { dataset_id, file, accept_good_rows, preview }: Upload,
  { resources, owned, request }: RequestContext,
): Promise<Outcome<Answered<ImportReport>>> {
  if (!(await findDataset(owned, dataset_id))) return noDataset;
  const { host, config, importer } = resources;
  const stored = await storeUpload(request, config.dataDirectory, host.randomId());
  if (!stored.ok) return stored;
  const { path, upload_path, bytes } = stored.value;
  const queued = await importer.start(owned, {
    dataset_id,
    file,
    path,
    upload_path,
    accept_good_rows,
    preview,
  });
  const headers = { Location: `/api/v1/imports/${queued.import_id}` };
  if (bytes > AT_ONCE_BYTES) return succeed(answerWith(queued, { status: 202, headers }));
  const report = await importer.finished(owned, queued.import_id);
  if (report.status === 'completed') return succeed(answerWith(report, { headers }));
  return { ok: false, error: refusalOf(report) };
}

/** Why an import that was answered at once was not stored. */
function refusalOf(report: ImportReport): Failure {
  const message = report.message ?? 'The import did not end well; nothing was stored.';
  if (report.status !== 'rejected') return fail('invalid_input', message).error;
  const errors = report.rejected.slice(0, SHOWN_ROWS).map(({ line, column, value, expected }) => ({
    pointer: `/lines/${line}${column === null ? '' : `/${column}`}`,
    detail: `${value === null || value === '' ? 'empty' : `"${value}"`}; expected ${expected}`,
  }));
  const where = `All refused rows: GET /api/v1/imports/${report.import_id}/rejected.csv`;
  return fail('rejected_rows', `${message} ${where}`, { errors }).error;
}

export const noDataset = fail('not_found', 'There is no dataset of this id.');

function uploadRoute(name: UploadName, file: DatasetFile): Route {
  return handler(name, ({ params, query, context }) =>
    takeUpload(
      {
        dataset_id: params.id!,
        file,
        accept_good_rows: query.accept_good_rows === 'true',
        preview: query.preview === 'true',
      },
      context,
    ),
  );
}

export const uploadRoutes: readonly Route[] = [
  uploadRoute('upload_sales', 'sales'),
  uploadRoute('upload_stores', 'stores'),
  uploadRoute('upload_calendar', 'calendar'),
  uploadRoute('upload_economics', 'economics'),
  uploadRoute('upload_stock', 'stock'),
];
