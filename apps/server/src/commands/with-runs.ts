import type { Reading } from '@hemline/contracts';
import { LOCAL_USER } from '../db/owned-database.ts';
import { openResources } from '../open-resources.ts';
import { readWithModel } from '../read-with-model.ts';
import { exitCodes, Refusal } from '../refusal.ts';
import type { Runs } from '../runs/create-runs.ts';
import type { CommandCall } from './command.ts';

/** Who decides on the command line. */
export const COMMAND_PERSON = { owner_id: LOCAL_USER.user_id, name: LOCAL_USER.name } as const;

/** What commands about runs work with. */
export interface RunsOfCommand {
  readonly runs: Runs;
  readBrief(text: string, today: string): Promise<Reading>;
  /** @throws Refusal when there is no dataset of that name */
  datasetIdOf(name: string): Promise<string>;
}

/** Opens the database and its runs for one command and closes them afterwards, however it ends. */
export async function withRuns<Value>(
  { host, workingDirectory, say }: CommandCall,
  work: (given: RunsOfCommand) => Promise<Value>,
): Promise<Value> {
  const resources = await openResources({
    host,
    workingDirectory,
    say,
    threads: 1,
    verbose: false,
  });
  const { runs, languageModel, log, database } = resources;
  try {
    return await work({
      runs,
      readBrief: (text, today) => readWithModel(text, today, languageModel, log),
      datasetIdOf: async (name) => {
        const row = await database.query
          .selectFrom('datasets')
          .select('dataset_id')
          .where('owner_id', '=', COMMAND_PERSON.owner_id)
          .where('name', '=', name)
          .executeTakeFirst();
        if (row) return row.dataset_id;
        throw new Refusal(
          `There is no dataset "${name}". hemline import --dataset "${name}" --sales FILE makes it.`,
          exitCodes.not_found,
        );
      },
    });
  } finally {
    await resources.close();
  }
}
