import type { Database } from '../db/database.ts';
import { lastSequences } from '../db/events.ts';
import type { Doorbell } from './doorbell.ts';
import {
  createFeedChannel,
  type FeedChannel,
  type FeedSink,
  type FeedSubscriber,
} from './feed-channel.ts';
import { feedSnapshot } from './feed-snapshot.ts';

/** Farther behind than this, a client gets the state instead of the history. */
export const MOST_EVENTS_BEHIND = 10_000;
/** How often the log is looked at without a ring: the net under lost doorbells. */
const LOOK_MS = 1_000;

/** Serves every follower of every run in this process. */
export interface FeedHub {
  /**
   * Follows a run from a cursor, or from a snapshot when `after` is null or too far behind.
   * @returns what ends it, or null when there is no such run
   */
  subscribe(workflowId: string, after: number | null, sink: FeedSink): Promise<(() => void) | null>;
  clients(): number;
  close(): void;
}

/** Makes the hub: one channel a followed run, woken by doorbells and by a look once a second. */
export function createFeedHub(database: Database, doorbell: Doorbell): FeedHub {
  const db = database.query;
  const channels = new Map<string, FeedChannel>();
  const stopListening = doorbell.listen((workflowId) => wake(workflowId));

  function wake(workflowId: string): void {
    channels
      .get(workflowId)
      ?.pump()
      .catch(() => {});
  }

  const timer = setInterval(() => {
    lastSequences(db, [...channels.keys()]).then(
      (sequences) => {
        for (const [workflowId, channel] of channels) {
          if ((sequences.get(workflowId) ?? 0) > channel.lastSeq()) wake(workflowId);
          channel.catchUp();
        }
      },
      () => {},
    );
  }, LOOK_MS);
  timer.unref();

  return {
    async subscribe(workflowId, after, sink) {
      const sequences = await lastSequences(db, [workflowId]);
      const last = sequences.get(workflowId);
      if (last === undefined) return null;
      const subscriber: FeedSubscriber = {
        sink,
        cursor: after ?? 0,
        closed: false,
        advancing: false,
      };
      if (after === null || after > last || last - after > MOST_EVENTS_BEHIND) {
        const snapshot = await feedSnapshot(db, workflowId);
        if (!snapshot) return null;
        sink.send(JSON.stringify(snapshot));
        subscriber.cursor = snapshot.seq;
      }
      let channel = channels.get(workflowId);
      if (!channel) {
        channel = createFeedChannel(db, workflowId);
        channel.startAt(subscriber.cursor);
        channels.set(workflowId, channel);
      }
      channel.add(subscriber);
      wake(workflowId);
      const followed = channel;
      return () => {
        subscriber.closed = true;
        followed.subscribers.delete(subscriber);
        if (followed.subscribers.size === 0 && channels.get(workflowId) === followed) {
          channels.delete(workflowId);
        }
      };
    },
    clients: () => {
      let count = 0;
      for (const channel of channels.values()) count += channel.subscribers.size;
      return count;
    },
    close: () => {
      clearInterval(timer);
      stopListening();
      channels.clear();
    },
  };
}
