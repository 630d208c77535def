import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type LabelledBrief, parseLabelledBriefs, readBrief, scoreReadings } from '@hemline/briefs';
import type { Reading } from '@hemline/contracts';
import { createLanguageModel } from '../agents/language-model.ts';
import { readConfig } from '../config.ts';
import { languageModelSettings } from '../language-model-settings.ts';
import { createLog, secretsOf } from '../log.ts';
import { readWithModel } from '../read-with-model.ts';
import { exitCodes, Refusal } from '../refusal.ts';
import type { Command, CommandCall } from './command.ts';
import { evalTable } from './eval-table.ts';
import { readText } from './read-command.ts';

/** `hemline eval`: how well the readers read a file of labelled briefs; with a model configured, both. */
export const evalCommand: Command = {
  name: 'eval',
  usage: '<briefs.jsonl> [--json] [--out results.jsonl]',
  summary:
    'Score the reader on labelled briefs; with a model, both readers. See packages/briefs/corpus.',
  options: { json: { type: 'boolean' }, out: { type: 'string' } },
  async run(call) {
    const [file, ...rest] = call.words;
    if (file === undefined || rest.length > 0) {
      throw new Refusal('Name one file of labelled briefs.', exitCodes.usage);
    }
    const records = labelledBriefsIn(await readText(resolve(call.workingDirectory, file)));
    const readings = records.map(({ text, today }) => readBrief(text, today));
    const withModel = await readAllWithModel(call, records);
    const results = call.text('out');
    if (results !== undefined) {
      await writeResults(resolve(call.workingDirectory, results), records, withModel ?? readings);
    }
    const builtIn = scoreReadings(records, readings);
    const both = withModel && scoreReadings(records, withModel);
    if (call.has('json')) {
      call.out(`${JSON.stringify(both ? { ...builtIn, with_model: both } : builtIn, null, 2)}\n`);
    } else {
      call.out(evalTable('Built-in reader', builtIn));
      if (both) call.out(`\n${evalTable(`With ${withModel[0]?.reader ?? 'the model'}`, both)}`);
    }
    return exitCodes.ok;
  },
};

/** One call at a time, so that a rate limit is not what gets measured; null without a model. */
async function readAllWithModel(
  call: CommandCall,
  records: readonly LabelledBrief[],
): Promise<readonly Reading[] | null> {
  const config = readConfig(call.host, call.workingDirectory);
  const languageModel = createLanguageModel(languageModelSettings(config.environment));
  if (languageModel.provider === 'offline') return null;
  const log = createLog(call.host, config.logLevel, secretsOf(config), call.say);
  const readings: Reading[] = [];
  for (const { text, today } of records) {
    readings.push(await readWithModel(text, today, languageModel, log));
    call.say(`${readings.length} of ${records.length} read by ${languageModel.name}`);
  }
  return readings;
}

async function writeResults(
  path: string,
  records: readonly LabelledBrief[],
  readings: readonly Reading[],
): Promise<void> {
  const lines = records.map(({ id }, index) => {
    const { parameters, issues } = readings[index]!;
    return JSON.stringify({ id, parameters, issues });
  });
  await writeFile(path, `${lines.join('\n')}\n`);
}

/** All labelled briefs of a file; a single line that cannot be used stops the scoring, for a score over the rest would mislead. */
function labelledBriefsIn(text: string): readonly LabelledBrief[] {
  const { records, bad_lines: badLines } = parseLabelledBriefs(text);
  const bad = badLines[0];
  if (bad) throw new Refusal(`Line ${bad.line}: ${bad.problem}.`, exitCodes.invalid_input);
  if (records.length === 0) throw new Refusal('The file holds no briefs.', exitCodes.invalid_input);
  return records;
}
