import { expect, test } from 'vitest';
import { readBrief } from '../../index.ts';

/** Points of the season, bars to be reached and refusals, as planners word them; 'none' where markdown is ruled out. */
const phrasings: readonly (readonly [
  text: string,
  week: number | 'none' | null,
  threshold: number | null,
])[] = [
  ['Mugs, 16 weeks. A month before the end we look at price; under 60% goes red.', 12, 0.6],
  ['Mugs, 16 weeks. With a month to go, anything under 60% sold is reduced.', 12, 0.6],
  ['Mugs. Two-thirds of the way through the 15 weeks, review markdown at 55%.', 10, 0.55],
  ['Mugs, 14 weeks. Day 56 of the season is the markdown check, 50%.', 8, 0.5],
  ['Mugs, 14 weeks: MD ladder 6/40, 9/60, 12/80', 6, 0.4],
  ['Mugs, 14 weeks. MD: w7/55', 7, 0.55],
  ['Mugs, 20 weeks. The three-month mark is when we review price, bar 65%.', 13, 0.65],
  ['Mugs, 12 weeks. Exempt from any markdown.', 'none', null],
  ['Mugs, 12 weeks. These never hit the sale.', 'none', null],
  ['Mugs, 12 weeks. No price action on this line.', 'none', null],
  ['Mugs, 12 weeks, price is sacrosanct.', 'none', null],
  ['Mugs, 12 weeks. We do not mark this line down.', 'none', null],
  ['Mugs, 12 weeks. Leave out the markdown.', 'none', null],
  ['Mugs, 12 weeks. MD: n/a', 'none', null],
  ['Mugs, 12 weeks. Markdown checkpoint - none', 'none', null],
  ['Mugs, 12 weeks. No clearance, no discounts, nothing.', 'none', null],
  ['Mugs, 12 weeks. We will not be discounting.', 'none', null],
  ['Tassen, 12 Wochen. Rabatte gibt es keine.', 'none', null],
  ['Tassen, 12 Wochen, wird nicht rabattiert.', 'none', null],
  ['Tassen, 12 Wochen. Preis bleibt über die gesamte Saison stabil.', 'none', null],
  ['Tasses, 12 semaines, ni solde ni promo.', 'none', null],
  ['Tasses, 12 semaines, aucune remise prévue.', 'none', null],
  ['Tasses, 12 semaines. On maintient le prix toute la saison.', 'none', null],
  ['Tazas, 12 semanas, no habrá descuentos.', 'none', null],
  ['Tazas, 12 semanas, precio firme toda la temporada.', 'none', null],
  ['Tazas, 12 semanas. No aplicamos rebajas.', 'none', null],
  ['Mugs, 12 weeks. Week 6 decides: 55% or down comes the price.', 6, 0.55],
  ['Mugs, 12 weeks, price review wk 8 (needs 60+).', 8, 0.6],
  ['Mugs, 13 weeks. Six in ten by week 8, else the red pen.', 8, 0.6],
  ['Mugs, 13 weeks. If more than four in ten are still around in week 8, cut.', 8, 0.6],
  ['Mugs, 13 weeks. 5,000 units bought; fewer than 2,500 sold at week 7 and we reduce.', 7, 0.5],
  ['Mugs, 13 weeks. Check at wk 8, unsold > 45% = MD', 8, 0.55],
  ['Mugs, 13 weeks. Once seven weeks are gone, whatever is short of 55% is marked down.', 7, 0.55],
  ['Mugs, 13 weeks. Seven weeks in, 55% sold or it gets cheaper.', 7, 0.55],
  ['Mugs, 13 weeks. Markdown review brought forward from week 9 to week 7, at 55%.', 7, 0.55],
  ['Mugs, 13 weeks. The last but one week is markdown week, <70%.', 12, 0.7],
  ['Mugs, 13 weeks. Final week: clear anything below 80%.', 13, 0.8],
  ['Mugs, 13 weeks. Price check two weeks shy of the end, 70%.', 11, 0.7],
  ['Mugs, 13 weeks. Review at three quarters of the season, half sold.', 10, 0.5],
  ['Tassen, 14 Wochen. Drei Wochen vor Ablauf prüfen wir den Preis, Hürde 65 %.', 11, 0.65],
  ['Tassen, 14 Wochen. In der vorletzten Woche wird reduziert, was unter 70 % liegt.', 13, 0.7],
  ['Tassen, 12 Wochen. Nach der Hälfte der Saison Preischeck, unter 50 % runter.', 6, 0.5],
  ['Tassen, 12 Wochen. Prüfwoche 7, Schwelle 55 %.', 7, 0.55],
  ['Tassen, 12 Wochen. Zu zwei Dritteln der Saison Preisprüfung bei 60 %.', 8, 0.6],
  [
    'Tasses, 14 semaines. Aux trois quarts de la saison, point prix : moins de 60 % vendus, on démarque.',
    11,
    0.6,
  ],
  ['Tasses, 14 semaines. À quatre semaines de la fin, on solde sous 65 %.', 10, 0.65],
  ["Tasses, 14 semaines. L'avant-dernière semaine, démarque si moins de 70 %.", 13, 0.7],
  ['Tasses, 14 semaines. Six sur dix vendues en semaine 8, sinon remise.', 8, 0.6],
  ['Tazas, 14 semanas. Cuando queden tres semanas, rebaja si no se ha vendido el 65%.', 11, 0.65],
  ['Tazas, 14 semanas. En la penúltima semana se rebaja lo que esté por debajo del 70%.', 13, 0.7],
  ['Tazas, 14 semanas. A dos tercios de la temporada revisamos precios, 60%.', 9, 0.6],
  ['Tazas, 14 semanas. Seis de cada diez en la semana 8, de lo contrario descuento.', 8, 0.6],
  ['Mugs, 12 weeks. Checkpoint 7th week, pass mark three fifths.', 7, 0.6],
  ['Mugs, 12 weeks. mid-season chk, ST<.5', 6, 0.5],
  ['Mugs, 12 weeks from 6 April 2027. Price check in ISO week 20, 50%.', 6, 0.5],
  ['Mugs, 12 weeks. Markdown no earlier than week 8, and only under 50%.', 8, 0.5],
  ['Mugs, 12 weeks. After the 8th week we discount unless 60% has gone.', 8, 0.6],
  ['Mugs, 12 weeks. Week eight review; hurdle is sixty.', 8, 0.6],
  ['Mugs, 12 weeks. Markdown check 5 wks before we finish, threshold 60.', 7, 0.6],
  ['Mugs, 12 weeks. MD wk6 50, wk9 70', 6, 0.5],
  ['Mugs, 12 weeks. Between week 6 and 8 we mark down below 50%.', null, 0.5],
  ['Mugs, 12 weeks. Markdown week 8 at 60%. Scrap that, no markdown after all.', 'none', null],
  ["Lampes : le seuil n'est plus 65 % mais 58 %, semaine 8", 8, 0.58],
  ['Mugs. The threshold is not 65% but 58%, week 8.', 8, 0.58],
];

test.each(phrasings)('%s', (text, week, threshold) => {
  const { markdown_checkpoint_week, markdown_threshold } = readBrief(text, '2027-01-13').parameters;
  if (week === 'none') {
    expect(markdown_checkpoint_week).toMatchObject({ value: null, source: 'stated' });
    expect(markdown_threshold).toMatchObject({ value: null, source: 'stated' });
  } else {
    expect(markdown_checkpoint_week.value).toBe(week);
    expect(markdown_threshold.value).toBe(threshold);
  }
});
