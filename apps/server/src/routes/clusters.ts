import { newestPlanClusters } from '../db/plan-clusters.ts';
import { findDatasetForRun } from '../db/season-rows.ts';
import { succeed } from '../outcome.ts';
import { handler, type Route } from '../route.ts';
import { noDataset } from './uploads.ts';

export const clusterRoutes: readonly Route[] = [
  handler('list_clusters', async ({ query, context: { owned } }) => {
    const dataset = await findDatasetForRun(owned.query, owned.ownerId, query.dataset_id);
    if (!dataset) return noDataset;
    const { limit, offset } = query;
    const all = await newestPlanClusters(owned, dataset.dataset_id);
    return succeed({
      items: all.slice(offset, offset + limit),
      total: all.length,
      limit,
      offset,
    });
  }),
];
