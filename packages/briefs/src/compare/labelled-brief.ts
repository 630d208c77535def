import type { IssueCode, ParameterName, Source } from '@hemline/contracts';

/** What a label says a field has to be. */
export interface LabelledField {
  readonly value: string | number | null;
  readonly source: Source;
}

/** A brief with the reading that people agreed on. */
export interface LabelledBrief {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly text: string;
  readonly expected: { readonly [Name in ParameterName]: LabelledField };
  readonly issues: readonly { readonly field: ParameterName | null; readonly code: IssueCode }[];
  readonly tags?: readonly string[];
  /** Other category names that are as good: typos mended, translations. */
  readonly accept?: { readonly category?: readonly string[] };
  readonly notes?: readonly string[];
}
