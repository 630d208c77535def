import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases that keep everything, or nothing. */
export const allOrNothingRules: readonly ClaimRule[] = [
  {
    id: 'holdback/all-out',
    level: 3,
    pattern: 'all (of | for)? ~3 (send | upfront | on_floor | go_out)',
    phrase: 'keep_nothing',
    example: ['Everything goes straight to stores. Boots.', 0],
  },
  {
    id: 'holdback/all-stores',
    level: 3,
    pattern:
      'all (of | buy | to | in | on | for | upfront | out_word | go_out | send | correction | filler | word | product){0,4} stores',
    phrase: 'keep_nothing',
    example: ['Boots, all to stores.', 0],
  },
  {
    id: 'holdback/send-all',
    level: 3,
    pattern: 'send ~1 all',
    phrase: 'keep_nothing',
    example: ['Boots. Ship everything.', 0],
  },
  {
    id: 'holdback/nothing-kept',
    level: 3,
    pattern: '(nothing | neg) ~3 (! rest) (back | hold_noun | hold_verb)',
    phrase: 'keep_nothing',
    example: ['Boots, nothing in reserve.', 0],
  },
  {
    id: 'holdback/nothing-dc',
    level: 3,
    pattern: '(nothing | neg) (at | in | for | hold_verb){0,2} ~1 dc',
    phrase: 'keep_nothing',
    example: ['Boots. Nothing at the DC.', 0],
  },
  {
    id: 'holdback/keep-nothing',
    level: 3,
    pattern: '(hold_verb | hold_noun | dc) (SEP | be | back | at){0,2} nothing (! of)',
    phrase: 'keep_nothing',
    example: ['Boots. DC: nil.', 0],
  },
  {
    id: 'holdback/without',
    level: 3,
    pattern: 'without ~1 (hold_noun | back)',
    phrase: 'keep_nothing',
    example: ['Boots without a reserve.', 0],
  },
  {
    id: 'holdback/keep-nothing-of',
    level: 3,
    pattern: 'hold_verb nothing of ~3 (back | dc)',
    phrase: 'keep_nothing',
    example: ['Boots: keep none of it at the DC.', 0],
  },
  {
    id: 'holdback/dc-with-nothing',
    level: 3,
    pattern: 'dc ~3 (with | to | in | on)? nothing (! (of | word | product))',
    phrase: 'keep_nothing',
    example: ['Boots: the DC should end up with none.', 0],
  },
  {
    id: 'holdback/all-dc',
    level: 3,
    pattern: 'all ~6 (dc | hold_verb ~2 dc) (! ~2 nothing)',
    phrase: 'keep_all',
    example: ['All of the boots stay in the DC.', 1],
  },
  {
    id: 'holdback/stores-get-all',
    level: 3,
    pattern: 'stores (need | filler | run_verb) all (! (of | week | product | stores))',
    phrase: 'keep_nothing',
    example: ['Boots. The stores get everything.', 0],
  },
  {
    id: 'holdback/none-beside-replen',
    level: 4,
    pattern:
      '(neg | nothing | without | reject) (SEP | comma)? ~1 (replen (and | or | slash | neg | without) ~1 (hold_noun | back) | hold_noun (and | or | slash | neg | without) ~1 replen)',
    phrase: 'keep_nothing',
    example: ['Boots: neither top-ups nor a reserve.', 0],
  },
  {
    id: 'holdback/none-with-replen',
    level: 4,
    pattern: 'hold_noun (and | slash | comma) replen (SEP | be | hedge | word){0,2} nothing',
    phrase: 'keep_nothing',
    example: ['Boots. Holdback and replen: none.', 0],
  },
];
