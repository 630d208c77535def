import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  createDatasetSchema,
  type DatasetFile,
  datasetFiles,
  type ImportReport,
} from '@hemline/contracts';
import { deleteDataset, findDatasetByName, insertDataset } from '../db/datasets.ts';
import { instantNow } from '../host.ts';
import { type OpenResources, openResources } from '../open-resources.ts';
import { type ExitCode, exitCodes, Refusal } from '../refusal.ts';
import type { Command, CommandCall } from './command.ts';
import { required } from './option-values.ts';

const SHOWN_ROWS = 20;

/** `hemline import`: files into a dataset, made when there is none of its name. */
export const importCommand: Command = {
  name: 'import',
  usage:
    '--dataset NAME --sales FILE [--stores F] [--calendar F] [--economics F] [--stock F] [--holidays US|UK|DE|FR|none] [--accept-good-rows] [--preview] [--json]',
  summary: 'Import CSV or CSV.gz files; importing again updates by key and makes a new version.',
  options: {
    dataset: { type: 'string' },
    sales: { type: 'string' },
    stores: { type: 'string' },
    calendar: { type: 'string' },
    economics: { type: 'string' },
    stock: { type: 'string' },
    holidays: { type: 'string' },
    'accept-good-rows': { type: 'boolean' },
    preview: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const wanted = createDatasetSchema.safeParse({
      name: required(call, 'dataset'),
      holidays: call.text('holidays'),
    });
    if (!wanted.success) {
      const { path, message } = wanted.error.issues[0]!;
      throw new Refusal(
        `--${path[0] === 'name' ? 'dataset' : 'holidays'}: ${message}.`,
        exitCodes.usage,
      );
    }
    const files = await filesOf(call);
    const resources = await openResources({ ...call, threads: 0, verbose: false });
    try {
      return await importFiles(call, resources, wanted.data, files);
    } finally {
      await resources.close();
    }
  },
};

async function filesOf(call: CommandCall): Promise<Map<DatasetFile, string>> {
  const files = new Map<DatasetFile, string>();
  for (const file of datasetFiles) {
    const given = call.text(file);
    if (given === undefined) continue;
    const path = resolve(call.workingDirectory, given);
    const found = await stat(path).catch(() => null);
    if (found === null) throw new Refusal(`There is no file ${path}.`, exitCodes.not_found);
    if (!found.isFile()) {
      throw new Refusal(`${path} is no file. Name a CSV or CSV.gz file.`, exitCodes.invalid_input);
    }
    files.set(file, path);
  }
  if (files.size === 0) {
    throw new Refusal('Name at least one file, such as --sales sales.csv.', exitCodes.usage);
  }
  return files;
}

async function importFiles(
  call: CommandCall,
  { owned, host, importer }: OpenResources,
  wanted: { readonly name: string; readonly holidays: 'US' | 'UK' | 'DE' | 'FR' | 'none' },
  files: ReadonlyMap<DatasetFile, string>,
): Promise<ExitCode> {
  const isNew = await insertDataset(owned, {
    ...wanted,
    dataset_id: host.randomId(),
    synthetic: false,
    created_at: instantNow(host),
  });
  const dataset = (await findDatasetByName(owned, wanted.name))!;
  const reports: ImportReport[] = [];
  for (const [file, path] of files) {
    call.say(`Reading ${path} …`);
    const queued = await importer.start(owned, {
      dataset_id: dataset.dataset_id,
      file,
      path,
      upload_path: null,
      accept_good_rows: call.has('accept-good-rows'),
      preview: call.has('preview'),
    });
    const report = await importer.finished(owned, queued.import_id);
    reports.push(report);
    if (!call.has('json')) call.out(describeImport(report));
    if (report.status !== 'completed') break;
  }
  // A name that no file filled is not left behind as an empty dataset.
  if (isNew && !reports.some(({ applied }) => applied)) {
    await deleteDataset(owned, dataset.dataset_id);
  }
  if (call.has('json')) call.out(`${JSON.stringify(reports, null, 2)}\n`);
  return reports.every(({ status }) => status === 'completed')
    ? exitCodes.ok
    : exitCodes.invalid_input;
}

function describeImport(report: ImportReport): string {
  const lines = [
    `${report.file}: ${report.rows_read} rows read, ${report.rows_accepted} accepted, ${report.rows_rejected} rejected`,
  ];
  if (report.unknown_columns.length > 0) {
    lines.push(`  columns left out: ${report.unknown_columns.join(', ')}`);
  }
  for (const { line, column, value, expected } of report.rejected.slice(0, SHOWN_ROWS)) {
    lines.push(`  line ${line}, ${column ?? 'row'}: "${value ?? ''}"; expected ${expected}`);
  }
  const more = report.rows_rejected - Math.min(SHOWN_ROWS, report.rejected.length);
  if (more > 0) lines.push(`  and ${more} more`);
  if (report.message) lines.push(`  ${report.message}`);
  if (!report.applied && report.rows_accepted > 0 && report.rows_rejected > 0) {
    lines.push('  --accept-good-rows stores the good ones.');
  }
  if (report.applied) {
    lines.push(
      `  version ${report.version}: ${report.rows_new} new, ${report.rows_changed} changed, ${report.rows_unchanged} unchanged`,
    );
  } else if (report.status !== 'completed') {
    lines.push('  Nothing of this file was stored.');
  }
  return `${lines.join('\n')}\n`;
}
