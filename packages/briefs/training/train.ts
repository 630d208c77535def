import { readFileSync } from 'node:fs';
import { parseLabelledBriefs } from '../src/compare/labelled-brief.ts';
import { collectPhrasings } from './collect-phrasings.ts';
import { trainNames } from './train-names.ts';
import { trainRoles } from './train-roles.ts';
import { trainTraits } from './train-traits.ts';

/**
 * Learns the reader's ranking anew and writes its weights: from the labelled files named, or from all of the corpus that
 * is no control, and from the texts of the reader's own tests.
 * Run: `node training/train.ts [FILE …]`.
 */
const LEARNED_FROM = [
  'dev',
  'held',
  'fresh',
  'fourth-dev',
  'fifth',
  'seventh',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fifteenth',
  'phrase-banks',
  'other-texts',
];
/** Texts of tests are short and few beside the corpus; they count this often. */
const TIMES_PHRASINGS = 3;

const ranking = new URL('../src/ranking/', import.meta.url);
const corpus = new URL('../corpus/', import.meta.url);
const files = process.argv.slice(2);
const sources =
  files.length > 0 ? files : LEARNED_FROM.map((name) => new URL(`${name}.jsonl`, corpus));
const labelled = sources.flatMap((file) => parseLabelledBriefs(readFileSync(file, 'utf8')).records);
const phrasings = collectPhrasings(labelled);
const briefs = [...labelled, ...Array(TIMES_PHRASINGS).fill(phrasings).flat()];
console.log(`${labelled.length} labelled briefs, ${phrasings.length} phrasings`);
console.log(trainRoles(briefs, new URL('roles/role-weights.json', ranking)));
console.log(trainNames(briefs, new URL('names/name-weights.json', ranking)));
console.log(trainTraits(briefs, new URL('traits/trait-weights.json', ranking)));
