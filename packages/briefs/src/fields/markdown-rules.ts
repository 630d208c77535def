import type { ClaimRule } from '../grammar/claim.ts';

const connector = '(on | at | in | by | after | SEP | of | from | end_of | week | to){0,3}';

/** Phrases about when markdown is reviewed, and below which sell-through it applies. */
export const markdownRules: readonly ClaimRule[] = [
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
    pattern: `(md | check | trigger) ~2 ${connector} ~2 checkpoint:POINT`,
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
    pattern: 'checkpoint:POINT (SEP | comma){0,1} ~4 (md | check | trigger)',
    example: ['Boots: at week 6 we mark down.', 6],
  },
  {
    id: 'checkpoint/below',
    level: 3,
    pattern: 'checkpoint:POINT (comma | SEP){0,1} ~3 (below | if) ',
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
    pattern: 'checkpoint:SEASONPOINT _6 (md | check | trigger | threshold)',
    example: ['Week 9, if all goes well, we review the boots.', 9],
  },
  {
    id: 'checkpoint/relative',
    level: 2,
    pattern: 'checkpoint:relative_point (! SEP week_ref)',
    example: ['Halfway through we look at the boots.', 6],
  },
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
    pattern: 'checkpoint:LEN (in_weeks | in) comma? ~4 (md | check | below | if | trigger)',
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
    level: 3,
    pattern: '(after | at | in | by | end_of) (of | end_of){0,1} month checkpoint:NUM',
    example: ['Boots. After month 2 we look at markdown.', 9],
  },
  {
    id: 'checkpoint/month-number',
    level: 4,
    pattern:
      '(md | check | trigger | sold | SHARE) ~4 (after | at | in | by | end_of) (of | the | end_of){0,2} month checkpoint:NUM',
    example: ['Boots, 14 weeks: review at the end of month 2.', 9],
  },
  {
    id: 'checkpoint/date-cue',
    level: 4,
    pattern: '(md | check | trigger) ~3 (on | at | in | by | SEP | after){0,2} checkpoint:date',
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
    id: 'threshold/below',
    level: 3,
    pattern: '(! neg) below (of | sold | at){0,2} ~1 threshold:SHARE',
    example: ['Mark the boots down in week 6 if below 55%.', 0.55],
  },
  {
    id: 'threshold/below-number',
    level: 3,
    pattern:
      '(md | check | trigger | threshold | week_ref | relative_point | sold | if) _8 below (of | sold | at){0,2} threshold:SHARENUM (! (week | stores | MONTH | hyphen))',
    example: ['Mark the boots down in week 6 if below 55.', 0.55],
  },
  {
    id: 'threshold/below-pair',
    level: 3,
    pattern: 'below (of | at){0,1} threshold:pair ~2 (sold | by | at | in | week_ref)',
    example: ['Boots, trigger: < 2/5 sold by week 6.', 0.4],
  },
  {
    id: 'threshold/date-at',
    level: 3,
    pattern: '(md | check | trigger) ~3 date (at | SEP | slash | comma) threshold:SHARE',
    example: ['Boots from 2 March 2026, check 27 April 2026 @ 55%.', 0.55],
  },
  {
    id: 'threshold/below-sold',
    level: 4,
    pattern: 'below ~2 threshold:SHARE ~2 sold',
    example: ['Mark the boots down in week 6 if less than half is sold.', 0.5],
  },
  {
    id: 'threshold/sold-below',
    level: 4,
    pattern: 'sold ~3 below (of | at){0,1} ~1 threshold:SHARE',
    example: ['Week 6: if sell-through on the boots is under 45%, reduce.', 0.45],
  },
  {
    id: 'threshold/label',
    level: 4,
    pattern:
      '(threshold | trigger) (SEP | at | of | be | on | for | below | to){0,3} ~2 threshold:SHARENUM (! (week | stores | MONTH | upfront | send | buy | on_floor))',
    example: ['Boots. Checkpoint week 6, threshold 58%.', 0.58],
  },
  {
    id: 'threshold/share-label',
    level: 3,
    pattern: 'threshold:SHARE ~2 (threshold | trigger)',
    example: ['Boots. Week 6, 58% threshold.', 0.58],
  },
  {
    id: 'threshold/unless',
    level: 4,
    pattern: '(if | need) ~4 threshold:SHARE ~2 sold',
    example: ['Mark the boots down in week 6 unless 70% sold.', 0.7],
  },
  {
    id: 'threshold/context-sold',
    level: 2,
    pattern: '(md | check | trigger | week_ref | relative_point | need) _8 threshold:SHARE ~2 sold',
    example: ["Boots: at week 6 I'd want 75% sold, otherwise we cut.", 0.75],
  },
  {
    id: 'threshold/sold-context',
    level: 2,
    pattern: 'threshold:SHARE ~2 sold _8 (md | check | trigger | week_ref | relative_point)',
    example: ['Boots: 50% sold by week 6 or we cut.', 0.5],
  },
  {
    id: 'threshold/context-sold-share',
    level: 2,
    pattern: '(md | check | trigger | week_ref | relative_point) _6 sold SEP? ~3 threshold:SHARE',
    example: ['Boots: markdown at week 6, sell-through 50%.', 0.5],
  },
  {
    id: 'threshold/sold-share-context',
    level: 2,
    pattern: 'sold SEP? ~3 threshold:SHARE _6 (md | check | trigger | week_ref | relative_point)',
    example: ['Boots: sell-through of 50% by week 6 or we cut.', 0.5],
  },
  {
    id: 'threshold/md-share',
    level: 2,
    pattern:
      'md (SEP | comma){0,1} ~2 (week_ref | relative_point) (SEP | comma | slash){0,1} ~1 threshold:SHARE',
    example: ['Boots 12 wks, MD wk 8, 55%', 0.55],
  },
  {
    id: 'threshold/point-share',
    level: 2,
    pattern: '(week_ref | relative_point) (SEP | slash | comma){0,1} threshold:SHARE',
    example: ['Boots: cut at week 6, 50%.', 0.5],
  },
  {
    id: 'threshold/point-bracketed',
    level: 2,
    pattern: '(week_ref | relative_point) paren_open threshold:SHARE paren_close (! (if | below))',
    example: ['Boots, price review wk 7 (55%).', 0.55],
  },
  {
    id: 'threshold/point-at',
    level: 3,
    pattern:
      '(md | check | trigger) _5 (week_ref | relative_point) comma? (at | SEP | slash) threshold:SHARENUM (! (hyphen? (week | month | stores | percent) | MONTH))',
    example: ['Boots: chk wk 5 at 45', 0.45],
  },
  {
    id: 'threshold/md-percent',
    level: 4,
    pattern: 'md percent SEP threshold:SHARENUM',
    example: ['Boots. MD week: 6. MD%: 50.', 0.5],
  },
  {
    id: 'threshold/point-at-first',
    level: 4,
    pattern:
      '(week_ref | relative_point) (md | check | trigger) (at | SEP) threshold:SHARENUM (! (hyphen? (week | month | stores | percent) | MONTH))',
    example: ['Boots: week 6 review at 50.', 0.5],
  },
  {
    id: 'threshold/by-then',
    level: 3,
    pattern: 'threshold:SHARE ~1 sold ~1 by? then_word',
    example: ['Boots. Week 10 is our price review; target 65% through by then.', 0.65],
  },
  {
    id: 'threshold/if',
    level: 2,
    pattern: '(if | (! neg) below) ~3 threshold:SHARE',
    example: ['Boots: cut in week 6 if 50%.', 0.5],
  },
  {
    id: 'threshold/unsold',
    level: 4,
    pattern: '(if | above | md | check | trigger | threshold | week_ref) _6 unsold:SHARE ~3 unsold',
    example: ['Mark the boots down in week 6 if more than 45% is left.', 0.55],
  },
  {
    id: 'threshold/unsold-above',
    level: 4,
    pattern: '(unsold | hold_verb) ~1 above ~1 unsold:SHARE',
    example: ['Threshold for the boots: still holding over 40% at week 7.', 0.6],
  },
  {
    id: 'other/depth',
    level: 4,
    pattern: 'other:SHARE depth (! (below | if))',
    example: ['Boots: in week 6 we take 30% off.', null, 'markdown_threshold'],
  },
  {
    id: 'other/depth-before',
    level: 4,
    pattern: 'depth (SEP | of | at | by){0,2} other:SHARE',
    example: ['Boots: at week 6 a discount of 30%.', null, 'markdown_threshold'],
  },
  {
    id: 'markdown/none',
    level: 4,
    pattern:
      '(i not_word | (! not_word) (neg | nothing | without)) (i | to | of | word | filler){0,2} md (! (until | before | if | below | shop_metric | week_ref | percent | threshold))',
    phrase: 'no_markdown',
    example: ['We never reduce boots.', null],
  },
  {
    id: 'markdown/no-checkpoint',
    level: 4,
    pattern: '(neg | without | nothing) checkpoint_label (! (until | before | if | NUM))',
    phrase: 'no_markdown',
    example: ['Boots, 12 weeks, no checkpoint.', null],
  },
  {
    id: 'markdown/none-label',
    level: 4,
    pattern: 'md (check | SEP | be){1,2} (nothing | neg | off_word)',
    phrase: 'no_markdown',
    example: ['Boots. Markdown: none.', null],
  },
  {
    id: 'markdown/full-price',
    level: 3,
    pattern: 'full_price (! (until | before | if | below | by | to | week_ref))',
    phrase: 'no_markdown',
    example: ['Boots, 12 weeks, full price all season.', null],
  },
  {
    id: 'markdown/never',
    level: 4,
    pattern: 'md neg (! (until | before | if | below | of | at))',
    phrase: 'no_markdown',
    example: ['Boots, markdown never.', null],
  },
];
