import { approvalsCommand } from './approvals-command.ts';
import { backtestCommand } from './backtest-command.ts';
import { benchCommand } from './bench-command.ts';
import type { Command } from './command.ts';
import { copyCommand } from './copy-command.ts';
import { decideCommand } from './decide-command.ts';
import { evalCommand } from './eval-command.ts';
import { importCommand } from './import-command.ts';
import { migrateCommand } from './migrate-command.ts';
import { planCommand } from './plan-command.ts';
import { readCommand } from './read-command.ts';
import { serveCommand } from './serve-command.ts';
import { workerCommand } from './worker-command.ts';

/** Every command there is. Adding one is its file and a line here. */
export const commands: readonly Command[] = [
  serveCommand,
  workerCommand,
  readCommand,
  evalCommand,
  importCommand,
  planCommand,
  approvalsCommand,
  decideCommand,
  backtestCommand,
  migrateCommand,
  copyCommand,
  benchCommand,
];
