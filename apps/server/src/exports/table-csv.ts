import type { PlanTable, TableCell } from './plan-table.ts';
import { safeText } from './safe-text.ts';

function field(cell: TableCell | string | number | null): string {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = safeText(value);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180, UTF-8, CRLF): values instead of formulas, numbers bare, no total rows.
 * Text is guarded against formula injection.
 */
export function tableCsv(table: PlanTable): string {
  const shown = table.columns.flatMap(({ hidden }, index) => (hidden ? [] : [index]));
  const lines = [shown.map((index) => field(table.columns[index]!.key)).join(',')];
  for (const { cells, footer } of table.rows) {
    if (!footer) lines.push(shown.map((index) => field(cells[index] ?? null)).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}
