import {
  type FlatParameters,
  type ParameterIssue,
  type ParameterName,
  type ParameterReadings,
  parameterNames,
  type Reading,
  type SeasonParameters,
  type Source,
  type StartWorkflow,
  seasonParametersSchema,
} from '@hemline/contracts';
import { addDays, DEFAULT_MARKDOWN_THRESHOLD, dayNumber } from '@hemline/planning';

/** Parameters ready to plan with, and each with its source and evidence. */
export interface ConfirmedParameters {
  readonly season: SeasonParameters;
  readonly readings: ParameterReadings;
}

/** Why parameters cannot be planned with, by field. */
export interface ParameterFault {
  readonly code: 'unresolved_issues' | 'invalid_input';
  readonly message: string;
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
}

type AnyReading = { value: unknown; source: Source; evidence?: unknown };

const DAYS_OF_A_WEEK = 7;
/** 1970-01-01, day 0, was a Thursday; Mondays are the days 4, 11, 18 … */
const FIRST_MONDAY = 4;

/** The next Monday strictly after a day. */
export function nextMonday(today: string): string {
  const day = dayNumber(today);
  const since = (((day - FIRST_MONDAY) % DAYS_OF_A_WEEK) + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
  return addDays(today, DAYS_OF_A_WEEK - since);
}

/**
 * Settles the seven parameters from what a caller sends: values flat or as read, an optional reading
 * they were confirmed against, a top-level category that wins, and the house defaults for what is null.
 * Zero is a value and stays.
 */
export function confirmParameters(
  request: Pick<StartWorkflow, 'parameters' | 'reading' | 'category'>,
  today: string,
):
  | { readonly ok: true; readonly value: ConfirmedParameters }
  | { readonly ok: false; readonly error: ParameterFault } {
  const { reading } = request;
  const given = asReadings(request.parameters, reading);
  if (request.category !== undefined) {
    const known = reading?.parameters.category;
    given.category =
      known?.value === request.category
        ? known
        : { value: request.category, source: reading ? 'edited' : 'stated' };
  }
  const open = openIssues(given, reading);
  if (open.length > 0) {
    return {
      ok: false,
      error: {
        code: 'unresolved_issues',
        message: `Settle this first: ${open.map(({ message }) => message).join(' ')}`,
        errors: open.map(({ field, code, message }) => ({
          pointer: field === null ? '/brief' : `/parameters/${field}`,
          detail: `${code}: ${message}`,
        })),
      },
    };
  }
  const readings = withDefaults(given, today);
  const values = Object.fromEntries(
    parameterNames.map((name) => [name, readings[name]?.value ?? null]),
  );
  const parsed = seasonParametersSchema.safeParse(values);
  if (!parsed.success) {
    const errors = parsed.error.issues.map((issue) => ({
      pointer: `/parameters/${issue.path.join('/')}`,
      detail: issue.message,
    }));
    const first = errors[0];
    return {
      ok: false,
      error: {
        code: 'invalid_input',
        message: `${first?.pointer ?? ''}: ${first?.detail ?? 'not a season'}`,
        errors,
      },
    };
  }
  return {
    ok: true,
    value: { season: parsed.data, readings: readings as unknown as ParameterReadings },
  };
}

function asReadings(
  parameters: StartWorkflow['parameters'],
  reading: Reading | undefined,
): Partial<Record<ParameterName, AnyReading>> {
  const result: Partial<Record<ParameterName, AnyReading>> = {};
  for (const name of parameterNames) {
    const given = (parameters as FlatParameters & Partial<ParameterReadings>)[name];
    const read = reading?.parameters[name];
    if (given === undefined) {
      if (read) result[name] = read;
    } else if (typeof given === 'object' && given !== null && 'source' in given) {
      result[name] = given;
    } else if (read && read.value === given && !isInDoubt(name, reading)) {
      result[name] = read;
    } else if (given !== null) {
      result[name] = { value: given, source: reading ? 'edited' : 'stated' };
    } else if (read && read.value !== null) {
      // Taken out by the planner: for a markdown that means none, for the rest the default.
      result[name] = { value: null, source: 'edited' };
    }
  }
  return result;
}

/** True for a value the reader shows but is not sure of: whoever sends it on its own has decided for it. */
const isInDoubt = (name: ParameterName, reading: Reading | undefined): boolean =>
  reading?.issues.some(({ field, code }) => field === name && code === 'readings_differ') === true;

/** Issues of the reading that nobody has settled: the field still has no value. */
function openIssues(
  given: Partial<Record<ParameterName, AnyReading>>,
  reading: Reading | undefined,
): ParameterIssue[] {
  return (reading?.issues ?? []).filter(({ field, code }) => {
    if (field === null) {
      return !Object.values(given).some((parameter) => parameter.source !== 'defaulted');
    }
    if (code === 'past_date') return false;
    const parameter = given[field];
    if (!parameter || parameter.source === 'edited') return false;
    return parameter.value === null || code === 'readings_differ';
  });
}

function withDefaults(
  given: Partial<Record<ParameterName, AnyReading>>,
  today: string,
): Record<ParameterName, AnyReading> {
  const or = (name: ParameterName, value: unknown): AnyReading => {
    const known = given[name];
    return known && known.value !== null ? known : { value, source: 'defaulted' };
  };
  const asked = (name: ParameterName): AnyReading =>
    given[name] ?? { value: null, source: 'defaulted' };
  const checkpoint = asked('markdown_checkpoint_week');
  const threshold = asked('markdown_threshold');
  return {
    forecast_horizon_weeks: or('forecast_horizon_weeks', 12),
    season_start_date: or('season_start_date', nextMonday(today)),
    replenishment_strategy: or('replenishment_strategy', 'weekly'),
    dc_holdback_percentage: or('dc_holdback_percentage', 0.45),
    markdown_checkpoint_week: checkpoint,
    markdown_threshold:
      checkpoint.value !== null && threshold.value === null
        ? { value: DEFAULT_MARKDOWN_THRESHOLD, source: 'defaulted' }
        : threshold,
    category: asked('category'),
  };
}
