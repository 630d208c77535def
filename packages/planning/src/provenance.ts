import type { PlanWarning, ProvenanceEntry } from '@hemline/contracts';

/** Why the numbers at a JSON pointer of the plan are what they are; `*` stands for any index. */
export interface Provenance extends Omit<ProvenanceEntry, 'call_id'> {
  readonly pointer: string;
}

/** What every planning step returns beside its numbers: how they came about and what to know about them. */
export interface Explained {
  readonly provenance: readonly Provenance[];
  readonly warnings: readonly PlanWarning[];
}

/** One provenance row; `source` says where the inputs came from (forecast, policy file, assumption …). */
export function explain(
  pointer: string,
  formula: string,
  inputs: readonly string[],
  source: string,
): Provenance {
  return { pointer, formula, inputs: [...inputs], source };
}

/** A step's result as the plan stores it: its numbers without their explanations. */
export function planSection<Result extends Explained>(
  result: Result,
): Omit<Result, keyof Explained> {
  const { provenance: _provenance, warnings: _warnings, ...section } = result;
  return section;
}
