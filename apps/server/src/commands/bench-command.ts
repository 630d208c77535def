import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exitCodes } from '../refusal.ts';
import type { Command } from './command.ts';

const entry = fileURLToPath(new URL('../../../bench/src/index.ts', import.meta.url));

/** Options handed on as they are; each benchmark knows its own. */
const handedOn = [
  'sales',
  'calendar',
  'origins',
  'holidays',
  'horizon',
  'peers',
  'peer-series',
  'slow-peer-series',
  'name',
  'scores',
  'pool',
] as const;

/** `hemline bench`: the benchmarks run in a process of their own, so that nothing of the server weighs in. */
export const benchCommand: Command = {
  name: 'bench',
  usage:
    '[name] [--sales FILE] [--calendar FILE] [--origins N,…] [--holidays CALENDAR] [--peers all|fast|none] [--full]',
  summary: 'Measure Hemline against each peer that is installed, in one run.',
  options: {
    ...Object.fromEntries(handedOn.map((option) => [option, { type: 'string' } as const])),
    full: { type: 'boolean' },
  },
  async run({ words, text, has, workingDirectory }) {
    const given = handedOn.flatMap((option) => {
      const value = text(option);
      return value === undefined ? [] : [`--${option}`, value];
    });
    const args = [entry, ...words, ...given, ...(has('full') ? ['--full'] : [])];
    const child = spawn(process.execPath, args, { stdio: 'inherit', cwd: workingDirectory });
    const code = await new Promise<number>((resolve) =>
      child.on('exit', (status) => resolve(status ?? 1)),
    );
    return Object.values(exitCodes).find((known) => known === code) ?? exitCodes.failed;
  },
};
