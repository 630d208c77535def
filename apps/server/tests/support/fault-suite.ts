import { expect, test } from 'vitest';
import { type Fault, held } from '../../faults/fault.ts';

/** Played again with `node apps/server/faults/run.ts --seed 7 NAME`. */
const SEED = 7;
const PATIENCE_MS = 180_000;

/** The quick form of fault programs, one test each. What needs a PostgreSQL is never skipped in CI. */
export function holdAgainst(faults: readonly Fault[]): void {
  for (const fault of faults) {
    test(fault.title, { timeout: PATIENCE_MS }, async (context) => {
      const report = await fault.run({ full: false, seed: SEED, say: () => {} });
      if (report.skipped !== undefined) {
        if (process.env.CI === 'true' && /PostgreSQL/.test(report.skipped)) {
          throw new Error(`this may not be skipped in CI: ${report.skipped}`);
        }
        context.skip(report.skipped);
      }
      expect(report.violations).toEqual([]);
      expect({ ...report, held: held(report) }).toMatchObject({ held: true });
    });
  }
}

/** Programs that start a whole server; the others start workers only. */
const WITH_SERVER = /feed|malformed|disk|locked|down|load|approval/;

/** One half of the programs, so that two halves can run side by side. */
export function faultsOf(
  all: readonly Fault[],
  half: 'with a server' | 'workers alone',
): readonly Fault[] {
  return all.filter(({ name }) => WITH_SERVER.test(name) === (half === 'with a server'));
}
