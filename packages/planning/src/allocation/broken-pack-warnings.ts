import type { PlanAllocation, PlanWarning } from '@hemline/contracts';

/** Stores named in a warning before it only counts the rest. */
const MOST_NAMED = 5;

/**
 * Warns of stores whose first allocation is no whole number of packs. The plan itself never breaks a pack; a
 * planner's override may, and whoever packs should hear of it.
 */
export function brokenPackWarnings(
  { stores }: Pick<PlanAllocation, 'stores'>,
  packSize: number,
): PlanWarning[] {
  const broken = stores.filter(({ initial_units }) => initial_units % packSize !== 0);
  if (broken.length === 0) return [];
  const named = broken.slice(0, MOST_NAMED).map(({ store_id }) => store_id);
  const rest = broken.length - named.length;
  const names = rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
  return [
    {
      code: 'packs_broken',
      message: `Overrides leave ${broken.length === 1 ? '1 store' : `${broken.length} stores`} without whole packs of ${packSize}: ${names}.`,
      pointer: '/allocation/stores',
    },
  ];
}
