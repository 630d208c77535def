import type { FeedEvent } from '@hemline/contracts';
import { sentenceCase } from '../format.ts';
import { chosenText, decisionLabel } from './event-words.ts';
import classes from './run.module.css';

/** What is settled so far, newest choice of each decision, with its reason. */
export function DecidedList({ events }: { events: readonly FeedEvent[] }) {
  const choices = new Map(
    events.filter((event) => event.type === 'choice').map((event) => [event.decision, event]),
  );
  if (choices.size === 0)
    return <p className={classes.dimmed}>Nothing yet: each choice appears here with its reason.</p>;
  return (
    <dl className={classes.decided}>
      {[...choices.values()].map((choice) => (
        <div key={choice.decision}>
          <dt>{decisionLabel(choice.decision)}</dt>
          <dd>
            <strong>{chosenText(choice.decision, choice.chosen)}</strong>
            {choice.made_by === 'planner' ? ' · your decision' : ''}
            <p>{sentenceCase(choice.reason)}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
