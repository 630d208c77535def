import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases that name the share which has to be sold by the check, or else. */
export const requiredShareRules: readonly ClaimRule[] = [
  {
    id: 'threshold/by-then',
    level: 3,
    pattern: 'threshold:SHARE ~1 sold ~1 by? then_word',
    example: ['Boots. Week 10 is our price review; target 65% through by then.', 0.65],
  },
  {
    id: 'threshold/line-is',
    level: 2,
    pattern:
      'label_category at? threshold:SHARE (! (hold_noun | hold_verb | dc | back | kept_word))',
    example: ['Boots: the checkpoint is week 7 and the line is 55%.', 0.55],
  },
  {
    id: 'threshold/or-else',
    level: 3,
    pattern: 'threshold:SHARE buy? sold? ~2 (SEP | comma | stop | dash)? or_else',
    example: ['Boots, check in week 6: 50% or we cut.', 0.5],
  },
  {
    id: 'threshold/number-or-else',
    level: 3,
    pattern:
      '(stop | line_break | comma | SEP | at | to | need | be) threshold:NUMISH sold? (comma | SEP | stop)? or_else ~4 (md | stop | $)',
    example: ['Boots get a check in week 6. 57 or we cut.', 0.57],
  },
  {
    id: 'threshold/need-plus',
    level: 3,
    pattern: 'need ~1 threshold:SHARENUM (plus_sign | (or (above | duration_other)))',
    example: ['Boots / review wk 7, needs 51+', 0.51],
  },
  {
    id: 'threshold/number-is-bar',
    level: 3,
    pattern:
      'sold (SEP | of | at | be){0,2} threshold:NUMISH (SEP | a | the){0,2} (threshold | check)',
    example: ['Boots week 6: ST of .55 is the cutoff.', 0.55],
  },
  {
    id: 'threshold/two-bars',
    level: 4,
    pattern: 'threshold:SHARE sold? or threshold_2:SHARE sold? as? ~2 (threshold | trigger)',
    example: ['Boots week 6 check. Half sold or two thirds sold as the bar.', null],
  },
  {
    id: 'threshold/gate-of',
    level: 4,
    pattern: '(check | trigger | threshold) of threshold:SHARE',
    example: ['Boots from 2 March 2026, MD meeting 27 April 2026 with a gate of 57%.', 0.57],
  },
  {
    id: 'threshold/by-point',
    level: 2,
    pattern:
      'threshold:SHARE buy? ~1 (by | at | after | if | until){1,2} (end_of | the){0,1} (week_ref | relative_point | length)',
    example: ['Boots: hit two thirds by the end of week 7 or we are cutting.', 0.67],
  },
  {
    id: 'threshold/label-unit',
    level: 4,
    pattern: '(threshold | sold | trigger) paren_open percent paren_close SEP threshold:SHARENUM',
    example: ['Boots. Markdown (week): 8. Threshold (%): 60.', 0.6],
  },
  {
    id: 'threshold/units-sold',
    level: 4,
    pattern: 'threshold:units ~1 sold',
    example: ['Out of 3,000 pairs of boots I expect 1,650 sold by week 9, or we cut.', 0.55],
  },
  {
    id: 'threshold/check-share',
    level: 2,
    pattern:
      '(md | check | trigger) ~3 (comma | at | SEP | with){1,2} threshold:SHARE (! ~3 (dc | hold_noun | hold_verb | back | kept_word | send | stores | upfront | on_floor | depth | buy))',
    example: ['Boots, 14 weeks. Day 56 of the season is the markdown check, 50%.', 0.5],
  },
  {
    id: 'threshold/week-number-code',
    level: 3,
    pattern:
      '(md | check | trigger) week_ref threshold:NUMISH (?= (comma | stop | slash | line_break | $))',
    example: ['Boots 12 weeks. MD wk6 50, wk9 70', 0.5],
  },
  {
    id: 'threshold/not-but',
    level: 4,
    pattern:
      '(threshold | trigger | sold) ~1 (neg | instead_of | filler | be | of | at | from){1,4} other:SHARE comma? (but | correction) (of | at | be | from)? threshold:SHARE',
    example: ['Boots. The threshold is not 65% but 58%, week 8.', 0.58],
  },
  {
    id: 'threshold/at-point-or-else',
    level: 3,
    pattern:
      'threshold:SHARE buy? sold? (in | on) (the | end_of){0,1} (week_ref | relative_point) comma? or_else',
    example: ['Boots: six in ten in week 8, otherwise a discount.', 0.6],
  },
  {
    id: 'threshold/not-number-sold',
    level: 4,
    pattern:
      '(week_ref | relative_point | length | if) (SEP | comma){0,1} ~2 neg threshold:SHARENUM sold',
    example: ['Boots, 9 weeks. Wk 5: not 55 sold = red sticker.', 0.55],
  },
  {
    id: 'threshold/not-shifted',
    level: 4,
    pattern: '(if | then_word) _4 neg ~1 sold threshold:SHARE (! ~1 (dc | to))',
    example: [
      "Boots. Price check in week 9; if by then we've not shifted 62% they come down.",
      0.62,
    ],
  },
  {
    id: 'threshold/sold-below-pair',
    level: 4,
    pattern: 'sold ~1 below ~1 threshold:pair',
    example: ['Boots. MD w10, if the sold share is not at least 1/2.', 0.5],
  },
  {
    id: 'threshold/number-as-bar',
    level: 3,
    pattern:
      '(with | need | set_word | at) threshold:SHARENUM (as (sold | threshold | trigger) | (threshold | trigger) (at | in | by | for | week_ref | stop | comma | line_break | $))',
    example: ['Boots. Price review at week 8, with 45% as the sell-through to beat.', 0.45],
  },
];
