import type { ClaimRule } from '../../grammar/claim.ts';

/** Phrases in which one length replaces, answers or contests another. */
export const horizonCorrectionRules: readonly ClaimRule[] = [
  {
    id: 'horizon/was-now',
    level: 3,
    pattern:
      'season ~1 NUMISH (comma | stop | dash | but){0,1} ~1 (this_time | correction) SEP? horizon:NUMISH (! (percent | hyphen | month | MONTH | stores))',
    example: ['Boots. Horizon was 10, now 13.', 13],
  },
  {
    id: 'horizon/corrected',
    level: 2,
    pattern:
      'LEN ~4 (stop | comma | dash){0,1} ~2 correction comma? horizon:NUM (! (percent | hyphen | month | MONTH | stores))',
    example: ['Boots for ten weeks. Scratch that, eleven.', 11],
  },
  {
    id: 'horizon/this-time',
    level: 3,
    pattern:
      'LEN (~3 (comma | but | dash | and){0,2} ~1 this_time SEP? ~1 | _5 (stop | comma | dash | but) ~1 (this_time SEP? | this_time for ~3 | this comma) ) horizon:NUMISH (! (percent | hyphen | month | MONTH | stores))',
    example: ['Boots: last year 14 weeks, this year 12.', 12],
  },
  {
    id: 'horizon/go-for',
    level: 2,
    pattern:
      'LEN ~4 (stop | comma | dash | colon){1,2} ((! product) _1){0,4} (change | need | i) (for | with | to)? horizon:NUMISH (! (percent | hyphen | month | MONTH | stores | units | money))',
    example: ["Marta thinks boots should run 16 weeks. I'd go 12.", 12],
  },
  {
    id: 'horizon/or-number',
    level: 3,
    pattern:
      'horizon:LEN ~4 (comma | stop)? or horizon_2:NUMISH (! (percent | hyphen | month | MONTH | stores | units))',
    example: ["It's 18 weeks for the boots, or maybe 20.", null],
  },
  {
    id: 'horizon/season-corrected',
    level: 3,
    pattern:
      'season (comma | colon | dash | hyphen){0,1} correction (to | at)? horizon:NUMISH (! (percent | hyphen | month | MONTH | stores))',
    example: ['Boots, all as agreed except the length, make that 20.', 20],
  },
  {
    id: 'horizon/decision',
    level: 4,
    pattern: 'LEN ~4 (comma | stop) settle SEP horizon:NUMISH (stop | comma | line_break | $)',
    example: ['Boots: sales asked for 18 weeks. Decision: 15.', 15],
  },
  {
    id: 'horizon/number-dropped',
    level: 3,
    pattern:
      'LEN ~2 (stop | comma | dash | line_break) ((! product) _1){0,4} instead_of NUMISH (comma | stop | dash | colon) ~1 horizon:NUMISH (stop | comma | dash | line_break | $)',
    example: ['Boots, ten weeks. Scratch ten, eleven.', 11],
  },
  {
    id: 'horizon/forget',
    level: 2,
    pattern:
      'instead_of LEN (stop | comma | dash) ~4 horizon:NUMISH (! (percent | hyphen | month | MONTH | stores | units))',
    example: ['Forget what I said about 20 weeks; the boots get 14.', 14],
  },
  {
    id: 'horizon/now',
    level: 3,
    pattern: 'LEN _6 (stop | comma | dash | but) ~2 horizon:NUMISH this_time',
    example: ['Boots: I wrote 12 weeks yesterday; it is 10 now.', 10],
  },
  {
    id: 'horizon/rejected',
    level: 2,
    pattern:
      'LEN ~5 (stop | comma | dash){0,1} ~2 reject (stop | comma | dash){0,1} ~1 correction horizon:NUM (! (percent | hyphen | month | MONTH | stores))',
    example: ["Buying suggested 18 weeks for boots. That's too long; make it 12.", 12],
  },
  {
    id: 'horizon/not-but',
    level: 2,
    pattern:
      'neg ~4 LEN ~4 (comma | but | dash){0,1} horizon:NUM (! (percent | hyphen | month | MONTH | stores))',
    example: ["Boots: we're not running them 20 weeks, it's 12.", 12],
  },
  {
    id: 'horizon/after-quotation',
    level: 2,
    pattern:
      'muted (stop | comma | dash){0,2} i? (need | change | run_verb) (for | with)? horizon:NUMISH (stop | comma | $)',
    example: ['The vendor says: "24 weeks at least". We need 16. Boots.', 16],
  },
  {
    id: 'horizon/refused-for',
    level: 3,
    pattern:
      'season neg (comma | dash | colon | stop)? ~2 (to | at | in | on | by | with)? horizon:NUMISH (stop | comma | line_break | $)',
    example: ['The date is fine for boots, the length not, leave it at 16.', 16],
  },
  {
    id: 'horizon/refused',
    level: 2,
    pattern: 'LEN neg (colon | comma | dash | stop) horizon:NUMISH (stop | comma | $)',
    example: ["Boots. Her 20 weeks doesn't: 16.", 16],
  },
];
