import type { WorkflowRow } from '../db/workflows.ts';
import type { PhaseResources } from './phase-resources.ts';
import {
  readSeasonData,
  type SeasonDataRequest,
  type SeasonDataSource,
} from './season/load-season-data.ts';
import type { SeasonData } from './season/season-facts.ts';

/** Where a compute task gets its data. */
export type SeasonSource =
  | { readonly kind: 'named'; readonly where: SeasonDataSource }
  | { readonly kind: 'given'; readonly data: SeasonData };

/**
 * Names the run's data for a compute thread to read for itself. A database that lives in this
 * process's memory cannot be opened by a thread: then the data is read here and handed over.
 */
export async function seasonSource(
  { database }: PhaseResources,
  workflow: WorkflowRow,
  category: string,
  seasonStart: string,
): Promise<SeasonSource> {
  const request: SeasonDataRequest = {
    dataset_id: workflow.dataset_id,
    version: workflow.dataset_version,
    category,
    season_start_date: seasonStart,
    as_of: workflow.as_of,
  };
  const url =
    database.connectionString ?? (database.path === null ? null : `sqlite:${database.path}`);
  if (url !== null) return { kind: 'named', where: { database_url: url, request } };
  return { kind: 'given', data: await readSeasonData(database.query, request) };
}
