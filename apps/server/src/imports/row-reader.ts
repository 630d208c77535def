import type { DatasetFile, RejectedRow } from '@hemline/contracts';
import { fileShapes } from './file-shapes.ts';
import { type Header, readHeader } from './header.ts';
import { type CsvRecord, readRecords } from './read-records.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** At most this many rejected rows are kept with their reason; the count is whole. */
export const KEPT_REJECTIONS = 1_000;
const SHOWN_CHARACTERS = 100;

export type Row = Readonly<Record<string, string | number | null>>;

/** What one pass over a file found. */
export interface RowCounts {
  rows_read: number;
  rows_rejected: number;
  readonly rejected: RejectedRow[];
}

export interface RowSink {
  /** Takes a row whose cells are all well-formed; gives why the row as a whole is refused, or null. */
  take(row: Row, line: number): Omit<RejectedRow, 'line'> | null;
}

export interface ReadResult extends RowCounts {
  readonly header: Header;
}

/**
 * Reads a whole file row by row into a sink and counts what it refuses.
 * @throws UnreadableFile when there is no usable table in it
 */
export async function readRows(
  path: string,
  file: DatasetFile,
  openSink: (header: Header) => RowSink,
  onProgress: (share: number, rowsRead: number) => void,
): Promise<ReadResult> {
  const counts: RowCounts = { rows_read: 0, rows_rejected: 0, rejected: [] };
  let header: Header | null = null;
  let sink: RowSink | null = null;
  for await (const record of readRecords(path, (share) => onProgress(share, counts.rows_read))) {
    if (!header || !sink) {
      header = readHeader(file, record.cells);
      sink = openSink(header);
      continue;
    }
    counts.rows_read += 1;
    if (counts.rows_read > fileShapes[file].maxRows) {
      throw new UnreadableFile(
        `The file has more than ${fileShapes[file].maxRows} rows; send it in parts.`,
      );
    }
    const refused = takeRecord(record, header, sink);
    if (!refused) continue;
    counts.rows_rejected += 1;
    if (counts.rejected.length < KEPT_REJECTIONS) {
      counts.rejected.push({ line: record.line, ...refused });
    }
  }
  if (!header) throw new UnreadableFile('The file is empty.');
  return { ...counts, header };
}

function takeRecord(
  { cells, line }: CsvRecord,
  header: Header,
  sink: RowSink,
): Omit<RejectedRow, 'line'> | null {
  const expectedCells = header.placed.length + header.unknown.length;
  if (cells.length !== expectedCells) {
    return {
      column: null,
      value: `${cells.length} cells`,
      expected: `${expectedCells} cells, as in the header`,
    };
  }
  const row: Record<string, string | number | null> = {};
  for (const { shape, index } of header.placed) {
    const cell = cells[index] ?? '';
    const read = shape.parse(cell);
    const needed = shape.required || shape.name === 'week_start' || shape.name === 'date';
    if (!read.ok || (needed && read.value === null)) {
      return {
        column: shape.name,
        value: cell.slice(0, SHOWN_CHARACTERS),
        expected: read.ok ? 'a value' : read.expected,
      };
    }
    row[shape.name] = read.value;
  }
  return sink.take(row, line);
}
