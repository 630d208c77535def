/** Exit codes of the `hemline` command; scripts rely on them. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  not_found: 3,
  conflict: 4,
  invalid_input: 5,
  awaiting_approval: 6,
  upstream: 7,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * The program cannot go on, and the person in front of it can do something about it: the message
 * says what. Thrown only while starting and by commands; requests answer with a `Failure` instead.
 */
export class Refusal extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = exitCodes.failed) {
    super(message);
    this.name = 'Refusal';
    this.exitCode = exitCode;
  }
}
