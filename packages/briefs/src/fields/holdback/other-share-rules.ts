import type { ClaimRule } from '../../grammar/claim.ts';

/** Shares near the distribution centre that are something else. */
export const otherShareRules: readonly ClaimRule[] = [
  {
    id: 'other/share-metric',
    level: 4,
    pattern: 'other:SHARE (SEP | of | in){0,1} ~1 shop_metric',
    example: ['Boots. Plan a 62% margin at the DC.', 0.45, 'dc_holdback_percentage'],
  },
  {
    id: 'other/metric-share',
    level: 4,
    pattern:
      '(! stores) shop_metric (SEP | of | at | in | by){0,2} ~1 other:SHARE (! (or duration_other)? ~2 unsold)',
    example: ['Boots. Margin of 62% after DC costs.', 0.45, 'dc_holdback_percentage'],
  },
];
