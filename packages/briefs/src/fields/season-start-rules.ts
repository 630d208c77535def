import type { ClaimRule } from '../grammar/claim.ts';

/** Phrases that give the first day on sale, and dates that are something else. */
export const seasonStartRules: readonly ClaimRule[] = [
  {
    id: 'start/label',
    level: 3,
    pattern:
      '(start | week_one) (SEP | on | at | in | from | of | by | for | with){0,3} ~1 start:DATEISH',
    example: ['Boots, start: 2 March 2026', '2026-03-02'],
  },
  {
    id: 'start/letter',
    level: 3,
    pattern:
      '(^ | stop | comma | line_break | slash | bar_sign) start_letter (colon | equals) start:DATEISH',
    example: ['Boots. H: 12. S: 2 March 2026. HB: 0.25.', '2026-03-02'],
  },
  {
    id: 'start/label-of-line',
    level: 3,
    pattern: 'start for ~3 SEP start:DATEISH',
    example: ['Season start for the boots: 2 March 2026.', '2026-03-02'],
  },
  {
    id: 'start/near',
    level: 3,
    pattern: '(start | on_floor | go_out) ~5 start:DATEISH',
    example: ['We launch the boots in all doors on 2 March 2026.', '2026-03-02'],
  },
  {
    id: 'start/season-opens',
    level: 4,
    pattern: 'season ~1 start ~2 start:DATEISH',
    example: ['Boots. Season to launch 2 March 2026.', '2026-03-02'],
  },
  {
    id: 'start/comma',
    level: 2,
    pattern: '(start | week_one) comma start:DATEISH',
    example: ['Boots, launch, 2 March 2026.', '2026-03-02'],
  },
  {
    id: 'start/set',
    level: 3,
    pattern: 'set_word ~6 start:DATEISH',
    example: ['Set the boots on 2 March 2026.', '2026-03-02'],
  },
  {
    id: 'start/from',
    level: 3,
    pattern: 'from (the | on | hedge){0,2} (start:date | start_2:calendar_week)',
    example: ['Boots from 2 March 2026.', '2026-03-02'],
  },
  {
    id: 'start/from-week',
    level: 2,
    pattern: 'from start:week_ref',
    example: ['Boots from week 36, 10 weeks.', '2026-08-31'],
  },
  {
    id: 'start/date-start',
    level: 3,
    pattern:
      'start:DATEISH (SEP | for){0,1} ~2 (start | week_one | onward | on_floor | set_word) (! (SEP | on | at | in | from | of | by | for){0,3} DATEISH)',
    example: ['Boots. 2 March 2026 is day one.', '2026-03-02'],
  },
  {
    id: 'start/asked',
    level: 3,
    pattern: 'start question line_break? (word colon | SEP){0,2} start:DATEISH',
    example: ['Boots. Opens? 2 March 2026. Closes? 24 May 2026.', '2026-03-02'],
  },
  {
    id: 'start/bare',
    level: 1,
    pattern: 'start:date',
    example: ['Boots, 2 March 2026.', '2026-03-02'],
  },
  {
    id: 'start/bare-calendar-week',
    level: 1,
    pattern: 'start:week_ref',
    example: ['Boots 16wks KW42.', '2026-10-12'],
  },
  {
    id: 'other/logistics',
    level: 3,
    pattern: 'logistics (SEP | on | at | in | by | from){0,2} ~2 other:DATEISH',
    example: [
      'Boots. Photo shoot is on 12 January 2026, live 9 February 2026.',
      '2026-02-09',
      'season_start_date',
    ],
  },
  {
    id: 'other/logistics-start',
    level: 4,
    pattern: 'logistics ~2 (start | go_out | end_of | ending) ~2 other:DATEISH',
    example: [
      'Boots. Catalogue drops 26 January 2026, live 9 February 2026.',
      '2026-02-09',
      'season_start_date',
    ],
  },
  {
    id: 'start/moved',
    level: 4,
    pattern:
      '(change | correction) (~1 | ~2 start ~1) from other:DATEISH comma? (to | until) start:DATEISH',
    example: ['Boots; start moved from 4 May 2026 to 11 May 2026.', '2026-05-11'],
  },
  {
    id: 'start/moved-to',
    level: 4,
    pattern: '(change ~2 LEN ~1 comma? to | start ~2 change comma? to) start:date',
    example: ['Boots from 4 May 2026, pushed back a week to 11 May 2026.', '2026-05-11'],
  },
  {
    id: 'start/moved-to-from',
    level: 4,
    pattern: '(change to | correction) start:DATEISH from other:DATEISH',
    example: ['Boots pushed back to 11 May 2026 from 4 May 2026.', '2026-05-11'],
  },
  {
    id: 'start/not-until',
    level: 4,
    pattern:
      '(neg ~1 start ~4 (until | before) | nothing start ~3 (until | before) | (^ | product | stop | comma | dash | line_break) neg before) start:DATEISH',
    example: ["We don't start selling boots until 2 March 2026.", '2026-03-02'],
  },
  {
    id: 'start/range',
    level: 4,
    pattern: 'range_word start:DATEISH (to | and | or | hyphen | dash | until) start_2:DATEISH',
    example: ['Boots start anywhere from 2 March 2026 to 16 March 2026.', null],
  },
  {
    id: 'start/stores-label',
    level: 3,
    pattern: '(^ | stop | comma | line_break | bullet | slash | bar_sign) stores SEP start:DATEISH',
    example: ['Boots. Doors: 2 March 2026.', '2026-03-02'],
  },
  {
    id: 'other/previous',
    level: 4,
    pattern: 'paren_open (duration_other | before | last_year) SEP? other:DATEISH paren_close',
    example: [
      'Boots, start 9 March 2026 (earlier: 2 March 2026).',
      '2026-03-09',
      'season_start_date',
    ],
  },
  {
    id: 'other/deadline',
    level: 4,
    pattern: 'logistics (until | by | to) other:DATEISH',
    example: [
      'Boots. Campaign until 5 May 2026, live 9 February 2026.',
      '2026-02-09',
      'season_start_date',
    ],
  },
  {
    id: 'other/ships-from',
    level: 3,
    pattern: 'delivery from (word | filler) (on | by)? other:date',
    example: [
      'Boots ship from Izmir 26 January 2026, live 9 February 2026.',
      '2026-02-09',
      'season_start_date',
    ],
  },
  {
    id: 'start/or',
    level: 3,
    pattern: 'start:DATEISH or ~1 start_2:DATEISH',
    example: ['Boots, opening 2 March 2026 or 9 March 2026.', null],
  },
  {
    id: 'other/at-dc',
    level: 4,
    pattern: '(in | at | on | to) dc (on | by | at | SEP){0,2} other:date',
    example: [
      'Boots. At the DC on 26 January 2026, live 9 February 2026.',
      '2026-02-09',
      'season_start_date',
    ],
  },
  {
    id: 'other/dc-by',
    level: 3,
    pattern: 'dc ~1 (on | by) other:date',
    example: [
      'Boots. Stock enters the DC by 26 January 2026, live 9 February 2026.',
      '2026-02-09',
      'season_start_date',
    ],
  },
  {
    id: 'other/store-closes',
    level: 4,
    pattern: 'stores ending ~2 other:date',
    example: ['Boots. Our Leeds store closes on 12 July 2026.', 12, 'forecast_horizon_weeks'],
  },
  {
    id: 'other/meeting-on-from',
    level: 4,
    pattern: 'not_replen ((! (start | run_verb | LEN | this_time)) _1){0,4} from other:date',
    example: [
      'Boots, live 9 February 2026. The team meets weekly from 2 March 2026.',
      '2026-02-09',
      'season_start_date',
    ],
  },
  {
    id: 'other/meeting-from',
    level: 4,
    pattern: '(logistics | not_replen) ((! start) ~1){0,6} from other:date',
    example: [
      'Boots, live 9 February 2026. Campaign runs from 2 March 2026.',
      '2026-02-09',
      'season_start_date',
    ],
  },
  {
    id: 'other/logistics-range',
    level: 4,
    pattern:
      'logistics ~3 (from | paren_open)? other:DATEISH (to | hyphen | dash | until | and) other_2:DATEISH',
    example: [
      'Boots, live 9 February 2026. I am on leave 2 March 2026 to 9 March 2026.',
      '2026-02-09',
      'season_start_date',
    ],
  },
  {
    id: 'other/date-logistics',
    level: 3,
    pattern: 'other:DATEISH (SEP | for | be){0,1} ~1 logistics',
    example: [
      'Boots. 26 January 2026 photo shoot, live 9 February 2026.',
      '2026-02-09',
      'season_start_date',
    ],
  },
  {
    id: 'other/off',
    level: 4,
    pattern:
      '(depth (on | from)? other_3:date | off_word (on | from)? other:DATEISH) ((to | hyphen | dash | until | and) other_2:DATEISH)?',
    example: [
      'Boots. I am off 20 May 2026 to 3 June 2026. Live 9 February 2026.',
      '2026-02-09',
      'season_start_date',
    ],
  },
  {
    id: 'other/date-near-logistics',
    level: 2,
    pattern: 'other:DATEISH ~5 logistics',
    example: [
      'Boots. The 26 January 2026 doing the rounds is the press day. Live 9 February 2026.',
      '2026-02-09',
      'season_start_date',
    ],
  },
  {
    id: 'other/date-depth',
    level: 2,
    pattern: 'last_year ~1 other:date',
    example: [
      'Boots, live 9 February 2026, last year 16 February 2026.',
      '2026-02-09',
      'season_start_date',
    ],
  },
  {
    id: 'other/usual-day',
    level: 4,
    pattern: 'start (SEP | on | at){0,2} usual other:date',
    example: ['Boots, 12 weeks, start the usual Monday.', 12, 'forecast_horizon_weeks'],
  },
];
