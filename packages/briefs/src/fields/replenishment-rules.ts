import type { ClaimRule } from '../grammar/claim.ts';
import { noReplenishmentRules } from './no-replenishment-rules.ts';

/** Phrases that say how often stores are topped up. */
export const replenishmentRules: readonly ClaimRule[] = [
  {
    id: 'replenishment/label',
    level: 3,
    pattern: '(replen | delivery) (SEP | comma){0,1} ~4 replenishment:cadence',
    example: ['Boots. Replenishment: weekly.', 'weekly'],
  },
  {
    id: 'replenishment/label-of-two-words',
    level: 3,
    pattern: '(replen | delivery) (word | filler | rhythm){1,2} SEP replenishment:cadence',
    example: ['Boots. Replen rhythm: bi-weekly.', 'bi-weekly'],
  },
  {
    id: 'replenishment/cadence-first',
    level: 3,
    pattern: 'replenishment:cadence ~3 (replen | delivery)',
    example: ['Boots, fortnightly top-ups.', 'bi-weekly'],
  },
  {
    id: 'replenishment/stores',
    level: 2,
    pattern: 'stores ~3 replenishment:cadence',
    example: ['Boots. Our stores get stock every other week.', 'bi-weekly'],
  },
  {
    id: 'replenishment/go',
    level: 2,
    pattern: '(change | adopt) (to | with | for)? replenishment:cadence',
    example: ['Boots: weekly replen is overkill, go fortnightly.', 'bi-weekly'],
  },
  {
    id: 'replenishment/alone',
    level: 2,
    pattern:
      '(comma | slash | stop | line_break | dash | bullet | LEN | date) replenishment:cadence (comma | slash | stop | line_break | dash | $)',
    example: ['Boots, 12 weeks, fortnightly, from 2 March 2026.', 'bi-weekly'],
  },
  {
    id: 'replenishment/bare',
    level: 1,
    pattern: 'replenishment:cadence',
    example: ['Boots, 12 weeks, weekly.', 'weekly'],
  },
  {
    id: 'replenishment/or',
    level: 4,
    pattern: 'replenishment:cadence ~1 (or | slash) ~1 replenishment_2:cadence',
    example: ['Boots, topped up weekly or fortnightly.', null],
  },
  {
    id: 'other/cadence',
    level: 4,
    pattern: 'other:cadence ~1 not_replen',
    example: ['Boots. Weekly meeting on Mondays.', 'weekly', 'replenishment_strategy'],
  },
  {
    id: 'other/cadence-after',
    level: 4,
    pattern:
      'not_replen (be | on | SEP | to | for | with | i | word | in | paren_open){0,3} ~1 other:cadence',
    example: ['Boots. The trade meeting is fortnightly.', 'weekly', 'replenishment_strategy'],
  },
  {
    id: 'replenishment/none',
    level: 3,
    pattern:
      '(neg | nothing (! of (i | that | um | this_time)) | without) (! ~2 change) (! ~1 (hold_verb | kept_word | back) ~1 and) ~3 replen',
    phrase: 'no_replenishment',
    example: ['Boots, no replenishment.', 'none'],
  },
  {
    id: 'replenishment/none-label',
    level: 4,
    pattern:
      'replen (SEP | be){0,2} (off_word | nothing | neg) (! (neg | be | filler){0,2} cadence)',
    phrase: 'no_replenishment',
    example: ['Boots. Replen: none.', 'none'],
  },
  {
    id: 'replenishment/neither',
    level: 3,
    pattern: 'replen _6 stop? reject (comma | stop | dash | colon)? ~2 (nothing | neg)',
    phrase: 'no_replenishment',
    example: ['Boots. Replen weekly or fortnightly: neither, there is none.', 'none'],
  },
  {
    id: 'replenishment/switched-off',
    level: 3,
    pattern: 'replen comma? that ~2 off_word',
    phrase: 'no_replenishment',
    example: ['Boots, all but the top-ups, which I want switched off.', 'none'],
  },
  {
    id: 'replenishment/none-after',
    level: 3,
    pattern:
      'replen ~3 comma nothing (! (filler | word | or_else | of | to | other | hold_verb | kept_word | back | dc | send))',
    phrase: 'no_replenishment',
    example: ['Boots. Not fortnightly replen any more, none.', 'none'],
  },
  {
    id: 'replenishment/none-said-after',
    level: 3,
    pattern:
      'replen (question | filler | i | word | be){0,3} (nothing | neg) (stop | comma | line_break | $)',
    phrase: 'no_replenishment',
    example: ['Boots. Top-ups? None.', 'none'],
  },
  {
    id: 'replenishment/no-more-stock',
    level: 3,
    pattern: 'stores ~1 neg ~2 (duration_other | other) buy',
    phrase: 'no_replenishment',
    example: ["Boots. Stores won't get any more stock.", 'none'],
  },
  {
    id: 'replenishment/cancel',
    level: 2,
    pattern: '(cancel | instead_of) ~1 replen (! (SEP | cadence))',
    phrase: 'no_replenishment',
    example: ['Boots: drop the replenishment this time.', 'none'],
  },
  {
    id: 'replenishment/single-drop',
    level: 3,
    pattern: 'single_drop',
    phrase: 'no_replenishment',
    example: ['Boots as a single drop.', 'none'],
  },
  {
    id: 'replenishment/no-delivery',
    level: 2,
    pattern:
      '(neg | nothing | without) (other | later | then_word | and)? (next | other | later | ordinal_word | filler | word | duration_other){0,2} delivery (! upfront)',
    phrase: 'no_replenishment',
    example: ['Boots, no further deliveries.', 'none'],
  },
  {
    id: 'replenishment/delivery-count',
    level: 3,
    pattern: 'delivery SEP deliveries:NUMISH (! (hyphen? (week | percent | MONTH | month)))',
    example: ['Boots. Drops: 1.', 'none'],
  },
  {
    id: 'replenishment/question-or',
    level: 4,
    pattern: 'replenishment:cadence question or? replenishment_2:cadence (question | stop | $)',
    example: ['Boots. Weekly? Fortnightly? You tell me.', null],
  },
  {
    id: 'replenishment/or-none',
    level: 4,
    pattern:
      'replenishment:cadence ~1 or ~1 (nothing | neg | off_word | single_drop) (! (cadence | number | NUM))',
    phrase: 'no_replenishment',
    example: ['Boots. Either we refill weekly or not at all.', null],
  },
  {
    id: 'replenishment/none-beside-reserve',
    level: 4,
    pattern:
      '(neg | nothing | without | reject) (SEP | comma)? ~1 hold_noun (and | or | slash | neg | without) ~1 replen (! ~3 cadence)',
    phrase: 'no_replenishment',
    example: ['Boots: no reserve or top-ups.', 'none'],
  },
  {
    id: 'replenishment/none-with-reserve',
    level: 4,
    pattern: 'replen (and | slash | comma) hold_noun (SEP | be | hedge | word){0,2} nothing',
    phrase: 'no_replenishment',
    example: ['Boots. Replen and holdback: none.', 'none'],
  },
  ...noReplenishmentRules,
];
