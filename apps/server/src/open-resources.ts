import { mkdirSync } from 'node:fs';
import { createLanguageModel } from './agents/language-model.ts';
import { type Config, readConfig } from './config.ts';
import { openDatabase } from './db/database.ts';
import { migrateUp } from './db/migrate.ts';
import { ensureLocalUser, LOCAL_USER, ownedDatabase } from './db/owned-database.ts';
import { type Host, instantNow } from './host.ts';
import { createImporter } from './imports/importer.ts';
import { ensureSample } from './imports/sample-dataset.ts';
import { languageModelSettings } from './language-model-settings.ts';
import { createLog, secretsOf } from './log.ts';
import { createMetrics } from './metrics.ts';
import { Refusal } from './refusal.ts';
import type { Resources } from './resources.ts';
import { createRuns } from './runs/create-runs.ts';

export interface OpenOptions {
  readonly host: Host;
  readonly workingDirectory: string;
  /** Writes one line for people or log readers, to standard error. */
  readonly say: (line: string) => void;
  /** Compute threads of this process; 0 starts them with the first task. */
  readonly threads: number;
  /** False logs warnings and errors only, for commands whose result is their output. */
  readonly verbose: boolean;
  /** False leaves an empty database empty; only tests want that. */
  readonly sample?: boolean;
}

/** Resources with their end: stops what is in hand and closes the database. */
export interface OpenResources extends Resources {
  /** The database bound to the local user. */
  readonly owned: ReturnType<typeof ownedDatabase>;
  close(): Promise<void>;
}

/**
 * Opens everything a process of Hemline needs: configuration, database (migrated), the local user,
 * the sample dataset on an empty database, the language model, runs and imports.
 * @throws Refusal with advice
 */
export async function openResources(options: OpenOptions): Promise<OpenResources> {
  const { host, workingDirectory, say, threads, verbose } = options;
  const config = readConfig(host, workingDirectory);
  makeDataDirectory(config);
  const quietLevel =
    config.logLevel === 'silent' || config.logLevel === 'error' ? config.logLevel : 'warning';
  const log = createLog(host, verbose ? config.logLevel : quietLevel, secretsOf(config), say);
  const metrics = createMetrics();
  const settings = languageModelSettings(config.environment);
  const database = await openDatabase({
    url: config.databaseUrl,
    poolSize: config.databasePoolSize,
  });
  try {
    await migrateUp(database);
    await ensureLocalUser(database, instantNow(host));
    const languageModel = createLanguageModel(settings);
    const importer = createImporter({ host, log, dataDirectory: config.dataDirectory });
    const owned = ownedDatabase(database, LOCAL_USER.user_id);
    if (options.sample !== false) await ensureSample({ owned, host, importer, say });
    const runs = await createRuns({
      resources: { host, config, database, log, metrics },
      languageModel,
      threads,
    });
    return {
      owned,
      host,
      config,
      database,
      log,
      metrics,
      languageModel,
      importer,
      runs,
      close: async () => {
        await importer.stop();
        await runs.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function makeDataDirectory({ dataDirectory }: Config): void {
  try {
    mkdirSync(dataDirectory, { recursive: true });
  } catch (error) {
    throw new Refusal(
      `The data directory ${dataDirectory} cannot be made (${(error as Error).message}). Set HEMLINE_DATA_DIR to a folder that may be written.`,
    );
  }
}
