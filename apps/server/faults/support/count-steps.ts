import type { KyselyPlugin } from 'kysely';
import type { Database } from '../../src/db/database.ts';

/**
 * The same database, with a word before and after each statement: every moment at which a crash can
 * find it is one step, also the one between the last statement of a transaction and its commit.
 */
export function countSteps(database: Database, onStep: (step: number) => void): Database {
  let step = 0;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      onStep(++step);
      return node;
    },
    transformResult: async ({ result }) => {
      onStep(++step);
      return result;
    },
  };
  return { ...database, query: database.query.withPlugin(plugin) };
}
