import type { ParseArgsConfig } from 'node:util';
import type { Host } from '../host.ts';
import type { ExitCode } from '../refusal.ts';

/** Options as `node:util` parses them. */
export type CommandOptions = NonNullable<ParseArgsConfig['options']>;

/** Where a command writes: results to `out`, progress and problems to `say`. */
export interface CommandOutput {
  /** Writes a result, as it is, to standard output. */
  out(text: string): void;
  /** Writes one line for people to standard error. */
  say(line: string): void;
  /** True when results go to a terminal, where colour helps. */
  readonly isTerminal: boolean;
}

/** One call of a command: its words, its options and the world it runs in. */
export interface CommandCall extends CommandOutput {
  readonly words: readonly string[];
  /** The value of an option that takes one. */
  text(option: string): string | undefined;
  /** Whether a switch was given. */
  has(option: string): boolean;
  readonly host: Host;
  readonly workingDirectory: string;
}

/** A command of `hemline`: one file in this folder, one line in its index. */
export interface Command {
  readonly name: string;
  /** The words after the name, as the usage line shows them. */
  readonly usage: string;
  readonly summary: string;
  readonly options: CommandOptions;
  /** @throws Refusal with advice and an exit code */
  run(call: CommandCall): Promise<ExitCode>;
}
