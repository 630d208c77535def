import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases that set the threshold by what has not sold. */
export const unsoldRules: readonly ClaimRule[] = [
  {
    id: 'threshold/unsold',
    level: 4,
    pattern:
      '(if | above | md | check | trigger | threshold | week_ref) _6 unsold:SHARE ~5 unsold (! (in | at | with){1,2} dc)',
    example: ['Mark the boots down in week 6 if more than 45% is left.', 0.55],
  },
  {
    id: 'threshold/unsold-above',
    level: 4,
    pattern: '(unsold | hold_verb) ~1 above ~1 unsold:SHARE (! _6 dc)',
    example: ['Threshold for the boots: still holding over 40% at week 7.', 0.6],
  },
  {
    id: 'threshold/left-and-above',
    level: 4,
    pattern: 'unsold comma? and? if ~2 above ~1 unsold:SHARE (! ~2 sold)',
    example: [
      "Boots: in week 7 I look at what's left and if that's above 45% of the buy, prices come down.",
      0.55,
    ],
  },
  {
    id: 'threshold/with-unsold',
    level: 4,
    pattern:
      '(with | of | all | if) above? unsold:SHARE (or (duration_other | above))? unsold (! ((in | at)? dc | hyphen? (week | to_go)))',
    example: ['Boots. At week 5 everything with 40% or more left over is half price.', 0.6],
  },
  {
    id: 'threshold/not-sold',
    level: 4,
    pattern: 'if ~2 neg ~1 threshold:SHARE ~2 sold',
    example: ['Boots, week 6: anything not 58% sold goes to 25% off.', 0.58],
  },
  {
    id: 'threshold/unsold-limit',
    level: 4,
    pattern:
      'unsold (SEP | at | in | by | week_ref | relative_point | be){0,4} (be | neg){0,2} above ~1 unsold:SHARE (! ~2 sold)',
    example: ['Boots: stock remaining at week 6 must not exceed 40%, else reduce.', 0.6],
  },
  {
    id: 'threshold/unsold-down-to',
    level: 4,
    pattern: 'unsold ~1 below ~1 unsold:SHARE (! ~2 sold)',
    example: ['Boots: if we cannot get the unsold part under 42% by week 10 we cut.', 0.58],
  },
  {
    id: 'threshold/holding',
    level: 3,
    pattern: 'if _6 unsold ~1 unsold:SHARE (! ~2 sold)',
    example: ['Boots: if by week 11 we are sitting on 35% we reduce.', 0.65],
  },
  {
    id: 'threshold/unsold-cut',
    level: 3,
    pattern: 'unsold:SHARE (or duration_other)? ~2 unsold (SEP | comma | question | stop)? ~2 md',
    example: ['Boots. Week 9 we count: half or more not sold = price goes.', 0.5],
  },
  {
    id: 'threshold/unsold-by-point',
    level: 3,
    pattern: 'to unsold:SHARE unsold (by | at | in) (week_ref | relative_point)',
    example: ['Boots: down to 40% of opening stock by week 8 or we cut.', 0.6],
  },
  {
    id: 'threshold/units-left',
    counts: 'pieces',
    level: 3,
    pattern: 'above ~1 unsold:COUNT ~2 unsold',
    example: ['Boots (2,000 pairs bought): more than 900 left over at week 7 and we reduce.', 0.55],
  },
];
