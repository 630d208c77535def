import type { LanguageModel } from '../agents/language-model.ts';
import type { Database } from '../db/database.ts';
import type { ComputePool } from './compute-pool.ts';
import type { ShardResources } from './sharded-forecast.ts';

/** What the real phases need beside their context. */
export interface PhaseResources {
  readonly database: Database;
  readonly languageModel: LanguageModel;
  readonly compute: ComputePool;
  /** Where large forecasts are split over workers; absent where one process computes alone. */
  readonly sharding?: Pick<ShardResources, 'queue' | 'seriesAShard'>;
}
