import { once } from 'node:events';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readBrief } from '@hemline/briefs';
import { serve, type WebSocketServerLike } from '@hono/node-server';
import { createApp } from '../app.ts';
import { answerBrokenRequests } from '../broken-requests.ts';
import { openResources } from '../open-resources.ts';
import { exitCodes, Refusal } from '../refusal.ts';
import { createFeedServer } from '../routes/feed-socket.ts';
import { createRoutes } from '../routes/index.ts';
import type { Command } from './command.ts';

const webFolder = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Time a drain may take before the process ends regardless. */
const DRAIN_MS = 9_000;
/** How long requests under way may go on once the process was told to stop. */
const GRACE_MS = 4_000;
const HEADERS_TIMEOUT_MS = 20_000;
/** An upload of a gigabyte over a slow disk still fits. */
const REQUEST_TIMEOUT_MS = 600_000;
const COMPUTE_THREADS = 2;

/** `hemline serve`: the workstation and the API on this machine, until it is told to stop. */
export const serveCommand: Command = {
  name: 'serve',
  usage: '',
  summary: 'Serve the workstation and the API on this machine.',
  options: {},
  async run(call) {
    if (call.words.length > 0) {
      throw new Refusal(
        `serve takes no words, not "${call.words.join(' ')}". The port is set by PORT.`,
        exitCodes.usage,
      );
    }
    const resources = await openResources({ ...call, threads: COMPUTE_THREADS, verbose: true });
    const { config, log, runs, importer } = resources;
    warmReader();
    const app = createApp(resources, { routes: createRoutes(runs), webFolder });
    let server: Server;
    try {
      server = await listen(app.fetch, config.port, config.hostname);
    } catch (error) {
      await resources.close();
      throw error;
    }
    answerBrokenRequests(server);
    const working = await runs.startWorking();
    if (!working) {
      log.warning(
        'another process executes the runs of this database; runs started here are executed there',
      );
    }
    await importer.watch(resources.owned);
    const { port } = server.address() as { port: number };
    const host = config.hostname === '::1' ? '[::1]' : config.hostname;
    call.out(`Hemline is ready at http://${host}:${port}\n`);
    log.info('ready', { port, database: resources.database.kind });

    await stopSignal();
    log.info('stopping');
    const force = setTimeout(() => process.exit(exitCodes.failed), DRAIN_MS);
    force.unref();
    server.close();
    server.closeIdleConnections();
    const grace = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    grace.unref();
    await working?.stop();
    await resources.close();
    server.closeAllConnections();
    log.info('stopped');
    return exitCodes.ok;
  },
};

/** The first two readings compile the reader's expressions: 0.1 s that no request and no live feed should wait for. */
function warmReader(): void {
  for (let reading = 0; reading < 2; reading++) {
    readBrief(
      'Coats, 12 weeks from 2 March, weekly, hold 45 %, markdown week 6 below 60 %',
      '2026-01-05',
    );
  }
}

async function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  port: number,
  hostname: string,
): Promise<Server> {
  const server = serve({
    fetch,
    port,
    hostname,
    // ws declares its options optional in another way than the adapter's structural type does.
    websocket: { server: createFeedServer() as WebSocketServerLike },
    serverOptions: { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
  }) as Server;
  try {
    // Also fails with the server's own error, should that come first.
    if (!server.listening) await once(server, 'listening');
  } catch (error) {
    throw cannotListen(error as NodeJS.ErrnoException, hostname, port);
  }
  return server;
}

function cannotListen(
  { code, message }: NodeJS.ErrnoException,
  hostname: string,
  port: number,
): Refusal {
  if (code === 'EADDRINUSE') {
    return new Refusal(
      `Port ${port} is in use. Stop the program that has it (perhaps another Hemline), or start with PORT=${port + 1}.`,
    );
  }
  return code === 'EACCES'
    ? new Refusal(`Port ${port} may not be used here. Set PORT to a number above 1023.`)
    : new Refusal(`The server cannot listen on ${hostname}:${port} (${message}).`);
}

/** Resolves with the first signal to stop; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = () => {
      if (asked) process.exit(exitCodes.failed);
      asked = true;
      resolve();
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    process.on('SIGHUP', stop);
  });
}
