import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { FeedView } from '../feed-view.ts';
import { eventWords } from './event-words.ts';

/** A screen reader hears at most one summary in this time. */
export const ANNOUNCE_EVERY_MS = 5_000;

/** Says politely what happened last, however fast the feed runs. */
export function Announcer({ view }: { view: FeedView }) {
  const [text, setText] = useState('');
  const latest = useRef('');
  const lastEvent = view.events.findLast(
    (event) => event.type !== 'tool_call' && event.type !== 'tool_result',
  );
  latest.current = lastEvent ? eventWords(lastEvent).text : '';
  useEffect(() => {
    const timer = setInterval(() => setText(latest.current), ANNOUNCE_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <VisuallyHidden>
      <div role="status" aria-live="polite">
        {text}
      </div>
    </VisuallyHidden>
  );
}
