import { type MigrationResultSet, Migrator } from 'kysely/migration';
import { exitCodes, Refusal } from '../refusal.ts';
import type { Database } from './database.ts';
import { SAMPLE_NAME } from './datasets.ts';
import { migrations } from './migrations/index.ts';

/** One migration that ran. */
export interface MigrationStep {
  readonly name: string;
  readonly direction: 'up' | 'down';
}

function migratorFor(database: Database): Migrator {
  return new Migrator({
    db: database.query,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
}

/** Brings the schema up by `steps` migrations, all when absent; nothing happens when it is up to date. */
export async function migrateUp(database: Database, steps?: number): Promise<MigrationStep[]> {
  const migrator = migratorFor(database);
  if (steps === undefined) return finish(await migrator.migrateToLatest());
  return repeat(steps, () => migrator.migrateUp());
}

/** Takes the schema back by `steps` migrations. */
export async function migrateDown(database: Database, steps: number): Promise<MigrationStep[]> {
  const migrator = migratorFor(database);
  return repeat(steps, () => migrator.migrateDown());
}

/** Whether anything is stored that `sample` does not bring again by itself: other datasets, or runs. */
export async function holdsWork({ query }: Database): Promise<boolean> {
  const tables = new Set((await query.introspection.getTables()).map(({ name }) => name));
  const dataset = tables.has('datasets')
    ? await query
        .selectFrom('datasets')
        .select('dataset_id')
        .where('name', '!=', SAMPLE_NAME)
        .limit(1)
        .executeTakeFirst()
    : undefined;
  if (dataset || !tables.has('workflows')) return dataset !== undefined;
  const run = await query.selectFrom('workflows').select('workflow_id').limit(1).executeTakeFirst();
  return run !== undefined;
}

/** Names of the migrations that have not run yet. */
export async function pendingMigrations(database: Database): Promise<string[]> {
  const all = await migratorFor(database).getMigrations();
  return all.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
}

async function repeat(steps: number, step: () => Promise<MigrationResultSet>) {
  const done: MigrationStep[] = [];
  for (let index = 0; index < steps; index++) {
    const ran = finish(await step());
    if (ran.length === 0) break;
    done.push(...ran);
  }
  return done;
}

function finish({ error, results = [] }: MigrationResultSet): MigrationStep[] {
  if (error !== undefined) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/corrupted migrations/.test(reason)) {
      throw new Refusal(
        `This database was made by another version of Hemline (${reason}). ` +
          'Start that version, or set DATABASE_URL or HEMLINE_DATA_DIR to another database.',
        exitCodes.conflict,
      );
    }
    throw error;
  }
  return results
    .filter(({ status }) => status === 'Success')
    .map(({ migrationName, direction }) => ({
      name: migrationName,
      direction: direction === 'Up' ? 'up' : 'down',
    }));
}
