import type { DatasetTables } from './schema/datasets.ts';

/** Every table, as the migrations leave it; a test holds the two together. */
export interface Schema extends DatasetTables {}
