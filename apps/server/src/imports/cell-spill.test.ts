import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createCellSpill } from './cell-spill.ts';
import { createPeriodSet } from './period-set.ts';

const folder = mkdtempSync(join(tmpdir(), 'hemline-spill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every row comes back with its series, whatever the order and however often the buffer was full', () => {
  const spill = createCellSpill(join(folder, 'rows'), 2, 7);
  const given = new Map<number, string[]>();
  for (let row = 0; row < 500; row++) {
    const series = (row * row) % 11;
    const values = [row / 3, row % 2 === 0 ? Number.NaN : -row];
    spill.add(series, row - 250, values);
    given.set(series, [...(given.get(series) ?? []), [row - 250, ...values].join()]);
  }
  for (const [series, rows] of given) {
    const read = spill.rowsOf(series).flatMap((chunk) => {
      const lines: string[] = [];
      for (let at = 0; at < chunk.length; at += 3) lines.push(chunk.slice(at, at + 3).join());
      return lines;
    });
    expect(read.sort()).toEqual(rows.sort());
  }
  expect(spill.rowsOf(99)).toEqual([]);
  spill.close();
});

test('the file has no name while it is written, so that nothing of it can stay', () => {
  const spill = createCellSpill(join(folder, 'nameless'), 1, 2);
  for (let row = 0; row < 10; row++) spill.add(0, row, [row]);
  expect(readdirSync(folder)).not.toContain('nameless');
  spill.close();
});

test('a set of periods knows what it has, in both directions', () => {
  const set = createPeriodSet();
  const added = new Set<number>();
  for (let step = 0; step < 2_000; step++) {
    const period = ((step * 7_919) % 4_001) - 2_000;
    expect(set.add(period)).toBe(!added.has(period));
    added.add(period);
  }
  expect([set.first, set.last]).toEqual([Math.min(...added), Math.max(...added)]);
  for (const period of added) expect(set.add(period)).toBe(false);
});
