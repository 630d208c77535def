import { randomUUID } from 'node:crypto';
import { runCommandLine } from './cli.ts';
import type { Host } from './host.ts';

// The only place that reads the environment, the clock and randomness; everything else is handed a Host.
const host: Host = {
  env: process.env,
  now: () => new Date(),
  randomId: () => randomUUID(),
};

process.exitCode = await runCommandLine({
  argv: process.argv.slice(2),
  host,
  workingDirectory: process.cwd(),
  isTerminal: process.stdout.isTTY === true,
  out: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(`${text}\n`),
});
