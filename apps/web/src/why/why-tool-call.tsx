import { formatDuration } from '../format.ts';
import { agentLabels } from '../parameter-words.ts';
import { findToolCall, useRunEvents } from './use-run-record.ts';
import classes from './why.module.css';

/** The tool call that settled a number: which agent called what, with which arguments, and what came back. */
export function WhyToolCall({ workflowId, callId }: { workflowId: string; callId: string }) {
  const events = useRunEvents(workflowId, true);
  const found = events.data ? findToolCall(events.data, callId) : null;
  return (
    <>
      <dt>Tool call</dt>
      <dd>
        {found ? (
          <>
            {agentLabels[found.agent as keyof typeof agentLabels]} called <code>{found.tool}</code>
            {found.durationMs === null ? '' : `, ${formatDuration(found.durationMs)}`}
            <pre className={classes.code}>{JSON.stringify(found.arguments, null, 2)}</pre>
            {found.summary ? <div className={classes.hint}>{found.summary}</div> : null}
          </>
        ) : events.isPending ? (
          <span className={classes.hint}>Reading the run’s log …</span>
        ) : events.error ? (
          <span className={classes.hint}>
            The run’s log could not be read: {events.error.message}
          </span>
        ) : (
          <span className={classes.hint}>
            Call <code>{callId}</code>; the run’s log no longer holds it.
          </span>
        )}
      </dd>
    </>
  );
}
