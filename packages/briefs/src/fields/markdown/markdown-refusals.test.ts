import { expect, test } from 'vitest';
import { readBrief } from '../../index.ts';

/** Refusals, ladders, elliptic weeks and fractions of the season, beside what only looks like them; 'none' where markdown is ruled out. */
const phrasings: readonly (readonly [
  text: string,
  week: number | 'none' | null,
  threshold: number | null,
])[] = [
  ['Socks, 12 weeks. Mark down nothing.', 'none', null],
  ['Socks. Hold nothing. Discount nothing. 12 weeks.', 'none', null],
  ['Socks, 12 weeks. Cut nothing, whatever happens.', 'none', null],
  ['Socks, 12 weeks. Reduce nothing before week 8.', 8, null],
  ["Twelve weeks. We don't mark socks down, my father never did.", 'none', null],
  ['Twelve weeks. I never mark the wool socks down.', 'none', null],
  ["Twelve weeks. We won't mark our socks down before week 8.", 8, null],
  ["Twelve weeks. I won't have the socks marked down.", 'none', null],
  ["Twelve weeks. I don't want the socks discounted.", 'none', null],
  ["Twelve weeks. Don't have the socks reduced until week 8.", 8, null],
  ['Socks never go on markdown. 12 weeks.', 'none', null],
  ['Socks, 12 weeks, never going on sale.', 'none', null],
  ['Socks, 12 weeks, and never a penny off.', 'none', null],
  ['Socks, 12 weeks. Not a cent off, please.', 'none', null],
  ['Socks, 12 weeks. No need to plan any markdown for these.', 'none', null],
  ['Socks, 12 weeks. Do not, repeat do not, mark them down.', 'none', null],
  ['Socks, 12 weeks. Do not, and I mean do not, discount them.', 'none', null],
  ['Socks. MD review week 9 of 13, <42% ST', 9, 0.42],
  ['Socks wk 8/12 MD check, st 60%', 8, 0.6],
  ['Socks 14w, MD gate w8/60', 8, 0.6],
  ['Socks, 14 weeks. Review point is season week 9 and the hurdle 58%.', 9, 0.58],
  ['Socks, 14 weeks. Price review in trading week 7, bar 55%.', 7, 0.55],
  ['Socks, 14 weeks. Markdown gets decided in week 9 or in week 10.', null, null],
  ['Socks, 14 weeks. Markdown check: week 6. Threshold: one half sold.', 6, 0.5],
  [
    'Socks, 26 weeks. If fewer than 3 in 5 have gone when month four is over, the price comes down.',
    17,
    0.6,
  ],
  ['Socks, 26 weeks. Once month two is done, anything short of 30% is reduced.', 9, 0.3],
  ['Socks, 14 weeks. When week 6 is over, cut whatever is under 45% sold.', 6, 0.45],
  ['Socks, 14 weeks. Once six weeks are over, cut whatever is under 45% sold.', 6, 0.45],
  ['Socks: 14 weeks; threshold 55%; week 8.', 8, 0.55],
  ['Socks, 14 weeks. Wk 5: not 55 sold = red sticker.', 5, 0.55],
  [
    "Socks, 14 weeks. Price check at week 9; if by then we've not shifted 62% they come down.",
    9,
    0.62,
  ],
  ['Socks 16 wks. MD: w10, if sold share is not at least 1/2', 10, 0.5],
  ['Socks. MDW:5 / MDT:50%', 5, 0.5],
  ['Socks | MD check: 8 | Trig: 58% ST', 8, 0.58],
  [
    "Socks, 14 weeks. 20% off at week 5 if we're south of 45% sold, half price at week 8 if south of 70% sold.",
    5,
    0.45,
  ],
  [
    "Socks, 14 weeks. 20% off in week 6 if we're not at 40%, half price in week 9 if we're not at 70%.",
    6,
    0.4,
  ],
  [
    'Socks, 14 weeks. ST checks at the halfway mark and again at three quarters; we act under 50% and under 70% respectively.',
    7,
    0.5,
  ],
  [
    'Socks, 14 weeks. Markdown check in week 6, under 40%. Markdown check in week 6, under 50%.',
    6,
    null,
  ],
  ['Socks, 11 wks; md 2/3 thru', 7, null],
  ['Socks, 16 weeks, and with half of it behind us we look at the price.', 8, null],
  ['Socks, 16 weeks; md last wk; thr 80', 16, 0.8],
  ['Socks, 16 weeks. Review after half, below 60% is reduced.', 8, 0.6],
  ['Socken, 16 Wochen, Prüfung nach der Hälfte, unter 65 % Abverkauf wird reduziert.', 8, 0.65],
  ['Chaussettes, 16 semaines, contrôle après la moitié, moins de 60 % vendus on démarque.', 8, 0.6],
  ['Calcetines, 16 semanas, revisión tras la mitad, menos del 60 % vendido rebajamos.', 8, 0.6],
  [
    'Socks, season of 22 weeks; a first look at price after fifteen of them, action where less than 58% has sold.',
    15,
    0.58,
  ],
  [
    'Socks. Length eleven weeks. Price review when three of those are left, bar at sixty two percent sold.',
    8,
    0.62,
  ],
  ['Chaussettes, 12 semaines. Démarque si moins de 50 % vendus à la semaine 8.', 8, 0.5],
  ['Calcetines, 12 semanas. Rebaja si hay menos del 50 % vendido a la semana 8.', 8, 0.5],
  ['Chaussettes, 16 semaines ; point démarque en treizième semaine, seuil 50 %.', 13, 0.5],
  ['Socken, 16 Wochen. Abschrift in der vierzehnten Woche unter 50 %.', 14, 0.5],
  [
    'Calcetines, 16 semanas. Rebajas en la decimotercera semana si menos del 50 % vendido.',
    13,
    0.5,
  ],
  [
    'Socken, 20 Wochen. Abschriftencheck in der zehnten Woche, falls die Abverkaufsquote da unter 55 % liegt.',
    10,
    0.55,
  ],
  ['Chaussettes mi-saison, 12 semaines.', null, null],
  ['Mid-season jackets, 12 weeks.', null, null],
  ['Socks: mid-season check, 12 weeks.', 6, null],
  ['Socks, 12 weeks. Never keep more than 5% at the DC.', null, null],
  [
    'Socks, 12 weeks. I would not like more than fifteen per cent to remain in the depot.',
    null,
    null,
  ],
  ['Socks, 12 weeks. If more than 40% remains in week 8 we cut.', 8, 0.6],
  ['Socks, 12 weeks. When fewer than four pairs in ten have gone by week 8 we mark down.', 8, 0.4],
  [
    'Socks, 18 weeks. If at week 9 fewer than four desk lamps in ten have sold, we mark down.',
    9,
    0.4,
  ],
  ['Socks, 14 weeks. At week 5 any style with 40% or more left over is half price.', 5, 0.6],
  ['Socks, 12 weeks. Price review at week 8, make 71% our bar.', 8, 0.71],
  ['Socks, 12 weeks. Check in week 8 with 65% as the threshold.', 8, 0.65],
  ['Socks, nothing in the DC, review week nine of thirteen, below 40% sold.', 9, 0.4],
  ["Socks. Two thirds in, i.e. week 6 of 12, we check; under 50% and it's on sale.", null, 0.5],
  ['Socks, 12 weeks. Two thirds in, we check the price; under 50% is reduced.', 8, 0.5],
  ['Socks, 12 weeks. Two thirds in stores, one third held.', null, null],
  ['Socks, 12 weeks. Two thirds in, one third back.', null, null],
  ['Socks, 20 wks, mkdwn 6 wks b4 the end (last yr was wk 9, way too early).', 14, null],
  [
    'Socks, 18 weeks. If fewer than four desk lamps in ten have gone by week 9 we mark down.',
    9,
    0.4,
  ],
  ['Socks, 12 weeks. Fewer than three red pairs in five sold at week 7 means a cut.', 7, 0.6],
];

test.each(phrasings)('%s', (text, week, threshold) => {
  const { markdown_checkpoint_week, markdown_threshold } = readBrief(text, '2026-03-11').parameters;
  if (week === 'none') {
    expect(markdown_checkpoint_week).toMatchObject({ value: null, source: 'stated' });
    expect(markdown_threshold).toMatchObject({ value: null, source: 'stated' });
  } else {
    expect(markdown_checkpoint_week.value).toBe(week);
    expect(markdown_threshold.value).toBe(threshold);
  }
});
