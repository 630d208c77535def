import type { ClaimRule } from '../../grammar/claim.ts';
import { horizonCorrectionRules } from './horizon-correction-rules.ts';
import { otherLengthRules } from './other-length-rules.ts';
import { seasonEndRules } from './season-end-rules.ts';
import { seasonLengthRules } from './season-length-rules.ts';
import { seasonOverRules } from './season-over-rules.ts';

/** Phrases that give the length of the season or its last day, and lengths that are something else. */
export const horizonRules: readonly ClaimRule[] = [
  ...seasonLengthRules,
  ...seasonEndRules,
  ...seasonOverRules,
  ...horizonCorrectionRules,
  ...otherLengthRules,
];
