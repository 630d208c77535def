import type { LanguageModel } from './agents/language-model.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import type { Host } from './host.ts';
import type { Importer } from './imports/importer.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Runs } from './runs/create-runs.ts';

/** What every room of one process shares. Made once by the command that runs, then handed down. */
export interface Resources {
  readonly host: Host;
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly languageModel: LanguageModel;
  /** Starts, runs and cancels imports. */
  readonly importer: Importer;
  /** Reads, queues, controls and follows runs; makes this process a worker when asked. */
  readonly runs: Runs;
}
