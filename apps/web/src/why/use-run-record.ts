import type { FeedEvent } from '@hemline/contracts';
import { useQuery } from '@tanstack/react-query';
import { call } from '../api.ts';
import { endpointQuery } from '../queries.ts';
import { usePlan } from '../ui/plan-context.tsx';

const PAGE = 100;

async function allEvents(workflowId: string, signal: AbortSignal): Promise<FeedEvent[]> {
  const events: FeedEvent[] = [];
  let after = 0;
  for (;;) {
    const page = await call(
      'list_events',
      { params: { id: workflowId }, query: { after, limit: PAGE } },
      { signal },
    );
    events.push(...page.items);
    const last = page.items.at(-1)?.seq;
    if (last === undefined || last >= page.last_seq) return events;
    after = last;
  }
}

/** A tool call of a run, with its result once there was one. */
export interface ToolCall {
  readonly tool: string;
  readonly agent: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly summary: string | null;
  readonly durationMs: number | null;
}

/** The tool call of that id in a run's log; null when the log holds none. */
export function findToolCall(events: readonly FeedEvent[], callId: string): ToolCall | null {
  const made = events.find((event) => event.type === 'tool_call' && event.call_id === callId);
  if (made?.type !== 'tool_call') return null;
  const result = events.find((event) => event.type === 'tool_result' && event.call_id === callId);
  return {
    tool: made.tool,
    agent: made.agent,
    arguments: made.arguments,
    summary: result?.type === 'tool_result' ? result.summary : null,
    durationMs: result?.type === 'tool_result' ? result.duration_ms : null,
  };
}

/** The whole log of a run; that of a finished one does not change any more. */
export function useRunEvents(workflowId: string, enabled: boolean) {
  const { unfinished } = usePlan();
  return useQuery({
    queryKey: ['all_events', workflowId, unfinished],
    queryFn: ({ signal }) => allEvents(workflowId, signal),
    staleTime: Number.POSITIVE_INFINITY,
    enabled,
  });
}

/** What the planner decided in a run. */
export function useRunApprovals(workflowId: string, enabled: boolean) {
  return useQuery({
    ...endpointQuery('list_approvals', { query: { workflow_id: workflowId, limit: 100 } }),
    enabled,
  });
}
