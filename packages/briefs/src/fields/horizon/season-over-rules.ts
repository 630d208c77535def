import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases that say when the season is over: taken down, stopped, gone, or both days in one label. */
export const seasonOverRules: readonly ClaimRule[] = [
  {
    id: 'horizon/leave-on-date',
    level: 4,
    pattern:
      'DATEISH ~3 (comma | and | dash | stop | then_word){0,2} i? leave_word (on | at | in | by | SEP){0,2} end:date',
    example: ['Boots go out on 2 March 2026 and come down on 24 May 2026.', 12],
  },
  {
    id: 'horizon/stops-on-date',
    level: 3,
    pattern: '(! start) cancel (on | at | by)? end:date',
    example: ['Boots stop on 5 April 2026.', 12],
  },
  {
    id: 'horizon/sell-through-date',
    level: 3,
    pattern: 'sell_until (to | the){0,2} end:date (! SEP? SHARE)',
    example: ['Boots, live 2 March 2026, sell through 24 May 2026.', 12],
  },
  {
    id: 'horizon/last-on-date',
    level: 3,
    pattern: 'DATEISH (comma | and | slash | dash | stop){1,2} last end:date',
    example: ['Boots: first day 2 March 2026, last 24 May 2026.', 12],
  },
  {
    id: 'horizon/ending-comma',
    level: 2,
    pattern: '(until | ending) comma end:date',
    example: ['Boots from 2 March 2026, last day, 24 May 2026.', 12],
  },
  {
    id: 'horizon/length-until-over',
    level: 4,
    pattern: 'horizon:LEN later comma? i? (ending | leave_word | out_word | gone_word | shut)',
    example: ["Boots live 2 March 2026; 12 weeks later they're out.", 12],
  },
  {
    id: 'horizon/length-thereafter',
    level: 3,
    pattern: 'horizon:LEN thereafter',
    example: ['Boots open on 2 March 2026, nine weeks thereafter.', 9],
  },
  {
    id: 'horizon/weeks-on-sale',
    level: 3,
    pattern: 'week (start | on_floor | run_verb) SEP horizon:NUMISH (! percent)',
    example: ['Boots. Weeks on sale: 10.', 10],
  },
  {
    id: 'horizon/date-and-number',
    level: 2,
    pattern:
      'this_time SEP ~1 DATEISH (and | comma | slash) horizon:NUMISH (stop | line_break | $)',
    example: ['Last year boots had 14 weeks. This time: boots 2 March 2026 and 10.', 10],
  },
  {
    id: 'horizon/first-and-last',
    level: 4,
    pattern:
      '(start | ordinal_word | in | from) (slash | and | hyphen | dash | comma | ampersand) (ending | out_word | to | until) (week | day)? SEP{0,2} start:date (slash | comma | dash | hyphen | to | and | until | arrow | stop | bar_sign) end:date',
    example: ['Boots. Start/end: 2 March 2026 / 24 May 2026', 12],
  },
  {
    id: 'horizon/end-asked',
    level: 3,
    pattern: '(ending | leave_word) question line_break? (word colon | SEP){0,2} end:date',
    example: ['Boots. Opens? 2 March 2026. Closes? 24 May 2026.', 12],
  },
  {
    id: 'horizon/done-with',
    level: 3,
    pattern: 'gone_word with ~4 (on | by) end:date',
    example: ["We're done with boots on the 12th of April.", 13],
  },
  {
    id: 'horizon/end-of-season',
    level: 4,
    pattern: 'end_of season (SEP | on | at){0,2} end:date',
    example: ['Boots from 2 March 2026, end of season is 24 May 2026.', 12],
  },
  {
    id: 'horizon/season-to',
    level: 4,
    pattern: 'season (to | until) end:date',
    example: ['Boots. Start 2 March 2026. Season to 24 May 2026.', 12],
  },
];
