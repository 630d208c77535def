import { randomUUID } from 'node:crypto';
import { serve, type WebSocketServerLike } from '@hono/node-server';
import { Hono } from 'hono';
import { openDatabase } from '../src/db/database.ts';
import { migrateUp } from '../src/db/migrate.ts';
import { ensureLocalUser } from '../src/db/owned-database.ts';
import { createFeedServer, mountFeedSocket } from '../src/routes/feed-socket.ts';
import { say } from '../src/runs/control-workflow.ts';
import { createLocalDoorbell } from '../src/runs/doorbell.ts';
import { createFeedHub } from '../src/runs/feed-hub.ts';
import { makeTinyDataset, makeTinyRun } from '../tests/support/tiny-runs.ts';

// A process with the product's log, hub and socket, and one run into which `POST /emit` writes events:
// what the fan-out benchmark measures. Arguments: the database file and the port.
const [path = '', port = '0'] = process.argv.slice(2);
const now = () => new Date().toISOString();

const database = await openDatabase({ url: `sqlite:${path}` });
await migrateUp(database);
await ensureLocalUser(database, now());
const workflowId = await makeTinyRun(database, await makeTinyDataset(database));
const doorbell = createLocalDoorbell();
const feed = createFeedHub(database, doorbell);

const app = new Hono();
app.get('/ready', (context) => context.json({ path: `/ws/${workflowId}?after=0` }));
app.post('/emit', async (context) => {
  const count = Number(context.req.query('count') ?? 0);
  for (let event = 0; event < count; event++) {
    await database.query.transaction().execute((trx) =>
      say(
        trx,
        workflowId,
        [
          {
            type: 'agent_status',
            phase: 'demand',
            agent: 'demand',
            status: 'thinking',
            message: `Comparing the forecasts of ${randomUUID()}`,
            progress: event / count,
          },
        ],
        now(),
      ),
    );
    doorbell.ring(workflowId);
  }
  return context.json({ count });
});
mountFeedSocket(app, { feed, mayFollow: async () => true, onClients: () => {} });
serve({
  fetch: app.fetch,
  port: Number(port),
  hostname: '127.0.0.1',
  // ws declares its own options as possibly undefined; `noServer` is set where the server is made.
  websocket: { server: createFeedServer() as unknown as WebSocketServerLike },
});
