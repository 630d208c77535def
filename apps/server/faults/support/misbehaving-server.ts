import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOfflineModel } from '../../src/agents/offline-model.ts';
import { type ChatRequest, modelRequestOf } from '../../tests/support/mirror-model-server.ts';
import {
  answerCall,
  answerChat,
  answerStatus,
  type GoodAnswer,
  misbehaviours,
} from './misbehaviours.ts';
import type { Seeded } from './seeded.ts';

/** Of a hundred answers; the others are good, so that every depth of a conversation is reached. */
const BAD_PERCENT = 35;

export interface MisbehavingServer {
  readonly baseURL: string;
  /** Bad answers given so far, by kind. */
  readonly bad: ReadonlyMap<string, number>;
  readonly good: () => number;
  /** From now on 503 without advice, `tries` times, then a refusal; gives when each request came, in ms. */
  onlyUnavailable(tries: number): readonly number[];
  close(): void;
}

/** A chat server on loopback that mixes the built-in model's answers with every misbehaviour. */
export async function startMisbehavingServer(random: Seeded): Promise<MisbehavingServer> {
  const model = createOfflineModel();
  const kinds = Object.keys(misbehaviours);
  const bad = new Map<string, number>();
  let good = 0;
  let unavailable: { readonly arrivals: number[]; readonly tries: number } | null = null;

  async function dueAnswer(body: string): Promise<GoodAnswer> {
    const { output } = await model.getResponse(modelRequestOf(JSON.parse(body) as ChatRequest));
    const [item] = output;
    return item?.type === 'function_call' ? { name: item.name, arguments: item.arguments } : null;
  }

  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', async () => {
      if (unavailable) {
        unavailable.arrivals.push(performance.now());
        answerStatus(response, unavailable.arrivals.length > unavailable.tries ? 400 : 503);
        return;
      }
      const due = await dueAnswer(body);
      if (random.between(1, 100) <= BAD_PERCENT) {
        const kind = random.pick(kinds);
        bad.set(kind, (bad.get(kind) ?? 0) + 1);
        misbehaviours[kind]?.(response, due);
        return;
      }
      good += 1;
      if (due) answerCall(response, due.name, due.arguments);
      else answerChat(response, { content: '{"remark":""}' });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${String(port)}/v1`,
    bad,
    good: () => good,
    onlyUnavailable: (tries) => {
      unavailable = { arrivals: [], tries };
      return unavailable.arrivals;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
