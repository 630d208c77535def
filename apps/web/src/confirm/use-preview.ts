import { type ParameterName, type Preview, parameterNames } from '@hemline/contracts';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../api.ts';
import { type ConfirmValues, confirmSchema } from './form-values.ts';

/** The preview follows the values after this pause. */
const PAUSE_MS = 250;

/** Inputs that are missing or out of range as they stand. */
function unusable(values: ConfirmValues): ReadonlySet<string> {
  const parsed = confirmSchema.safeParse(values);
  return new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0])));
}

/** Of an input that is not settled nothing is said: the answer took the house default for it. */
function withoutUnsettled(preview: Preview, unsettled: ReadonlySet<string>): Preview {
  return {
    ...preview,
    effects: preview.effects.filter(({ parameter }) => !unsettled.has(parameter)),
    warnings: preview.warnings.filter(({ parameter }) => !unsettled.has(parameter ?? '')),
  };
}

/**
 * What each agent will do with the values as they stand, and what the dataset says against them.
 * Asked even while some inputs are still to be settled, so that all there is to check shows at once.
 */
export function usePreview(values: ConfirmValues, datasetId: string | null) {
  const [settled] = useDebouncedValue(values, PAUSE_MS);
  const unsettled = unusable(settled);
  const usable = Object.fromEntries(
    parameterNames.map((name: ParameterName) => [name, unsettled.has(name) ? null : settled[name]]),
  );
  return useQuery({
    queryKey: ['preview', usable, datasetId],
    queryFn: ({ signal }) =>
      call(
        'preview_parameters',
        { body: { parameters: usable, ...(datasetId ? { dataset_id: datasetId } : {}) } },
        { signal },
      ),
    select: (preview) => withoutUnsettled(preview, unsettled),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
}
