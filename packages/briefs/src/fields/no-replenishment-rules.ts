import type { ClaimRule } from '../grammar/claim.ts';

/** More ways to say that nothing follows the first delivery: answers, brackets, counts of none. */
export const noReplenishmentRules: readonly ClaimRule[] = [
  {
    id: 'replenishment/asked-none',
    level: 3,
    pattern:
      'replen question ~1 comma? ~1 (neg | nothing | cancel | off_word | reject) (! ~2 (cadence | change))',
    phrase: 'no_replenishment',
    example: ["Boots. Replenishment? There won't be any.", 'none'],
  },
  {
    id: 'replenishment/off-label',
    level: 3,
    pattern: 'off_word SEP replen (stop | comma | line_break | $)',
    phrase: 'no_replenishment',
    example: ["What's on: boots. What's off: replenishment.", 'none'],
  },
  {
    id: 'replenishment/bracketed-none',
    level: 3,
    pattern: 'replen ~2 paren_open ~2 (nothing | off_word) paren_close',
    phrase: 'no_replenishment',
    example: ["Boots. Replenishment as agreed (that's none).", 'none'],
  },
  {
    id: 'replenishment/nothing-after',
    level: 3,
    pattern: 'nothing ~1 (send | delivery | go_out) (after | later | then_word)',
    phrase: 'no_replenishment',
    example: ['Boots, nothing is sent later.', 'none'],
  },
  {
    id: 'replenishment/number-of',
    level: 3,
    pattern:
      '(comma | stop | slash | line_break | and | LEN | kept_word | bullet | dash) deliveries:number replen (! SEP? (be | filler)? (cadence | nothing | neg | number))',
    example: ['Boots: 0 held, 0 replen, 6 wks.', 'none'],
  },
  {
    id: 'other/cadence-turned-down',
    level: 4,
    pattern: 'other:cadence question neg (! (need | change | but))',
    example: [
      'Boots. Replenishment: weekly? No. Just the opening delivery.',
      'none',
      'replenishment_strategy',
    ],
  },
  {
    id: 'replenishment/both-beats',
    level: 4,
    pattern: 'replenishment:cadence and replenishment_2:cadence (! ~1 not_replen)',
    example: ['Boots. Replenish weekly and fortnightly.', null],
  },
];
