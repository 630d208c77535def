import type { ClaimRule } from '../../grammar/claim.ts';
import { allOrNothingRules } from './all-or-nothing-rules.ts';
import { keptRules } from './kept-rules.ts';
import { keptUnitsRules } from './kept-units-rules.ts';
import { otherShareRules } from './other-share-rules.ts';
import { sentRules } from './sent-rules.ts';
import { splitClaimRules } from './split-rules.ts';

/** Everything that can say which share of the buy stays at the distribution centre. */
export const holdbackRules: readonly ClaimRule[] = [
  ...keptRules,
  ...keptUnitsRules,
  ...sentRules,
  ...splitClaimRules,
  ...allOrNothingRules,
  ...otherShareRules,
];
