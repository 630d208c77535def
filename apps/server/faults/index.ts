import { brokenEngines } from './broken-engines.ts';
import { crashAtEveryStep } from './crash-at-every-step.ts';
import type { Fault } from './fault.ts';
import { killCycles } from './kill-cycles.ts';
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
  sigterm,
  killCycles,
  shardedForecast,
  brokenEngines,
];
