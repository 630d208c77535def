import type { EndpointName } from '@hemline/contracts';
import { QueryClient, queryOptions } from '@tanstack/react-query';
import { ApiError, type CallInput, call } from './api.ts';

/** Query options for a GET endpoint; the key is the endpoint's name and its input. */
export function endpointQuery<Name extends EndpointName>(name: Name, input: CallInput<Name>) {
  return queryOptions({
    queryKey: [name, input] as const,
    queryFn: ({ signal }) => call(name, input, { signal }),
  });
}

/** Only an unreachable or overloaded server is worth asking again. */
function worthRetrying(failures: number, error: Error): boolean {
  if (!(error instanceof ApiError)) return false;
  return failures < 2 && (error.problem === null || error.problem.status >= 500);
}

/** Server state. Failed reads keep showing what was read before. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, retry: worthRetrying, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
}
