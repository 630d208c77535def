import type { DatasetFile } from '@hemline/contracts';
import { type ColumnShape, fileShapes, MAX_COLUMNS } from './file-shapes.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** A known column and where it stands. */
export interface PlacedColumn {
  readonly shape: ColumnShape;
  readonly index: number;
}

export interface Header {
  readonly columns: readonly string[];
  readonly unknown: readonly string[];
  readonly placed: readonly PlacedColumn[];
  /** The column that dates a sales row. */
  readonly grain: 'weekly' | 'daily';
}

const fold = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** Finds the known columns of a header line. Throws `UnreadableFile` naming what is missing. */
export function readHeader(file: DatasetFile, cells: readonly string[]): Header {
  const { columns: shapes } = fileShapes[file];
  const names = cells.map(fold);
  if (names.length > MAX_COLUMNS) {
    throw new UnreadableFile(
      `The file has ${names.length} columns; at most ${MAX_COLUMNS} are read.`,
    );
  }
  const placed: PlacedColumn[] = [];
  for (const shape of shapes) {
    const accepted = [shape.name, ...(shape.aliases ?? [])];
    const at = names.flatMap((name, index) => (accepted.includes(name) ? [index] : []));
    if (at.length > 1) {
      throw new UnreadableFile(`The column ${shape.name} stands in the header more than once.`);
    }
    if (at[0] !== undefined) placed.push({ shape, index: at[0] });
  }
  const has = (name: string) => placed.some(({ shape }) => shape.name === name);
  const missing = shapes
    .filter(({ name, required }) => required && !has(name))
    .map(({ name }) => name);
  if (file === 'sales' && !has('week_start') && !has('date'))
    missing.unshift('week_start (or date)');
  if (missing.length > 0) {
    const separator = cells.length === 1 && /[;\t]/.test(cells[0] ?? '');
    throw new UnreadableFile(
      `The ${file} file lacks ${missing.join(', ')}. Its header reads "${cells.join(',').slice(0, 200)}"` +
        (separator ? '; columns must be separated by commas.' : '.'),
    );
  }
  if (file === 'sales' && has('week_start') && has('date')) {
    throw new UnreadableFile('The sales file has both week_start and date; keep one of them.');
  }
  const known = new Set(placed.map(({ index }) => index));
  return {
    columns: placed.map(({ shape }) => shape.name),
    unknown: cells.filter((_cell, index) => !known.has(index)).map((cell) => cell.slice(0, 64)),
    placed,
    grain: has('date') ? 'daily' : 'weekly',
  };
}
