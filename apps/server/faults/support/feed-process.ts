import { serve, type WebSocketServerLike } from '@hono/node-server';
import { Hono } from 'hono';
import { openDatabase } from '../../src/db/database.ts';
import { takeEngineLock } from '../../src/db/engine-lock.ts';
import { createFeedServer, mountFeedSocket } from '../../src/routes/feed-socket.ts';
import { createFeedHub } from '../../src/runs/feed-hub.ts';
import { startEngine } from '../../src/runs/start-engine.ts';
import { tinyEngine, tinyRegistry } from '../../tests/support/tiny-runs.ts';

/** What a feed server process is told on its command line, as JSON. */
export interface FeedOrders {
  readonly url: string;
  readonly port: number;
  readonly eventsPerPhase: number;
  readonly pauseMs: number;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as FeedOrders;
const database = await openDatabase({ url: orders.url });
if (!takeEngineLock(database)) throw new Error('another process holds the engine lock');
const engine = tinyEngine(
  database,
  tinyRegistry({ eventsPerPhase: orders.eventsPerPhase, pauseMs: orders.pauseMs }),
);
const feed = createFeedHub(database, engine.doorbell);
const app = new Hono();
mountFeedSocket(app, { feed, mayFollow: async () => true, onClients: () => {} });
serve(
  {
    fetch: app.fetch,
    port: orders.port,
    hostname: '127.0.0.1',
    websocket: { server: createFeedServer() as WebSocketServerLike },
  },
  () => process.stdout.write('ready\n'),
);
await startEngine(engine, { concurrency: 4, alone: true, effects: { announce: async () => {} } });
