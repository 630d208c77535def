import type { Plan } from '@hemline/contracts';

/** How each of up to four plans is drawn: they differ in dash as well as in colour. */
export const overlayLines = [
  { stroke: 'var(--hl-chart-main)', strokeWidth: 2.4, strokeDasharray: '0' },
  { stroke: 'var(--mantine-color-text)', strokeWidth: 1.8, strokeDasharray: '7 4' },
  { stroke: 'var(--hl-chart-last-year)', strokeWidth: 2, strokeDasharray: '0' },
  { stroke: 'var(--hl-chart-main)', strokeWidth: 1.8, strokeDasharray: '2 3' },
] as const;

/** One season week with each plan's demand under `plan_0`, `plan_1` …; plans that end earlier have none. */
export function overlayPoints(plans: readonly Plan[]): Record<string, number>[] {
  const weeks = Math.max(0, ...plans.map(({ demand }) => demand.weekly.length));
  return Array.from({ length: weeks }, (_, at) => {
    const point: Record<string, number> = { week: at + 1 };
    plans.forEach(({ demand }, index) => {
      const week = demand.weekly[at];
      if (week) point[`plan_${index}`] = week.units;
    });
    return point;
  });
}
