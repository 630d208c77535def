import type { FeedEvent } from '@hemline/contracts';
import { memo, useMemo } from 'react';
import { formatClock, formatCount, formatDuration } from '../format.ts';
import { agentLabels } from '../parameter-words.ts';
import { type Activity, activityOf, type CallLine } from './activity.ts';
import { eventWords } from './event-words.ts';
import classes from './run.module.css';

function argumentText(call: CallLine): string {
  const entries = Object.entries(call.arguments);
  return entries.length === 0
    ? ''
    : entries.map(([key, value]) => `${key} ${JSON.stringify(value)}`).join(', ');
}

function ToolGroup({ activity }: { activity: Extract<Activity, { kind: 'tools' }> }) {
  const { agent, calls, timestamp } = activity;
  const running = calls.some((call) => call.summary === null);
  return (
    <li className={classes.entry} data-tone="neutral">
      <time dateTime={timestamp}>{formatClock(timestamp)}</time>
      <details className={classes.tools}>
        <summary>
          {agentLabels[agent]} {running ? 'computes' : 'computed'}{' '}
          {formatCount(calls.length, 'step')}
          <span className={classes.toolNames}>
            {[...new Set(calls.map((call) => call.tool.replaceAll('_', ' ')))].join(', ')}
          </span>
        </summary>
        <ol>
          {calls.map((call) => (
            <li key={call.callId}>
              <strong>{call.tool.replaceAll('_', ' ')}</strong>{' '}
              <span className={classes.dimmed}>{argumentText(call)}</span>
              <div>
                {call.summary ?? 'Running …'}
                {call.durationMs === null ? null : (
                  <span className={classes.dimmed}> {formatDuration(call.durationMs)}</span>
                )}
              </div>
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}

const Entry = memo(function Entry({ event }: { event: FeedEvent }) {
  const { tone, text } = eventWords(event);
  return (
    <li className={classes.entry} data-tone={tone}>
      <time dateTime={event.timestamp}>{formatClock(event.timestamp)}</time>
      <span>{text}</span>
    </li>
  );
});

/** Everything that happened, newest first; tool calls stay folded until someone asks. */
export function ActivityList({ events }: { events: readonly FeedEvent[] }) {
  const activities = useMemo(() => activityOf(events).reverse(), [events]);
  if (activities.length === 0) return <p className={classes.dimmed}>Nothing has happened yet.</p>;
  return (
    <ol className={classes.activity}>
      {activities.map((activity) =>
        activity.kind === 'tools' ? (
          <ToolGroup key={activity.key} activity={activity} />
        ) : (
          <Entry key={activity.key} event={activity.event} />
        ),
      )}
    </ol>
  );
}
