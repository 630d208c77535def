import type { EndpointResponse, OverridesRequest } from '@hemline/contracts';

/** What the comparison of an edited workbook answers. */
export type WorkbookDifferences = EndpointResponse<'compare_workbook'>;
export type WorkbookDifference = WorkbookDifferences['differences'][number];
type Override = OverridesRequest['overrides'][number];

/** What names a difference among all of them. */
export function differenceKey({ table, key, column }: WorkbookDifference): string {
  return `${table}/${key}/${column}`;
}

/** Whether a planner can take the workbook's value: it is a number, in a column that is theirs. */
export function canTake({ status, edited }: WorkbookDifference): boolean {
  return (status === 'apply' || status === 'conflict') && typeof edited === 'number';
}

/** The request a difference stands for; null for columns that no override reaches. */
function overrideOf({ table, key, column, edited }: WorkbookDifference): Override | null {
  if (typeof edited !== 'number') return null;
  if (table === 'allocation') return { table: 'allocation', store_id: key, units: edited };
  const week = /(\d+)$/.exec(column)?.[1];
  if (table !== 'store_demand' || week === undefined) return null;
  return { table: 'demand', store_id: key, week: Number(week), units: edited };
}

/** Differences that are taken unless the planner says otherwise: changed in the workbook alone. */
export function takenAtFirst(differences: readonly WorkbookDifference[]): ReadonlySet<string> {
  return new Set(differences.filter(({ status }) => status === 'apply').map(differenceKey));
}

/** The overrides to send for the differences that are taken. */
export function chosenOverrides(
  differences: readonly WorkbookDifference[],
  taken: ReadonlySet<string>,
): Override[] {
  return differences
    .filter((difference) => canTake(difference) && taken.has(differenceKey(difference)))
    .flatMap((difference) => overrideOf(difference) ?? []);
}
