import { WebSocket } from 'ws';

/** One follower of a run, that reconnects from its cursor however often it is cut off. */
export interface FeedClient {
  /** The last sequence number it has. */
  readonly cursor: () => number;
  readonly gaps: () => number;
  readonly repeats: () => number;
  readonly reconnects: () => number;
  readonly completed: () => boolean;
  /** Cuts the connection, as a bad network does. */
  drop(): void;
  close(): void;
}

export interface FeedClientOptions {
  readonly url: (after: number) => string;
  /** Milliseconds from the event's own time to its arrival. */
  readonly onLatency: (milliseconds: number) => void;
  readonly backoffMs: () => number;
}

export function followFeed({ url, onLatency, backoffMs }: FeedClientOptions): FeedClient {
  let socket: WebSocket | null = null;
  let cursor = 0;
  let gaps = 0;
  let repeats = 0;
  let reconnects = -1;
  let completed = false;
  let closed = false;

  function connect(): void {
    reconnects += 1;
    const ws = new WebSocket(url(cursor), { perMessageDeflate: false });
    socket = ws;
    ws.on('message', (data) => {
      const event = JSON.parse(String(data)) as { type: string; seq: number; timestamp: string };
      if (event.seq <= cursor) {
        repeats += 1;
        return;
      }
      if (event.seq !== cursor + 1) gaps += 1;
      cursor = event.seq;
      onLatency(Date.now() - Date.parse(event.timestamp));
      if (event.type === 'workflow_completed') completed = true;
    });
    ws.on('error', () => {});
    ws.on('close', () => {
      if (!closed && !completed) setTimeout(connect, backoffMs());
    });
  }
  connect();
  return {
    cursor: () => cursor,
    gaps: () => gaps,
    repeats: () => repeats,
    reconnects: () => reconnects,
    completed: () => completed,
    drop: () => socket?.terminate(),
    close: () => {
      closed = true;
      socket?.terminate();
    },
  };
}
