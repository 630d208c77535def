import SqliteFile from 'better-sqlite3';
import type { Database } from './database.ts';
import { isBusy } from './sqlite-dialect.ts';

/** Held by the one process that executes runs and imports of an embedded database. */
export interface EngineLock {
  release(): void;
}

/**
 * Takes the engine lock, or gives null while another process holds it. The lock is the operating
 * system's lock on a file beside the database, so it ends with its process however that ends.
 * PostgreSQL and `:memory:` need none: fences keep workers apart there.
 */
export function takeEngineLock(database: Database): EngineLock | null {
  if (database.path === null) return { release: () => {} };
  const file = new SqliteFile(`${database.path}.engine`, { timeout: 0 });
  try {
    file.exec('begin exclusive');
  } catch (error) {
    file.close();
    if (isBusy(error)) return null;
    throw error;
  }
  return { release: () => file.close() };
}
