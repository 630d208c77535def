import { backtestCommand } from './backtest-command.ts';
import { benchCommand } from './bench-command.ts';
import type { Command } from './command.ts';
import { migrateCommand } from './migrate-command.ts';

/** Every command there is. Adding one is its file and a line here. */
export const commands: readonly Command[] = [migrateCommand, backtestCommand, benchCommand];
