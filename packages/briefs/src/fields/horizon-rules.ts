import type { ClaimRule } from '../grammar/claim.ts';

/** Phrases that give the length of the season or its last day. */
export const horizonRules: readonly ClaimRule[] = [
  {
    id: 'horizon/label',
    level: 4,
    pattern: 'season (SEP | of | at | to){0,2} ~1 horizon:LEN',
    example: ['Boots. Season length: 11 weeks.', 11],
  },
  {
    id: 'horizon/label-number',
    level: 3,
    pattern:
      'season (in week)? (paren_open week paren_close)? (SEP | of | at | to){1,2} horizon:NUM (! percent)',
    example: ['Boots. Horizon: 12', 12],
  },
  {
    id: 'horizon/season-near',
    level: 3,
    pattern: 'season ~3 horizon:LEN',
    example: ['Our season for boots will be 14 weeks.', 14],
  },
  {
    id: 'horizon/length-season',
    level: 3,
    pattern: 'horizon:LEN hyphen? ~2 season',
    example: ['Boots, 24-week season.', 24],
  },
  {
    id: 'horizon/run',
    level: 3,
    pattern: 'run_verb ~3 horizon:LEN',
    example: ['Boots run for 18 weeks.', 18],
  },
  {
    id: 'horizon/for',
    level: 2,
    pattern: 'for ~1 horizon:LEN',
    example: ['Boots from 2 March 2026 for ten weeks.', 10],
  },
  {
    id: 'horizon/length-from',
    level: 3,
    pattern: 'horizon:LEN ~1 comma? (from | start | until | on_floor)',
    example: ['Boots, 14 weeks from 2 March 2026.', 14],
  },
  {
    id: 'horizon/length-of',
    level: 2,
    pattern: 'horizon:LEN of (word | product | qualifier | season_name)',
    example: ['Ten weeks of ski jackets.', 10],
  },
  {
    id: 'horizon/length-long',
    level: 3,
    pattern: 'horizon:LEN run_verb',
    example: ['Swimsuits, eight weeks long.', 8],
  },
  {
    id: 'horizon/later',
    level: 4,
    pattern: 'ending ~2 horizon:LEN later',
    example: ['Boots open on 2 March 2026 and close 10 weeks later.', 10],
  },
  {
    id: 'horizon/week-of',
    level: 4,
    pattern: '(week_ref of | week_ref slash) horizon:NUM',
    example: ['Boots: review at week 8 of 12.', 12],
  },
  {
    id: 'horizon/week-of-length',
    level: 4,
    pattern: 'week_ref of a? horizon:LEN',
    example: ['Boots: review in week 8 of a 14-week season.', 14],
  },
  {
    id: 'horizon/last-week',
    level: 3,
    pattern: '(until | ending) ~2 horizon:week_ref',
    example: ['Boots. Week 1 = 2 March 2026, runs until week 12.', 12],
  },
  {
    id: 'horizon/week-exit',
    level: 3,
    pattern: 'horizon:week_ref SEP? be? ending',
    example: ['Boots: wk 6 review, wk 14 exit.', 14],
  },
  {
    id: 'horizon/week-is-last',
    level: 3,
    pattern:
      '(horizon:week_ref last (stop | comma | line_break | $) | out_word (in | at | by | SEP)? horizon_2:week_ref)',
    example: ['Boots, week 1 is 2 March 2026, week 10 is the last.', 10],
  },
  {
    id: 'horizon/week-range',
    level: 2,
    pattern: 'week_range:week_range',
    example: ['Boots, weeks 1-12.', 12],
  },
  {
    id: 'horizon/end-date',
    level: 3,
    pattern: '(until | ending) ~1 (on | at | in | by | SEP | of | the | from){0,2} ~2 end:date',
    example: ['Boots until 31 May 2026.', 20],
  },
  {
    id: 'horizon/end-on-date',
    level: 3,
    pattern: 'ending ~4 (on | by) (the | a)? end:date',
    example: ['Boots from 2 March 2026; we close the line out on 24 May 2026.', 12],
  },
  {
    id: 'horizon/end-date-after',
    level: 3,
    pattern: 'end:date (paren_open)? ~1 ending (! of | from | SEP | LEN)',
    example: ['Boots, 24 May 2026 is our last day.', 19],
  },
  {
    id: 'horizon/date-to-date',
    level: 3,
    pattern:
      '(^ | stop | comma | SEP | from | start | season | product | word | filler | qualifier | run_verb | LEN | paren_open | bullet | slash | on_floor | wc) start:date comma? (to | hyphen | dash | until | and) (the | until)? end:date',
    example: ['Boots: 2 March 2026 to 24 May 2026.', 12],
  },
  {
    id: 'horizon/date-to-date-within',
    level: 1,
    pattern: 'start:date comma? (to | hyphen | dash | until | and) (the | until)? end:date',
    example: ['We have boots in 2 March 2026 to 24 May 2026.', 12],
  },
  {
    id: 'other/month-within',
    level: 4,
    pattern: 'period (comma | slash) other:period comma? (and | ampersand | slash) period',
    example: ['Boots in March, April and May 2026.', '2026-03-01', 'season_start_date'],
  },
  {
    id: 'horizon/months-list',
    level: 3,
    pattern:
      'start:period ((comma | slash) period){0,2} comma? (and | ampersand | slash) end:period',
    example: ['Boots in March, April and May 2026.', 14],
  },
  {
    id: 'horizon/in-out',
    level: 4,
    pattern:
      '(in | on_floor | start) (SEP | on | by){0,2} start:date (comma | slash | dash | hyphen | and | stop){0,2} out_word (SEP | on | by){0,2} end:date',
    example: ['Boots in 2 March 2026, out 24 May 2026.', 12],
  },
  {
    id: 'horizon/out-by',
    level: 3,
    pattern: 'out_word (of ~2)? by ~1 end:date',
    example: ['Boots on the floor 2 March 2026, out by 24 May 2026.', 12],
  },
  {
    id: 'horizon/to-date',
    level: 2,
    pattern: '(! change) to end:date (! (to | start))',
    example: ['Boots from 2 March 2026, and then on to 24 May 2026.', 12],
  },
  {
    id: 'horizon/quarters',
    level: 3,
    pattern:
      '(season SEP? | run_verb | for) horizon:quarter_amount (! (of | percent | dc | hold_verb))',
    example: ['Boots run for a quarter.', 13],
  },
  {
    id: 'horizon/quarters-alone',
    level: 2,
    pattern:
      '(comma | stop | SEP | slash) horizon:quarter_amount (comma | stop | from | slash | line_break | $)',
    example: ['Boots: two quarters, from 2 March 2026.', 26],
  },
  {
    id: 'horizon/was-now',
    level: 3,
    pattern:
      'season ~1 NUMISH (comma | stop | dash | but){0,1} ~1 (this_time | correction) SEP? horizon:NUMISH (! (percent | hyphen | month | MONTH | stores))',
    example: ['Boots. Horizon was 10, now 13.', 13],
  },
  {
    id: 'horizon/quarters-season',
    level: 3,
    pattern: 'horizon:quarter_amount season',
    example: ['Boots, two quarters horizon.', 26],
  },
  {
    id: 'horizon/corrected',
    level: 2,
    pattern:
      'LEN ~4 (stop | comma | dash){0,1} ~2 correction comma? horizon:NUM (! (percent | hyphen | month | MONTH | stores))',
    example: ['Boots for ten weeks. Scratch that, eleven.', 11],
  },
  {
    id: 'horizon/this-time',
    level: 3,
    pattern:
      'LEN ~3 (comma | but | dash | and){0,2} ~1 this_time (SEP)? ~1 horizon:NUMISH (! (percent | hyphen | month | MONTH | stores))',
    example: ['Boots: last year 14 weeks, this year 12.', 12],
  },
  {
    id: 'horizon/go-for',
    level: 2,
    pattern:
      'LEN ~4 (stop | comma | dash | colon){1,2} _4 (change | need | i) (for | with | to)? horizon:NUMISH (! (percent | hyphen | month | MONTH | stores | units | money))',
    example: ["Marta thinks boots should run 16 weeks. I'd go 12.", 12],
  },
  {
    id: 'horizon/or-number',
    level: 3,
    pattern:
      'horizon:LEN ~4 comma? or horizon_2:NUMISH (! (percent | hyphen | month | MONTH | stores | units))',
    example: ["It's 18 weeks for the boots, or maybe 20.", null],
  },
  {
    id: 'horizon/season-corrected',
    level: 3,
    pattern:
      'season (comma | colon | dash | hyphen){0,1} correction (to | at)? horizon:NUMISH (! (percent | hyphen | month | MONTH | stores))',
    example: ['Boots, all as agreed except the length, make that 20.', 20],
  },
  {
    id: 'horizon/weeks-in-total',
    level: 2,
    pattern:
      'week_one ~2 date (comma | stop | dash) (_4 (comma | stop | dash)){0,1} horizon:NUMISH (comma | stop | line_break | $)',
    example: ['Boots. Week 1 is 2 March 2026, 11 in total.', 11],
  },
  {
    id: 'other/closed',
    level: 4,
    pattern: 'stores ~3 (ending | shut) ~2 other:LEN (! later)',
    example: ['Boots, 12 weeks. 14 doors shut for two weeks.', 12, 'forecast_horizon_weeks'],
  },
  {
    id: 'horizon/end-of-line',
    level: 3,
    pattern: 'ending for ~3 SEP end:date',
    example: ['Last day in store for the boots: 12 April 2026.', 13],
  },
  {
    id: 'horizon/length-of-line',
    level: 3,
    pattern: 'season for ~3 SEP horizon:NUMISH (! (percent | hyphen | month | MONTH | stores))',
    example: ['Length for the boots: 14.', 14],
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
    id: 'horizon/decision',
    level: 4,
    pattern: 'LEN ~4 (comma | stop) settle SEP horizon:NUMISH (stop | comma | line_break | $)',
    example: ['Boots: sales asked for 18 weeks. Decision: 15.', 15],
  },
  {
    id: 'horizon/forget',
    level: 2,
    pattern:
      'instead_of LEN (stop | comma | dash) ~4 horizon:NUMISH (! (percent | hyphen | month | MONTH | stores | units))',
    example: ['Forget what I said about 20 weeks; the boots get 14.', 14],
  },
  {
    id: 'horizon/same',
    level: 3,
    pattern: 'same season ~4 comma? ~3 horizon:LEN',
    example: ['Same length as gloves, i.e. 9 weeks, for the boots.', 9],
  },
  {
    id: 'horizon/same-number',
    level: 3,
    pattern:
      'same ~3 season ~5 (paren_open | SEP | comma) ~1 horizon:NUMISH (paren_close | comma | stop | line_break | $)',
    example: ['Boots: same length as the gloves (14), from 2 March 2026.', 14],
  },
  {
    id: 'horizon/counted-back',
    level: 4,
    pattern: 'count_back ~1 horizon:LEN from ~1 end:date',
    example: ['Boots: count back 12 weeks from 24 May 2026.', 12],
  },
  {
    id: 'horizon/length-counted-back',
    level: 4,
    pattern: 'horizon:LEN ~1 count_back (from | on | at)? ~1 end:date',
    example: ['Boots, 12 weeks counted back from 24 May 2026.', 12],
  },
  {
    id: 'horizon/gone-by',
    level: 3,
    pattern: 'gone_word by ~1 end:date',
    example: ['Boots in store 2 March 2026, to be gone by 24 May 2026.', 12],
  },
  {
    id: 'other/outsider-needs',
    level: 4,
    pattern: 'outsider ~1 need ~1 other:LEN',
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
    pattern: 'change ~2 other:LEN ~1 to date',
    example: [
      'Boots, 12 weeks, start pushed back a week to 11 May 2026.',
      12,
      'forecast_horizon_weeks',
    ],
  },
  {
    id: 'horizon/now',
    level: 3,
    pattern: 'LEN _6 (stop | comma | dash | but) ~2 horizon:NUMISH this_time',
    example: ['Boots: I wrote 12 weeks yesterday; it is 10 now.', 10],
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
    id: 'horizon/bracketed',
    level: 3,
    pattern: '(LEN | quarter_amount) paren_open ~1 horizon:LEN',
    example: ['Boots, three months (12 weeks).', 12],
  },
  {
    id: 'horizon/rejected',
    level: 2,
    pattern:
      'LEN ~5 (stop | comma | dash){0,1} ~2 reject (stop | comma | dash){0,1} ~1 correction horizon:NUM (! (percent | hyphen | month | MONTH | stores))',
    example: ["Buying suggested 18 weeks for boots. That's too long; make it 12.", 12],
  },
  {
    id: 'horizon/word-number',
    level: 2,
    pattern:
      'season horizon:NUMISH (! (percent | hyphen | month | MONTH | stores | units | of | week))',
    example: ['Boots, horizon 12.', 12],
  },
  {
    id: 'horizon/not-but',
    level: 2,
    pattern:
      'neg ~4 LEN ~4 (comma | but | dash){0,1} horizon:NUM (! (percent | hyphen | month | MONTH | stores))',
    example: ["Boots: we're not running them 20 weeks, it's 12.", 12],
  },
  {
    id: 'horizon/final-week',
    level: 4,
    pattern:
      '((relative_point | last week) (SEP? horizon:week_ref | SEP horizon_2:NUMISH) | last horizon_3:week_ref)',
    example: ['Boots. Week 1 = 2 March 2026, final week = wk 9.', 9],
  },
  {
    id: 'horizon/run-number',
    level: 2,
    pattern: 'run_verb for? horizon:NUMISH (comma | stop | dash | line_break | and | $)',
    example: ['Boots start in a week and run for fourteen.', 14],
  },
  {
    id: 'horizon/after-quotation',
    level: 2,
    pattern:
      'muted (stop | comma | dash){0,2} i? (need | change | run_verb) (for | with)? horizon:NUMISH (stop | comma | $)',
    example: ['The vendor says: "24 weeks at least". We need 16. Boots.', 16],
  },
  {
    id: 'horizon/date-for-number',
    level: 2,
    pattern: 'DATEISH for horizon:NUMISH (stop | comma | line_break | $)',
    example: ['Boots from 2 March 2026 for ten.', 10],
  },
  {
    id: 'horizon/refused',
    level: 2,
    pattern: 'LEN neg (colon | comma | dash | stop) horizon:NUMISH (stop | comma | $)',
    example: ["Boots. Her 20 weeks doesn't: 16.", 16],
  },
  {
    id: 'horizon/alone',
    level: 2,
    pattern:
      '(stop | comma | line_break | bullet | slash | dash) (filler | word){0,1} horizon:LEN (stop | comma | line_break | slash | dash | $)',
    example: ['Boots, 12 weeks. Corrected below: 12 weeks.', 12],
  },
  { id: 'horizon/bare', level: 1, pattern: 'horizon:LEN', example: ['Boots, 12 wks.', 12] },
  {
    id: 'other/length-after',
    level: 4,
    pattern: 'other:LEN ~2 duration_other',
    example: ['Boots, 12 weeks. We reordered with 6 weeks notice.', 12, 'forecast_horizon_weeks'],
  },
  {
    id: 'other/length-before',
    level: 4,
    pattern: 'duration_other (SEP | of | be){0,2} ~2 other:LEN',
    example: ['Boots, 12 weeks. Lead time is 6 weeks.', 12, 'forecast_horizon_weeks'],
  },
  {
    id: 'other/every',
    level: 4,
    pattern: 'last_year other:LEN',
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
];
