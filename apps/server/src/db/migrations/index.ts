import type { Migration } from 'kysely/migration';
import * as datasets from './0001-datasets.ts';
import * as runs from './0002-runs.ts';
import * as overrides from './0003-overrides.ts';

/** Every migration by name, in the order of the names. Adding one is a file and a line here. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-datasets': datasets,
  '0002-runs': runs,
  '0003-overrides': overrides,
};
