// A test helper: every number of a plan that Results shows, by its JSON pointer.
import type { Plan } from '@hemline/contracts';

const shownSections = [
  'demand',
  'buy',
  'allocation',
  'replenishment',
  'markdown',
  'wssi',
  'kpis',
] as const satisfies readonly (keyof Plan)[];

/** Pointers of all numbers in the parts of a plan that Results shows, in document order. */
export function planNumbers(plan: Plan): string[] {
  const pointers: string[] = [];
  function visit(value: unknown, pointer: string) {
    if (typeof value === 'number') pointers.push(pointer);
    else if (typeof value === 'object' && value !== null)
      for (const [key, member] of Object.entries(value))
        visit(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
  for (const section of shownSections) visit(plan[section], `/${section}`);
  return pointers;
}

/** Patterns of numbers that a plan shows and does not explain; indices are written as `*`. */
export function unexplainedNumbers(
  plan: Plan,
  isExplained: (pointer: string) => boolean,
): string[] {
  const missing = planNumbers(plan).filter((pointer) => !isExplained(pointer));
  return [...new Set(missing.map((pointer) => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')))];
}
