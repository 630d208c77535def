import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../api.ts';

/** The brief is read this long after the last key. */
const PAUSE_MS = 350;

/** Reads the brief while it is written, with the built-in reader alone; keeps the last reading meanwhile. */
export function useLiveReading(text: string) {
  const [settled] = useDebouncedValue(text, PAUSE_MS);
  return useQuery({
    queryKey: ['live-reading', settled],
    queryFn: ({ signal }) =>
      call('extract_parameters', { body: { text: settled, reader: 'offline' } }, { signal }),
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
