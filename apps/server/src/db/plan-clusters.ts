import type { OwnedDatabase } from './owned-database.ts';

/** Store clusters of the newest plan of a dataset; none before the first plan. */
export async function newestPlanClusters(
  owned: OwnedDatabase,
  datasetId: string,
): Promise<{ cluster_id: string; name: string; store_ids: string[] }[]> {
  const plan = await owned.query
    .selectFrom('plans')
    .select('workflow_id')
    .where('owner_id', '=', owned.ownerId)
    .where('dataset_id', '=', datasetId)
    .orderBy('created_at', 'desc')
    .orderBy('plan_id')
    .limit(1)
    .executeTakeFirst();
  if (!plan) return [];
  const rows = await owned.query
    .selectFrom('store_clusters')
    .select(['cluster_id', 'name', 'store_ids_json'])
    .where('owner_id', '=', owned.ownerId)
    .where('workflow_id', '=', plan.workflow_id)
    .orderBy('cluster_id')
    .execute();
  return rows.map(({ store_ids_json, ...row }) => ({
    ...row,
    store_ids: JSON.parse(store_ids_json) as string[],
  }));
}
