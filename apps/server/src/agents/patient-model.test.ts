import { type ModelRequest, setTracingDisabled, withTrace } from '@openai/agents';
import { afterEach, expect, test } from 'vitest';
import {
  chatAnswer,
  type LoopbackModelServer,
  type ScriptedAnswer,
  startLoopbackModelServer,
  statusAnswer,
} from './loopback-model-server.ts';
import { createOpenAIModel } from './openai-model.ts';
import { type Patience, patientModel } from './patient-model.ts';

setTracingDisabled(true);

let server: LoopbackModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const request: ModelRequest = {
  input: [{ role: 'user', content: 'hello' }],
  modelSettings: {},
  tools: [],
  outputType: 'text',
  handoffs: [],
  tracing: false,
};

async function ask(
  answers: readonly ScriptedAnswer[],
  options: Partial<Patience> = {},
  idleTimeoutMs = 5_000,
) {
  server = await startLoopbackModelServer(answers);
  const waits: number[] = [];
  const base = createOpenAIModel({
    provider: 'compatible',
    apiKey: 'sk-test-secret',
    model: 'test',
    baseURL: server.baseURL,
    idleTimeoutMs,
    deadlineMs: 10_000,
  });
  const patient = patientModel(base, {
    name: 'test',
    memo: null,
    signal: null,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
    ...options,
  });
  // The SDK's models want a trace around them, as the Runner gives them; it records nothing.
  const model = {
    getResponse: (asked: ModelRequest) => withTrace('test', () => patient.getResponse(asked)),
  };
  return { model, waits, server };
}

test('429 and 5xx are tried again after 1, 2 and 4 seconds', async () => {
  const { model, waits } = await ask([
    statusAnswer(429),
    statusAnswer(500),
    statusAnswer(503),
    chatAnswer({ content: 'hi' }),
  ]);
  const response = await model.getResponse(request);
  expect(waits).toEqual([1_000, 2_000, 4_000]);
  expect(JSON.stringify(response.output)).toContain('hi');
});

test('the fourth failure is final and names the status, never the key', async () => {
  const { model, server: started } = await ask([statusAnswer(500)]);
  const failure = await model.getResponse(request).catch((error: Error) => error);
  expect(String(failure)).toMatch(/did not answer: status 500/);
  expect(String(failure)).not.toContain('sk-test-secret');
  expect(started.requests).toHaveLength(4);
});

test('Retry-After is honoured up to a cap', async () => {
  const { model, waits } = await ask([
    statusAnswer(429, { 'retry-after': '3' }),
    statusAnswer(429, { 'retry-after': '9999' }),
    chatAnswer({ content: 'hi' }),
  ]);
  await model.getResponse(request);
  expect(waits).toEqual([3_000, 20_000]);
});

test('a refused key is not tried again', async () => {
  const { model, waits, server: started } = await ask([statusAnswer(401)]);
  await expect(model.getResponse(request)).rejects.toThrow('status 401');
  expect(waits).toEqual([]);
  expect(started.requests).toHaveLength(1);
});

test('a server that goes silent in the middle of its answer is given up and tried again', async () => {
  const stall: ScriptedAnswer = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"id":');
  };
  const { model, waits } = await ask([stall, chatAnswer({ content: 'hi' })], {}, 150);
  await model.getResponse(request);
  expect(waits).toEqual([1_000]);
});

test('a connection reset in the middle of an answer is tried again', async () => {
  const reset: ScriptedAnswer = (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"id":');
    response.socket?.destroy();
  };
  const { model, waits } = await ask([reset, chatAnswer({ content: 'hi' })]);
  await model.getResponse(request);
  expect(waits).toEqual([1_000]);
});

test('a stored response is used instead of a second call', async () => {
  const stored = new Map<string, string>();
  const memo = {
    get: async (key: string) => stored.get(key) ?? null,
    put: async (key: string, response: string) => {
      stored.set(key, response);
    },
  };
  const { model, server: started } = await ask([chatAnswer({ content: 'hi' })], { memo });
  const first = await model.getResponse(request);
  const second = await model.getResponse(request);
  expect(second.output).toEqual(first.output);
  expect(started.requests).toHaveLength(1);
});

test('a call over budget is refused before it is made', async () => {
  const { model, server: started } = await ask([chatAnswer({ content: 'hi' })], {
    beforeCall: () => {
      throw new Error('over budget');
    },
  });
  await expect(model.getResponse(request)).rejects.toThrow('over budget');
  expect(started.requests).toHaveLength(0);
});

test('a server without the chat API is asked by the Responses API', async () => {
  const responses: ScriptedAnswer = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        id: 'r1',
        object: 'response',
        status: 'completed',
        output: [
          {
            type: 'message',
            id: 'm1',
            role: 'assistant',
            status: 'completed',
            content: [{ type: 'output_text', text: 'hi', annotations: [] }],
          },
        ],
        usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
      }),
    );
  };
  const { model, server: started } = await ask([statusAnswer(404), responses]);
  await model.getResponse(request);
  expect(started.requests.map(({ url }) => url)).toEqual(['/v1/chat/completions', '/v1/responses']);
});

test('a redirect is not followed, so the key stays with its host', async () => {
  const { model, server: started } = await ask([
    statusAnswer(302, { location: 'http://127.0.0.1:9/v1' }),
  ]);
  await expect(model.getResponse(request)).rejects.toThrow('did not answer');
  expect(started.requests.every(({ url }) => url === '/v1/chat/completions')).toBe(true);
});
