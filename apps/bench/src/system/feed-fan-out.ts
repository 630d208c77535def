import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { percentile, printFigures } from './figure.ts';
import { openFollowers } from './raw-followers.ts';
import { makeDataDirectory, type RunningProgram, startProgram } from './server-process.ts';

const bareEntry = fileURLToPath(new URL('./bare-feed-worker.ts', import.meta.url));
/** The product's log, hub and socket in a process of their own; run as a program, never imported. */
const sourceEntry = fileURLToPath(new URL('../../../server/bench/feed-source.ts', import.meta.url));

const CLIENTS = 1_000;
const EVENTS = 100;
const FULL_EVENTS = 300;
const ROUNDS = 3;
const TIMEOUT_MS = 60_000;

async function emit({ url }: RunningProgram, count: number): Promise<void> {
  await (await fetch(`${url}/emit?count=${count}`, { method: 'POST' })).arrayBuffer();
}

/**
 * 1,000 clients follow one run while events are written as fast as they commit: messages delivered a
 * second by the product (log, hub, socket) and by bare `ws` that sends the same frame to every socket,
 * in turns. The product is to reach half, and to lose none.
 */
export async function runFeedFanOut(args: readonly string[]): Promise<void> {
  const events = args.includes('--full') ? FULL_EVENTS : EVENTS;
  const data = makeDataDirectory();
  const programs: RunningProgram[] = [];
  try {
    programs.push(
      await startProgram(
        (port) => [sourceEntry, join(data.path, 'feed.db'), String(port)],
        '/ready',
      ),
    );
    programs.push(await startProgram((port) => [bareEntry, String(port)], '/ready'));
    const feeds = await Promise.all(
      programs.map(async (program) => {
        const { path } = (await (await fetch(`${program.url}/ready`)).json()) as { path: string };
        return { program, followers: await openFollowers(program.port, path, CLIENTS) };
      }),
    );
    const rates: number[][] = programs.map(() => []);
    let missing = 0;
    for (const { program, followers } of feeds) {
      await emit(program, 1);
      await followers.waitFor(CLIENTS, TIMEOUT_MS);
    }
    for (let round = 0; round < ROUNDS; round++) {
      for (const [which, { program, followers }] of feeds.entries()) {
        const wanted = followers.received() + events * CLIENTS;
        const started = performance.now();
        await emit(program, events);
        await followers.waitFor(wanted, TIMEOUT_MS);
        const seconds = (performance.now() - started) / 1_000;
        missing += Math.abs(wanted - followers.received());
        rates[which]?.push((events * CLIENTS) / seconds);
      }
    }
    for (const { followers } of feeds) followers.close();
    const [ours = 0, theirs = Number.NaN] = rates.map((rounds) => percentile(rounds, 0.5));
    printFigures([
      { name: 'feed to 1,000 clients', value: ours, unit: 'messages/s', target: null },
      { name: 'the same, bare ws', value: theirs, unit: 'messages/s', target: null },
      {
        name: 'feed, share of bare ws',
        value: ours / theirs,
        unit: '',
        target: { least: 0.5 },
        note: `medians of ${ROUNDS} rounds of ${events} events`,
      },
      {
        name: 'feed, messages missed or repeated',
        value: missing,
        unit: '',
        target: { exactly: 0 },
      },
    ]);
  } finally {
    for (const program of programs) await program.stop();
    data.remove();
  }
}
