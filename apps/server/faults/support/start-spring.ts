import type { Database } from '../../src/db/database.ts';
import type { JobQueue } from '../../src/runs/queue.ts';
import { startRun } from './start-run.ts';

/** Starts a season plan with both approvals on the small retailer; gives the run's id. */
export function startSpring(database: Database, given?: JobQueue): Promise<string> {
  const parameters = {
    season_start_date: '2026-03-02',
    forecast_horizon_weeks: 12,
    markdown_checkpoint_week: 6,
    category: 'Dresses',
  };
  return startRun(database, { parameters }, given);
}
