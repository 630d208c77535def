import { readFileSync } from 'node:fs';
import { parseLabelledBriefs } from '../src/compare/labelled-brief.ts';
import { trainNames } from './train-names.ts';
import { trainRoles } from './train-roles.ts';

/**
 * Learns the reader's ranking anew from labelled briefs and writes its weights.
 * Run: `node training/train.ts corpus/dev.jsonl corpus/held.jsonl …`.
 */
const ranking = new URL('../src/ranking/', import.meta.url);
const briefs = process.argv
  .slice(2)
  .flatMap((file) => parseLabelledBriefs(readFileSync(file, 'utf8')).records);
if (briefs.length === 0) throw new Error('name at least one file of labelled briefs to learn from');
console.log(trainRoles(briefs, new URL('role-weights.json', ranking)));
console.log(trainNames(briefs, new URL('name-weights.json', ranking)));
