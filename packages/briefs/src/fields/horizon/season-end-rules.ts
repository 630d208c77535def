import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases that give the last day or the last week of the season. */
export const seasonEndRules: readonly ClaimRule[] = [
  {
    id: 'horizon/later',
    level: 4,
    pattern: '(ending | leave_word) ~2 horizon:LEN later',
    example: ['Boots open on 2 March 2026 and close 10 weeks later.', 10],
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
      '(horizon:week_ref SEP? last number_word? (stop | comma | line_break | $) | out_word (in | at | by | SEP)? horizon_2:week_ref)',
    example: ['Boots, week 1 is 2 March 2026, week 10 is the last.', 10],
  },
  {
    id: 'horizon/end-date',
    level: 3,
    pattern: '(until | ending) ~1 (on | at | in | by | SEP | of | the | from){0,2} ~2 end:date',
    example: ['Boots until 31 May 2026.', 20],
  },
  {
    id: 'horizon/shut-on-date',
    level: 3,
    pattern:
      'DATEISH (comma | and | dash | stop){0,2} shut (on | at | in | by | SEP){0,2} end:date',
    example: ['Boots open 2 March 2026, shut on 24 May 2026.', 12],
  },
  {
    id: 'horizon/date-shut',
    level: 3,
    pattern: '(start | on_floor) (comma | and | dash | stop){1,2} end:date shut',
    example: ['Boots, 2 March 2026 open, 24 May 2026 shut.', 12],
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
    pattern: 'end:date (paren_open)? ~1 ending (! of | from | SEP | LEN | (on | at | by)? DATEISH)',
    example: ['Boots, 24 May 2026 is our last day.', 19],
  },
  {
    id: 'horizon/date-to-date',
    level: 3,
    pattern:
      '(^ | stop | comma | SEP | from | start | season | product | word | filler | qualifier | run_verb | LEN | paren_open | bullet | slash | on_floor | wc) start:date comma? (to | hyphen | dash | until | and | arrow | above) (the | until)? end:date',
    example: ['Boots: 2 March 2026 to 24 May 2026.', 12],
  },
  {
    id: 'horizon/date-to-date-within',
    level: 1,
    pattern: 'start:date comma? (to | hyphen | dash | until | and) (the | until)? end:date',
    example: ['We have boots in 2 March 2026 to 24 May 2026.', 12],
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
    id: 'horizon/end-of-line',
    level: 3,
    pattern: 'ending for ~3 SEP end:date',
    example: ['Last day in store for the boots: 12 April 2026.', 13],
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
    pattern: 'gone_word (by | on | at) ~1 end:date',
    example: ['Boots in store 2 March 2026, to be gone by 24 May 2026.', 12],
  },
  {
    id: 'horizon/week-is-final',
    level: 4,
    pattern:
      '(^ | stop | comma | line_break | bullet | slash) horizon:week_ref (SEP | comma){0,1} other:relative_point (stop | comma | line_break | $)',
    example: ['Week 1 (2 March 2026) launch\nweek 14 final week\nBoots', 14],
  },
  {
    id: 'horizon/final-week',
    level: 4,
    pattern:
      '((other:relative_point | last week) (SEP? horizon:week_ref | SEP horizon_2:NUMISH) | last horizon_3:week_ref)',
    example: ['Boots. Week 1 = 2 March 2026, final week = wk 9.', 9],
  },
];
