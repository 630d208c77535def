import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases that name the season week, or the point of the season, of the markdown review. */
export const checkpointWeekRules: readonly ClaimRule[] = [
  { id: 'markdown/code', level: 4, pattern: 'md md_code:pair', example: ['Boots 12wks MD8/60', 8] },
  {
    id: 'markdown/code-spaced',
    level: 4,
    pattern: 'md SEP? checkpoint:NUM (slash | at | hyphen | below) threshold:SHARENUM',
    example: ['Boots 12 wks MD 8 @ 60%', 8],
  },
  {
    id: 'checkpoint/label',
    level: 3,
    pattern:
      '(md | check | trigger) ~2 (on | at | in | by | after | SEP | of | from | end_of | week | to){0,3} ~2 checkpoint:POINT',
    example: ['Boots: markdown check in week 7.', 7],
  },
  {
    id: 'checkpoint/nested-label',
    level: 3,
    pattern: '(md | check) colon line_break (bullet | hyphen | dash)? ~2 SEP? checkpoint:week_ref',
    example: ['boots:\nmarkdown:\n  week: 7\n  threshold: 0.5', 7],
  },
  {
    id: 'checkpoint/not-before',
    level: 4,
    pattern: 'neg ~1 md ~2 (until | before) ~1 checkpoint:week_ref',
    example: ['No markdown on the boots before week 6.', 6],
  },
  {
    id: 'checkpoint/label-number',
    level: 3,
    pattern:
      '(md | check) (check | week){0,2} (SEP | at | in | week){1,2} checkpoint:NUM (! percent)',
    example: ['Boots. Markdown checkpoint: 8', 8],
  },
  {
    id: 'checkpoint/word-number',
    level: 2,
    pattern: 'checkpoint_label checkpoint:NUMISH (! (percent | hyphen | MONTH | stores | length))',
    example: ['Boots 20 weeks, checkpoint 10.', 10],
  },
  {
    id: 'checkpoint/point-cue',
    level: 3,
    pattern:
      '(! (week_range comma)) checkpoint:POINT (of NUMISH)? (SEP | comma){0,1} ~4 (md | check | trigger)',
    example: ['Boots: at week 6 we mark down.', 6],
  },
  {
    id: 'checkpoint/below',
    level: 3,
    pattern: 'checkpoint:POINT (of NUMISH)? (comma | SEP){0,1} ~3 (below | if)',
    example: ['Boots, wk7 <40%', 7],
  },
  {
    id: 'checkpoint/threshold-week',
    level: 3,
    pattern: 'SHARE ~4 checkpoint:POINT',
    example: ['Mark the boots down if less than 50% sold by week 6.', 6],
  },
  {
    id: 'checkpoint/week-threshold',
    level: 2,
    pattern: 'checkpoint:POINT (SEP | comma | slash){0,1} ~3 SHARE',
    example: ['Boots. Sell-through at week 6 has to be 50%, else we cut.', 6],
  },
  {
    id: 'checkpoint/near',
    level: 2,
    pattern: '(md | check | trigger | threshold | sold) _8 checkpoint:SEASONPOINT',
    example: ['Markdown on the boots, if any, happens in week 9.', 9],
  },
  {
    id: 'checkpoint/near-after',
    level: 2,
    pattern: '(! (week_range comma)) checkpoint:SEASONPOINT _6 (md | check | trigger | threshold)',
    example: ['Week 9, if all goes well, we review the boots.', 9],
  },
  {
    id: 'checkpoint/relative',
    level: 2,
    pattern: 'checkpoint:relative_point (! SEP week_ref)',
    example: ['Halfway through we look at the boots.', 6],
  },
  {
    id: 'checkpoint/share-by-week',
    level: 4,
    pattern:
      'SHARE ~3 (sold | unsold | gone_word) ~3 (by | at | in | on | after | until | end_of){1,3} checkpoint:POINT',
    example: ['Boots: 60% sold by week 8 or it is markdown.', 8, 'markdown_checkpoint_week'],
  },
  {
    id: 'checkpoint/by-week-share',
    level: 4,
    pattern:
      '(by | at | in | on | after | until | end_of | if | ending){1,3} checkpoint:POINT (of ~1 NUMISH)? (comma | SEP)? ~1 (neg | above | below)? ~3 SHARE ~3 (sold | unsold | gone_word)',
    example: ['Boots: unless by week 8 we have 60% sold, cut.', 8, 'markdown_checkpoint_week'],
  },
  {
    id: 'checkpoint/week-closes',
    level: 4,
    pattern:
      '(if | by | at | after) checkpoint:week_ref (ending | gone_word | above (! SHARE)) comma? _8 (md | below | sold | check)',
    example: [
      'When week 8 closes, boots short of 60% sold are cut.',
      8,
      'markdown_checkpoint_week',
    ],
  },
  {
    id: 'checkpoint/md-starts',
    level: 4,
    pattern:
      'md (start | run_verb | begin_of | go_out) (in | at | from | on | after){0,2} checkpoint:POINT',
    example: ['Boots: markdown starts in week 9.', 9, 'markdown_checkpoint_week'],
  },
  {
    id: 'checkpoint/md-from',
    level: 4,
    pattern: '(md | depth) (start | from | as){1,2} checkpoint:POINT',
    example: ['Boots: markdown from week 10.', 10, 'markdown_checkpoint_week'],
  },
  {
    id: 'checkpoint/alternative-number',
    level: 3,
    pattern: 'checkpoint_label (SEP | in | at)? checkpoint:NUM or week? checkpoint_2:NUM',
    example: ['Boots: markdown week 6 or 8.', null, 'markdown_checkpoint_week'],
  },
  {
    id: 'checkpoint/point-restated',
    level: 3,
    pattern:
      'relative_point (comma | SEP | paren_open | stop)? ~2 (in | at | that)? checkpoint:week_ref',
    example: ['Boots: check halfway, so in week 6.', 6, 'markdown_checkpoint_week'],
  },
  {
    id: 'checkpoint/same-said-of-it',
    level: 3,
    pattern: 'md _8 (stop | comma | but){1,2} i need i? (in | at | on)? checkpoint:week_ref',
    example: [
      'Finance wants the markdown in week 5. I want it in week 8. Boots.',
      8,
      'markdown_checkpoint_week',
    ],
  },
  {
    id: 'checkpoint/first-named-after',
    level: 3,
    pattern:
      'md _8 (stop | comma){1,2} (ORD (SEP | comma | at | in){0,1} checkpoint:week_ref | week_one checkpoint_2:NUMISH)',
    example: [
      'Boots 16 weeks. The second cut is week 12; the first week 9.',
      9,
      'markdown_checkpoint_week',
    ],
  },
  {
    id: 'checkpoint/number-threshold',
    level: 3,
    pattern: '(check | md) checkpoint:NUM (comma | slash)? threshold',
    example: ['Boots 12 wks, chk 8 thr 60', 8],
  },
  {
    id: 'markdown/code-week',
    level: 4,
    pattern: '(md | check | trigger | threshold | checkpoint_label) ~1 SEP? week md_code:pair',
    example: ['Boots 13w, MD gate w8/60', 8],
  },
  {
    id: 'markdown/code-ladder',
    level: 4,
    pattern: '(md | check | trigger) ~3 SEP? md_code:pair (comma | stop | slash | and)? pair',
    example: ['Boots 18w. MD ladder: 9/45, 12/60, 15/80.', 9],
  },
  {
    id: 'markdown/code-ladder-first',
    level: 3,
    pattern: 'SEP md_code:pair (comma | stop | slash | and)? pair _8 (md | sold)',
    example: ['Boots, steps: 8/50, 11/65 (week/% sold or we cut).', 8],
  },
  {
    id: 'checkpoint/end-of-week',
    level: 4,
    pattern:
      '(md | check | trigger) ~2 (on | SEP | at | by | after | in){0,2} (ending | end_of) checkpoint:week_ref',
    example: ['Decision point on boots: end week 9. 14 weeks.', 9],
  },
  {
    id: 'checkpoint/cue-week-closes',
    level: 4,
    pattern:
      '(md | SHARE | sold | unsold) _4 (if | by | at | after) checkpoint:week_ref (ending | gone_word | above (! SHARE))',
    example: ['Boots must be at 55% when week 5 closes, or they are cut.', 5],
  },
  {
    id: 'checkpoint/until-week-and-if',
    level: 4,
    pattern: 'until checkpoint:week_ref (comma | and | but | then_word){0,2} if',
    example: ['Boots: we give them till week 7 and if they miss 50% we cut.', 7],
  },
  {
    id: 'checkpoint/point-bracketed-below',
    level: 4,
    pattern: 'checkpoint:POINT paren_open (below | if) SHARE',
    example: ['Boots: the cut is week 8 (below 50%).', 8],
  },
  {
    id: 'checkpoint/window',
    level: 4,
    pattern: '(md | check) season? ~3 SEP? (in | at | on)? checkpoint:week_range',
    example: ['Boots, 14 weeks. Markdown window: weeks 8-10.', null],
  },
  {
    id: 'checkpoint/depth-from',
    level: 4,
    pattern: 'SHARE depth (from | start | in | at | on | by){0,2} checkpoint:POINT',
    example: ['Boots 14w, 25% off from week 9.', 9],
  },
  {
    id: 'checkpoint/label-unit',
    level: 4,
    pattern: '(md | check | trigger) paren_open week paren_close SEP checkpoint:NUM',
    example: ['Boots. Markdown (week): 8', 8],
  },
  {
    id: 'checkpoint/or-else',
    level: 4,
    pattern: 'checkpoint:POINT (comma | SEP | stop)? or_else',
    example: ['Boots, 14 weeks: six in ten until week 8, otherwise it is cut.', 8],
  },
  {
    id: 'checkpoint/from-week-on',
    level: 4,
    pattern: 'from checkpoint:week_ref onward? ~5 md',
    example: ['From week 11 onwards the boots can be sold off cheaper. 19 weeks.', 11],
  },
];
