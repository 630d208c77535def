import { parentPort, workerData } from 'node:worker_threads';
import type { ExportTable, Plan } from '@hemline/contracts';
import { compareWorkbook, type WorkbookComparison } from './compare-workbook.ts';
import { planTables } from './plan-tables.ts';
import { planWorkbook } from './plan-workbook.ts';
import { tableCsv } from './table-csv.ts';
import { type WorkbookCells, workbookCells } from './workbook-cells.ts';

/** One document to write or read; a plan comes as stored text. */
export type DocumentTask =
  | { readonly kind: 'csv'; readonly plan_json: string; readonly table: ExportTable }
  | { readonly kind: 'xlsx'; readonly plan_json: string }
  | { readonly kind: 'read'; readonly file: Uint8Array }
  | {
      readonly kind: 'compare';
      readonly base_json: string;
      readonly current_json: string;
      readonly workbook: WorkbookCells;
    };

/** What each kind of task gives. */
export interface DocumentValues {
  readonly csv: Uint8Array<ArrayBuffer>;
  readonly xlsx: Uint8Array<ArrayBuffer>;
  readonly read: WorkbookCells;
  readonly compare: WorkbookComparison;
}

type DocumentValue = Uint8Array | WorkbookCells | WorkbookComparison;

export type DocumentAnswer =
  | { readonly ok: true; readonly value: DocumentValue }
  | { readonly ok: false; readonly message: string };

async function perform(task: DocumentTask): Promise<DocumentValue> {
  if (task.kind === 'read') return workbookCells(task.file);
  if (task.kind === 'compare') {
    const base = JSON.parse(task.base_json) as Plan;
    return compareWorkbook(base, JSON.parse(task.current_json) as Plan, task.workbook);
  }
  const plan = JSON.parse(task.plan_json) as Plan;
  return task.kind === 'xlsx'
    ? planWorkbook(plan)
    : new TextEncoder().encode(tableCsv(planTables[task.table](plan)));
}

try {
  const value = await perform(workerData as DocumentTask);
  parentPort?.postMessage({ ok: true, value } satisfies DocumentAnswer);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  parentPort?.postMessage({ ok: false, message } satisfies DocumentAnswer);
}
