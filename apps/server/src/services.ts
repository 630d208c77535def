import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import type { Host } from './host.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** What every room of one process shares. Made once by the command that runs, then handed down. */
export interface Services {
  readonly host: Host;
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  readonly metrics: Metrics;
}
