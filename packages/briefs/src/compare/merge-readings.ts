import type {
  Evidence,
  ParameterIssue,
  ParameterName,
  ParameterReadings,
  Reading,
} from '@hemline/contracts';
import { locateQuote } from './locate-quote.ts';
import type { ModelReading } from './model-reading.ts';
import { sameValue } from './same-value.ts';

/** How one reader stands to a field: a value, a problem, or nothing said. */
interface Position {
  readonly kind: 'stated' | 'absent' | 'problem';
  readonly value: string | number | null;
  readonly evidence: Evidence | null;
  readonly code: string | null;
}

const ABSENT: Position = { kind: 'absent', value: null, evidence: null, code: null };
const MARKDOWN_FIELDS: readonly ParameterName[] = [
  'markdown_checkpoint_week',
  'markdown_threshold',
];
const STRATEGIES: readonly unknown[] = ['none', 'weekly', 'bi-weekly'];

/** Whether a value can stand in its field; what cannot is a problem, never a value. */
const fits: Readonly<Record<ParameterName, (value: string | number) => boolean>> = {
  forecast_horizon_weeks: (value) => isWhole(value, 1, 52),
  season_start_date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  replenishment_strategy: (value) => STRATEGIES.includes(value),
  dc_holdback_percentage: isShare,
  markdown_checkpoint_week: (value) => isWhole(value, 1, 52),
  markdown_threshold: isShare,
  category: (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 200,
};

function isWhole(value: string | number, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function isShare(value: string | number): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/**
 * Lays a language model's reading beside the built-in one. Where they agree, the field stands; where
 * they differ, it is left to the planner with both readings. A value whose quote is not in the text
 * counts as not said, and cannot question what the built-in reader found.
 */
export function mergeReadings(
  text: string,
  offline: Reading,
  model: ModelReading,
  modelName: string,
): Reading {
  const parameters = { ...offline.parameters };
  const issues: ParameterIssue[] = [];
  let modelSaysSomething = false;
  for (const field of Object.keys(parameters) as ParameterName[]) {
    const ours = offlinePosition(offline, field);
    const theirs = modelPosition(text, model, field);
    if (theirs.kind !== 'absent') modelSaysSomething = true;
    const own = offline.issues.filter(
      (issue) => issue.field === field && !(isDoubt(issue) && theirs !== DISCREDITED),
    );
    if (theirs === DISCREDITED || agree(field, ours, theirs)) {
      issues.push(...own);
      continue;
    }
    setOpen(parameters, field, ours.evidence ?? theirs.evidence);
    issues.push(differ(field, ours, theirs));
  }
  const whole = offline.issues.filter((issue) => issue.field === null);
  if (!(model.is_season_brief && modelSaysSomething)) issues.push(...whole);
  return { parameters, issues, reader: modelName };
}

/** A value without words in the text to stand on. */
const DISCREDITED: Position = { ...ABSENT };

/** The built-in reader's own uncertainty, which a second reading settles or takes further. */
const isDoubt = ({ code }: ParameterIssue): boolean => code === 'readings_differ';

function offlinePosition({ parameters, issues }: Reading, field: ParameterName): Position {
  const { value, source, evidence } = parameters[field];
  const issue = issues.find((candidate) => candidate.field === field);
  if (issue && !isDoubt(issue))
    return { kind: 'problem', value, evidence: evidence ?? null, code: issue.code };
  if (source === 'defaulted') return ABSENT;
  return { kind: 'stated', value, evidence: evidence ?? null, code: null };
}

function modelPosition(text: string, model: ModelReading, field: ParameterName): Position {
  const { value, quote, problem } = model[field];
  if (model.no_markdown && MARKDOWN_FIELDS.includes(field) && value === null) {
    return { kind: 'stated', value: null, evidence: null, code: null };
  }
  if (value === null && problem === null) return ABSENT;
  const evidence = quote === null ? null : locateQuote(text, quote);
  if (!evidence) return DISCREDITED;
  if (problem !== null) return { kind: 'problem', value: null, evidence, code: problem };
  if (value !== null && !fits[field](value)) {
    return { kind: 'problem', value: null, evidence, code: 'out_of_range' };
  }
  return { kind: 'stated', value, evidence, code: null };
}

function agree(field: ParameterName, ours: Position, theirs: Position): boolean {
  if (ours.kind !== theirs.kind) return false;
  if (ours.kind === 'problem') return ours.code === theirs.code;
  return sameValue(field, ours.value, theirs.value);
}

function setOpen(
  parameters: ParameterReadings,
  field: ParameterName,
  evidence: Evidence | null,
): void {
  Object.assign(parameters, { [field]: { value: null, source: 'stated', evidence } });
}

function differ(field: ParameterName, ours: Position, theirs: Position): ParameterIssue {
  const candidates = [ours, theirs]
    .filter(({ kind }) => kind === 'stated')
    .map(({ value }) => value);
  return {
    field,
    code: 'readings_differ',
    message: `The two readers differ: ${inWords('the built-in reader', ours)}; ${inWords('the language model', theirs)}. Choose what holds.`,
    candidates,
  };
}

function inWords(reader: string, { kind, value, evidence, code }: Position): string {
  const where = evidence ? ` in “${evidence.quote}”` : '';
  if (kind === 'absent') return `${reader} finds nothing said`;
  if (kind === 'problem') return `${reader} finds ${String(code).replaceAll('_', ' ')}${where}`;
  return `${reader} reads ${value === null ? 'none' : String(value)}${where}`;
}
