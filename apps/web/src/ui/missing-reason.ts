import type { Plan } from '@hemline/contracts';

const reasons: readonly [RegExp, (plan: Plan) => string | null][] = [
  [/^\/kpis\/(\w+)$/, () => null],
  [/^\/buy\/alternatives\/.*margin$/, () => 'No price and cost in the data, so no margin.'],
  [/^\/markdown\/.*(revenue|margin)$/, () => 'No price in the data, so units only.'],
  [/weeks_of_supply$/, () => 'No demand lies ahead of this week.'],
  [/sell_through/, () => 'Nothing has been bought up to this week.'],
  [/^\/demand\/(last_year|history)/, () => 'The history does not reach this week.'],
  [/^\/demand\/(leaderboard|accuracy)/, () => 'Too little history to test this model.'],
  [/^\/silhouette$/, () => 'Too few stores to measure how well clusters separate.'],
  [/^\/markdown/, (plan) => plan.markdown_skipped_reason],
];

/** Why the number at a pointer is not known, in words. The plan's own reasons come first. */
export function missingReason(plan: Plan, pointer: string): string {
  const kpi = /^\/kpis\/(\w+)$/.exec(pointer)?.[1];
  const stated = kpi === undefined ? undefined : plan.kpis.missing[kpi];
  if (stated) return stated;
  for (const [pattern, reason] of reasons) {
    const words = pattern.test(pointer) ? reason(plan) : null;
    if (words) return words;
  }
  return 'This could not be computed from the data at hand.';
}
