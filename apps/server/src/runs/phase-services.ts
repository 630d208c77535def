import type { LanguageModel } from '../agents/language-model.ts';
import type { Database } from '../db/database.ts';
import type { ComputePool } from './compute-pool.ts';

/** What the real phases need beside their context. */
export interface PhaseServices {
  readonly database: Database;
  readonly languageModel: LanguageModel;
  readonly compute: ComputePool;
}
