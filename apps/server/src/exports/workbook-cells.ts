import readExcelFile from 'read-excel-file/universal';
import { IDENTITY_SHEET } from './plan-workbook.ts';

/** A cell as read: formulas give their last value. */
export type WorkbookCell = string | number | boolean | Date | null;

/** An uploaded workbook: which plan it says it came from, and its sheets by name. */
export interface WorkbookCells {
  readonly plan_id: string | null;
  readonly workflow_id: string | null;
  readonly plan_hash: string | null;
  readonly sheets: Readonly<Record<string, readonly (readonly WorkbookCell[])[]>>;
}

/**
 * Reads an XLSX file. Throws when it is none. This reader follows the archive's directory and unpacks
 * no more than it declares, so checking the declared sizes (`archiveSize`) bounds the memory.
 */
export async function workbookCells(file: Uint8Array): Promise<WorkbookCells> {
  const read = await readExcelFile(new Uint8Array(file).buffer);
  const sheets = Object.fromEntries(
    read.map(({ sheet, data }) => [sheet, data as readonly (readonly WorkbookCell[])[]]),
  );
  const identity = new Map(
    (sheets[IDENTITY_SHEET] ?? []).map(([key, value]) => [String(key), value]),
  );
  const text = (key: string) => {
    const value = identity.get(key);
    return typeof value === 'string' ? value : null;
  };
  return {
    plan_id: text('plan_id'),
    workflow_id: text('workflow_id'),
    plan_hash: text('plan_hash'),
    sheets,
  };
}
