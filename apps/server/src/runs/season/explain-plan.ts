import type { PlanWarning, ProvenanceEntry } from '@hemline/contracts';
import type { Explained } from '@hemline/planning';
import type { PlanInputs } from './plan-inputs.ts';

/** Why each number is what it is, with the tool call that asked for it. */
export function provenanceOf(
  parts: readonly Explained[],
  { choices }: PlanInputs,
): Record<string, ProvenanceEntry> {
  const callOf = (pointer: string): string | null => {
    const decision = /^\/demand/.test(pointer)
      ? 'forecast_model'
      : /^\/buy/.test(pointer)
        ? 'buy_units'
        : /^\/(allocation|replenishment|wssi|clusters|silhouette|suggested_clusters)/.test(pointer)
          ? 'allocation_method'
          : 'markdown_depth';
    return choices.find((choice) => choice.decision === decision)?.call_id ?? null;
  };
  const rows: Record<string, ProvenanceEntry> = {};
  for (const part of parts) {
    for (const { pointer, ...row } of part.provenance) {
      rows[pointer] = { ...row, call_id: callOf(pointer) };
    }
  }
  return rows;
}

/** What to know before trusting the plan, each once; first that the category is not the one named. */
export function warningsOf(parts: readonly Explained[], inputs: PlanInputs): PlanWarning[] {
  const warnings = parts.flatMap((part) => part.warnings);
  const { season, matched_category } = inputs;
  if (season.category !== null && !isSameName(season.category, matched_category)) {
    warnings.unshift({
      code: 'category_matched',
      message: `"${season.category}" was matched to the dataset's category ${matched_category}.`,
      pointer: '/matched_category',
    });
  }
  const seen = new Set<string>();
  return warnings.filter((warning) => {
    const key = `${warning.code} ${warning.pointer ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Names that differ in case alone name the same category: nothing to warn about. */
function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
