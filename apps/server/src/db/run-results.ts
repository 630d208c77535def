import type { Selectable } from 'kysely';
import type { Queryable } from './database.ts';
import type { AllocationsTable, ForecastsTable, StoreClustersTable } from './schema/runs.ts';

/** The demand phase's result in columns, for queries beside the checkpoint. */
export async function insertForecast(
  trx: Queryable,
  row: Selectable<ForecastsTable>,
): Promise<void> {
  await trx.insertInto('forecasts').values(row).execute();
}

/** The inventory phase's result in columns. Clusters of an earlier attempt are replaced. */
export async function insertAllocation(
  trx: Queryable,
  row: Selectable<AllocationsTable>,
  clusters: readonly Selectable<StoreClustersTable>[],
): Promise<void> {
  await trx.insertInto('allocations').values(row).execute();
  await trx.deleteFrom('store_clusters').where('workflow_id', '=', row.workflow_id).execute();
  if (clusters.length > 0)
    await trx
      .insertInto('store_clusters')
      .values([...clusters])
      .execute();
}
