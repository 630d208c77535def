import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases that say which share of the buy stays at the distribution centre. */
export const keptRules: readonly ClaimRule[] = [
  {
    id: 'holdback/label',
    level: 4,
    pattern: '(hold_noun | dc ~1 hold_noun) (SEP | of | at | to | in){0,2} ~1 kept:SHAREISH',
    example: ['Boots. Holdback: 30%.', 0.3],
  },
  {
    id: 'holdback/noun-number',
    level: 3,
    pattern:
      '(hold_noun | dc) (SEP | of | at | to | need | change | i){0,3} kept:NUMISH (! (week | percent | stores | MONTH | of | part))',
    example: ['Boots, 12 wks, HB40.', 0.4],
  },
  {
    id: 'holdback/noun-percentage',
    level: 4,
    pattern:
      '(hold_noun | dc | kept_word) (percent | paren_open | paren_close | SEP){1,4} kept:SHARENUM',
    example: ['dc_holdback_percentage=0.5; category=Umbrellas', 0.5],
  },
  {
    id: 'holdback/noun-near',
    level: 3,
    pattern: 'hold_noun ~4 kept:SHAREISH',
    example: ['Boots: the reserve should be a quarter.', 0.25],
  },
  {
    id: 'holdback/share-noun',
    level: 3,
    pattern: 'kept:SHAREISH ~3 hold_noun',
    example: ['Boots with a 30% reserve.', 0.3],
  },
  {
    id: 'holdback/number-noun',
    level: 3,
    pattern: 'kept:NUMISH (in | at | to)? (hold_noun | dc)',
    example: ['Boots, 12 wks, 30 HB', 0.3],
  },
  {
    id: 'holdback/corrected',
    level: 3,
    pattern:
      'hold_noun ~1 (NUM | share) (stop | comma | dash | paren_open){0,2} ~1 correction comma? kept:SHARENUM (! (week | stores | MONTH))',
    example: ['Boots: HB 30, no wait 35.', 0.35],
  },
  {
    id: 'holdback/after-length',
    level: 1,
    pattern: 'LEN (comma | and | comma and) kept:SHARE (stop | comma | for | line_break | $)',
    example: ['Boots. 14 weeks, 30% for the boots.', 0.3],
  },
  {
    id: 'holdback/not-bracket',
    level: 3,
    pattern: 'kept:SHARE paren_open neg SHARE paren_close ~2 (hold_verb | back | dc | hold_noun)',
    example: ['Boots, 30% (not 45%) held.', 0.3],
  },
  {
    id: 'holdback/same',
    level: 3,
    pattern: 'same hold_noun ~4 comma? ~3 kept:SHARE',
    example: ['Same holdback as jackets, i.e. 35%, for the boots.', 0.35],
  },
  {
    id: 'holdback/same-as',
    level: 3,
    pattern: 'hold_noun ~1 same ~4 (paren_open | comma | colon) kept:SHARE',
    example: ['Boots, holdback same as the benches (20%).', 0.2],
  },
  {
    id: 'holdback/rather-than',
    level: 3,
    pattern: 'kept:SHAREISH comma? instead_of ~3 SHARE ~4 (dc | hold_noun | back)',
    example: ['Boots: 40% rather than the usual 45% at the DC.', 0.4],
  },
  {
    id: 'holdback/dc-share',
    level: 3,
    pattern: 'dc (SEP | comma)? ~4 kept:SHAREISH (! all)',
    example: ['The DC keeps 40% of the boots.', 0.4],
  },
  {
    id: 'holdback/share-dc',
    level: 3,
    pattern: 'kept:SHAREISH ~5 dc',
    example: ['30% of the boots at the DC.', 0.3],
  },
  {
    id: 'holdback/keep',
    level: 3,
    pattern:
      'hold_verb (SEP | comma)? ~3 kept:SHAREISH (! (of | buy | i | that | word){0,3} (send | go_out | change | out_word))',
    example: ['We keep a third of the boots.', 0.33],
  },
  {
    id: 'holdback/kept-back',
    level: 3,
    pattern: 'kept:SHAREISH ~3 (hold_verb | back)',
    example: ['Boots with half retained.', 0.5],
  },
  {
    id: 'holdback/keep-number',
    level: 2,
    pattern: '(hold_verb back | back) ~1 kept:NUMISH (! (week | percent | stores | MONTH))',
    example: ['Boots. Keep back 30.', 0.3],
  },
  {
    id: 'holdback/keep-bare',
    level: 2,
    pattern: '(! run_verb) hold_verb kept:NUMISH (comma | stop | line_break | slash | $)',
    example: ['Boots. 15 weeks, keep 30, check in week 9.', 0.3],
  },
  {
    id: 'holdback/kept-at-dc',
    level: 4,
    pattern: 'kept:SHAREISH ~4 (at | in | on) dc',
    example: ['Please leave 30% of the boots sitting in the warehouse.', 0.3],
  },
  {
    id: 'holdback/keep-of-buy',
    level: 3,
    pattern: '(hold_verb | dc) ~2 kept:NUMISH of ~1 buy',
    example: ['Boots. The DC holds 0.4 of the buy.', 0.4],
  },
  {
    id: 'holdback/pair',
    level: 3,
    pattern: '(hold_noun | dc | hold_verb) (SEP | of | at)? ~1 kept:pair',
    example: ['Boots; hb 2/5', 0.4],
  },
  {
    id: 'holdback/pair-noun',
    level: 3,
    pattern: 'kept:pair ~3 (hold_noun | dc | back)',
    example: ['Boots, 20 weeks, 1/3 dc.', 0.33],
  },
  {
    id: 'holdback/dc-keeps-number',
    level: 3,
    pattern:
      'dc ~1 hold_verb kept:NUMISH (! (hyphen? (week | percent | stores | month | MONTH | of | units | buy)))',
    example: ['Boots. The DC keeps thirty.', 0.3],
  },
  {
    id: 'holdback/number-kept',
    level: 2,
    pattern: '(! week) kept:NUMISH (kept_word | back) (! (NUM | share | to))',
    example: ['Boots. 0 held, 12 weeks.', 0],
  },
  {
    id: 'holdback/change-to',
    level: 3,
    pattern:
      '(hold_noun | dc) ~2 (SEP | comma)? ~2 (correction | (change | set_word | need | hold_verb | i) ~3 to) kept:SHAREISH',
    example: ['Boots. The DC piece: bring it down to a fifth.', 0.2],
  },
  {
    id: 'holdback/not-sent',
    level: 4,
    pattern: 'neg send ~2 kept:SHAREISH',
    example: ['Do not ship 40% of the boots yet.', 0.4],
  },
  {
    id: 'holdback/share-not-sent',
    level: 4,
    pattern: 'kept:SHAREISH ~2 neg ~2 send',
    example: ['Boots: 40% not to be shipped.', 0.4],
  },
  {
    id: 'holdback/noun-for',
    level: 3,
    pattern: 'hold_noun ~4 SEP ~1 kept:SHAREISH (! ~2 (sold | unsold | stores | send | upfront))',
    example: ['Reserve for the boots: a third.', 0.33],
  },
  {
    id: 'holdback/noun-then',
    level: 2,
    pattern:
      'hold_noun comma ~2 kept:SHAREISH (! ~2 (sold | unsold | shop_metric | depth | threshold | stores | send | upfront))',
    example: ['Boots. As for the holdback, please use a third.', 0.33],
  },
];
