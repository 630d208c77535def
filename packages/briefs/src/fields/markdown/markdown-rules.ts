import type { ClaimRule } from '../../grammar/claim.ts';
import { checkpointTimeRules } from './checkpoint-time-rules.ts';
import { checkpointWeekRules } from './checkpoint-week-rules.ts';
import { noMarkdownRules } from './no-markdown-rules.ts';
import { requiredShareRules } from './required-share-rules.ts';
import { thresholdRules } from './threshold-rules.ts';
import { unsoldRules } from './unsold-rules.ts';

/** Everything that can say when markdown is reviewed, and below which sell-through it applies. */
export const markdownRules: readonly ClaimRule[] = [
  ...checkpointWeekRules,
  ...checkpointTimeRules,
  ...thresholdRules,
  ...requiredShareRules,
  ...unsoldRules,
  ...noMarkdownRules,
];
