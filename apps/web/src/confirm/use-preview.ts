import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../api.ts';
import { type ConfirmValues, confirmSchema } from './form-values.ts';

/** The preview follows the values after this pause. */
const PAUSE_MS = 250;

/** What each agent will do with the values as they stand; the last answer stays while values are not valid. */
export function usePreview(values: ConfirmValues, datasetId: string | null) {
  const [settled] = useDebouncedValue(values, PAUSE_MS);
  const usable = confirmSchema.safeParse(settled).success;
  return useQuery({
    queryKey: ['preview', settled, datasetId],
    queryFn: ({ signal }) =>
      call(
        'preview_parameters',
        { body: { parameters: settled, ...(datasetId ? { dataset_id: datasetId } : {}) } },
        { signal },
      ),
    enabled: usable,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
}
