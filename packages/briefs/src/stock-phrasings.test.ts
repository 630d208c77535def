import type { ParameterName } from '@hemline/contracts';
import { expect, test } from 'vitest';
import { readBrief } from './index.ts';

/** Splits of the buy, counts of pieces and rhythms of supply, with the field each is about. */
const today = '2026-03-11'; // a Wednesday

type Phrasings = readonly (readonly [text: string, value: string | number | null])[];

const phrasings: Readonly<Partial<Record<ParameterName, Phrasings>>> = {
  replenishment_strategy: [
    ['Boots, replen interval (days): 14', 'bi-weekly'],
    ['Boots. replen_interval_days: 7', 'weekly'],
    ['Boots. Replenishment, every (weeks): 2', 'bi-weekly'],
    ['Boots, 10-day replen cycle, 12 weeks.', null],
    ['Boots, topped up at intervals of 14 days.', 'bi-weekly'],
    ['Boots, 12-week cycle, weekly replen.', 'weekly'],
    ['Boots. Stores get one truck a week.', 'weekly'],
    ['Boots. Three trucks a week to stores.', null],
    ['Boots. Two deliveries a fortnight.', 'weekly'],
    ['Boots: never a week goes by without a top-up.', 'weekly'],
    ['Boots, week in, week out we refill.', 'weekly'],
    ['Boots, replen Mon & Thu.', null],
    ['Boots, deliveries on Tue, Thu and Sat.', null],
    ['Boots, replen every 48 hours.', null],
    ['Boots, a refill one week in two.', 'bi-weekly'],
    ['Boots, replen one week on, one week off.', 'bi-weekly'],
    ['Boots, topped up in even weeks.', 'bi-weekly'],
    ['Boots; repl 1wk; dc 30', 'weekly'],
    ['Boots. Replen lead time: 2 weeks.', 'weekly'],
    ['Boots, first replen 2 weeks after launch, 10 weeks.', 'weekly'],
    ['Boots, non-replenishable.', 'none'],
    ['Boots. Nothing follows the first drop.', 'none'],
    ['Stiefel im 14-Tage-Rhythmus nachgefüllt, 12 Wochen.', 'bi-weekly'],
    ['Stiefel, keine Woche ohne Nachschub.', 'weekly'],
    ['Stiefel: einmal anliefern, danach ist Schluss.', 'none'],
    ['Bottes, réassort à intervalles de deux semaines.', 'bi-weekly'],
    ['Bottes, un camion par semaine vers les magasins.', 'weekly'],
    ['Botas: reposición con un ciclo de 14 días.', 'bi-weekly'],
    ['Botas: dos camiones por semana a cada tienda.', null],
  ],
  dc_holdback_percentage: [
    ['Boots: split the buy 50-50 between stores and DC.', 0.5],
    ['Boots, fifty-fifty between DC and shops.', 0.5],
    ['Boots allocated evenly across stores from the DC, 20% held.', 0.2],
    ['Boots. For every 10 that go out, 3 stay in the warehouse.', 0.23],
    ['Boots. For each one in store, one at the DC.', 0.5],
    ['Boots. Two in the warehouse for every seven in store.', 0.22],
    ['Boots. For every store we plan 40 pairs, keep 20% back.', 0.2],
    ['Boots. Send three times as many as you keep.', 0.25],
    ['Boots. Keep half as many as you ship.', 0.33],
    ['Boots. The DC holds as many as the stores get.', 0.5],
    ['Boots. Ratio of stores to DC 5:3.', 0.375],
    ['Boots. Stores : DC = 3 : 1.', 0.25],
    ['Boots, 70-30, the larger part to stores.', 0.3],
    ["Boots 80/20, lion's share into the stores.", 0.2],
    ['Boots, 12½% held at the DC.', 0.125],
    ["Boots, 5 points more than last year's 30% reserve.", 0.35],
    ["Boots, reserve last year's 40% less ten points.", 0.3],
    ["Boots, hold half of last year's 30%.", 0.15],
    ['Boots, hold twice the buy at the DC.', null],
    ['Boots, a third or a half stays at the DC.', null],
    ['Boots, HB 20-25.', null],
    ['Boots. HB 30 - 12 wks.', 0.3],
    ['Boots, everything bar 10% goes out at launch.', 0.1],
    ['Boots, one carton in eight stays at the depot.', 0.125],
    ['Boots, every third box remains in the warehouse.', 0.33],
    ['Boots. From our 900 pairs, 300 stay behind.', 0.33],
    ['Boots. We bought 2,400 pairs; 600 of them are held centrally.', 0.25],
    ['Boots. Ship 1,200 pairs, hold 400 pairs.', 0.25],
    ['Boots. Buy 900-piece lot; the warehouse keeps 1,080 pieces.', null],
    ['Boots. 200 doz bought, 50 doz at the DC.', 0.25],
    ['2,200 kept + 6,600 shipped = all 8,800 of our boots', 0.25],
    ['Boots. Holdback % ... 17', 0.17],
    ['Stiefel: doppelt so viele in die Filialen wie ins Lager.', 0.33],
    ['Stiefel, Verhältnis Lager zu Filiale 1 zu 4.', 0.2],
    ['Bottes : pour chaque paire au dépôt, trois partent en magasin.', 0.25],
    ['Bottes, moitié-moitié entre magasins et entrepôt.', 0.5],
    ['Botas: por cada par en el almacén, tres salen a tienda.', 0.25],
    ['Botas, mitad y mitad entre tiendas y CD.', 0.5],
  ],
};

for (const [field, list] of Object.entries(phrasings) as [ParameterName, Phrasings][])
  test.each(list)(`${field}: %s`, (text, value) => {
    expect(readBrief(text, today).parameters[field].value).toBe(value);
  });
