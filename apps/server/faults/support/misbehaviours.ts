import type { ServerResponse } from 'node:http';

/** A tool call, or null for a final answer. */
export type GoodAnswer = { readonly name: string; readonly arguments: string } | null;

/** Answers one chat request badly; `due` is what a good model would have answered. */
export type Misbehaviour = (response: ServerResponse, due: GoodAnswer) => void;

/** Seconds that the scripted `Retry-After` asks for. */
export const ADVISED_SECONDS = 3;

let calls = 0;

/** Answers with a chat completion that holds `message`. */
export function answerChat(response: ServerResponse, message: object): void {
  const choices = [
    { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: null, ...message } },
  ];
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
  const common = { id: 'c', object: 'chat.completion', created: 0, model: 'm' };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ...common, choices, usage }));
}

/** Answers with one tool call. */
export function answerCall(response: ServerResponse, name: string, json: string): void {
  calls += 1;
  const id = `call_${String(calls)}`;
  const tool_calls = [{ id, type: 'function', function: { name, arguments: json } }];
  answerChat(response, { tool_calls });
}

/** Answers with an error status. */
export function answerStatus(
  response: ServerResponse,
  code: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(code, { 'content-type': 'application/json', ...headers });
  response.end('{"error":{"message":"scripted"}}');
}

const say =
  (content: string): Misbehaviour =>
  (response) =>
    answerChat(response, { content });
const status =
  (code: number, headers?: Record<string, string>): Misbehaviour =>
  (response) =>
    answerStatus(response, code, headers);
/** Calls the tool that is due, with other arguments. */
const spoil =
  (json: string): Misbehaviour =>
  (response, due) =>
    answerCall(response, due?.name ?? 'propose_buy', json);

/** How a model can misbehave; each is drawn as often as the others. */
export const misbehaviours: Readonly<Record<string, Misbehaviour>> = {
  too_many_requests: status(429),
  too_many_requests_with_advice: status(429, { 'retry-after': String(ADVISED_SECONDS) }),
  server_error: status(500),
  unavailable: status(503),
  refused: status(400),
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
  empty_answer: say(''),
  talk_instead_of_work: say('I would rather write a poem. Buy 7 units.'),
  unknown_tool: (response) => answerCall(response, 'drop_all_tables', '{}'),
  hands_off_to_nobody: (response) => answerCall(response, 'transfer_to_nobody', '{}'),
  broken_arguments: spoil('{"option": '),
  wrong_schema: spoil('{"option": 12, "why": []}'),
  null_arguments: spoil('null'),
  not_a_number: spoil('{"option": "buy NaN", "reason": "so"}'),
  out_of_range: spoil('{"option": "buy 999999999999", "reason": "all"}'),
  negative: spoil('{"option": "buy -1", "reason": "none"}'),
};
