import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readCsvHead, withHeadings } from './csv-file.ts';

const rows = 'Week,Shop\n2026-01-05,S1\n2026-01-12,"S,2"\n';
const wanted = ['week_start', 'store_id'];

async function renamed(file: Blob): Promise<string> {
  return (await withHeadings(file, await readCsvHead(file), wanted)).text();
}

describe('a file on its way to the importer', () => {
  test('headings are renamed and every row stays byte for byte', async () => {
    expect(await renamed(new Blob([rows]))).toBe(
      'week_start,store_id\n2026-01-05,S1\n2026-01-12,"S,2"\n',
    );
  });

  test('a byte order mark and line ends inside quoted headings do not shift the rows', async () => {
    const file = new Blob(['\uFEFF"Week\nof",Shop\r\n2026-01-05,S1\r\n']);
    const head = await readCsvHead(file);
    expect(head.headings).toEqual(['Week\nof', 'Shop']);
    expect(await renamed(file)).toBe('week_start,store_id\n2026-01-05,S1\r\n');
  });

  test('semicolons become commas, with quotes where a cell holds a comma', async () => {
    const file = new Blob(['Week;Shop\n2026-01-05;S,1\n']);
    expect((await readCsvHead(file)).delimiter).toBe(';');
    expect(await renamed(file)).toBe('week_start,store_id\n2026-01-05,"S,1"');
  });

  test('gzip is read, and sent on as it is when nothing is renamed', async () => {
    const file = new Blob([gzipSync(rows)]);
    const head = await readCsvHead(file);
    expect(head.rows).toEqual([
      ['2026-01-05', 'S1'],
      ['2026-01-12', 'S,2'],
    ]);
    const same = await withHeadings(file, head, head.headings);
    expect(same.type).toBe('application/gzip');
    expect(same.size).toBe(file.size);
    expect(await renamed(file)).toContain('week_start,store_id\n2026-01-05,S1');
  });
});
