/** Text as spreadsheets exchange it: cells between tabs, rows between line ends, quotes only where needed. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Reads what a spreadsheet puts on the clipboard into rows of cells. A cell that begins with a quote may hold
 * tabs and line ends; a last empty line, which Excel always adds, is no row.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const [cell, end] = readCell(text, at);
    row.push(cell);
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (end >= text.length) break;
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    if (at === text.length) break;
  }
  return rows.length === 1 && rows[0]!.length === 1 && rows[0]![0] === '' ? [] : rows;
}

function readCell(text: string, start: number): [cell: string, end: number] {
  if (text[start] === '"') {
    const closing = /"(?:""|[^"])*"(?=\t|\r\n|\r|\n|$)/y;
    closing.lastIndex = start;
    const match = closing.exec(text);
    if (match) return [match[0].slice(1, -1).replaceAll('""', '"'), closing.lastIndex];
  }
  const plain = /[^\t\r\n]*/y;
  plain.lastIndex = start;
  const cell = plain.exec(text)![0];
  return [cell, start + cell.length];
}

/**
 * A whole number of units as people and spreadsheets write it: `1240`, `1,240`, `1 240`, `1240.0`.
 * Null for everything else: a fraction, a negative number or a percentage is not guessed at.
 */
export function parseUnits(text: string): number | null {
  const trimmed = text.trim();
  if (!/^(?:\d+|\d{1,3}(?:[,\u0020\u00a0\u202f]\d{3})+)(?:\.0+)?$/.test(trimmed)) return null;
  const units = Number(trimmed.replaceAll(/[^\d.]/g, ''));
  return units <= MAX_UNITS ? units : null;
}

/** The most an override may be; the contract's own bound. */
const MAX_UNITS = 100_000_000;
