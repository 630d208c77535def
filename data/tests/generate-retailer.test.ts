import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { generateRetailer, retailerFiles } from '../src/index.ts';

const digest = (endDate: string, seed: number): string => {
  const hash = createHash('sha256');
  for (const { name, text } of retailerFiles(generateRetailer({ endDate, seed }))) {
    hash.update(name).update('\0').update(text).update('\0');
  }
  return hash.digest('hex');
};

test('the files of one date and seed never change, on any Node', () => {
  expect(digest('2026-11-15', 1)).toBe(
    '32db98f2c08eb8256641d367c4a041e57930e8b83cd32d8563b5f03db4fbafee',
  );
});

test('another seed or another week gives other files', () => {
  const digests = new Set([
    digest('2026-11-15', 1),
    digest('2026-11-15', 2),
    digest('2026-11-08', 1),
  ]);
  expect(digests.size).toBe(3);
});

test('any day of a week that is not over means the Sunday before it', () => {
  const ends = ['2026-11-15', '2026-11-16', '2026-11-21', '2026-11-22'].map(
    (endDate) => generateRetailer({ endDate, seed: 1 }).end_date,
  );
  expect(ends).toEqual(['2026-11-15', '2026-11-15', '2026-11-15', '2026-11-22']);
});

test('fifty stores with seven attributes, five categories, 157 weeks that start on Monday', () => {
  const { stores, sales, economics } = generateRetailer({ endDate: '2026-11-15', seed: 1 });
  expect(stores).toHaveLength(50);
  for (const store of stores) {
    expect(Object.values(store).filter((value) => value !== '' && value !== 0)).toHaveLength(8);
  }
  expect(new Set(stores.map(({ store_name }) => store_name)).size).toBe(50);
  expect(economics.map(({ category }) => category)).toContain('Dresses');
  const weeks = [...new Set(sales.map(({ week_start }) => week_start))];
  expect(weeks).toHaveLength(157);
  for (const week of weeks) expect(new Date(`${week}T00:00:00Z`).getUTCDay()).toBe(1);
});

test('every series is complete except those of the newest store', () => {
  const { sales } = generateRetailer({ endDate: '2026-11-15', seed: 1 });
  const counts = new Map<string, number>();
  for (const { store_id, category } of sales) {
    counts.set(`${store_id} ${category}`, (counts.get(`${store_id} ${category}`) ?? 0) + 1);
  }
  const short = [...counts].filter(([, count]) => count < 157);
  expect(counts.size).toBe(250);
  expect(short.map(([, count]) => count)).toEqual([44, 44, 44, 44, 44]);
  expect(new Set(short.map(([series]) => series.slice(0, 3))).size).toBe(1);
});

test('the calendar covers the history and 26 weeks after it, with shares of 0 to 1', () => {
  const { calendar } = generateRetailer({ endDate: '2026-11-15', seed: 1 });
  expect(calendar).toHaveLength((157 + 26) * 5);
  expect(calendar.at(-1)!.week_start).toBe('2027-05-10');
  for (const { promotion } of calendar) {
    expect(promotion).toBeGreaterThanOrEqual(0);
    expect(promotion).toBeLessThanOrEqual(1);
  }
});

test('every category can be sold at a profit and brings less than its cost when left over', () => {
  for (const { price, cost, salvage } of generateRetailer({ endDate: '2026-11-15', seed: 1 })
    .economics) {
    expect(price).toBeGreaterThan(cost);
    expect(cost).toBeGreaterThan(salvage);
  }
});

test('the dresses season starts with next to nothing in the stores', () => {
  const { stock } = generateRetailer({ endDate: '2026-11-15', seed: 1 });
  const dresses = stock.filter(({ category }) => category === 'Dresses');
  expect(dresses).toHaveLength(51);
  expect(Math.max(...dresses.map(({ on_hand }) => on_hand))).toBeLessThan(100);
  for (const { on_hand, in_transit } of stock) {
    expect(Number.isSafeInteger(on_hand) && on_hand >= 0).toBe(true);
    expect(Number.isSafeInteger(in_transit) && in_transit >= 0).toBe(true);
  }
});

test('a date that does not exist and a seed that is no whole number are refused', () => {
  expect(() => generateRetailer({ endDate: '2026-02-30', seed: 1 })).toThrow('2026-02-30');
  expect(() => generateRetailer({ endDate: 'yesterday', seed: 1 })).toThrow('is not a date');
  expect(() => generateRetailer({ endDate: '2026-11-15', seed: 1.5 })).toThrow('1.5');
  expect(() => generateRetailer({ endDate: '2026-11-15', seed: Number.NaN })).toThrow('NaN');
});
