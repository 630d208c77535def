import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Plan, planSchema } from '@hemline/contracts';
import { checkInvariants } from '@hemline/planning';
import { createLanguageModel } from '../src/agents/language-model.ts';
import { createComputePool } from '../src/runs/compute-pool.ts';
import { createRunRegistry } from '../src/runs/run-registry.ts';
import { runAccepting } from '../tests/support/real-runs.ts';
import { runViolations } from '../tests/support/run-invariants.ts';
import { makeSmallRetailer } from '../tests/support/small-retailer.ts';
import { testHost, tinyEngine } from '../tests/support/tiny-runs.ts';
import type { Fault } from './fault.ts';
import { scratchSqlite } from './support/scratch-database.ts';
import { type Seeded, seeded } from './support/seeded.ts';
import { startSpring } from './support/start-spring.ts';

const WAITS_MS = [1_000, 2_000, 4_000] as const;
const TOLERANCE = 0.2;
/** A hang is given up after this, so that thousands of them can be played. */
const IDLE_TIMEOUT_MS = 250;

type Misbehaviour = (response: ServerResponse) => void;

function chat(message: object): Misbehaviour {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const choices = [
      {
        index: 0,
        finish_reason: 'stop',
        message: { role: 'assistant', content: null, ...message },
      },
    ];
    const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
    response.end(
      JSON.stringify({
        id: 'c',
        object: 'chat.completion',
        created: 0,
        model: 'm',
        choices,
        usage,
      }),
    );
  };
}

function call(name: string, json: string): Misbehaviour {
  return chat({
    tool_calls: [{ id: `call-${name}`, type: 'function', function: { name, arguments: json } }],
  });
}

function status(
  code: number,
  headers: Record<string, string> = { 'retry-after': '0' },
): Misbehaviour {
  return (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end('{"error":{"message":"scripted"}}');
  };
}

/** How a model can misbehave; each is drawn as often as the others. */
const misbehaviours: Readonly<Record<string, Misbehaviour>> = {
  too_many_requests: status(429),
  server_error: status(500),
  unavailable: status(503),
  reset_mid_body: (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"id":"c","choi');
    setTimeout(() => response.destroy(), 5);
  },
  hang: () => {},
  garbage: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('<html>not a model</html>');
  },
  empty_answer: chat({ content: '' }),
  talk_instead_of_work: chat({ content: 'I would rather write a poem. Buy 7 units.' }),
  unknown_tool: call('drop_all_tables', '{}'),
  broken_arguments: call('compare_forecasts', '{"option": '),
  wrong_schema: call('choose_forecast', '{"option": 12, "why": []}'),
  not_a_number: call('propose_buy', '{"option": "buy NaN", "reason": "so"}'),
  out_of_range: call('propose_buy', '{"option": "buy 999999999999", "reason": "all"}'),
  hands_off_to_nobody: call('transfer_to_pricing', '{}'),
};

/** F8: a model that fails in every way; no run hangs, and no number of it gets into a plan. */
export const modelFaults: Fault = {
  name: 'f8-model-faults',
  title: 'F8 a model that misbehaves: no run stuck, no invalid number stored, waits 1, 2 and 4 s',
  async run({ full, seed, say }) {
    const runs = full ? 2_000 : 6;
    const atOnce = full ? 40 : 6;
    const random = seeded('model-faults', seed);
    const server = await misbehavingServer(random);
    const scratch = await scratchSqlite();
    const { database } = scratch;
    const violations: string[] = [];
    const compute = createComputePool(2);
    const languageModel = createLanguageModel({
      provider: 'compatible',
      apiKey: 'none',
      model: 'm',
      baseURL: server.baseURL,
      idleTimeoutMs: IDLE_TIMEOUT_MS,
    });
    const registry = createRunRegistry({ database, languageModel, compute }, testHost);
    const engine = tinyEngine(database, registry, { budget: { calls: 200, tokens: 1e9 } });
    const ends = new Map<string, number>();
    const hashes = new Set<string>();
    let warned = 0;
    let left = runs;
    try {
      await makeSmallRetailer(database, { stores: 3, categories: ['Dresses'], weeks: 110 });
      const worker = async () => {
        while (left > 0) {
          left -= 1;
          const id = await startSpring(database, engine.queue);
          const end = await runAccepting(engine, id);
          ends.set(end, (ends.get(end) ?? 0) + 1);
          violations.push(...(await runViolations(database, id)));
          const events = await database.query
            .selectFrom('workflow_events')
            .select('seq')
            .where('workflow_id', '=', id)
            .where('type', '=', 'warning')
            .execute();
          if (events.length > 0) warned += 1;
          const row = await database.query
            .selectFrom('plans')
            .select('plan_json')
            .where('workflow_id', '=', id)
            .executeTakeFirst();
          if (end !== 'completed' || !row) violations.push(`a run ended ${end}`);
          else hashes.add(checkPlan(JSON.parse(row.plan_json) as Plan, violations));
          if (left > 0 && left % 200 === 0) say(`${String(left)} runs to go`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
      const waits = await measureWaits(engine, server);
      for (const [index, wait] of waits.entries()) {
        const due = WAITS_MS[index] ?? 0;
        if (Math.abs(wait - due) > due * TOLERANCE)
          violations.push(`waited ${String(wait)} ms instead of ${String(due)}`);
      }
      if (waits.length !== WAITS_MS.length)
        violations.push(`${String(waits.length)} retries instead of 3`);
      return {
        violations: violations.slice(0, 50),
        landed: [
          { what: 'misbehaving answers', count: server.given(), least: runs * 3 },
          { what: 'kinds of misbehaviour', count: server.kinds(), least: full ? 14 : 8 },
          {
            what: 'runs whose feed says that default choices stand',
            count: warned,
            least: Math.ceil(runs * 0.9),
          },
        ],
        figures: {
          runs,
          ...Object.fromEntries([...ends].map(([end, count]) => [`ended_${end}`, count])),
          misbehaving_answers: server.given(),
          different_plans: hashes.size,
          waits_ms: waits.join(', '),
        },
      };
    } finally {
      await engine.queue.stop();
      await compute.close();
      server.close();
      await scratch.close();
    }
  },
};

/** A plan must keep its contract and invariants; gives its hash. */
function checkPlan(plan: Plan, violations: string[]): string {
  const parsed = planSchema.safeParse(plan);
  if (!parsed.success) violations.push('a stored plan breaks the contract');
  for (const { code } of checkInvariants(plan)) violations.push(`a stored plan breaks ${code}`);
  return plan.plan_hash;
}

interface MisbehavingServer {
  readonly baseURL: string;
  given(): number;
  kinds(): number;
  /** From now on only 503 without advice; notes when each request came. */
  onlyUnavailable(): number[];
  close(): void;
}

async function misbehavingServer(random: Seeded): Promise<MisbehavingServer> {
  const names = Object.keys(misbehaviours);
  const counts = new Map<string, number>();
  let arrivals: number[] | null = null;
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      if (arrivals) {
        arrivals.push(performance.now());
        // Once the waits are seen, a refusal that no retry mends ends the run soon.
        status(arrivals.length > WAITS_MS.length ? 400 : 503, {})(response);
        return;
      }
      const name = random.pick(names);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      misbehaviours[name]?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${String(port)}/v1`,
    given: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    kinds: () => counts.size,
    onlyUnavailable: () => {
      arrivals = [];
      return arrivals;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The waits between the four tries of one call that is answered 503 each time. */
async function measureWaits(
  engine: Parameters<typeof runAccepting>[0],
  server: MisbehavingServer,
): Promise<number[]> {
  const arrivals = server.onlyUnavailable();
  const id = await startSpring(engine.database, engine.queue);
  await runAccepting(engine, id);
  return arrivals.slice(1, 4).map((at, index) => Math.round(at - (arrivals[index] ?? 0)));
}
