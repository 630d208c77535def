import { cadenceRules } from './cadence-rules.ts';
import { lengthChoiceRules, lengthPhraseRules } from './length-phrase-rules.ts';
import { lengthRules } from './length-rules.ts';
import { compileRewrites } from './rewrite.ts';
import { seasonPointRules } from './season-point-rules.ts';
import { unitCountRules } from './unit-count-rules.ts';
import { plainWeekRules, weekRules } from './week-rules.ts';

/** Everything that is counted in time or pieces, in the order it has to be read. */
export const countRewrites = compileRewrites([
  ...cadenceRules,
  ...weekRules,
  ...lengthChoiceRules,
  ...lengthRules,
  ...lengthPhraseRules,
  ...plainWeekRules,
  ...seasonPointRules,
  ...unitCountRules,
]);
