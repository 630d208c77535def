import { compileRewrites } from '../amounts/rewrite.ts';
import { calendarRules } from './calendar-rules.ts';
import { countedRules } from './counted-rules.ts';
import { eventRules } from './event-rules.ts';
import { relativeRules } from './relative-rules.ts';
import { thatDayRules } from './that-day-rules.ts';

/** Date phrases in the order they have to be read; each becomes one date node. */
export const dateRewrites = compileRewrites([
  ...calendarRules,
  ...eventRules,
  ...countedRules,
  ...thatDayRules,
  ...relativeRules,
]);
