import type { Day } from './calendar.ts';

/**
 * A date as the planner said it, before a year or an anchor is chosen. A missing `year` means the
 * phrase repeats every year; the resolver picks the occurrence.
 */
export type DateExpression =
  | { kind: 'day'; day: Day }
  | { kind: 'calendar'; month: number; dayOfMonth: number; year?: number; weekday?: number }
  | { kind: 'month'; month: number; part: MonthPart; year?: number }
  | { kind: 'quarter'; quarter: number; part: 'begin' | 'end'; year?: number }
  | { kind: 'year'; year: number; part: 'begin' | 'end' }
  | { kind: 'nth_weekday'; nth: number; weekday: number; month: number; year?: number }
  | { kind: 'event'; event: string; year?: number }
  | { kind: 'iso_week'; week: number; year?: number }
  | { kind: 'day_of_month'; dayOfMonth: number; weekday?: number }
  | { kind: 'weekday'; weekday: number; mode: 'next' | 'this' | 'last'; plusDays: number }
  | {
      kind: 'numeric';
      first: number;
      second: number;
      year?: number;
      weekday?: number;
      dayFirst?: boolean;
    }
  | { kind: 'shift'; base: DateExpression; days: number }
  | { kind: 'monday_of'; base: DateExpression; plusWeeks: number }
  | { kind: 'weekday_beside'; base: DateExpression; weekday: number; side: 'after' | 'before' };

export type MonthPart = 'bare' | 'begin' | 'mid' | 'end';

/** How a numeric date's parts are ordered when the brief settles it. */
export type DateOrder = 'day_first' | 'month_first';

/** What fixes an otherwise open date. */
export interface DateContext {
  readonly today: Day;
  /** The earliest acceptable day for a phrase without a year: today, or the season start. */
  readonly notBefore: Day;
  /** Year for a month of a year-less date when a season label fixes it, else null. */
  readonly yearOfMonth: ((month: number) => number) | null;
  readonly order: DateOrder | null;
  /** Resolve periods ("May", "Q3") to their last day instead of their first. */
  readonly asEnd: boolean;
}

export type ResolvedDate =
  | { ok: true; day: Day }
  | { ok: false; code: 'out_of_range' | 'contradiction' | 'ambiguous_date'; candidates: Day[] };
