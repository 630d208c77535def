import type { ParameterName } from '@hemline/contracts';
import { expect, test } from 'vitest';
import { readBrief } from './index.ts';

/** Versions, comparisons, pasted records, schedules and mails taken over, with the field each is about. */
const today = '2026-03-11'; // a Wednesday

type Phrasings = readonly (readonly [text: string, value: string | number | null])[];

const phrasings: Readonly<Partial<Record<ParameterName, Phrasings>>> = {
  forecast_horizon_weeks: [
    ['Lamps go live 6 April and wind down on 28 June.', 12],
    ['Lamps: open 6 April, wrap up 28 June.', 12],
    ['Lampen: Start 6. April, Schluss ist am 28. Juni.', 12],
    ['Lampen ab 6. April, am 28. Juni laufen sie aus.', 12],
    ['Lampes : lancement le 6 avril, fin le 28 juin.', 12],
    ['Lampes en magasin le 6 avril, on arrête le 28 juin.', 12],
    ['Lámparas: salida el 6 de abril, cierre el 28 de junio.', 12],
    ['Lámparas en tienda el 6 de abril, retirada el 28 de junio.', 12],
    ['Lamps. First day 6 April, last day 28 June.', 12],
    ['Lamps open on April 6; they are off the floor again June 28.', 12],
    ['Lamps: 6 April open, 28 June shut.', 12],
    ['Lampen, Eröffnung 6. April, Ende 28. Juni', 12],
    ['W1 = 6 April, W14 = last week. Lamps.', 14],
    ['wk 1 launch (6 April)\nwk 6 review, <50% sold\nwk 14 final week\nlamps', 14],
    ['KW 15 Start\nKW 28 letzte Woche\nLampen', 14],
    ['Woche 1 (6. April) Start\nWoche 14 letzte Woche\nLampen', 14],
    ['Semaine 1 : 6 avril\nSemaine 14 : dernière semaine\nLampes', 14],
    ['Semana 1: 6 de abril\nSemana 14: última semana\nLámparas', 14],
    ['Week 14 is the last one, week 1 is 6 April. Lamps.', 14],
    ['Lamps run one whole quarter from 6 April.', 13],
    ['Lampes pendant un trimestre entier.', 13],
    ['Lampen laufen ein ganzes Quartal.', 13],
    ['Lámparas durante un trimestre completo.', 13],
    ['Lamps, five months (18 weeks).', null],
    ['Lamps, three months (13 weeks).', 13],
    ['Lampen, vier Monate (12 Wochen).', null],
    ['Lampes, quatre mois (12 semaines).', null],
    ['Lamps, 12 weeks (84 days).', 12],
    ['Lamps, 12 weeks (last year 14 weeks).', 12],
    ['Our 40 years of lighting know-how matter. Lamps, 10 weeks.', 10],
    ['Nach 30 Jahren im Geschäft: Lampen, 10 Wochen.', 10],
    ['I run 5 small shops. Lamps, 10 weeks.', 10],
    ['Draft 1: 10 weeks. Draft 2: 14 weeks. Lamps.', 14],
    ['Lampen. Entwurf 1: 10 Wochen, Entwurf 2: 14 Wochen.', 14],
    ['Lampes. V1 : 10 semaines. V2 : 14 semaines.', 14],
    ['Lámparas. Versión 1: 10 semanas. Versión 2: 14 semanas.', 14],
    ['Lamps. v1: 10 weeks, v2: 14 weeks. Use v1.', 10],
    ['Lamps\nVersion 1\n10 weeks\n40% DC\n\nVersion 2\n14 weeks\n30% DC', 14],
    ["Tom's version: 10 weeks. Mine: 14 weeks. Lamps.", 14],
    ['Lampen. Version vom Einkauf: 10 Wochen. Unsere: 14 Wochen.', 14],
    ['Lampes. Version de Julien : 10 semaines. La mienne : 14 semaines.', 14],
    ['Lámparas. Versión de Marcos: 10 semanas. La mía: 14 semanas.', 14],
    ["Men's plan: 14 weeks from 6 April.", 14],
    ["Bev's plan: lamps, 14 weeks.", 14],
    ['Lamps\tLY\tTY\nWeeks\t16\t13\nDC\t50%\t35%', 13],
    ['Lampen;Vorjahr;Plan\nWochen;16;13\nReserve;50%;35%', 13],
    ['Lámparas | año pasado | este año\nsemanas | 16 | 13\nreserva | 50% | 35%', 13],
    ['| Field | Value |\n|---|---|\n| Product | Lamps |\n| Weeks | 13 |\n| Holdback | 35% |', 13],
    ['item,weeks,start,dc\nlamps,13,2026-04-06,35%', 13],
    ['{"item":"lamps","horizon_weeks":13,"holdback":0.35,"replenishment":"none"}', 13],
    ['item: lamps\nseason:\n  start: 2026-04-06\n  weeks: 13\ndc_holdback: 0.35', 13],
    ['wks=13 start=2026-04-06 item=lamps dc=35 repl=biweekly', 13],
    ['lamps | 13 wks | 6 Apr | weekly | 35%', 13],
    [
      'The agency suggests 20 weeks from 8 June, 30% held. Fine, apart from the length: 16. Lamps.',
      16,
    ],
    [
      'Die Agentur schlägt 20 Wochen ab 8. Juni vor, 30 % Rückhalt. Einverstanden, bis auf die Reserve: 20 %. Lampen.',
      20,
    ],
    [
      "L'agence propose 20 semaines à partir du 8 juin, 30 % en réserve. D'accord, sauf la réserve : 20 %. Lampes.",
      20,
    ],
    [
      'Marketing wants lamps out on 5 October for 20 weeks. The date we accept; the length no, leave it at 16.',
      16,
    ],
    [
      'Marketing will Lampen ab 5. Oktober für 20 Wochen. Das Datum nehmen wir; die Laufzeit nicht, lass sie bei 16.',
      16,
    ],
    [
      'Le marketing veut les lampes le 5 octobre pour 20 semaines. La date nous convient ; la durée non, laissons-la à 16.',
      16,
    ],
    [
      'Yes to everything below except the top-ups.\n\n> lamps, 5 weeks from 6 April, weekly top-ups',
      5,
    ],
    [
      'Passt alles so wie unten.\n\nAm 3. März schrieb Ana:\n> Lampen, 5 Wochen ab 6. April, Reserve 20 %',
      5,
    ],
    [
      'De acuerdo con todo lo de abajo.\n\nEl 3 de marzo Ana escribió:\n> lámparas, 5 semanas desde el 6 de abril, reserva 20 %',
      5,
    ],
    ['Not as below: 8 weeks please. Lamps.\n\n> lamps, 5 weeks from 6 April', 8],
    ['Lamps trade from start of Q2 until 30 June.', 13],
    ['Lamps/10w/28 Jun/HB30', 10],
    ['10w/HB30/lamps', 10],
    ['Lamps, wks 15-28, review CW 20 at <45%', 14],
    ['Lampen, KW 15-28, Reserve 30 %', 14],
    ['Lamps. We wish begin at 6 of April and finish at 28 of June.', 12],
    ['Lamps, 10 weeks.\n\nJo Bell | Senior Buyer | Tel 020 555 052\nOur sale ends 30 June.', 10],
  ],
  dc_holdback_percentage: [
    ["Tom's plan has 10 weeks and 40% at the DC. Ours: 14 weeks, 30% at the DC. Lamps.", 0.3],
    ['| Lamps | 2025 | 2026 |\n|---|---|---|\n| Weeks | 16 | 13 |\n| DC | 50% | 35% |', 0.35],
    ['Lampes;N-1;N\nSemaines;16;13\nRéserve;50%;35%', 0.35],
    ['| Field | Value |\n|---|---|\n| Product | Lamps |\n| Weeks | 13 |\n| Holdback | 35% |', 0.35],
    ['item\tweeks\tstart\tdc\nlamps\t13\t2026-04-06\t35%', 0.35],
    [
      "L'agence propose 20 semaines à partir du 8 juin, 30 % en réserve. D'accord, sauf la réserve : 20 %. Lampes.",
      0.2,
    ],
    [
      'Agree with all of it below.\n\nOn 3 March Ana wrote:\n> lamps, 5 weeks from 6 April, DC 20%',
      0.2,
    ],
    [
      'Tout est bon ci-dessous, sauf la réserve : 30 %.\n\nLe 3 mars, Ana a écrit :\n> lampes, 5 semaines dès le 6 avril, réserve 20 %',
      0.3,
    ],
  ],
  season_start_date: [
    ['item;weeks;start;dc\nlamps;13;2026-04-06;35%', '2026-04-06'],
    ['PRODUCTO: lámparas\nDURACION: 13\nINICIO: 06/04/2026\nREPOSICION: ninguna', '2026-04-06'],
    ['Product......lamps\nWeeks......13\nLaunch......6 April', '2026-04-06'],
    [
      'The agency suggests 20 weeks from 8 June, 30% held. Fine, apart from the length: 16. Lamps.',
      '2026-06-08',
    ],
    [
      'La agencia propone 20 semanas desde el 8 de junio con 30 % en reserva. De acuerdo, salvo la reserva: 20 %. Lámparas.',
      '2026-06-08',
    ],
    ['Lamps w/c 25/5, sorry, 1/6. 10 weeks.', '2026-06-01'],
    ['Lampen Start 25/5, nein: 1/6.', '2026-06-01'],
    ['Lampes : semaine qui suit Pâques, 8 semaines.', '2026-04-06'],
    ['Lámparas: la semana siguiente a Pascua, 8 semanas.', '2026-04-06'],
    ['Lampen: Woche nach Ostern, 8 Wochen.', '2026-04-06'],
    ['Lamps: the week following Easter, 8 weeks.', '2026-04-06'],
    ['Lamps, weeks 15 to 28.', '2026-04-06'],
    ['Lamps 10 weeks. Not the 2 April or the 9 April start: 16 April.', '2026-04-16'],
  ],
  replenishment_strategy: [
    ['{"item":"lamps","horizon_weeks":13,"holdback":0.35,"replenishment":"none"}', 'none'],
    ['Artikel: Lampen\nStart: 06.04.2026\nLaufzeit: 13\nNachschub: alle 14 Tage', 'bi-weekly'],
    ['PRODUIT: lampes\nDUREE: 13\nDEBUT: 06/04/2026\nREASSORT: aucun', 'none'],
    ['wks=13 start=2026-04-06 item=lamps dc=35 repl=biweekly', 'bi-weekly'],
    ['Lamps. Top-ups weekly or every other week? Neither. None at all.', 'none'],
    ['Lampen. Nachschub wöchentlich oder alle zwei Wochen: weder noch, es gibt keinen.', 'none'],
    ['Lamps. Weekly top-ups. Replenishment cadence: fortnightly.', null],
    ['Lamps. Top-up frequency: every two weeks.', 'bi-weekly'],
    ['Lampen. Nachschubrhythmus: alle zwei Wochen.', 'bi-weekly'],
    ['Lampes. Fréquence de réassort : une semaine sur deux.', 'bi-weekly'],
    ['Lámparas. Frecuencia de reposición: cada dos semanas.', 'bi-weekly'],
  ],
};

const cases = Object.entries(phrasings).flatMap(([field, list]) =>
  list.map(([text, value]) => [text, field as ParameterName, value] as const),
);

test.each(cases)('%s', (text, field, value) => {
  const reading = readBrief(text, today).parameters[field];
  expect(reading).toMatchObject({ value, source: 'stated' });
});
