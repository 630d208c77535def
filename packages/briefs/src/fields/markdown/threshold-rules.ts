import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases about the sell-through below which markdown applies, and shares beside it that are none. */
export const thresholdRules: readonly ClaimRule[] = [
  {
    id: 'threshold/share-sold-by',
    level: 4,
    pattern:
      'threshold:SHARE of ~6 (sold | gone_word) (by | before) (date | week_ref | relative_point)',
    example: ['Two thirds of the boots must be sold by week 8 or they go to clearance.', 0.67],
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
    pattern: 'below (of | at){0,1} threshold:PAIRISH ~2 (sold | by | at | in | week_ref)',
    example: ['Boots, trigger: < 2/5 sold by week 6.', 0.4],
  },
  {
    id: 'threshold/date-at',
    level: 3,
    pattern: '(md | check | trigger) _6 date (at | SEP | slash | comma){1,2} threshold:SHARE',
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
      '(threshold | trigger) (SEP | at | of | be | on | for | below | to | md | check){0,4} ~2 threshold:SHARENUM (! (week | stores | MONTH | upfront | send | buy | on_floor))',
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
    pattern:
      '(if | need) ~4 threshold:SHARE ~2 sold (! (by | at | in)? end_of (season | of_season))',
    example: ['Mark the boots down in week 6 unless 70% sold.', 0.7],
  },
  {
    id: 'threshold/context-sold',
    level: 2,
    pattern:
      '(md | check | trigger | week_ref | relative_point | need) _8 threshold:SHARE ~2 sold (! (by | at | in)? end_of (season | of_season))',
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
    pattern:
      'POINT (SEP | slash | comma | at){0,2} threshold:SHARE (! ~3 (dc | hold_noun | hold_verb | back | kept_word | send | stores | depth))',
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
    id: 'threshold/if',
    level: 2,
    pattern: '(if | (! neg) below) ~3 threshold:SHARE',
    example: ['Boots: cut in week 6 if 50%.', 0.5],
  },
  {
    id: 'threshold/below-pair-first',
    level: 3,
    pattern: '(if | md | check | relative_point | week_ref) _3 below threshold:pair',
    example: ['Boots 12 wks, markdown with 4 weeks to go if below 2/3', 0.67],
  },
  {
    id: 'threshold/sold-label',
    level: 2,
    pattern: '(stop | line_break | comma) sold SEP? threshold:SHARE (stop | line_break | $)',
    example: ['Boots, week 8 markdown review. Sell-through min 60%.', 0.6],
  },
  {
    id: 'threshold/sold-below-label',
    level: 4,
    pattern: 'sold ~1 below SEP threshold:SHARENUM (! (week | stores | MONTH | hyphen))',
    example: ['Boots:\nmarkdown:\n  week: 7\n  sell_through_below: 0.58', 0.58],
  },
  {
    id: 'threshold/point-below',
    level: 4,
    pattern: '(week_ref | relative_point) (SEP | comma) ~1 below threshold:SHARE',
    example: ['Boots. Check in week 9: below 60 pct out go the red stickers.', 0.6],
  },
  {
    id: 'threshold/sold-gate',
    level: 3,
    pattern:
      'sold (check | threshold | trigger) SEP? ~1 threshold:SHARE (in | at | by | on) (week_ref | relative_point)',
    example: ['Boots. Sell-through checkpoint: 60% in week 9.', 0.6],
  },
  {
    id: 'threshold/week-sold-gate',
    level: 3,
    pattern:
      'week_ref ~1 sold (check | threshold | trigger){0,2} SEP? threshold:SHARENUM (! (week | stores | MONTH | hyphen | below))',
    example: ['Boots 16 weeks. wk9 ST gate 60', 0.6],
  },
  {
    id: 'threshold/below-number-md',
    level: 3,
    pattern: 'below ~1 threshold:NUMISH (comma | SEP)? ~4 md',
    example: ['Boots. Check in week 6; under 62 we reduce.', 0.62],
  },
  {
    id: 'threshold/below-label',
    level: 3,
    pattern:
      'below (colon | equals){1,2} threshold:SHARENUM (! (hyphen? (week | month) | stores | MONTH))',
    example: ['Boots. md_week = 6, md_if_below = 0.575', 0.575],
  },
  {
    id: 'threshold/below-cut',
    level: 4,
    pattern: 'below threshold:SHARE (?= (depth | md) (! SHARE))',
    example: ['Boots: review in week 6, under 50% is reduced.', 0.5],
  },
  {
    id: 'threshold/sold-is-not',
    level: 4,
    pattern: 'if ~2 sold ~1 neg ~1 threshold:SHARENUM (! (week | stores | MONTH))',
    example: ['Boots: week 6, if sell-thru is not 70% we go to clearance.', 0.7],
  },
  {
    id: 'threshold/is-not',
    level: 3,
    pattern: '(md | depth | check) _6 if ~2 neg ~1 threshold:SHARE',
    example: ['Boots: a look in week 9, cheaper if it is not 57%.', 0.57],
  },
  {
    id: 'other/depth',
    level: 4,
    pattern: 'other:SHARE depth (! (below | if | (of | by | at)? SHARE))',
    example: ['Boots: in week 6 we take 30% off.', null, 'markdown_threshold'],
  },
  {
    id: 'other/depth-before',
    level: 4,
    pattern: 'depth (SEP | of | at | by){0,2} other:SHARE',
    example: ['Boots: at week 6 a discount of 30%.', null, 'markdown_threshold'],
  },
];
