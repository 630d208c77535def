import { brokenEngines } from './broken-engines.ts';
import { crashAtEveryStep } from './crash-at-every-step.ts';
import type { Fault } from './fault.ts';
import { feedFault } from './feed.ts';
import { killCycles } from './kill-cycles.ts';
import { lockedDatabase } from './locked-database.ts';
import { malformedRequests } from './malformed-requests.ts';
import { postgresDown } from './postgres-down.ts';
import { randomKills } from './random-kills.ts';
import { shardedForecast } from './sharded-forecast.ts';
import { sigterm } from './sigterm.ts';
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
  lockedDatabase,
  postgresDown,
  sigterm,
  killCycles,
  shardedForecast,
  brokenEngines,
];
