import type { Approval, PlanSummary, WorkflowSummary } from '@hemline/contracts';
import {
  askApi,
  readBenchmarkBrief,
  readMetric,
  startRun,
  UnexpectedAnswerError,
} from './api-client.ts';
import { percentile, printFigures } from './figure.ts';
import { openFollowers } from './raw-followers.ts';
import { makeDataDirectory, startServer } from './server-process.ts';

const USERS = 100;
const SECONDS = 10;
const FULL_SECONDS = 60;
/** A person looks at what came before going on. */
const THINKING_MS = 800;
const FOLLOWING_MS = 300;
const MOST_READ_MS = 200;
const MOST_WRITE_MS = 500;
/** Runs that are kept going meanwhile. */
const RUNS_AT_ONCE = 2;

interface Page<Item> {
  readonly items: readonly Item[];
}

/** Times requests and counts what went wrong; a decision somebody else took first is no error. */
function createStopwatch() {
  const reads: number[] = [];
  const writes: number[] = [];
  const errors: string[] = [];
  let lateDecisions = 0;
  async function timed<Value>(times: number[], work: () => Promise<Value>): Promise<Value | null> {
    const started = performance.now();
    try {
      const value = await work();
      times.push(performance.now() - started);
      return value;
    } catch (error) {
      if (error instanceof UnexpectedAnswerError && error.status === 409 && times === writes) {
        times.push(performance.now() - started);
        lateDecisions += 1;
      } else errors.push(error instanceof Error ? error.message : String(error));
      return null;
    }
  }
  return {
    reads,
    writes,
    errors,
    lateDecisions: () => lateDecisions,
    read: <Value>(work: () => Promise<Value>) => timed(reads, work),
    write: <Value>(work: () => Promise<Value>) => timed(writes, work),
  };
}

type Stopwatch = ReturnType<typeof createStopwatch>;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One user: lists, opens a plan, follows a run for a moment, decides what waits. */
async function beUser(server: string, port: number, user: number, until: number, watch: Stopwatch) {
  await pause((user / USERS) * THINKING_MS);
  while (performance.now() < until) {
    const runs = await watch.read(() =>
      askApi<Page<WorkflowSummary>>(`${server}/api/v1/workflows?limit=20`),
    );
    await pause(THINKING_MS);
    const plans = await watch.read(() =>
      askApi<Page<PlanSummary>>(`${server}/api/v1/plans?limit=20`),
    );
    const plan = plans?.items[user % Math.max(1, plans.items.length)];
    if (plan) await watch.read(() => askApi(`${server}/api/v1/plans/${plan.plan_id}`));
    await pause(THINKING_MS);
    const run = runs?.items[0];
    if (run) await follow(port, run.workflow_id, watch);
    const approvals = await watch.read(() =>
      askApi<Page<Approval>>(`${server}/api/v1/approvals?status=pending&limit=20`),
    );
    const approval = approvals?.items[user % Math.max(1, approvals.items.length)];
    if (approval) {
      const { approval_id, plan_hash } = approval;
      await watch.write(() =>
        askApi(`${server}/api/v1/approvals/${approval_id}/decision`, {
          action: 'accept',
          plan_hash,
        }),
      );
    }
    await pause(THINKING_MS);
  }
}

async function follow(port: number, workflowId: string, watch: Stopwatch): Promise<void> {
  try {
    const followers = await openFollowers(port, `/ws/${workflowId}?after=0`, 1);
    const heard = await followers.waitFor(1, 5_000);
    if (!heard) watch.errors.push('a feed stayed silent for 5 s');
    await pause(FOLLOWING_MS);
    followers.close();
  } catch (error) {
    watch.errors.push(error instanceof Error ? error.message : String(error));
  }
}

/** Keeps runs going: whenever fewer than `RUNS_AT_ONCE` are under way, starts another. */
async function keepRunning(server: string, until: number, watch: Stopwatch): Promise<number> {
  const parameters = await readBenchmarkBrief(server);
  let started = 0;
  while (performance.now() < until) {
    const runs = await askApi<Page<WorkflowSummary>>(`${server}/api/v1/workflows?limit=20`);
    const underWay = runs.items.filter(({ status }) =>
      ['pending', 'running', 'awaiting_approval'].includes(status),
    ).length;
    if (underWay < RUNS_AT_ONCE) {
      await watch.write(() => startRun(server, parameters));
      started += 1;
    } else await pause(100);
  }
  return started;
}

/** 100 people at once for a minute (`--full`; 10 s otherwise) while runs execute: reads, writes, errors. */
export async function runHundredUsers(args: readonly string[]): Promise<void> {
  const seconds = args.includes('--full') ? FULL_SECONDS : SECONDS;
  const data = makeDataDirectory();
  const server = await startServer(data.path);
  try {
    const watch = createStopwatch();
    await readMetric(server.url, 'event_loop_longest_block_seconds');
    const until = performance.now() + seconds * 1_000;
    const [started] = await Promise.all([
      keepRunning(server.url, until, watch),
      ...Array.from({ length: USERS }, (_, user) =>
        beUser(server.url, server.port, user, until, watch),
      ),
    ]);
    const block = 1_000 * (await readMetric(server.url, 'event_loop_longest_block_seconds'));
    const { reads, writes, errors } = watch;
    for (const error of [...new Set(errors)].slice(0, 5)) console.error(`error: ${error}`);
    printFigures([
      {
        name: '100 users, reads p95',
        value: percentile(reads, 0.95),
        unit: 'ms',
        target: { most: MOST_READ_MS },
        note: `${reads.length} reads in ${seconds} s`,
      },
      {
        name: '100 users, writes p95',
        value: percentile(writes, 0.95),
        unit: 'ms',
        target: { most: MOST_WRITE_MS },
        note: `${writes.length} writes, ${watch.lateDecisions()} decided by somebody else first`,
      },
      { name: '100 users, errors', value: errors.length, unit: '', target: { exactly: 0 } },
      {
        name: '100 users, runs started meanwhile',
        value: started,
        unit: '',
        target: { least: 1 },
      },
      {
        name: '100 users, longest block of the event loop',
        value: block,
        unit: 'ms',
        target: null,
      },
    ]);
  } finally {
    await server.stop();
    data.remove();
  }
}
