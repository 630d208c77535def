import {
  type ParameterName,
  type ParameterReadings,
  parameterNames,
  type Reading,
  seasonParametersSchema,
} from '@hemline/contracts';
import type { z } from 'zod';

/** What is checked before a run may start: the contract's own parameters. */
export const confirmSchema = seasonParametersSchema;

/** The form's values: as in the contract, but any may still be empty. */
export type ConfirmValues = {
  [Name in ParameterName]: z.infer<typeof confirmSchema>[Name] | null;
};

/** The values a reading starts the form with. */
export function valuesOf(readings: ParameterReadings): ConfirmValues {
  return Object.fromEntries(
    parameterNames.map((name) => [name, readings[name].value]),
  ) as ConfirmValues;
}

/** What each field may hold, said when it does not. */
export const fieldRules: Readonly<Record<ParameterName, string>> = {
  forecast_horizon_weeks: '1 to 52 weeks',
  season_start_date: 'A date that exists',
  replenishment_strategy: 'Choose one',
  dc_holdback_percentage: '0 to 100 %',
  markdown_checkpoint_week: 'A week of the season, or empty for no review',
  markdown_threshold: '0 to 100 %, or empty',
  category: 'Up to 200 characters',
};

/** Whether the planner changed or settled an input: such a value counts as the planner's own. */
export function isEdited(
  name: ParameterName,
  values: ConfirmValues,
  reading: Reading,
  settled: ReadonlySet<ParameterName>,
): boolean {
  return settled.has(name) || values[name] !== reading.parameters[name].value;
}

/** The confirmed inputs with their sources, as a run is started with them. */
export function confirmedReadings(
  values: ConfirmValues,
  reading: Reading,
  settled: ReadonlySet<ParameterName>,
): ParameterReadings {
  return Object.fromEntries(
    parameterNames.map((name) => {
      const read = reading.parameters[name];
      const edited = isEdited(name, values, reading, settled);
      return [
        name,
        edited
          ? { value: values[name], source: 'edited', evidence: null }
          : { value: values[name], source: read.source, evidence: read.evidence ?? null },
      ];
    }),
  ) as ParameterReadings;
}
