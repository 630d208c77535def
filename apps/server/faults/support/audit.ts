import { existsSync, readFileSync } from 'node:fs';
import type { Database } from '../../src/db/database.ts';
import { runViolations } from '../../tests/support/run-invariants.ts';

/** Keys of the effects that were done, in order, repeats included. */
export function effectsDone(effectsFile: string): string[] {
  if (!existsSync(effectsFile)) return [];
  return readFileSync(effectsFile, 'utf8').split('\n').filter(Boolean);
}

/** Every broken promise about these runs and their effects. */
export async function audit(
  database: Database,
  workflowIds: readonly string[],
  effectsFile: string,
  options: { readonly finished: boolean },
): Promise<string[]> {
  // Read first: an effect seen here was due before the state that is looked at below.
  const done = new Set(effectsDone(effectsFile));
  const look = (query: Database['query']) =>
    auditState({ ...database, query }, workflowIds, done, options);
  if (database.kind === 'sqlite') return look(database.query);
  // Workers go on meanwhile: everything is looked at as of one moment.
  return database.query.transaction().setIsolationLevel('repeatable read').execute(look);
}

async function auditState(
  database: Database,
  workflowIds: readonly string[],
  done: ReadonlySet<string>,
  options: { readonly finished: boolean },
): Promise<string[]> {
  const broken: string[] = [];
  for (const id of workflowIds) {
    for (const violation of await runViolations(database, id)) broken.push(`${id}: ${violation}`);
    const run = await database.query
      .selectFrom('workflows')
      .select('status')
      .where('workflow_id', '=', id)
      .executeTakeFirst();
    const effect = [...done].some((key) => key.includes(id));
    if (effect && run?.status !== 'completed') {
      broken.push(`${id}: its effect was done although it is ${run?.status ?? 'gone'}`);
    }
    if (!options.finished) continue;
    if (run?.status !== 'completed') broken.push(`${id}: is stuck as ${run?.status ?? 'gone'}`);
    else if (!effect) broken.push(`${id}: is completed and its effect was never done`);
  }
  return broken;
}

/** Runs with a phase under way now: a kill at this moment lands inside a phase. */
export async function runsInsidePhase(database: Database): Promise<number> {
  const { count } = await database.query
    .selectFrom('phases')
    .innerJoin('workflows', 'workflows.workflow_id', 'phases.workflow_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('phases.status', '=', 'running')
    .where('workflows.status', '=', 'running')
    .where('workflows.lease_until_ms', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Runs that still have to be worked on. */
export async function unfinished(database: Database): Promise<number> {
  const { count } = await database.query
    .selectFrom('workflows')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('status', 'in', ['pending', 'running'])
    .executeTakeFirstOrThrow();
  return Number(count);
}
