import type { FeedMessage } from '@hemline/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import ReconnectingWebSocket from 'partysocket/ws';
import { useEffect, useState } from 'react';
import { connection } from './connection.ts';
import { emptyFeedView, type FeedView, reduceFeed } from './feed-view.ts';
import { createFrameBatch } from './frame-batch.ts';

/** Messages that come this soon after a reconnect are what was missed. */
const CATCH_UP_MS = 400;
/** "Caught up 14 events" stays this long. */
const CATCH_UP_SHOWN_MS = 6_000;

function socketUrl(workflowId: string, after: number): string {
  const protocol = window.location.protocol === 'https:' ? 'wss' : 'ws';
  return `${protocol}://${window.location.host}/ws/${workflowId}?after=${after}`;
}

/** A message of the feed, or null for what is none (unknown text is dropped, not fatal). */
function parseMessage(data: unknown): FeedMessage | null {
  try {
    const message = JSON.parse(String(data)) as FeedMessage;
    return typeof message.seq === 'number' && typeof message.type === 'string' ? message : null;
  } catch {
    return null;
  }
}

/**
 * Follows the feed of a run: reconnects with the last `seq` it saw, drops what it saw before,
 * and shows at most one new view a frame. The view lives in the query cache, so it outlives the screen.
 * `caughtUp` is how many events came in one go after a reconnect; null when there is nothing to say.
 */
export function useFeed(workflowId: string): { view: FeedView; caughtUp: number | null } {
  const queryClient = useQueryClient();
  const [caughtUp, setCaughtUp] = useState<number | null>(null);
  const { data: view } = useQuery({
    queryKey: ['feed', workflowId],
    queryFn: () => emptyFeedView,
    initialData: emptyFeedView,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30 * 60_000,
    enabled: false,
  });

  useEffect(() => {
    const key = ['feed', workflowId];
    const current = () => queryClient.getQueryData<FeedView>(key) ?? emptyFeedView;
    let received = current().lastSeq;
    let wasConnected = false;
    let missed = 0;
    let left = false;
    let catchUpTimer: ReturnType<typeof setTimeout> | undefined;

    const batch = createFrameBatch<FeedMessage>((messages) =>
      queryClient.setQueryData(key, reduceFeed(current(), messages)),
    );
    const socket = new ReconnectingWebSocket(() => socketUrl(workflowId, received), [], {
      minReconnectionDelay: 300,
      maxReconnectionDelay: 5_000,
      connectionTimeout: 5_000,
    });

    function sayCaughtUp() {
      catchUpTimer = undefined;
      if (missed === 0) return;
      setCaughtUp(missed);
      setTimeout(() => setCaughtUp(null), CATCH_UP_SHOWN_MS);
    }

    socket.addEventListener('open', () => {
      connection.alive('feed');
      if (!wasConnected) {
        wasConnected = true;
        return;
      }
      missed = 0;
      catchUpTimer = setTimeout(sayCaughtUp, CATCH_UP_MS);
    });
    socket.addEventListener('close', () => {
      if (!left) connection.lost('feed');
    });
    socket.addEventListener('message', (event) => {
      const message = parseMessage(event.data);
      if (!message || message.seq <= received) return;
      // A gap means that something was lost on the way: ask again from the last one seen.
      if (message.type !== 'snapshot' && message.seq > received + 1) {
        socket.reconnect();
        return;
      }
      received = message.seq;
      if (catchUpTimer) missed += 1;
      batch.push(message);
    });
    document.addEventListener('visibilitychange', batch.reschedule);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', batch.reschedule);
      clearTimeout(catchUpTimer);
      batch.stop();
      socket.close();
      connection.forget('feed');
    };
  }, [queryClient, workflowId]);

  return { view, caughtUp };
}
