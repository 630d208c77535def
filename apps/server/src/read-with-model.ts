import { mergeReadings, readBrief } from '@hemline/briefs';
import type { Reading } from '@hemline/contracts';
import { abortableSleep } from './agents/abortable-sleep.ts';
import { extractWithModel } from './agents/extraction-agent.ts';
import type { LanguageModel } from './agents/language-model.ts';
import type { Log } from './log.ts';

/** A planner waits for this; the built-in reader's answer is there at once. */
const MODEL_DEADLINE_MS = 30_000;

/** How long a reading may wait; tests wait less. */
export interface ModelPatience {
  readonly deadlineMs?: number;
  readonly sleep?: typeof abortableSleep;
}

/**
 * Reads a brief with the built-in reader and, when a language model is configured, with that beside
 * it. A model that does not serve takes nothing away: the built-in reading stands and says so.
 */
export async function readWithModel(
  text: string,
  today: string,
  languageModel: LanguageModel,
  log: Log,
  { deadlineMs = MODEL_DEADLINE_MS, sleep = abortableSleep }: ModelPatience = {},
): Promise<Reading> {
  const offline = readBrief(text, today);
  if (languageModel.provider === 'offline') return offline;
  try {
    const signal = AbortSignal.timeout(deadlineMs);
    const extraction = await extractWithModel(languageModel, text, today, signal, sleep);
    return mergeReadings(text, offline, extraction, languageModel.name);
  } catch (error) {
    log.warning('the language model did not read the brief', { error });
    return {
      ...offline,
      reader_note: `${languageModel.name} did not serve; the built-in reader read this brief.`,
    };
  }
}
