import type { AgentName, FeedEvent } from '@hemline/contracts';

/** A tool call with what came back; `summary` is null while it runs. */
export interface CallLine {
  readonly callId: string;
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly summary: string | null;
  readonly durationMs: number | null;
}

/** One entry of the activity list: a single event in words, or a group of tool calls by one agent. */
export type Activity =
  | { readonly kind: 'event'; readonly key: number; readonly event: FeedEvent }
  | {
      readonly kind: 'tools';
      readonly key: number;
      readonly agent: AgentName;
      readonly timestamp: string;
      readonly calls: readonly CallLine[];
    };

/** Turns the log into what people read: consecutive tool calls of one agent become one group. */
export function activityOf(events: readonly FeedEvent[]): Activity[] {
  const results = new Map(
    events.filter((event) => event.type === 'tool_result').map((event) => [event.call_id, event]),
  );
  const activities: Activity[] = [];
  for (const event of events) {
    if (event.type === 'tool_result') continue;
    if (event.type !== 'tool_call') {
      // Agents say what they do between two calls; their cards show that, the list stays short.
      if (event.type !== 'agent_status') activities.push({ kind: 'event', key: event.seq, event });
      continue;
    }
    const result = results.get(event.call_id);
    const line: CallLine = {
      callId: event.call_id,
      tool: event.tool,
      arguments: event.arguments,
      summary: result?.summary ?? null,
      durationMs: result?.duration_ms ?? null,
    };
    const last = activities.at(-1);
    if (last?.kind === 'tools' && last.agent === event.agent)
      activities[activities.length - 1] = { ...last, calls: [...last.calls, line] };
    else
      activities.push({
        kind: 'tools',
        key: event.seq,
        agent: event.agent,
        timestamp: event.timestamp,
        calls: [line],
      });
  }
  return activities;
}
