import type { ReplenishmentStrategy } from '@hemline/contracts';

/** When stores are topped up in a season; the same object drives preview, run and simulator. */
export interface ReplenishmentPolicy {
  readonly strategy: ReplenishmentStrategy;
  /** Weeks between reviews; 0 when the step is skipped. */
  readonly review_period_weeks: 0 | 1 | 2;
  readonly lead_time_weeks: number;
  /** Season weeks (from 1) at whose start needs are counted and goods leave the DC. */
  readonly review_weeks: readonly number[];
  /** Week whose sales the first shipment can serve; null without shipments. */
  readonly first_arrival_week: number | null;
  /** Weeks the initial allocation has to last on its own, 1 … horizon. */
  readonly allocation_window_weeks: number;
  /** Cover on top of demand in the cover policy, as a share. */
  readonly cover_buffer: number;
  /** Why nothing is shipped; null when something can be. */
  readonly skipped_reason: string | null;
}

/** Cover on top of season demand by strategy: the rarer the top-ups, the more has to be bought ahead. */
export const COVER_BUFFERS: Readonly<Record<ReplenishmentStrategy, number>> = {
  none: 0.25,
  'bi-weekly': 0.22,
  weekly: 0.2,
};

const REVIEW_PERIODS: Readonly<Record<ReplenishmentStrategy, 0 | 1 | 2>> = {
  none: 0,
  'bi-weekly': 2,
  weekly: 1,
};

/**
 * Reviews fall on weeks 1, 1 + R, 1 + 2R …; goods that leave in week t sell from week t + lead time,
 * so the last review is the last one whose goods arrive within the season.
 */
export function replenishmentPolicy(
  strategy: ReplenishmentStrategy,
  horizonWeeks: number,
  leadTimeWeeks: number,
): ReplenishmentPolicy {
  const period = REVIEW_PERIODS[strategy];
  const reviewWeeks: number[] = [];
  if (period > 0) {
    for (let week = 1; week + leadTimeWeeks <= horizonWeeks; week += period) reviewWeeks.push(week);
  }
  const ships = reviewWeeks.length > 0;
  return {
    strategy,
    review_period_weeks: period,
    lead_time_weeks: leadTimeWeeks,
    review_weeks: reviewWeeks,
    first_arrival_week: ships ? 1 + leadTimeWeeks : null,
    allocation_window_weeks: ships ? Math.max(1, leadTimeWeeks) : horizonWeeks,
    cover_buffer: COVER_BUFFERS[strategy],
    skipped_reason: ships
      ? null
      : period === 0
        ? 'replenishment is set to none: stores get one allocation for the whole season'
        : `goods need ${leadTimeWeeks} ${leadTimeWeeks === 1 ? 'week' : 'weeks'} to reach a store, longer than the season allows`,
  };
}
