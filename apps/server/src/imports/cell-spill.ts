import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Rows held in memory before they go to disk; with three values a row, 8 MB. */
const HELD_ROWS = 262_144;
/** A chunk on disk begins with where the series' chunk before it lies and how many rows that has. */
const HEAD = 2;
const NUMBER_BYTES = Float64Array.BYTES_PER_ELEMENT;

/** Rows of many series, kept on disk and read back series by series. */
export interface CellSpill {
  /** Adds a row of a series: numbers are small and dense, values as many as the spill was made for. */
  add(series: number, period: number, values: readonly number[]): void;
  /** Every row of a series as `[period, …values]` one after another, in no order. */
  rowsOf(series: number): Float64Array[];
  close(): void;
}

/**
 * Keeps rows in a file of its own, so that memory does not grow with their count. Full buffers are
 * written as one chunk a series, each pointing at the one before. The file's name is taken away at
 * once: whatever ends the process, nothing of it stays.
 */
export function createCellSpill(
  path: string,
  valuesARow: number,
  heldRows: number = HELD_ROWS,
): CellSpill {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w+', 0o600);
  rmSync(path, { force: true });
  const stride = valuesARow + 1;
  const held = new Float64Array(heldRows * stride);
  const heldSeries = new Uint32Array(heldRows);
  let filled = 0;
  let end = 0;
  /** Offset and rows of each series' newest chunk. */
  const newest: { offset: number; rows: number }[] = [];

  function flush(): void {
    if (filled === 0) return;
    const counts = new Uint32Array(newest.length);
    for (let row = 0; row < filled; row++) counts[heldSeries[row]!]! += 1;
    const present = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    const out = new Float64Array(present * HEAD + filled * stride);
    const next = new Float64Array(newest.length);
    let at = 0;
    counts.forEach((rows, series) => {
      if (rows === 0) return;
      const before = newest[series]!;
      out[at] = before.offset;
      out[at + 1] = before.rows;
      newest[series] = { offset: end + at * NUMBER_BYTES, rows };
      next[series] = at + HEAD;
      at += HEAD + rows * stride;
    });
    for (let row = 0; row < filled; row++) {
      const to = next[heldSeries[row]!]!;
      for (let value = 0; value < stride; value++) out[to + value] = held[row * stride + value]!;
      next[heldSeries[row]!] = to + stride;
    }
    writeAll(file, out, end);
    end += out.byteLength;
    filled = 0;
  }

  return {
    add(series, period, values) {
      while (newest.length <= series) newest.push({ offset: 0, rows: 0 });
      const at = filled * stride;
      held[at] = period;
      for (let value = 0; value < valuesARow; value++) held[at + 1 + value] = values[value]!;
      heldSeries[filled] = series;
      filled += 1;
      if (filled === heldRows) flush();
    },
    rowsOf(series) {
      flush();
      const chunks: Float64Array[] = [];
      let { offset, rows } = newest[series] ?? { offset: 0, rows: 0 };
      while (rows > 0) {
        const chunk = new Float64Array(HEAD + rows * stride);
        readAll(file, chunk, offset);
        chunks.push(chunk.subarray(HEAD));
        offset = chunk[0]!;
        rows = chunk[1]!;
      }
      return chunks;
    },
    close: () => closeSync(file),
  };
}

function writeAll(file: number, numbers: Float64Array, from: number): void {
  for (let done = 0; done < numbers.byteLength; ) {
    done += writeSync(
      file,
      new Uint8Array(numbers.buffer, done),
      0,
      numbers.byteLength - done,
      from + done,
    );
  }
}

function readAll(file: number, numbers: Float64Array, from: number): void {
  for (let done = 0; done < numbers.byteLength; ) {
    const rest = new Uint8Array(numbers.buffer, done);
    const read = readSync(file, rest, 0, rest.byteLength, from + done);
    if (read === 0) throw new Error('the rows kept on disk are gone');
    done += read;
  }
}
