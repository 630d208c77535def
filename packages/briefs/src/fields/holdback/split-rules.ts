import type { ClaimRule } from '../../grammar/claim.ts';

/** How the buy is divided between stores and the distribution centre. */
export const splitClaimRules: readonly ClaimRule[] = [
  {
    id: 'holdback/split',
    level: 4,
    pattern: 'kept:kept_share',
    example: ['Boots, split even-steven with the depot.', 0.5],
  },
];
