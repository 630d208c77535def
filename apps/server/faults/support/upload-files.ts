import { closeSync, openSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { addDays } from '@hemline/planning';

/** How a file grows: longer history of the same series, or more series of the same history. */
export type Growth = 'history' | 'series';

const FIRST_DAY = '2010-01-04';
const STORES = 100;
const CATEGORIES = 20;
const WEEKS = 156;
const GIGABYTE = 1_000_000_000;

const row = (day: string, store: number, category: number, units: number) =>
  `${day},S${String(store).padStart(4, '0')},Category ${String(category)},${String(units)},${String(19 + category)}.50\n`;

/** Writes a sales file of at least `bytes`. */
export function writeSalesFile(path: string, bytes: number, growth: Growth): void {
  const file = openSync(path, 'w');
  const date = growth === 'history' ? 'date' : 'week_start';
  let written = writeSync(file, `${date},store_id,category,units,price\n`);
  const weeks = Array.from({ length: WEEKS }, (_, week) => addDays(FIRST_DAY, 7 * week));
  for (let block = 0; written < bytes; block++) {
    const lines: string[] = [];
    if (growth === 'history') {
      const day = addDays(FIRST_DAY, block);
      for (let series = 0; series < STORES * CATEGORIES; series++) {
        const store = Math.floor(series / CATEGORIES);
        lines.push(row(day, store, series % CATEGORIES, (series * 7 + block * 3) % 97));
      }
    } else {
      const store = Math.floor(block / CATEGORIES);
      for (const [week, day] of weeks.entries())
        lines.push(row(day, store, block % CATEGORIES, (block * 7 + week * 3) % 97));
    }
    written += writeSync(file, lines.join(''));
  }
  closeSync(file);
}

/** Writes a gzip file that expands to `gigabytes`: many members of one and the same row. */
export function writeBomb(path: string, gigabytes: number): void {
  const line = row(FIRST_DAY, 1, 1, 1);
  const member = gzipSync(line.repeat(Math.ceil(GIGABYTE / 10 / line.length)), { level: 9 });
  const file = openSync(path, 'w');
  writeSync(file, gzipSync('week_start,store_id,category,units,price\n'));
  for (let count = 0; count < gigabytes * 10; count++) writeSync(file, member);
  closeSync(file);
}
