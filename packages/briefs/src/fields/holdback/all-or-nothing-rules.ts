import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases that keep everything, or nothing. */
export const allOrNothingRules: readonly ClaimRule[] = [
  {
    id: 'holdback/all-out',
    level: 3,
    pattern:
      'all (of | for)? (! (hold_verb | filler | i)? ~2 (at | in | on)? dc) ~3 (send | upfront | on_floor | go_out)',
    phrase: 'keep_nothing',
    example: ['Everything goes straight to stores. Boots.', 0],
  },
  {
    id: 'holdback/all-stores',
    level: 3,
    pattern:
      'all (of | buy | to | in | on | for | upfront | out_word | go_out | send | start | correction | filler | word | product){0,4} stores (! (exception | but | without) ~1 SHARE)',
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
    pattern: '(nothing | neg) (! ~2 change) ~3 (! rest) (back | hold_noun | hold_verb) (! above)',
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
    pattern:
      '(hold_verb | hold_noun | dc) (SEP | be | back | at){0,2} nothing (! (of | (to | in | for) stores))',
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
    pattern:
      'dc ~3 (with | to | in | on)? nothing (! (of | word | product | (to | in | for) stores))',
    phrase: 'keep_nothing',
    example: ['Boots: the DC should end up with none.', 0],
  },
  {
    id: 'holdback/all-dc',
    level: 3,
    pattern:
      'all (! (i | that | ~3 (out_of | from | out_word) dc)) ~6 (dc | hold_verb ~2 dc) (! ~2 nothing (! (to | in | for) stores))',
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
  {
    id: 'holdback/all-out-words',
    level: 3,
    pattern: 'all_out',
    phrase: 'keep_nothing',
    example: ['Boots: we send the pairs out in full.', 0],
  },
  {
    id: 'holdback/all-out-end',
    level: 3,
    pattern: 'all ~1 out_word (stop | comma | line_break | upfront | date | $)',
    phrase: 'keep_nothing',
    example: ['Boots. 6 weeks. All OUT.', 0],
  },
  {
    id: 'holdback/all-out-of-dc',
    level: 3,
    pattern: 'all ~2 (out_of | from | out_word) dc (! ~2 hold_verb)',
    phrase: 'keep_nothing',
    example: ['Boots. I want all units out of the DC from the off.', 0],
  },
  {
    id: 'holdback/nothing-left-dc',
    level: 3,
    pattern:
      'nothing (unsold | word | buy | filler | kept_word | hold_verb){1,2} (at | in | on) dc',
    phrase: 'keep_nothing',
    example: ['Boots. Nothing left in the DC.', 0],
  },
  {
    id: 'holdback/left-in-dc-none',
    level: 3,
    pattern:
      '((hold_verb | unsold | back) ~1 (at | in | on) dc | hold_noun | back) question ~1 comma? (nothing | neg) (! (hedge | a | the)? (SHARE | NUM))',
    phrase: 'keep_nothing',
    example: ['Boots. Anything left in the DC? No.', 0],
  },
  {
    id: 'holdback/noun-none',
    level: 3,
    pattern: '(hold_noun | back | dc) comma nothing (stop | line_break | $)',
    phrase: 'keep_nothing',
    example: ['Boots as standard, apart from the reserve, none.', 0],
  },
  {
    id: 'holdback/dc-every-one',
    level: 3,
    pattern:
      'hold_verb (at | in | on)? ~1 dc (comma | dash | colon) all of? (i | that | um)? (comma | stop | line_break | $)',
    phrase: 'keep_all',
    example: ['The boots remain in the warehouse, every last one of them.', 1],
  },
  {
    id: 'holdback/dc-gets-all',
    level: 3,
    pattern:
      'dc (hold_verb | need | filler | run_verb) all (stop | comma | upfront | line_break | $)',
    phrase: 'keep_all',
    example: ['Boots. The DC gets everything.', 1],
  },
];
