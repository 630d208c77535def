import type { ClaimRule } from '../../grammar/claim.ts';

/** How the buy is divided between stores and the distribution centre. */
export const splitClaimRules: readonly ClaimRule[] = [
  {
    id: 'holdback/split',
    level: 4,
    pattern: 'kept:kept_share',
    example: ['Boots, split even-steven with the depot.', 0.5],
  },
  {
    id: 'holdback/dc-stores-pairs',
    level: 4,
    pattern:
      'kept:PAIRISH (to | in | at | for)? dc (comma | and | slash | SEP)? sent:PAIRISH (to | in | at | for)? (stores | on_floor | send)',
    example: ['Boots 1/3 depot 2/3 shops', 0.33],
  },
  {
    id: 'holdback/stores-dc-pairs',
    level: 4,
    pattern:
      'sent:PAIRISH (to | in | at | for)? (stores | on_floor | send) (comma | and | slash | SEP)? kept:PAIRISH (to | in | at | for)? dc',
    example: ['Boots 2/3 shops 1/3 depot', 0.33],
  },
  {
    id: 'holdback/question-or',
    level: 4,
    pattern:
      'kept:SHAREISH (in | at | to)? ~2 (hold_noun | back | dc | hold_verb | kept_word) question or ~1 kept_2:SHARENUM',
    example: ['Boots. 40% in reserve? Or 50%?', null],
  },
  {
    id: 'holdback/same-bracketed',
    level: 3,
    pattern: 'same hold_noun ~5 (paren_open | comma | colon) kept:SHARE',
    example: ['Same reserve as the gloves had (20%), but for boots.', 0.2],
  },
  {
    id: 'holdback/noun-goods',
    level: 3,
    pattern: 'hold_noun (comma | paren_open | for | of)? ~2 product paren_close? SEP kept:SHAREISH',
    example: ['DC reserve, rain boots: 18%', 0.18],
  },
  {
    id: 'holdback/asked-noun',
    level: 3,
    pattern:
      '(hold_noun | dc | (hold_verb | back)) question kept:SHARENUM (! (hyphen? (week | month | day | buy) | MONTH | question))',
    example: ['hb? 20. Boots.', 0.2],
  },
  {
    id: 'holdback/all-but-after',
    level: 4,
    pattern:
      'all (of | buy | to | in | on | at | for | send | go_out | word | filler | product){0,5} (stores | send | upfront | out_word | go_out) (exception | but | without | threshold) ~1 kept:SHAREISH (! ~2 (sold | unsold))',
    example: ['Boots: everything to stores except 12%.', 0.12],
  },
];
