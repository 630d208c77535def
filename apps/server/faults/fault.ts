/** How much of a fault program to run. */
export interface FaultOptions {
  /** All repetitions of the catalogue; otherwise a quick form for the test suite. */
  readonly full: boolean;
  /** Decides every random moment; printed, so that a failure can be played again. */
  readonly seed: number;
  /** Progress for a person who waits. */
  readonly say: (line: string) => void;
}

/** What a fault program found. */
export interface FaultReport {
  /** Broken promises; empty when everything held. */
  readonly violations: readonly string[];
  /** Proof that something was really tried: each must reach its least count. */
  readonly landed: readonly {
    readonly what: string;
    readonly count: number;
    readonly least: number;
  }[];
  /** Measured values, for the record. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** Set when the fault cannot be produced on this machine. */
  readonly skipped?: string;
}

/** One fault of the catalogue: what is broken on purpose, and what must hold all the same. */
export interface Fault {
  readonly name: string;
  readonly title: string;
  run(options: FaultOptions): Promise<FaultReport>;
}

/** True when nothing was violated and enough was tried. */
export function held(report: FaultReport): boolean {
  return (
    report.skipped !== undefined ||
    (report.violations.length === 0 && report.landed.every(({ count, least }) => count >= least))
  );
}
