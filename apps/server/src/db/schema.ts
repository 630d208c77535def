import type { DatasetTables } from './schema/datasets.ts';
import type { OverrideTables } from './schema/overrides.ts';
import type { RunTables } from './schema/runs.ts';

/** Every table, as the migrations leave it; a test holds the two together. */
export interface Schema extends DatasetTables, RunTables, OverrideTables {}
