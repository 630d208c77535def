import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases that count the pieces kept or sent out of the pieces bought. */
export const keptUnitsRules: readonly ClaimRule[] = [
  {
    id: 'holdback/units-kept-of',
    counts: 'pieces',
    level: 4,
    pattern:
      'units (SEP | comma | of | that | i | need | and | word | filler){0,4} hold_verb kept:NUMISH ~2 (back | dc | hold_noun)',
    example: ['Boots. 1,600 pairs, keep 200 back at the DC.', 0.125],
  },
  {
    id: 'holdback/of-which-units',
    counts: 'pieces',
    level: 4,
    pattern:
      'units ~3 (comma | paren_open | dash)? (of that | of_which) kept:COUNT ~3 (back | dc | hold_verb | hold_noun)',
    example: ['Boots. Units: 6,000, of which 900 stay in the warehouse.', 0.15],
  },
  {
    id: 'holdback/units-then-kept',
    counts: 'pieces',
    level: 4,
    pattern:
      'units ~2 (comma | stop | and | but) kept:COUNT (of (i | that))? ~1 hold_verb ~1 (at | in | on)? (dc | back)',
    example: ['Boots. 1,200 bought, 300 stay in DC.', 0.25],
  },
];
