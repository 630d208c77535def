import type { ParameterName } from '@hemline/contracts';

/** Why a language model says that a value which was given cannot be used. */
export type ModelProblem =
  | 'out_of_range'
  | 'contradiction'
  | 'checkpoint_after_season'
  | 'past_date'
  | 'ambiguous_date';

/** One field as a language model read it: the words it names are checked by code before the value counts. */
export interface ModelField {
  readonly value: string | number | null;
  readonly quote: string | null;
  readonly problem: ModelProblem | null;
}

/** What a language model answers about a brief. */
export type ModelReading = { readonly [Name in ParameterName]: ModelField } & {
  readonly is_season_brief: boolean;
  readonly no_markdown: boolean;
};
