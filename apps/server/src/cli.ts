import { parseArgs } from 'node:util';
import type { Command, CommandCall, CommandOutput } from './commands/command.ts';
import { commands } from './commands/index.ts';
import type { Host } from './host.ts';
import { type ExitCode, exitCodes, Refusal } from './refusal.ts';
import { VERSION } from './version.ts';

/** What runs a command line: its words after `hemline`, the world, and where output goes. */
export interface CommandLine extends CommandOutput {
  readonly argv: readonly string[];
  readonly host: Host;
  readonly workingDirectory: string;
}

/** Runs one command line and gives its exit code; what a person can mend is said in one message, without a stack. */
export async function runCommandLine(line: CommandLine): Promise<ExitCode> {
  const [name, ...rest] = line.argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    line.out(usageOfAll());
    return exitCodes.ok;
  }
  if (name === '--version' || name === '-V') {
    line.out(`${VERSION}\n`);
    return exitCodes.ok;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    line.say(`There is no command "${name}".\n\n${usageOfAll()}`);
    return exitCodes.usage;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    line.out(`${usageOf(command)}\n${command.summary}\n`);
    return exitCodes.ok;
  }
  try {
    return await command.run(parseCall(command, rest, line));
  } catch (error) {
    if (error instanceof Refusal) {
      line.say(error.message);
      return error.exitCode;
    }
    line.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return exitCodes.failed;
  }
}

function parseCall(command: Command, args: readonly string[], line: CommandLine): CommandCall {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
      strict: true,
    });
    return {
      ...line,
      words: positionals,
      text: (option) => {
        const value = values[option];
        return typeof value === 'string' ? value : undefined;
      },
      has: (option) => values[option] === true,
    };
  } catch (error) {
    // The parser explains with a sentence that ends in how to escape a dash; its first sentence is enough.
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Refusal(`${reason}.\n${usageOf(command)}`, exitCodes.usage);
  }
}

function usageOf(command: Command): string {
  return `usage: hemline ${command.name} ${command.usage}`.trimEnd();
}

function usageOfAll(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `usage: hemline <command> [options]\n\n${lines.join('\n')}\n\nhemline <command> --help shows its options, hemline --version the version.\n`;
}
