import type { ClaimRule } from '../grammar/claim.ts';

/** Phrases that say which share of the buy stays at the distribution centre, or goes out at once. */
export const holdbackRules: readonly ClaimRule[] = [
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
      '(hold_noun | dc) (SEP | of | at | to | need | change | i){0,3} kept:NUMISH (! (week | percent | stores | MONTH | of))',
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
    pattern: 'kept:NUMISH (in | at)? (hold_noun | dc)',
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
    id: 'holdback/rather-than',
    level: 3,
    pattern: 'kept:SHAREISH comma? instead_of ~3 SHARE ~4 (dc | hold_noun | back)',
    example: ['Boots: 40% rather than the usual 45% at the DC.', 0.4],
  },
  {
    id: 'holdback/units-of',
    level: 4,
    pattern: 'kept:units (of | out_of) units ~4 (dc | hold_verb | back | hold_noun)',
    example: ['Boots: 5,000 of the 20,000 pairs stay at the DC.', 0.25],
  },
  {
    id: 'holdback/units-of-sent',
    level: 4,
    pattern: 'sent:units (of | out_of) units ~4 (send | stores | go_out | upfront)',
    example: ['Boots: 15,000 of the 20,000 pairs go to stores.', 0.25],
  },
  {
    id: 'holdback/dc-share',
    level: 3,
    pattern: 'dc (SEP | comma)? ~4 kept:SHAREISH',
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
    pattern: 'hold_verb SEP? ~3 kept:SHAREISH',
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
    id: 'holdback/send',
    level: 3,
    pattern: 'send (SEP)? ~4 sent:SHAREISH',
    example: ['Ship 70% of the boots up front.', 0.3],
  },
  {
    id: 'holdback/sent',
    level: 3,
    pattern: 'sent:SHAREISH ~5 (send | on_floor | upfront | go_out)',
    example: ['Two thirds of the boots go to stores.', 0.33],
  },
  {
    id: 'holdback/sent-stores',
    level: 4,
    pattern: 'sent:SHAREISH (of | buy | go_out | send | delivery){0,3} ~1 (to | in | on)? stores',
    example: ['Boots: 80% to the stores on opening.', 0.2],
  },
  {
    id: 'holdback/stores-share',
    level: 3,
    pattern: 'stores (SEP)? ~3 sent:SHAREISH',
    example: ['Boots. Stores get 60%.', 0.4],
  },
  {
    id: 'holdback/share-out',
    level: 3,
    pattern: 'sent:SHAREISH out_word (! of)',
    example: ['Boots: 90% out, keep the rest.', 0.1],
  },
  {
    id: 'holdback/floor-share',
    level: 3,
    pattern: 'on_floor SEP? ~2 sent:SHAREISH',
    example: ['Boots. On floor: 70%.', 0.3],
  },
  {
    id: 'holdback/ratio-stores-dc',
    level: 4,
    pattern: 'ratio_stores_first:PAIRISH ~2 stores ~4 dc',
    example: ['Boots, 70/30 store-to-DC.', 0.3],
  },
  {
    id: 'holdback/ratio-dc-stores',
    level: 4,
    pattern: 'ratio_dc_first:PAIRISH ~2 dc ~4 stores',
    example: ['Boots, 25/75 DC to stores.', 0.25],
  },
  {
    id: 'holdback/stores-dc-ratio',
    level: 4,
    pattern:
      'stores (slash | hyphen | colon | to | SEP | and | ampersand){1,2} dc (SEP | of | in){0,2} ~1 ratio_stores_first:PAIRISH',
    example: ['Boots. Stores:DC 70/30.', 0.3],
  },
  {
    id: 'holdback/dc-stores-ratio',
    level: 4,
    pattern:
      'dc (slash | hyphen | colon | to | SEP | and | ampersand){1,2} stores (SEP | of | in){0,2} ~1 ratio_dc_first:PAIRISH',
    example: ['Boots ~ DC:stores 1:3', 0.25],
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
    id: 'holdback/send-pair',
    level: 3,
    pattern: 'send ~2 sent:pair',
    example: ['Boots. Ship 3/4 to stores.', 0.25],
  },
  {
    id: 'holdback/pair-sent',
    level: 3,
    pattern: 'sent:pair ~4 (send | stores | upfront | on_floor | go_out)',
    example: ['Boots. 3/4 go to stores.', 0.25],
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
    id: 'holdback/units-kept-of',
    level: 4,
    pattern:
      'units (SEP | comma | of | that | i | need | and | word | filler){0,4} hold_verb kept:NUMISH ~2 (back | dc | hold_noun)',
    example: ['Boots. Of 1,600 pairs keep 200 back at the DC.', 0.125],
  },
  {
    id: 'holdback/of-which-units',
    level: 4,
    pattern:
      'units ~3 (comma | paren_open | dash)? of that kept:COUNT ~3 (back | dc | hold_verb | hold_noun)',
    example: ['Boots. Units: 6,000, of which 900 stay in the warehouse.', 0.15],
  },
  {
    id: 'holdback/all-out',
    level: 3,
    pattern: '(all | rest) (of | for)? ~3 (send | upfront | on_floor | go_out)',
    phrase: 'keep_nothing',
    example: ['Everything goes straight to stores. Boots.', 0],
  },
  {
    id: 'holdback/all-stores',
    level: 3,
    pattern:
      'all (of | buy | to | in | on | for | upfront | out_word | go_out | send | filler | word | product){0,4} stores',
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
    pattern: '(nothing | neg) ~3 (back | hold_noun | hold_verb)',
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
    pattern: 'all ~6 (dc | hold_verb ~2 dc)',
    phrase: 'keep_all',
    example: ['All of the boots stay in the DC.', 1],
  },
  {
    id: 'other/share-metric',
    level: 4,
    pattern: 'other:SHARE (SEP | of | in){0,1} ~1 shop_metric',
    example: ['Boots. Plan a 62% margin at the DC.', 0.45, 'dc_holdback_percentage'],
  },
  {
    id: 'other/metric-share',
    level: 4,
    pattern: 'shop_metric (SEP | of | at | in | by){0,2} ~1 other:SHARE',
    example: ['Boots. Margin of 62% after DC costs.', 0.45, 'dc_holdback_percentage'],
  },
];
