import { upgradeWebSocket } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { type WebSocket, WebSocketServer } from 'ws';
import type { AppVariables } from '../app.ts';
import { problemResponse } from '../error-response.ts';
import { fail } from '../outcome.ts';
import type { FeedHub } from '../runs/feed-hub.ts';

/** What clients may send in one message; the feed itself needs nothing from them. */
const MOST_INBOUND_BYTES = 4_096;
const MOST_INBOUND_A_SECOND = 20;
const PING_MS = 20_000;
const POLICY_VIOLATION = 1008;
const TRY_AGAIN_LATER = 1013;

/** Limits of the feed in one process. */
export interface FeedLimits {
  readonly clients: number;
}

export const feedLimits: FeedLimits = { clients: 5_000 };

/** The socket server to hand to `serve({ websocket: { server } })`; it caps what comes in. */
export function createFeedServer(): WebSocketServer {
  return new WebSocketServer({ noServer: true, maxPayload: MOST_INBOUND_BYTES });
}

/** What the socket needs: the hub, the metrics' gauge, and whose runs a caller may follow. */
export interface FeedSocketResources {
  readonly feed: FeedHub;
  readonly mayFollow: (context: Context, workflowId: string) => Promise<boolean>;
  readonly onClients: (count: number) => void;
  readonly limits?: FeedLimits;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Mounts `/ws/:workflow_id?after=N`. Origin and Host are checked before, like on every request. */
export function mountFeedSocket(app: Hono, resources: FeedSocketResources): void {
  const { feed, onClients, limits = feedLimits } = resources;
  app.get(
    '/ws/:workflow_id',
    async (context, next) => {
      const refusal = await refuse(context as unknown as Context<AppVariables>, resources, limits);
      return refusal ?? next();
    },
    upgradeWebSocket((context) => {
      const workflowId = context.req.param('workflow_id') ?? '';
      const after = context.req.query('after');
      let socket: WebSocket | null = null;
      let stop: (() => void) | null = null;
      let pinger: NodeJS.Timeout | null = null;
      let closed = false;
      let inbound = 0;
      let second = 0;
      const end = () => {
        closed = true;
        if (pinger) clearInterval(pinger);
        stop?.();
        onClients(feed.clients());
      };
      return {
        onOpen: (_event, { raw }) => {
          const ws = raw as WebSocket;
          socket = ws;
          pinger = keepAlive(ws);
          const sink = {
            send: (frame: string) => ws.send(frame),
            bufferedBytes: () => ws.bufferedAmount,
          };
          feed.subscribe(workflowId, after === undefined ? null : Number(after), sink).then(
            (unsubscribe) => {
              stop = unsubscribe;
              if (closed) unsubscribe?.();
              else if (!unsubscribe) ws.close(1000, 'the run is gone');
              onClients(feed.clients());
            },
            () => ws.close(TRY_AGAIN_LATER, 'the log cannot be read now'),
          );
        },
        onMessage: () => {
          const now = Math.floor(performance.now() / 1000);
          inbound = now === second ? inbound + 1 : 1;
          second = now;
          if (inbound > MOST_INBOUND_A_SECOND) socket?.close(POLICY_VIOLATION, 'too many messages');
        },
        onClose: end,
        onError: end,
      };
    }),
  );
}

/** A client that does not answer a ping is gone. */
function keepAlive(ws: WebSocket): NodeJS.Timeout {
  let alive = true;
  ws.on('pong', () => {
    alive = true;
  });
  const timer = setInterval(() => {
    if (!alive) ws.terminate();
    else {
      alive = false;
      ws.ping();
    }
  }, PING_MS);
  timer.unref();
  return timer;
}

async function refuse(
  context: Context<AppVariables>,
  { feed, mayFollow }: FeedSocketResources,
  limits: FeedLimits,
): Promise<Response | null> {
  const requestId = context.get('requestId') ?? '';
  const workflowId = context.req.param('workflow_id') ?? '';
  const after = context.req.query('after');
  if (!UUID.test(workflowId) || !(await mayFollow(context, workflowId))) {
    return problemResponse(fail('not_found', 'There is no such run.').error, requestId);
  }
  if (after !== undefined && !/^\d{1,10}$/.test(after)) {
    const failure = fail('invalid_input', 'after must be the last sequence number seen.', {
      errors: [{ pointer: '/query/after', detail: 'expected a whole number from 0' }],
    });
    return problemResponse(failure.error, requestId);
  }
  if (feed.clients() >= limits.clients) {
    const failure = fail('overloaded', 'Too many clients follow runs now.', {
      retryAfterSeconds: 5,
    });
    return problemResponse(failure.error, requestId);
  }
  if (context.req.header('upgrade')?.toLowerCase() !== 'websocket') {
    return problemResponse(
      fail('malformed_request', 'This address speaks WebSocket only.').error,
      requestId,
    );
  }
  return null;
}
