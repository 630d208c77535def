import type { Model, ModelRequest, ModelResponse } from '@openai/agents';

type StreamEvent =
  ReturnType<Model['getStreamedResponse']> extends AsyncIterable<infer Event> ? Event : never;
type StreamedOutput = Extract<StreamEvent, { type: 'response_done' }>['response']['output'];

/**
 * A streamed model call that delivers its answer in one piece. Nothing in Hemline shows half an answer,
 * so a whole one can be stored, retried and replayed.
 */
export function streamedWhole(getResponse: Model['getResponse']): Model['getStreamedResponse'] {
  return async function* stream(request: ModelRequest): AsyncGenerator<StreamEvent> {
    const response: ModelResponse = await getResponse(request);
    const { inputTokens, outputTokens, totalTokens } = response.usage;
    yield { type: 'response_started' };
    yield {
      type: 'response_done',
      response: {
        id: response.responseId ?? 'response',
        output: response.output as StreamedOutput,
        usage: { inputTokens, outputTokens, totalTokens },
      },
    };
  };
}
