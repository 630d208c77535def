import type { OwnedDatabase } from './owned-database.ts';
import type { DatasetVersionRow } from './season-rows.ts';

/** The policy file's row of a category in a version, money in cents; undefined when there is none. */
export function findEconomics(owned: OwnedDatabase, version: DatasetVersionRow, category: string) {
  return owned.query
    .selectFrom('economics')
    .select([
      'price_cents',
      'cost_cents',
      'salvage_cents',
      'target_sell_through',
      'lead_time_weeks',
      'service_level',
      'pack_size',
      'min_order_units',
      'otb_units',
    ])
    .where('owner_id', '=', owned.ownerId)
    .where('dataset_id', '=', version.dataset_id)
    .where('version', '=', version.economics_version ?? -1)
    .where('category', '=', category)
    .executeTakeFirst();
}
