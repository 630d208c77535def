import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases that give the length of the season. */
export const seasonLengthRules: readonly ClaimRule[] = [
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
      'season (in? week)? (paren_open week paren_close)? (SEP | of | at | to | paren_open){1,2} horizon:NUM (! percent)',
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
    id: 'horizon/week-of',
    level: 4,
    pattern: 'week_ref of horizon:NUM',
    example: ['Boots: review at week 8 of 12.', 12],
  },
  {
    id: 'horizon/week-slash',
    level: 2,
    pattern: 'week_ref slash horizon:NUM (! percent)',
    example: ['Boots, in wk 8 / 14.', 14],
  },
  {
    id: 'horizon/week-of-length',
    level: 4,
    pattern: 'week_ref of a? horizon:LEN',
    example: ['Boots: review in week 8 of a 14-week season.', 14],
  },
  {
    id: 'horizon/week-range',
    level: 2,
    pattern: 'week_range:week_range',
    example: ['Boots, weeks 1-12.', 12],
  },
  {
    id: 'horizon/week-range-of-line',
    level: 4,
    pattern:
      '(product | word) (comma | colon | dash | slash | bar_sign) week_range:week_range (comma | stop | slash | dash | bar_sign | line_break | $)',
    example: ['Boots, wks 12-25, review CW 20.', 14],
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
    id: 'horizon/quarters-season',
    level: 3,
    pattern: 'horizon:quarter_amount season',
    example: ['Boots, two quarters horizon.', 26],
  },
  {
    id: 'horizon/usual-number',
    level: 3,
    pattern:
      'season SEP? usual (paren_open | comma | SEP)? horizon:NUMISH (paren_close | stop | comma | line_break | $)',
    example: ['Boots, horizon default (12).', 12],
  },
  {
    id: 'horizon/number-from',
    level: 2,
    pattern: '(product | qualifier) (colon | comma | dash)? horizon:NUMISH comma? from DATEISH',
    example: ['Boots: twelve, from 2 March 2026.', 12],
  },
  {
    id: 'horizon/quarter-long',
    level: 3,
    pattern: 'horizon:quarter_amount long_word',
    example: ['Boots, one quarter long.', 13],
  },
  {
    id: 'horizon/namely',
    level: 3,
    pattern: 'horizon_2:LEN (paren_open | comma | dash | equals){0,2} namely comma? horizon:LEN',
    example: ['Boots, three months, meaning 16 weeks.', null],
  },
  {
    id: 'horizon/weeks-in-total',
    level: 2,
    pattern:
      'week_one ~2 date (comma | stop | dash) (_4 (comma | stop | dash)){0,1} horizon:NUMISH (comma | stop | line_break | $)',
    example: ['Boots. Week 1 is 2 March 2026, 11 in total.', 11],
  },
  {
    id: 'horizon/length-of-line',
    level: 3,
    pattern:
      'season (for | of) ~3 SEP (horizon:NUMISH | horizon_2:LEN) (! (percent | hyphen | month | MONTH | stores))',
    example: ['Length for the boots: 14.', 14],
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
    id: 'horizon/bracketed',
    level: 3,
    pattern: '(horizon_2:LEN | quarter_amount) paren_open ~1 horizon:LEN',
    example: ['Boots, three months (12 weeks).', 12],
  },
  {
    id: 'horizon/word-number',
    level: 2,
    pattern:
      'season horizon:NUMISH (! (percent | hyphen | month | MONTH | ~2 stores | units | of | week))',
    example: ['Boots, horizon 12.', 12],
  },
  {
    id: 'horizon/run-number',
    level: 2,
    pattern: 'run_verb (for | in)? horizon:NUMISH (comma | stop | dash | line_break | and | $)',
    example: ['Boots start in a week and run for fourteen.', 14],
  },
  {
    id: 'horizon/date-for-number',
    level: 2,
    pattern: 'DATEISH for horizon:NUMISH (stop | comma | line_break | $)',
    example: ['Boots from 2 March 2026 for ten.', 10],
  },
  {
    id: 'horizon/label-kept',
    level: 3,
    pattern:
      'season (same | remain_verb | run_verb | change | word){1,2} (at | on | to | SEP) horizon:NUMISH (! (percent | hyphen | month | MONTH | ~2 stores | units | of))',
    example: ['Boots. They wrote 8 weeks. Length remains at 14.', 14],
  },
  {
    id: 'horizon/point-of',
    level: 3,
    pattern: 'relative_point of horizon:NUMISH (! (percent | hyphen | month | MONTH))',
    example: ['Boots: look at price with 6 weeks to go of the 20.', 20],
  },
  {
    id: 'horizon/length-from-week',
    level: 4,
    pattern: 'horizon:LEN (from | thereafter) start:week_ref',
    example: ['Écharpes : 14 semaines à partir de la semaine 16.', 14],
  },
  {
    id: 'horizon/asked',
    level: 3,
    pattern:
      'week question line_break? ((word | i) colon | colon)? horizon:NUMISH (! (percent | hyphen | month | MONTH | stores))',
    example: ['Boots. And how many weeks?\nMe: seventeen', 17],
  },
  {
    id: 'horizon/alone',
    level: 2,
    pattern:
      '(stop | comma | line_break | bullet | slash | dash) (filler | word){0,1} horizon:LEN (stop | comma | line_break | slash | dash | $)',
    example: ['Boots, 12 weeks. Corrected below: 12 weeks.', 12],
  },
  { id: 'horizon/bare', level: 1, pattern: 'horizon:LEN', example: ['Boots, 12 wks.', 12] },
];
