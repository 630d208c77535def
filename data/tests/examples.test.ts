import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../examples');
const read = (name: string): { header: string; rows: string[][] } => {
  const [header, ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
  return { header: header ?? '', rows: lines.map((line) => line.split(',')) };
};

const headers: Readonly<Record<string, string>> = {
  'calendar.csv': 'week_start,category,promotion',
  'economics.csv':
    'category,price,cost,salvage,target_sell_through,lead_time_weeks,service_level,pack_size,min_order_units,otb_units',
  'sales-daily.csv': 'date,store_id,category,units',
  'sales-revenue.csv': 'week_start,store_id,category,quantity_sold,revenue',
  'sales-weekly.csv': 'week_start,store_id,category,units,price,in_stock',
  'stock.csv': 'store_id,category,on_hand,in_transit',
  'stores.csv':
    'store_id,store_name,store_size_sqft,median_income,location_tier,fashion_tier,store_format,region',
};

test('there is one example of every importable file, with its documented columns', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(headers));
  for (const [name, header] of Object.entries(headers)) expect(read(name).header).toBe(header);
});

test('every example row is complete and says something once', () => {
  for (const name of Object.keys(headers)) {
    const { header, rows } = read(name);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toHaveLength(header.split(',').length);
    expect(new Set(rows.map((row) => row.join())).size).toBe(rows.length);
  }
});

test('the weekly, the daily and the revenue example tell the same story', () => {
  const weekly = read('sales-weekly.csv').rows;
  const revenue = read('sales-revenue.csv').rows;
  for (const [at, [week, store, category, units, price]] of weekly.entries()) {
    const sameRow = [week, store, category, units, (Number(units) * Number(price)).toFixed(2)];
    expect(revenue[at]).toEqual(sameRow);
  }
  for (const store of ['S01', 'S02']) {
    const days = read('sales-daily.csv').rows.filter((row) => row[1] === store);
    const week = weekly.find(
      ([start, id, category]) => start === '2026-11-02' && id === store && category === 'Dresses',
    );
    expect(days.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(Number(week?.[3]));
  }
});
