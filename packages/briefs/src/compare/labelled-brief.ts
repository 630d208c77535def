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

/** A line of a labelled file that could not be used; line numbers begin at 1. */
export interface BadLine {
  readonly line: number;
  readonly problem: string;
}

/** Reads a JSONL file of labelled briefs. Empty lines are skipped; every unusable line is reported, none is guessed at. */
export function parseLabelledBriefs(jsonl: string): {
  records: LabelledBrief[];
  bad_lines: BadLine[];
} {
  const records: LabelledBrief[] = [];
  const badLines: BadLine[] = [];
  jsonl.split(/\r?\n/).forEach((text, index) => {
    if (text.trim() === '') return;
    const outcome = parseLine(text, index + 1);
    if (typeof outcome === 'string') badLines.push({ line: index + 1, problem: outcome });
    else records.push(outcome);
  });
  return { records, bad_lines: badLines };
}

const fields: readonly ParameterName[] = [
  'forecast_horizon_weeks',
  'season_start_date',
  'replenishment_strategy',
  'dc_holdback_percentage',
  'markdown_checkpoint_week',
  'markdown_threshold',
  'category',
];

function parseLine(line: string, number: number): LabelledBrief | string {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (!isObject(record)) return 'not a JSON object';
  const { id, text, today, expected, issues } = record;
  if (typeof text !== 'string') return 'text is not a string';
  if (typeof today !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
    return 'today is not a date (YYYY-MM-DD)';
  }
  if (!isObject(expected)) return 'expected is missing';
  for (const field of fields) {
    const label = expected[field];
    if (!isObject(label) || !('value' in label)) return `expected.${field} has no value`;
    if (label.source !== 'stated' && label.source !== 'defaulted') {
      return `expected.${field}.source is neither stated nor defaulted`;
    }
  }
  if (issues !== undefined && !Array.isArray(issues)) return 'issues is not a list';
  return {
    ...(record as unknown as LabelledBrief),
    id: typeof id === 'string' ? id : `line ${number}`,
    // A label that names no issue wants none raised.
    issues: (issues ?? []) as LabelledBrief['issues'],
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
