import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AgentInputItem, ModelRequest } from '@openai/agents';
import { createOfflineModel } from '../../src/agents/offline-model.ts';

/** What a client of the chat API sends, as far as the mirror reads it. */
export interface ChatRequest {
  readonly stream?: boolean;
  readonly messages: readonly {
    readonly role: string;
    readonly content?: unknown;
    readonly tool_call_id?: string;
    readonly tool_calls?: readonly {
      readonly id: string;
      readonly function: { readonly name: string; readonly arguments: string };
    }[];
  }[];
  readonly tools?: readonly {
    readonly function: { readonly name: string; readonly parameters: object };
  }[];
}

export interface MirrorModelServer {
  readonly baseURL: string;
  /** Keys that came with requests. */
  readonly keys: ReadonlySet<string>;
  readonly calls: () => number;
  readonly close: () => Promise<void>;
}

const HANDOFF = /^transfer_to_/;

/** The conversation of a chat request in the Agents SDK's own terms. */
export function modelRequestOf(chat: ChatRequest): ModelRequest {
  const names = new Map(
    chat.messages.flatMap(({ tool_calls = [] }) =>
      tool_calls.map(({ id, function: called }) => [id, called.name] as const),
    ),
  );
  const input = chat.messages.flatMap((message): AgentInputItem[] => {
    if (message.role !== 'tool') return [];
    const callId = message.tool_call_id ?? '';
    const output = typeof message.content === 'string' ? message.content : '';
    const name = names.get(callId) ?? '';
    return [{ type: 'function_call_result', callId, name, status: 'completed', output }];
  });
  const tools = (chat.tools ?? []).map((tool) => tool.function);
  return {
    input,
    handoffs: tools
      .filter(({ name }) => HANDOFF.test(name))
      .map(({ name }) => ({ toolName: name })),
    tools: tools
      .filter(({ name }) => !HANDOFF.test(name))
      .map(({ name, parameters }) => ({ type: 'function', name, parameters })),
  } as unknown as ModelRequest;
}

/**
 * An OpenAI-compatible server on loopback that makes the choices of the built-in model: it reads the
 * messages and tools of each request as they come over the wire, and answers as a chat completion.
 */
export async function startMirrorModelServer(): Promise<MirrorModelServer> {
  const model = createOfflineModel();
  const keys = new Set<string>();
  let calls = 0;

  async function answer(chat: ChatRequest, response: ServerResponse): Promise<void> {
    calls += 1;
    const { output } = await model.getResponse(modelRequestOf(chat));
    const [item] = output;
    const message =
      item?.type === 'function_call'
        ? {
            role: 'assistant',
            content: null,
            tool_calls: [
              {
                index: 0,
                id: `call_${calls}`,
                type: 'function',
                function: { name: item.name, arguments: item.arguments },
              },
            ],
          }
        : { role: 'assistant', content: JSON.stringify({ remark: '' }) };
    const finish_reason = 'tool_calls' in message ? 'tool_calls' : 'stop';
    const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };
    const common = { id: `chat-${calls}`, created: 0, model: 'mirror' };
    if (chat.stream !== true) {
      response.writeHead(200, { 'content-type': 'application/json' });
      const choices = [{ index: 0, finish_reason, message }];
      response.end(JSON.stringify({ ...common, object: 'chat.completion', choices, usage }));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const chunk = (choices: object[], more: object = {}) =>
      response.write(
        `data: ${JSON.stringify({ ...common, object: 'chat.completion.chunk', choices, ...more })}\n\n`,
      );
    chunk([{ index: 0, delta: message, finish_reason: null }]);
    chunk([{ index: 0, delta: {}, finish_reason }]);
    chunk([], { usage });
    response.end('data: [DONE]\n\n');
  }

  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      keys.add(String(request.headers.authorization ?? ''));
      if (!request.url?.endsWith('/chat/completions')) {
        response.writeHead(404).end();
        return;
      }
      answer(JSON.parse(body) as ChatRequest, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    keys,
    calls: () => calls,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
