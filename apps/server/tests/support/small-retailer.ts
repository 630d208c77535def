import { createHash, randomUUID } from 'node:crypto';
import { randomStream } from '@hemline/forecasting';
import { addDays } from '@hemline/planning';
import type { Database } from '../../src/db/database.ts';
import { LOCAL_USER } from '../../src/db/owned-database.ts';

export interface SmallRetailer {
  readonly dataset_id: string;
  readonly name: string;
  readonly first_day: string;
  readonly weeks: number;
}

interface Options {
  readonly stores?: number;
  readonly categories?: readonly string[];
  readonly weeks?: number;
  readonly first_day?: string;
  readonly name?: string;
  readonly economics?: boolean;
}

/** History ends the week before this day by default. */
export const SMALL_TODAY = '2026-01-07';

/**
 * A retailer of a few stores written straight into the tables: a yearly season, store differences and
 * noise, all seeded. Three years to 2026-01-04, on Mondays.
 */
export async function makeSmallRetailer(
  database: Database,
  options: Options = {},
): Promise<SmallRetailer> {
  const { stores = 6, categories = ['Dresses', 'Knitwear'], weeks = 156 } = options;
  const first_day = options.first_day ?? addDays('2026-01-05', -7 * weeks);
  const dataset_id = randomUUID();
  const name = options.name ?? `small-${dataset_id.slice(0, 8)}`;
  const owner_id = LOCAL_USER.user_id;
  const at = '2026-01-06T00:00:00.000Z';
  const version = { dataset_id, version: 1, owner_id };
  const storeIds = Array.from({ length: stores }, (_, i) => `S${String(i + 1).padStart(3, '0')}`);
  const series = categories.flatMap((category, c) =>
    storeIds.map((store_id, s) => {
      const random = randomStream(`${category}/${store_id}`, 7);
      const level = 20 + 8 * ((s * 7 + c * 3) % 9);
      const units = Array.from({ length: weeks }, (_, week) => {
        const season = 1 + 0.5 * Math.sin((2 * Math.PI * (week + 13 * c)) / 52);
        return Math.max(0, Math.round(level * season * Math.exp(0.15 * random.normal())));
      });
      return { store_id, category, units };
    }),
  );
  const { query } = database;
  await query.transaction().execute(async (trx) => {
    await trx
      .insertInto('datasets')
      .values({
        dataset_id,
        owner_id,
        name,
        synthetic: 1,
        holidays: 'US',
        version: 1,
        created_at: at,
        updated_at: at,
      })
      .execute();
    await trx
      .insertInto('dataset_versions')
      .values({
        ...version,
        file: 'sales',
        sales_version: 1,
        stores_version: 1,
        calendar_version: null,
        economics_version: options.economics === false ? null : 1,
        stock_version: null,
        file_hash: 'small',
        data_hash: createHash('sha256').update(JSON.stringify(series)).digest('hex'),
        grain: 'weekly',
        first_day,
        periods: weeks,
        sales_rows: series.length * weeks,
        created_at: at,
      })
      .execute();
    for (const category of categories) {
      await trx
        .insertInto('categories')
        .values({ ...version, category, stores, weeks, units_last_year: 0 })
        .execute();
      if (options.economics === false) continue;
      await trx
        .insertInto('economics')
        .values({
          ...version,
          category,
          price_cents: 4900,
          cost_cents: 1900,
          salvage_cents: 900,
          target_sell_through: 0.85,
          lead_time_weeks: 1,
          service_level: 0.95,
          pack_size: 6,
          min_order_units: 60,
          otb_units: null,
        })
        .execute();
    }
    for (const [s, store_id] of storeIds.entries()) {
      await trx
        .insertInto('stores')
        .values({
          ...version,
          store_id,
          store_name: `Store ${store_id}`,
          store_size_sqft: 2000 + 400 * (s % 5),
          median_income: 40_000 + 9_000 * (s % 4),
          location_tier: ['A', 'B', 'C'][s % 3] ?? 'A',
          fashion_tier: null,
          store_format: ['mall', 'street'][s % 2] ?? 'mall',
          region: 'north',
        })
        .execute();
    }
    for (let from = 0; from < series.length; from += 200) {
      await trx
        .insertInto('sales_series')
        .values(
          series.slice(from, from + 200).map((row) => ({
            ...version,
            store_id: row.store_id,
            category: row.category,
            units: JSON.stringify(row.units),
            price: null,
            in_stock: null,
          })),
        )
        .execute();
    }
  });
  return { dataset_id, name, first_day, weeks };
}
