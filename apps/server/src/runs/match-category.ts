/** Why a named category cannot be planned. */
export interface CategoryProblem {
  readonly code: 'unknown_category' | 'missing_category';
  readonly message: string;
  /** Nearest names of the dataset, best first. */
  readonly candidates: readonly string[];
}

const MOST_CANDIDATES = 5;

const fold = (name: string): string => name.normalize('NFKC').toLowerCase().trim();
const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Finds the dataset's category for a name from a brief: the same name in any case, else the single
 * category whose words all occur in the name ("spring dresses" → "Dresses"). Without a name a dataset
 * with one category needs none.
 */
export function matchCategory(
  named: string | null,
  categories: readonly string[],
):
  | { readonly ok: true; readonly category: string }
  | { readonly ok: false; readonly error: CategoryProblem } {
  if (named === null) {
    const only = categories[0];
    if (categories.length === 1 && only !== undefined) return { ok: true, category: only };
    return {
      ok: false,
      error: {
        code: 'missing_category',
        message: `Name a category: ${list(categories.slice(0, MOST_CANDIDATES))}.`,
        candidates: categories.slice(0, MOST_CANDIDATES),
      },
    };
  }
  const same = categories.filter((category) => fold(category) === fold(named));
  if (same[0] !== undefined) return { ok: true, category: same[0] };
  const words = new Set(wordsOf(named));
  const within = categories.filter((category) => {
    const own = wordsOf(category);
    return own.length > 0 && own.every((word) => words.has(word));
  });
  if (within.length === 1 && within[0] !== undefined) return { ok: true, category: within[0] };
  const candidates = within.length > 1 ? within : nearest(named, categories);
  return {
    ok: false,
    error: {
      code: 'unknown_category',
      message: `The dataset has no category "${named.slice(0, 64)}". ${within.length > 1 ? 'It fits several: ' : 'Nearest: '}${list(candidates)}. Name one of them.`,
      candidates,
    },
  };
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'none: it is empty' : names.join(', ');
}

function nearest(named: string, categories: readonly string[]): string[] {
  const wanted = fold(named);
  return categories
    .map((category) => ({ category, distance: editDistance(wanted, fold(category)) }))
    .sort((a, b) => a.distance - b.distance || (a.category < b.category ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(({ category }) => category);
}

/** Insertions, deletions and replacements between two names (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
