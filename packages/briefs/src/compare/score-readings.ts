import type { ParameterName, Reading } from '@hemline/contracts';
import type { LabelledBrief } from './labelled-brief.ts';
import { sameValue } from './same-value.ts';

/** Right ones of how many, and the share; null of none. */
export interface Tally {
  readonly right: number;
  readonly of: number;
  readonly share: number | null;
}

/** How a reader did on labelled briefs. */
export interface EvalReport {
  readonly briefs: number;
  /** Fields whose value and source are both right. */
  readonly all_fields: Tally;
  readonly fields: Readonly<Record<ParameterName, Tally>>;
  /** Briefs with every field right and exactly the labelled issues. */
  readonly whole_briefs: Tally;
  readonly issues: {
    readonly found: number;
    readonly expected: number;
    readonly right: number;
    readonly precision: number | null;
    readonly recall: number | null;
  };
  /** Wrong values that were shown with no issue on their field, as a share of all fields. */
  readonly silent_errors: { readonly count: number; readonly share: number | null };
  readonly tags: readonly {
    readonly tag: string;
    readonly briefs: number;
    readonly fields: Tally;
    readonly whole_briefs: Tally;
  }[];
}

interface ScoredBrief {
  readonly tags: readonly string[];
  readonly right: Readonly<Record<ParameterName, boolean>>;
  readonly silent: number;
  readonly found: readonly string[];
  readonly expected: readonly string[];
  readonly whole: boolean;
}

/**
 * Scores readings against labels: per field value and source together, numbers within 0.005, categories
 * by their letters (accepted forms included), issues as a set of field and code.
 * @param readings one a record, in the same order
 */
export function scoreReadings(
  records: readonly LabelledBrief[],
  readings: readonly Reading[],
): EvalReport {
  const scored = records.map((record, index) => {
    const reading = readings[index];
    if (!reading) throw new RangeError(`no reading for brief ${record.id}`);
    return scoreBrief(record, reading);
  });
  const names = Object.keys(records[0]?.expected ?? {}) as ParameterName[];
  const found = sum(scored, (brief) => brief.found.length);
  const expected = sum(scored, (brief) => brief.expected.length);
  const right = sum(
    scored,
    (brief) => brief.found.filter((issue) => brief.expected.includes(issue)).length,
  );
  const silent = sum(scored, (brief) => brief.silent);
  const tags = [...new Set(scored.flatMap((brief) => brief.tags))].sort();
  return {
    briefs: scored.length,
    all_fields: fieldTally(scored, names),
    fields: Object.fromEntries(
      names.map((name) => [name, fieldTally(scored, [name])]),
    ) as EvalReport['fields'],
    whole_briefs: wholeTally(scored),
    issues: {
      found,
      expected,
      right,
      precision: ratio(right, found),
      recall: ratio(right, expected),
    },
    silent_errors: { count: silent, share: ratio(silent, scored.length * names.length) },
    tags: tags.map((tag) => {
      const tagged = scored.filter((brief) => brief.tags.includes(tag));
      return {
        tag,
        briefs: tagged.length,
        fields: fieldTally(tagged, names),
        whole_briefs: wholeTally(tagged),
      };
    }),
  };
}

function scoreBrief(record: LabelledBrief, reading: Reading): ScoredBrief {
  const names = Object.keys(record.expected) as ParameterName[];
  const issueOf = ({ field, code }: { field: string | null; code: string }) => `${field}:${code}`;
  const found = [...new Set(reading.issues.map(issueOf))];
  const expected = [...new Set(record.issues.map(issueOf))];
  const flagged = new Set(reading.issues.map(({ field }) => field));
  let silent = 0;
  const right = Object.fromEntries(
    names.map((name) => {
      const valueIsRight = rightValue(record, reading, name);
      if (!valueIsRight && !flagged.has(name) && !flagged.has(null)) silent += 1;
      return [
        name,
        valueIsRight && reading.parameters[name].source === record.expected[name].source,
      ];
    }),
  ) as ScoredBrief['right'];
  const whole =
    names.every((name) => right[name]) &&
    found.length === expected.length &&
    found.every((issue) => expected.includes(issue));
  return { tags: record.tags ?? [], right, silent, found, expected, whole };
}

function rightValue(record: LabelledBrief, reading: Reading, name: ParameterName): boolean {
  const got = reading.parameters[name].value;
  const wanted: readonly (string | number | null)[] = [
    record.expected[name].value,
    ...(name === 'category' ? (record.accept?.category ?? []) : []),
    // A checkpoint without a threshold may also show the house threshold, marked as a default.
    ...(name === 'markdown_threshold' && record.tags?.includes('cp_no_threshold') ? [0.6] : []),
  ];
  return wanted.some((value) => sameValue(name, got, value));
}

const ratio = (right: number, of: number) => (of === 0 ? null : right / of);

const tally = (right: number, of: number): Tally => ({ right, of, share: ratio(right, of) });

function fieldTally(scored: readonly ScoredBrief[], names: readonly ParameterName[]): Tally {
  const right = sum(scored, (brief) => names.filter((name) => brief.right[name]).length);
  return tally(right, scored.length * names.length);
}

function wholeTally(scored: readonly ScoredBrief[]): Tally {
  return tally(
    sum(scored, (brief) => (brief.whole ? 1 : 0)),
    scored.length,
  );
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
