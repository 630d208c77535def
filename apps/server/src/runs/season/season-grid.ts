import { addDays, daysBetween } from '@hemline/planning';

/** The grid a dataset version's arrays lie on. */
export interface StoredGrid {
  readonly grain: 'weekly' | 'daily' | null;
  readonly first_day: string | null;
  readonly periods: number;
}

/** How stored arrays become the weeks of a panel. */
export interface SeasonGrid {
  /** First day of each whole week of history, oldest first. */
  readonly week_starts: readonly string[];
  /** Stored periods a week: 1, or 7 days. */
  readonly periods_per_week: 1 | 7;
  /** Stored periods before the first whole week. */
  readonly skipped: number;
}

/**
 * Weeks of a dataset's history. Weekly history keeps its own weeks; daily history is summed on the
 * season's weeks, so that a season week is never pieced together from two.
 */
export function seasonGrid(stored: StoredGrid, seasonStart: string): SeasonGrid {
  const { grain, first_day: first, periods } = stored;
  if (grain === null || first === null) {
    return { week_starts: [], periods_per_week: 1, skipped: 0 };
  }
  if (grain === 'weekly') {
    return {
      week_starts: Array.from({ length: periods }, (_, week) => addDays(first, 7 * week)),
      periods_per_week: 1,
      skipped: 0,
    };
  }
  const skipped = ((daysBetween(first, seasonStart) % 7) + 7) % 7;
  const weeks = Math.max(0, Math.floor((periods - skipped) / 7));
  return {
    week_starts: Array.from({ length: weeks }, (_, week) => addDays(first, skipped + 7 * week)),
    periods_per_week: 7,
    skipped,
  };
}
