import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases that place the markdown review some time into the season, in a month or on a date. */
export const checkpointTimeRules: readonly ClaimRule[] = [
  {
    id: 'checkpoint/length-cue',
    level: 4,
    pattern:
      '(md | check | trigger | sold) ~3 (after | at | end_of | in | by | SEP | ending) (of | the | end_of | in){0,2} checkpoint:LEN (! later)',
    example: ['Boots: review markdown after 6 weeks.', 6],
  },
  {
    id: 'checkpoint/length-in',
    level: 4,
    pattern:
      '(md | check | trigger | sold) ~3 checkpoint:LEN (in_weeks | in (! (MONTH | week_ref)) | after start)',
    example: ['Review the boots 5 weeks in.', 5],
  },
  {
    id: 'checkpoint/in-cue',
    level: 4,
    pattern: 'checkpoint:LEN (in_weeks | in) (comma | SEP)? ~4 (md | check | below | if | trigger)',
    example: ['Five weeks in we check the boots.', 5],
  },
  {
    id: 'checkpoint/after-length',
    level: 4,
    pattern:
      '(after | at | in | by) (of | the | end_of){0,2} checkpoint:LEN (in_weeks | of_season)? comma? ~5 (md | check | below | trigger | sold)',
    example: ['Boots: after 6 weeks, mark down.', 6],
  },
  {
    id: 'checkpoint/threshold-length',
    level: 4,
    pattern: 'SHARE ~3 (after | by | at | in) checkpoint:LEN',
    example: ['Mark the boots down unless 50% sold after 6 weeks.', 6],
  },
  {
    id: 'checkpoint/below-length',
    level: 4,
    pattern: 'below SHARENUM ~2 (after | by | at | in) checkpoint:LEN',
    example: ['Markdown on the boots if we are under 60 after 6 weeks.', 6],
  },
  {
    id: 'checkpoint/month-number-first',
    counts: 'months',
    level: 3,
    pattern: '(after | at | in | by | end_of) (of | end_of){0,1} month checkpoint:NUM',
    example: ['Boots. After month 2 we look at markdown.', 9],
  },
  {
    id: 'checkpoint/month-number',
    counts: 'months',
    level: 4,
    pattern:
      '(md | check | trigger | sold | SHARE) ~4 (after | at | in | by | end_of) (of | the | end_of){0,2} month checkpoint:NUM',
    example: ['Boots, 14 weeks: review at the end of month 2.', 9],
  },
  {
    id: 'checkpoint/date-cue',
    level: 4,
    pattern:
      '(md | check | trigger) (! SEP? pair) ~3 (on | at | in | by | SEP | after){0,2} checkpoint:date',
    example: ['Boots from 2 March 2026: markdown review on 13 April 2026.', 7],
  },
  {
    id: 'checkpoint/date-comma',
    level: 3,
    pattern: '(on | at | by | after) checkpoint:date comma ~2 (md | check | trigger)',
    example: ['Boots from 2 March 2026. On 13 April 2026, we decide.', 7],
  },
  {
    id: 'checkpoint/date-first',
    level: 4,
    pattern:
      '((on | at | by | after) checkpoint:date SEP? ~2 | checkpoint_2:date) (md | check | trigger)',
    example: ['Boots from 2 March 2026. On 13 April 2026 we decide on markdown.', 7],
  },
  {
    id: 'checkpoint/date-threshold',
    level: 4,
    pattern: '(SHARE sold | below) ~3 (on | by | at | of){1,2} checkpoint:date',
    example: ['Boots from 2 March 2026. Mark down what is below half sold by 13 April 2026.', 7],
  },
  {
    id: 'checkpoint/share-date',
    level: 4,
    pattern: 'SHARE sold ~1 (on | by | at) checkpoint:date',
    example: ['Boots from 2 March 2026. Unless 50% sold by 13 April 2026 we cut.', 7],
  },
  {
    id: 'checkpoint/length-share',
    level: 4,
    pattern:
      '(after | in_weeks | at) checkpoint:LEN comma? ~2 (neg | above | below)? ~3 SHARE ~3 (sold | unsold | gone_word)',
    example: [
      'Boots: if after 7 weeks more than 40% is left we cut.',
      7,
      'markdown_checkpoint_week',
    ],
  },
  {
    id: 'checkpoint/month-number-ordinal',
    counts: 'months',
    level: 3,
    pattern: '(after | at | in | by | end_of) (of | end_of | the){0,2} checkpoint:ORD month',
    example: ['Boots. Review at the end of the second month.', 9, 'markdown_checkpoint_week'],
  },
  {
    id: 'checkpoint/month-number-over',
    counts: 'months',
    level: 4,
    pattern:
      '(if | after | by) (checkpoint:ORD month | month checkpoint_2:NUM) (gone_word | ending | in_weeks | above (! SHARE))',
    example: ['Boots: reduce once the first month is done if under 20% sold.', 4],
  },
  {
    id: 'checkpoint/length-mark',
    level: 4,
    pattern: 'checkpoint:LEN hyphen? mark_word (! (SEP | at | of)? SHARENUM)',
    example: ['Boots, 20 weeks. The three-month mark is when we decide on price.', 13],
  },
  {
    id: 'checkpoint/week-and-date',
    level: 3,
    pattern:
      '(md | check | trigger) _5 week_ref (comma | paren_open | SEP | slash){0,1} (on | at | by)? checkpoint:date',
    example: [
      'Boots from 7 September 2026, 14 weeks; markdown review in week 9, on 26 October 2026.',
      null,
    ],
  },
  {
    id: 'checkpoint/date-opens',
    level: 3,
    pattern:
      '(stop | line_break) (on | at | by | in | of | end_of){0,2} checkpoint:date (SEP | comma){0,1} (~4 (md | check | below) | if ~4 (below | md | SHARE))',
    example: ['Boots from 2 March 2026. Mid-April the director decides on markdown.', 7],
  },
  {
    id: 'checkpoint/length-then',
    level: 4,
    pattern: 'checkpoint:LEN ~3 comma? then_word comma? ~1 check',
    example: ['Boots: give them one month on the floor, then check.', 4],
  },
  {
    id: 'checkpoint/length-in-share',
    level: 4,
    pattern:
      'checkpoint:LEN in_weeks (comma | and | SEP)? ~2 (below | above)? ~1 SHARE ~3 (sold | unsold)',
    example: ['Boots: five weeks in and half of them unsold? Reduce.', 5],
  },
  {
    id: 'checkpoint/length-over',
    level: 4,
    pattern: '(if | after) checkpoint:LEN be? (gone_word | ending | above (! SHARE))',
    example: ['Once seven weeks are gone, boots short of 55% are marked down.', 7],
  },
  {
    id: 'checkpoint/after-threshold',
    level: 3,
    pattern:
      'threshold SEP? SHARENUM (comma | stop | slash | bar_sign) checkpoint:week_ref (stop | comma | slash | bar_sign | line_break | $)',
    example: ['Boots; threshold 55%; week 8; 14 weeks.', 8],
  },
];
