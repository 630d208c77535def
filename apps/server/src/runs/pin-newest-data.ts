import type { PhaseName } from '@hemline/contracts';
import { asOfDate } from '@hemline/planning';
import type { Queryable } from '../db/database.ts';
import { findDatasetForRun, findDatasetVersion } from '../db/season-rows.ts';
import { findParameters, type WorkflowRow } from '../db/workflows.ts';
import { seasonGrid } from './season/season-grid.ts';

/**
 * Pins a run to the newest version of its dataset when its first phase starts, so that a run that
 * starts over after an import plans with the new data. Later phases stay with what was forecast.
 */
export async function pinNewestData(
  trx: Queryable,
  workflow: WorkflowRow,
  phase: PhaseName,
): Promise<void> {
  if (phase !== 'demand') return;
  const dataset = await findDatasetForRun(trx, workflow.owner_id, workflow.dataset_id);
  if (!dataset || dataset.version === workflow.dataset_version) return;
  const version = await findDatasetVersion(trx, workflow.dataset_id, dataset.version);
  if (!version) return;
  const { season_start_date } = await findParameters(trx, workflow.workflow_id);
  const asOf = asOfDate(seasonGrid(version, season_start_date).week_starts, workflow.today);
  await trx
    .updateTable('workflows')
    .set({
      dataset_version: version.version,
      data_hash: version.data_hash,
      ...(asOf.ok ? { as_of: asOf.value } : {}),
    })
    .where('workflow_id', '=', workflow.workflow_id)
    .execute();
}
