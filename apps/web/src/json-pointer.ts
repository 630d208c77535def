import type { Plan, ProvenanceEntry } from '@hemline/contracts';

/** `/buy/units` → `['buy', 'units']`, with `~1` and `~0` unescaped (RFC 6901). */
export function pointerParts(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value a JSON pointer names in a document; undefined where it names nothing. */
export function readPointer(document: unknown, pointer: string): unknown {
  let value = document;
  for (const part of pointerParts(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** Whether `pattern`, in which `*` stands for any one part, names `parts` or something they lie in. */
function covers(pattern: readonly string[], parts: readonly string[]): boolean {
  return (
    pattern.length <= parts.length &&
    pattern.every((part, at) => part === '*' || part === parts[at])
  );
}

/**
 * Why the number at a pointer is what it is: the entry of the plan's provenance that covers it most
 * closely (the longest pattern, of those the one with the fewest wildcards); null when the plan does not say.
 */
export function findProvenance(
  provenance: Plan['provenance'],
  pointer: string,
): ProvenanceEntry | null {
  const exact = provenance[pointer];
  if (exact) return exact;
  const parts = pointerParts(pointer);
  let best: ProvenanceEntry | null = null;
  let closest = -1;
  for (const [key, entry] of Object.entries(provenance)) {
    const pattern = pointerParts(key);
    const stars = pattern.filter((part) => part === '*').length;
    const closeness = pattern.length * 100 - stars;
    if (closeness > closest && covers(pattern, parts)) {
      best = entry;
      closest = closeness;
    }
  }
  return best;
}
