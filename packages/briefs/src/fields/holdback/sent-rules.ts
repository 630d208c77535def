import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases that say which share goes out at once, or how stores and the distribution centre split the buy. */
export const sentRules: readonly ClaimRule[] = [
  {
    id: 'holdback/send',
    level: 3,
    pattern: 'send SEP? ~4 sent:SHAREISH (! ~1 (sold | shop_metric))',
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
    pattern: 'on_floor SEP? ~2 sent:SHAREISH (! sold)',
    example: ['Boots. On floor: 70%.', 0.3],
  },
  {
    id: 'holdback/send-pair',
    level: 3,
    pattern: 'send SEP? ~2 sent:pair',
    example: ['Boots. Ship 3/4 to stores.', 0.25],
  },
  {
    id: 'holdback/pair-sent',
    level: 3,
    pattern: 'sent:pair ~4 (send | stores | upfront | on_floor | go_out)',
    example: ['Boots. 3/4 go to stores.', 0.25],
  },
  {
    id: 'holdback/number-to-stores',
    level: 3,
    pattern: '(send | comma | stop | line_break | slash | dash | LEN) sent:NUMISH to stores',
    example: ['Boots. 65 to stores, 35 to DC.', 0.35],
  },
  {
    id: 'holdback/stores-pair',
    level: 3,
    pattern: 'stores SEP? ~2 sent:pair (! (SEP | slash)? dc)',
    example: ['Boots. Stores take 3/4.', 0.25],
  },
  {
    id: 'holdback/ratio-stores-dc',
    level: 4,
    pattern: 'ratio_stores_first:PAIRISH ~2 stores (! ~2 PAIRISH) ~4 dc',
    example: ['Boots, 70/30 store-to-DC.', 0.3],
  },
  {
    id: 'holdback/ratio-dc-stores',
    level: 4,
    pattern: 'ratio_dc_first:PAIRISH ~2 dc (! ~2 PAIRISH) ~4 stores',
    example: ['Boots, 25/75 DC to stores.', 0.25],
  },
  {
    id: 'holdback/stores-dc-ratio',
    level: 4,
    pattern:
      'stores (slash | hyphen | colon | to | at | SEP | and | ampersand | versus){1,3} dc (of | in)? ~5 SEP? ratio_stores_first:PAIRISH',
    example: ['Boots. Stores:DC 70/30.', 0.3],
  },
  {
    id: 'holdback/dc-stores-ratio',
    level: 4,
    pattern:
      'dc (slash | hyphen | colon | to | at | SEP | and | ampersand | versus){1,3} stores (of | in)? ~5 SEP? ratio_dc_first:PAIRISH',
    example: ['Boots ~ DC:stores 1:3', 0.25],
  },
  {
    id: 'holdback/number-upfront',
    level: 3,
    pattern: 'send sent:NUMISH (upfront | on_floor)',
    example: ['Boots. Ship 60 upfront.', 0.4],
  },
  {
    id: 'holdback/stores-dc-numbers',
    level: 4,
    pattern: 'stores sent:NUMISH (slash | comma | and | hyphen)? dc kept:NUMISH',
    example: ['Boots. Stores 70, DC 30.', 0.3],
  },
  {
    id: 'holdback/stores-number-rest',
    level: 4,
    pattern: 'stores ~1 sent:NUMISH (comma | and | slash | stop){0,2} (dc ~2 rest | rest ~3 dc)',
    example: ['Boots. Stores get 70, the DC the rest.', 0.3],
  },
  {
    id: 'holdback/dc-stores-numbers',
    level: 4,
    pattern: 'dc kept:NUMISH (slash | comma | and | hyphen)? stores sent:NUMISH',
    example: ['Boots. DC 30 stores 70.', 0.3],
  },
  {
    id: 'holdback/on-floor-first-day',
    level: 4,
    pattern: 'sent:SHAREISH of ~4 (on_floor | stores) ~2 (upfront | start)',
    example: ['Boots, with 90% of what we buy on the shelves from the very first day.', 0.1],
  },
  {
    id: 'holdback/how-many-sent',
    level: 3,
    pattern: '(go_out | send) upfront SEP sent:SHAREISH',
    example: ['Boots. How many go out straight away: seven in ten.', 0.3],
  },
];
