import { approvalRestart } from './approval-restart.ts';
import { brokenEngines } from './broken-engines.ts';
import { crashAtEveryStep } from './crash-at-every-step.ts';
import { diskFull } from './disk-full.ts';
import type { Fault } from './fault.ts';
import { feedFault } from './feed.ts';
import { killCycles } from './kill-cycles.ts';
import { loadFault } from './load.ts';
import { lockedDatabase } from './locked-database.ts';
import { malformedRequests } from './malformed-requests.ts';
import { modelFaults } from './model-faults.ts';
import { postgresDown } from './postgres-down.ts';
import { randomKills } from './random-kills.ts';
import { shardedForecast } from './sharded-forecast.ts';
import { sigterm } from './sigterm.ts';
import { uploads } from './uploads.ts';
import { workersPostgres } from './workers-postgres.ts';
import { zombieWorker } from './zombie-worker.ts';

/** Every fault program. Adding one is its file and a line here. */
export const faults: readonly Fault[] = [
  crashAtEveryStep,
  randomKills,
  workersPostgres,
  zombieWorker,
  feedFault,
  malformedRequests,
  modelFaults,
  lockedDatabase,
  diskFull,
  postgresDown,
  sigterm,
  killCycles,
  loadFault,
  approvalRestart,
  shardedForecast,
  uploads,
  brokenEngines,
];
