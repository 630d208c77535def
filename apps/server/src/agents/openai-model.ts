import {
  type Model,
  type ModelRequest,
  type ModelResponse,
  OpenAIChatCompletionsModel,
  OpenAIResponsesModel,
} from '@openai/agents';
import OpenAI, { AzureOpenAI } from 'openai';
import { watchedFetch } from './watched-fetch.ts';

/** How to reach a hosted model. Keys stay inside the client: they are never logged, stored or sent on. */
export interface OpenAISettings {
  readonly provider: 'openai' | 'azure' | 'compatible';
  readonly apiKey: string;
  readonly model: string;
  /** Base URL of a compatible server, or the Azure endpoint; null for the vendor's own. */
  readonly baseURL: string | null;
  readonly azureApiVersion?: string | undefined;
  /** Milliseconds without a byte after which a call is given up. */
  readonly idleTimeoutMs?: number | undefined;
  /** Milliseconds a whole call may take. */
  readonly deadlineMs?: number | undefined;
}

const DEFAULT_IDLE_TIMEOUT_MS = 60_000;
const DEFAULT_DEADLINE_MS = 120_000;

/** A hosted model as the Agents SDK wants it; retries are not the client's business (`maxRetries: 0`). */
export function createOpenAIModel(settings: OpenAISettings): Model {
  const deadlineMs = settings.deadlineMs ?? DEFAULT_DEADLINE_MS;
  const common = {
    apiKey: settings.apiKey,
    maxRetries: 0,
    timeout: deadlineMs,
    fetch: watchedFetch({
      deadlineMs,
      idleTimeoutMs: settings.idleTimeoutMs ?? DEFAULT_IDLE_TIMEOUT_MS,
    }),
  };
  if (settings.provider === 'azure') {
    const client = new AzureOpenAI({
      ...common,
      endpoint: settings.baseURL ?? '',
      deployment: settings.model,
      apiVersion: settings.azureApiVersion ?? '2025-04-01-preview',
    });
    return new OpenAIChatCompletionsModel(client, settings.model);
  }
  const client = new OpenAI({ ...common, baseURL: settings.baseURL });
  const responses = new OpenAIResponsesModel(client, settings.model);
  if (settings.provider === 'openai') return responses;
  return eitherApi(new OpenAIChatCompletionsModel(client, settings.model), responses);
}

/** Compatible servers mostly speak the chat API; one that answers 404 to it is asked by the Responses API from then on. */
function eitherApi(first: Model, second: Model): Model {
  let current = first;
  const getResponse = async (request: ModelRequest): Promise<ModelResponse> => {
    try {
      return await current.getResponse(request);
    } catch (error) {
      if (current === second || !(error instanceof OpenAI.NotFoundError)) throw error;
      current = second;
      return current.getResponse(request);
    }
  };
  return { getResponse, getStreamedResponse: (request) => current.getStreamedResponse(request) };
}
