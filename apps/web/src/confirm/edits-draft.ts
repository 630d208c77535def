import { type ParameterName, parameterNames, type Reading } from '@hemline/contracts';
import { z } from 'zod';
import type { Draft } from '../draft.ts';
import { type ConfirmValues, valuesOf } from './form-values.ts';

// What a planner changed or settled in the confirm step outlives a reload, until the run starts.

const KEY = 'hemline.confirm-edits';

const name = z.enum(parameterNames as [ParameterName, ...ParameterName[]]);
const storedSchema = z.object({
  text: z.string(),
  datasetId: z.string().nullable(),
  edits: z.partialRecord(name, z.union([z.string(), z.number(), z.null()])),
  settled: z.array(name),
});

/** Values the form opens with: as read, with what the planner changed for this very brief and dataset. */
export function openEdits(
  draft: Draft,
  reading: Reading,
): { readonly values: ConfirmValues; readonly settled: ReadonlySet<ParameterName> } {
  const values = valuesOf(reading.parameters);
  try {
    const stored = storedSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    if (stored.text !== draft.text || stored.datasetId !== draft.datasetId)
      return { values, settled: new Set() };
    return {
      values: { ...values, ...stored.edits } as ConfirmValues,
      settled: new Set(stored.settled),
    };
  } catch {
    return { values, settled: new Set() };
  }
}

/** Keeps what differs from the brief as read; forgets it where nothing does. */
export function keepEdits(
  draft: Draft,
  reading: Reading,
  values: ConfirmValues,
  settled: ReadonlySet<ParameterName>,
): void {
  const changed = parameterNames.filter((each) => values[each] !== reading.parameters[each].value);
  if (changed.length === 0 && settled.size === 0) {
    forgetEdits();
    return;
  }
  const edits = Object.fromEntries(changed.map((each) => [each, values[each]]));
  const { text, datasetId } = draft;
  try {
    localStorage.setItem(KEY, JSON.stringify({ text, datasetId, edits, settled: [...settled] }));
  } catch {
    // Storage is full or switched off: the edits live as long as the form.
  }
}

/** Forgets the edits: the run they were made for has started. */
export function forgetEdits(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was stored.
  }
}
