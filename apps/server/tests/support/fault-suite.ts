import { expect, test } from 'vitest';
import { type Fault, type FaultReport, held } from '../../faults/fault.ts';

/** Played again with `node apps/server/faults/run.ts --seed 7 NAME`. */
const SEED = 7;
const PATIENCE_MS = 180_000;
const MOST_RUNS = 3;

/** The quick form of fault programs, one test each. What needs a PostgreSQL is never skipped in CI. */
export function holdAgainst(faults: readonly Fault[]): void {
  for (const fault of faults) {
    test(fault.title, { timeout: PATIENCE_MS }, async (context) => {
      const report = await runUntilLanded(fault);
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

/** A run in which too little landed proves nothing, so another is made; a violation is never tried again. */
async function runUntilLanded(fault: Fault): Promise<FaultReport> {
  let report = await fault.run({ full: false, seed: SEED, say: () => {} });
  for (let more = 1; more < MOST_RUNS && report.violations.length === 0 && !held(report); more++) {
    report = await fault.run({ full: false, seed: SEED + more, say: () => {} });
  }
  return report;
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
