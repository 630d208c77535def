import type { LanguageModelSettings } from './agents/language-model.ts';
import type { Environment } from './config.ts';
import { exitCodes, Refusal } from './refusal.ts';

/** Which language model the environment asks for: Azure, a key, a compatible server, or the built-in one. */
export function languageModelSettings(environment: Environment): LanguageModelSettings {
  const {
    OPENAI_API_KEY,
    OPENAI_BASE_URL,
    OPENAI_MODEL,
    AZURE_OPENAI_ENDPOINT,
    AZURE_OPENAI_API_KEY,
    AZURE_OPENAI_DEPLOYMENT,
    AZURE_OPENAI_API_VERSION,
  } = environment;
  const azure = { AZURE_OPENAI_ENDPOINT, AZURE_OPENAI_API_KEY, AZURE_OPENAI_DEPLOYMENT };
  if (Object.values(azure).some((value) => value !== undefined)) {
    const missing = Object.entries(azure).filter(([, value]) => value === undefined);
    if (missing.length > 0) {
      throw new Refusal(
        `${missing.map(([key]) => key).join(' and ')}: expected a value, because another AZURE_OPENAI_ variable is set. Set all three or none.`,
        exitCodes.usage,
      );
    }
    return {
      provider: 'azure',
      apiKey: AZURE_OPENAI_API_KEY!,
      model: AZURE_OPENAI_DEPLOYMENT!,
      baseURL: AZURE_OPENAI_ENDPOINT!,
      azureApiVersion: AZURE_OPENAI_API_VERSION,
    };
  }
  if (OPENAI_BASE_URL) {
    // Servers on one's own machine often want no key; the client wants something to send.
    const apiKey = OPENAI_API_KEY ?? 'none';
    return { provider: 'compatible', apiKey, model: OPENAI_MODEL, baseURL: OPENAI_BASE_URL };
  }
  return OPENAI_API_KEY
    ? { provider: 'openai', apiKey: OPENAI_API_KEY, model: OPENAI_MODEL, baseURL: null }
    : { provider: 'offline' };
}
