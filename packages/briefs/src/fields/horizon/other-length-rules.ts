import type { ClaimRule } from '../../grammar/claim.ts';

/** Lengths of time that are not the season: notice, lead times, absences, closures. */
export const otherLengthRules: readonly ClaimRule[] = [
  {
    id: 'other/month-within',
    level: 4,
    pattern: 'period (comma | slash) other:period comma? (and | ampersand | slash) period',
    example: ['Boots in March, April and May 2026.', '2026-03-01', 'season_start_date'],
  },
  {
    id: 'other/closed',
    level: 4,
    pattern: 'stores ~3 (ending | shut) ~2 other:LEN (! later)',
    example: ['Boots, 12 weeks. 14 doors shut for two weeks.', 12, 'forecast_horizon_weeks'],
  },
  {
    id: 'other/absence',
    level: 4,
    pattern: 'logistics ~3 DATEISH for other:LEN',
    example: [
      'Boots, 12 weeks. He is off from the 23rd for three weeks.',
      12,
      'forecast_horizon_weeks',
    ],
  },
  {
    id: 'other/outsider-needs',
    level: 4,
    pattern: 'outsider ~1 (! opine) need ~1 other:LEN',
    example: ['Boots, 12 weeks. The vendor needs 45 days.', 12, 'forecast_horizon_weeks'],
  },
  {
    id: 'other/later',
    level: 2,
    pattern: 'other:LEN later',
    example: [
      'Boots, 12 weeks. Mailing in June, shops two weeks later.',
      12,
      'forecast_horizon_weeks',
    ],
  },
  {
    id: 'other/moved-by',
    level: 4,
    pattern: 'change ~2 other:LEN (~1 comma? to | comma? this_time) date',
    example: [
      'Boots, 12 weeks, start pushed back a week to 11 May 2026.',
      12,
      'forecast_horizon_weeks',
    ],
  },
  {
    id: 'other/first-weeks',
    level: 4,
    pattern: '(ordinal_word | last) other:LEN',
    example: [
      'Boots, 12 weeks, weekly top-ups in the first four weeks.',
      12,
      'forecast_horizon_weeks',
    ],
  },
  {
    id: 'other/length-before',
    level: 4,
    pattern:
      '(! leave_word) duration_other (! (word | qualifier){0,1} product) (~1 SEP | (SEP | of | be){0,2}) ~2 other:LEN',
    example: ['Boots, 12 weeks. Lead time is 6 weeks.', 12, 'forecast_horizon_weeks'],
  },
  {
    id: 'other/logistics-length',
    level: 4,
    pattern: '(! not_replen) logistics ~1 SEP other:LEN from other_2:DATEISH',
    example: [
      'Boots, 12 weeks. Campaign: 4 weeks from 2 March 2026.',
      12,
      'forecast_horizon_weeks',
    ],
  },
  {
    id: 'other/every',
    level: 4,
    pattern: 'last_year (question (word colon | SEP){0,2})? other:LEN',
    example: ['Boots, LY 14 weeks, this year 12 weeks.', 12, 'forecast_horizon_weeks'],
  },
  {
    id: 'other/length-of',
    level: 4,
    pattern: 'other:LEN of logistics',
    example: ['Boots for 12 weeks, despite 8 weeks of refit.', 12, 'forecast_horizon_weeks'],
  },
  {
    id: 'other/within',
    level: 2,
    pattern: 'logistics (! (need | opine)) ~3 other:LEN',
    example: ['Boots, run 12 weeks. Invoice within 4 weeks.', 12, 'forecast_horizon_weeks'],
  },
  {
    id: 'other/length-after',
    level: 4,
    pattern: 'other:LEN ~2 duration_other',
    example: ['Boots, 12 weeks. We reordered with 6 weeks notice.', 12, 'forecast_horizon_weeks'],
  },
  {
    id: 'other/shut-for',
    level: 4,
    pattern: 'shut ~1 for other:LEN',
    example: [
      'Boots run 12 weeks, then the kiosk is shut for 2 months.',
      12,
      'forecast_horizon_weeks',
    ],
  },
  {
    id: 'other/promo-weeks',
    level: 4,
    pattern: 'not_replen ~1 (paren_open _5 paren_close)? (from | in | SEP){0,2} other:week_range',
    example: [
      'Boots, 12 weeks. There is a promo (3 for 2) from week 5 to week 7.',
      12,
      'forecast_horizon_weeks',
    ],
  },
];
