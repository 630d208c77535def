import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MAX_BRIEF_CHARACTERS } from '@hemline/briefs';
import type { Reading } from '@hemline/contracts';
import { createLanguageModel } from '../agents/language-model.ts';
import { readConfig } from '../config.ts';
import { languageModelSettings } from '../language-model-settings.ts';
import { createLog, secretsOf } from '../log.ts';
import { readWithModel } from '../read-with-model.ts';
import { exitCodes, Refusal } from '../refusal.ts';
import type { Command } from './command.ts';
import { todayOption } from './option-values.ts';

const UNDERLINE = ['\u001b[4m', '\u001b[24m'] as const;

/** `hemline read`: what a brief says, each value with its words. Issues are part of the result, not a failure. */
export const readCommand: Command = {
  name: 'read',
  usage: '"<brief>" | --file FILE [--today YYYY-MM-DD] [--json]',
  summary: 'Read a season brief into parameters, with the words each came from.',
  options: { file: { type: 'string' }, today: { type: 'string' }, json: { type: 'boolean' } },
  async run(call) {
    const text = await briefOf(call.words, call.text('file'), call.workingDirectory);
    const today = todayOption(call);
    const config = readConfig(call.host, call.workingDirectory);
    const log = createLog(call.host, config.logLevel, secretsOf(config), call.say);
    const languageModel = createLanguageModel(languageModelSettings(config.environment));
    const reading = await readWithModel(text, today, languageModel, log);
    call.out(
      call.has('json')
        ? `${JSON.stringify(reading, null, 2)}\n`
        : describeReading(text, reading, call.isTerminal),
    );
    return exitCodes.ok;
  },
};

async function briefOf(
  words: readonly string[],
  file: string | undefined,
  workingDirectory: string,
): Promise<string> {
  if ((words.length === 0) === (file === undefined)) {
    throw new Refusal('Give the brief in quotes, or --file FILE.', exitCodes.usage);
  }
  const text =
    file === undefined ? words.join(' ') : await readText(resolve(workingDirectory, file));
  if (text.length > MAX_BRIEF_CHARACTERS) {
    throw new Refusal(
      `The brief has ${text.length} characters; at most ${MAX_BRIEF_CHARACTERS} are read.`,
      exitCodes.invalid_input,
    );
  }
  return text;
}

/** A text file's content. Throws `Refusal` when there is none. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw missing
      ? new Refusal(`There is no file ${path}.`, exitCodes.not_found)
      : new Refusal(`${path} cannot be read (${(error as Error).message}).`);
  }
}

function describeReading(text: string, reading: Reading, isTerminal: boolean): string {
  const lines = Object.entries(reading.parameters).map(([name, { value, source, evidence }]) => {
    const words = evidence
      ? `  "${evidence.quote}"${evidence.note ? ` (${evidence.note})` : ''}`
      : '';
    return `${name.padEnd(26)}${String(value ?? '–').padEnd(22)}${source.padEnd(10)}${words}`.trimEnd();
  });
  const issues = reading.issues.map(
    ({ field, code, message }) => `! ${field ?? 'brief'}: ${code}: ${message}`,
  );
  const note = reading.reader_note ? [reading.reader_note] : [];
  const shown = isTerminal ? [highlight(text, reading), ''] : [];
  return `${[...shown, ...lines, ...issues, ...note].join('\n')}\n`;
}

/** The brief with every quote underlined; overlapping quotes become one. */
function highlight(text: string, { parameters }: Reading): string {
  const marked = new Array<boolean>(text.length).fill(false);
  for (const { evidence } of Object.values(parameters)) {
    if (evidence) marked.fill(true, evidence.start, evidence.end);
  }
  let shown = '';
  marked.forEach((inside, index) => {
    if (inside && !marked[index - 1]) shown += UNDERLINE[0];
    shown += text[index];
    if (inside && !marked[index + 1]) shown += UNDERLINE[1];
  });
  return shown;
}
