import { type Model, setTraceProcessors, setTracingDisabled } from '@openai/agents';
import { createOfflineModel } from './offline-model.ts';
import { createOpenAIModel, type OpenAISettings } from './openai-model.ts';
import type { Patience } from './patient-model.ts';

/** The port behind which a language model stands; agents know no more of it than this. */
export interface LanguageModel {
  readonly provider: 'offline' | 'openai' | 'azure' | 'compatible';
  readonly name: string;
  readonly model: Model;
  /** Waits between two tries of a call; by the clock when left out. */
  readonly sleep?: Patience['sleep'];
}

export type LanguageModelSettings = { readonly provider: 'offline' } | OpenAISettings;

/**
 * The language model that the settings name; `offline` is the built-in one.
 * Tracing is off before anything runs: with a key set, the SDK would post traces to its vendor.
 */
export function createLanguageModel(settings: LanguageModelSettings): LanguageModel {
  setTraceProcessors([]);
  setTracingDisabled(true);
  if (settings.provider === 'offline') {
    return { provider: 'offline', name: 'built-in', model: createOfflineModel() };
  }
  return { provider: settings.provider, name: settings.model, model: createOpenAIModel(settings) };
}
