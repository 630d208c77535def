import type { Queryable } from '../db/database.ts';
import { readEvents, type StoredEvent } from '../db/events.ts';

/** Where frames go; a socket, or a test. */
export interface FeedSink {
  send(frame: string): void;
  /** Bytes handed over but not yet sent on. */
  bufferedBytes(): number;
}

/** One client that follows a run. */
export interface FeedSubscriber {
  readonly sink: FeedSink;
  /** The last sequence number sent. */
  cursor: number;
  closed: boolean;
  advancing: boolean;
}

/** Above this a client gets nothing more until it has read. */
export const MOST_BUFFERED_BYTES = 256 * 1024;
const DRAIN_LOOK_MS = 25;
const BATCH = 500;
/** Newest frames kept for all clients of a run, so that one read serves a thousand. */
const KEPT_FRAMES = 1_000;

/**
 * All that follows one run. One pump serves replay and live alike: each subscriber moves from its
 * cursor to the last known event, from memory where the newest frames are, from the log before them.
 */
export function createFeedChannel(db: Queryable, workflowId: string) {
  const subscribers = new Set<FeedSubscriber>();
  let kept: StoredEvent[] = [];
  let last = 0;
  let reading: Promise<void> | null = null;
  let readAgain = false;

  /** Reads what is new in the log and hands it on; rings while it reads make it read again. */
  function pump(): Promise<void> {
    readAgain = true;
    reading ??= (async () => {
      try {
        while (readAgain) {
          readAgain = false;
          for (;;) {
            const events = await readEvents(db, workflowId, last, BATCH);
            if (events.length === 0) break;
            last = events.at(-1)?.seq ?? last;
            kept = [...kept, ...events].slice(-KEPT_FRAMES);
            for (const subscriber of subscribers) void advance(subscriber);
            if (events.length < BATCH) break;
          }
        }
      } finally {
        reading = null;
      }
    })();
    return reading;
  }

  async function advance(subscriber: FeedSubscriber): Promise<void> {
    if (subscriber.advancing) return;
    subscriber.advancing = true;
    try {
      while (!subscriber.closed && subscriber.cursor < last) {
        if (subscriber.sink.bufferedBytes() > MOST_BUFFERED_BYTES) {
          await new Promise((resolve) => setTimeout(resolve, DRAIN_LOOK_MS));
          continue;
        }
        for (const { seq, json } of await eventsAfter(subscriber.cursor)) {
          if (subscriber.closed || subscriber.sink.bufferedBytes() > MOST_BUFFERED_BYTES) break;
          subscriber.sink.send(json);
          subscriber.cursor = seq;
        }
      }
    } catch {
      // The log cannot be read now: the next ring or look tries again from the same cursor.
    } finally {
      subscriber.advancing = false;
    }
  }

  function eventsAfter(cursor: number): StoredEvent[] | Promise<StoredEvent[]> {
    const first = kept[0]?.seq;
    if (first === undefined || cursor < first - 1) return readEvents(db, workflowId, cursor, BATCH);
    return kept.slice(cursor - first + 1);
  }

  return {
    subscribers,
    pump,
    /** Begins to serve a subscriber from its cursor. */
    add(subscriber: FeedSubscriber): void {
      subscribers.add(subscriber);
      last = Math.max(last, kept.at(-1)?.seq ?? 0);
      void advance(subscriber);
    },
    /** Starts to read at a sequence number; earlier events are only read for those who need them. */
    startAt(seq: number): void {
      if (kept.length === 0 && last === 0) last = seq;
    },
    lastSeq: () => last,
    /** Looks again at clients that a failed read left behind. */
    catchUp(): void {
      for (const subscriber of subscribers) if (subscriber.cursor < last) void advance(subscriber);
    },
  };
}

export type FeedChannel = ReturnType<typeof createFeedChannel>;
