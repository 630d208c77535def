import { expect, test } from 'vitest';
import { readBrief } from './index.ts';

/** Starts and lengths said by pointing back, by asking, by a last day, or only in passing. */
const today = '2026-01-14'; // a Wednesday

const lengths: readonly (readonly [string, number | null])[] = [
  ['Scarves: same Monday as ever? Weeks? 11.', 11],
  ['Weeks? 14. DC? 30%. What? Scarves.', 14],
  ['wks? 9, scarves, from 2 March', 9],
  ['Scarves. How many weeks? 10', 10],
  ['Scarves, wk 6/11 MD check, hb 20%', 11],
  ['Scarves, 9 weeks from today.', 9],
  ['Scarves, start 2 March, length: quarter', 13],
  ['Scarves: year-long range.', 52],
  ['Scarves on a 1/2-year horizon', 26],
  ['Scarves, three months (10 weeks), in store 2 March', null],
  ["Scarves, four months, that's 12 weeks", null],
  ["Scarves, three months, that's 13 weeks", 13],
  ['Scarves for four months, no wait, three.', 13],
  ['Scarves, ten weeks. Scratch ten, eleven.', 11],
  ['Scarves start 2 March, up to and incl 24 May', 12],
  ['Scarves from 2 March until close of play on Sunday 24 May', 12],
  ['Scarves from 2 March, out of the planogram on 24 May', 12],
  ['Scarves in on 2 March, closing day 24 May', 12],
  ['Scarves, end of season is 24 May, start 2 March', 12],
  ['Scarves. Start 2 March. Season to 24 May.', 12],
  ["We're done with scarves on 12 April.", 12],
  ['Scarves: opens? 2 March. Closes? 24 May.', 12],
  ['Scarves. They wrote 8 weeks. Length remains at 14.', 14],
  ['Scarves. Length unchanged at 22, from 2 March.', 22],
  ['Scarves, check price with 6 weeks to go of the 20.', 20],
  ['Chutneys from 2 March until 24 May, we keep 5 in 100.', 12],
  ["Finance would love 60% of the scarves at the DC. I wouldn't. 25. And 20 weeks.", 20],
  ['Scarves hold 40%, make that 35. 14 weeks from 2 March.', 14],
  ['Scarves run 18 weeks from 2 March, after which the kiosk is shut for 2 months.', 18],
  ['Scarves: 14 wks, 2 March start.\n\nTom\nExt. 2245 | Mon–Thu 9–17', 14],
  ['Scarves: promo (3 for 2) from week 5 to week 7. 14 weeks from 2 March.', 14],
  ['Écharpes : 14 semaines à partir de la semaine 16.', 14],
  ['Écharpes du 2 mars au 24 mai', 12],
  ['Écharpes de Noël, 7 semaines à partir du 2 novembre.', 7],
  ['Bufandas de Navidad. Inicio: 2 de noviembre. Hasta el 27 de diciembre.', 8],
  ['Schals: Woche 1 ist KW 20. Bis KW 33.', 14],
  ['Scarves go on floor CW33 and come off at the end of CW45.', 13],
  ['Post-Xmas scarves 27 Dec – 13 Feb.', 7],
  ["Scarves 16 wks... or 18, Dan hasn't decided.", null],
  ['Scarves, last year? 26 wks. This year? 18 wks.', 18],
  ['Scarves 12 weeks; the boat is 10 days late.', 12],
  ['Scarves 12 wks? no, 13.', 13],
  ['Scarves: is it 12 weeks? No. Ten.', 10],
  ["Scarves, 4 wks ending on Mother's Day (10 May)", 4],
  ['Scarves linger a quarter, from 2 March.', 13],
  ['Scarves linger 13 weeks.', 13],
  ['Scarves, three quarters of a year... just kidding, 16 weeks.', 16],
  ['Scarves. Tot wks 22, from 2 March.', 22],
  ['Scarves & mittens wk 49 - wk 6, fortnightly.', 10],
  ['Scarves and hats: 6 weeks from tomorrow', 6],
  ['Scarves from 2 March, and it all stops on 24 May.', 12],
  ['Scarves: set 2 March, over on 24 May.', 12],
  ['Scarves in from 2 March 2026, the last day of which is 24 May.', 12],
];

test.each(lengths)('%s', (text, value) => {
  const reading = readBrief(text, today).parameters.forecast_horizon_weeks;
  expect(reading).toMatchObject({ value, source: 'stated' });
});

const starts: readonly (readonly [string, string])[] = [
  ['Scarves from today, for 90 days', '2026-01-14'],
  ['Scarves, 9 weeks from today.', '2026-01-14'],
  ['Scarves: start two weeks from today, 10 weeks', '2026-01-28'],
  ['Scarves: a fortnight from today, 40 days', '2026-01-28'],
  [
    "Buyer wants Black Friday. I'd say in store the Monday before that, scarves, 6 wks",
    '2026-11-23',
  ],
  [
    "For the scarves I had Easter in mind, let's say the Tuesday after it. Half a year.",
    '2026-04-07',
  ],
  ['Cyber Monday speakers: start on that day, three weeks.', '2026-11-30'],
  ["Mother's Day jewellery: opens three weeks before the day itself.", '2026-04-19'],
  ['The planogram changes on 16 March, scarves run from that date for 16 weeks.', '2026-03-16'],
  ['Scarves land 2 March in the DC, one week later on the floor. 13 weeks.', '2026-03-09'],
  ['Scarves start = 1st mon feb. 9 weeks', '2026-02-02'],
  ['Scarves, opens? last Mon Oct. 18 weeks', '2026-10-26'],
  ["Start 05/10/2026 (that's a Monday), 10 weeks, scarves", '2026-10-05'],
  ['Scarves: start Easter (5 April), 8 weeks', '2026-04-05'],
  ["Scarves: Valentine's Day -21 days is when they start.", '2026-01-24'],
  ['Scarves light up on 9 March and run 10 weeks.', '2026-03-09'],
  ['Écharpes : 9 semaines à compter de la semaine 48', '2026-11-23'],
  ['Scarves: Memorial Day is too late, go live 8 May.', '2026-05-08'],
  ['Scarves go on sale a week before Easter.', '2026-03-29'],
  ['Scarves 14 weeks, 2 March start.\nTom, Mon–Fri 9–17', '2026-03-02'],
];

test.each(starts)('%s', (text, value) => {
  const reading = readBrief(text, today).parameters.season_start_date;
  expect(reading).toMatchObject({ value, source: 'stated' });
});

const unsaid: readonly (readonly [string])[] = [
  ['Nothing lags: every carton of the Easter chocolate goes into the shops, 6 weeks.'],
  ['Chocolats de Pâques, 6 semaines.'],
  ['Juguetes de Navidad, 9 semanas.'],
  ['Scarves, start the usual Monday, 12 weeks.'],
  ['Weeks? 11. Scarves.'],
  ['Q1 what: scarves. Q2 how long: 20 weeks. Q5 bar: 55% sold.'],
  ['Corrección de esta mañana: bufandas, 19 semanas.'],
  ['Christmas is 7 weeks away, so a 7 week season for scarves.'],
];

test.each(unsaid)('no start: %s', (text) => {
  expect(readBrief(text, today).parameters.season_start_date.source).toBe('defaulted');
});
