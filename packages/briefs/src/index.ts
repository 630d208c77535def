export { MAX_BRIEF_CHARACTERS } from './limits.ts';
export { readBrief } from './read-brief.ts';
