import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type LabelledBrief, readBrief, scoreReadings } from '@hemline/briefs';
import { isCalendarDate } from '@hemline/contracts';
import { exitCodes, Refusal } from '../refusal.ts';
import type { Command } from './command.ts';
import { readText } from './read-command.ts';

/** `hemline eval`: how well the built-in reader reads a file of labelled briefs. */
export const evalCommand: Command = {
  name: 'eval',
  usage: '<briefs.jsonl> [--json] [--out results.jsonl]',
  summary: 'Score the reader on labelled briefs, one JSON object a line.',
  options: { json: { type: 'boolean' }, out: { type: 'string' } },
  async run(call) {
    const [file, ...rest] = call.words;
    if (file === undefined || rest.length > 0) {
      throw new Refusal('Name one file of labelled briefs.', exitCodes.usage);
    }
    const records = parseRecords(await readText(resolve(call.workingDirectory, file)));
    const readings = records.map(({ text, today }) => readBrief(text, today));
    const results = call.text('out');
    if (results !== undefined) {
      const lines = records.map(({ id }, index) => {
        const { parameters, issues } = readings[index]!;
        return JSON.stringify({ id, parameters, issues });
      });
      await writeFile(resolve(call.workingDirectory, results), `${lines.join('\n')}\n`);
    }
    const report = scoreReadings(records, readings);
    call.out(call.has('json') ? `${JSON.stringify(report, null, 2)}\n` : describeReport(report));
    return exitCodes.ok;
  },
};

function parseRecords(text: string): LabelledBrief[] {
  const lines = text.split(/\r?\n/);
  const records = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    let record: Partial<LabelledBrief> | null;
    try {
      record = JSON.parse(line) as Partial<LabelledBrief> | null;
    } catch {
      throw new Refusal(`Line ${index + 1} is not JSON.`, exitCodes.invalid_input);
    }
    if (typeof record?.text !== 'string' || !isCalendarDate(String(record.today))) {
      throw new Refusal(
        `Line ${index + 1} needs "text" and "today" (YYYY-MM-DD).`,
        exitCodes.invalid_input,
      );
    }
    return [record as LabelledBrief];
  });
  if (records.length === 0) throw new Refusal('The file holds no briefs.', exitCodes.invalid_input);
  return records;
}

/** The report's numbers, one a line, as they are nested. */
function describeReport(report: object, indent = ''): string {
  return Object.entries(report)
    .map(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? `${indent}${name}\n${describeReport(value, `${indent}  `)}`
        : `${indent}${name.padEnd(28)} ${typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(4) : JSON.stringify(value)}\n`,
    )
    .join('');
}
