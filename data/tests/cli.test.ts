import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'hemline-sample-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, '../src/cli.ts'), ...words], {
    encoding: 'utf8',
  });

test('the command writes all eight files and prints one line of summary', () => {
  const { status, stdout, stderr } = run('--end', '2026-11-18', '--seed', '1', '--out', folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n')).toHaveLength(2);
  const summary = JSON.parse(stdout);
  expect(summary).toMatchObject({ end_date: '2026-11-15', seed: 1, stores: 50 });
  for (const [name, rows] of Object.entries(summary.rows)) {
    const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(Number(rows) + 1);
    for (const line of lines) expect(line.split(',')).toHaveLength(lines[0]!.split(',').length);
  }
  expect(Object.keys(summary.rows)).toEqual([
    'sales.csv',
    'stores.csv',
    'calendar.csv',
    'economics.csv',
    'stock.csv',
    'actuals-on-plan.csv',
    'actuals-hot.csv',
    'actuals-cold.csv',
  ]);
});

test.each([
  [['--out', folder], '--end and --out are needed'],
  [['--end', '2026-13-01', '--out', folder], '"2026-13-01" is not a date'],
  [['--end', '2026-11-15', '--seed', 'one', '--out', folder], 'not a whole number'],
  [['--ende', '2026-11-15'], "Unknown option '--ende'"],
])('a wrong call says what is wrong, how to call it, and exits with 2: %j', (words, message) => {
  const { status, stdout, stderr } = run(...words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toContain('usage: node data/src/cli.ts');
});
