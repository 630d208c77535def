export {
  type BadLine,
  type LabelledBrief,
  type LabelledField,
  parseLabelledBriefs,
} from './compare/labelled-brief.ts';
export { locateQuote } from './compare/locate-quote.ts';
export { mergeReadings } from './compare/merge-readings.ts';
export type { ModelField, ModelProblem, ModelReading } from './compare/model-reading.ts';
export { type EvalReport, scoreReadings, type Tally } from './compare/score-readings.ts';
export { MAX_BRIEF_CHARACTERS } from './limits.ts';
export { readBrief } from './read-brief.ts';
