import type { PlanAllocation, PlanReplenishment, WssiWeek } from '@hemline/contracts';
import { roundTo } from '../arithmetic/round-to.ts';
import { seasonWeeks } from '../calendar/season-weeks.ts';
import { type Explained, explain } from '../provenance.ts';
import type { SeasonInputs } from '../season-inputs.ts';
import { lostSales, sellThrough, weeksOfSupply } from './kpis.ts';
import { ownedUnits } from './opening-stock.ts';

/** The weekly stock table: the whole plan in one accounting identity. */
export interface WeeklyStock extends Explained {
  readonly rows: readonly WssiWeek[];
}

/** Weeks ahead that weeks of supply looks at. */
export const FORWARD_WEEKS = 4;

/**
 * Weekly stock of all stores on the point forecast, before any markdown; the DC has its own columns.
 * Opening of week 1 = stock on hand; intake = initial allocation and arrivals; sales = min(demand,
 * opening + intake) store by store; closing = opening + intake − sales. The books are kept from the
 * shipments alone, independently of the simulation that planned them.
 */
export function weeklyStock(
  inputs: SeasonInputs,
  allocation: Pick<PlanAllocation, 'dc_units' | 'stores'>,
  replenishment: Pick<PlanReplenishment, 'shipments' | 'lead_time_weeks'>,
): WeeklyStock {
  const { demand, stock, parameters } = inputs;
  const stores = demand.stores.length;
  const indexOf = new Map(demand.stores.map((store, s) => [store.store_id, s]));
  const arrivals = Array.from({ length: demand.weeks + 1 }, () => new Float64Array(stores));
  const shipped = new Float64Array(demand.weeks + 1);
  for (const { week, store_id, units } of replenishment.shipments) {
    const store = indexOf.get(store_id);
    const arrival = week + replenishment.lead_time_weeks;
    if (store === undefined) throw new Error(`shipment to unknown store ${store_id}`);
    if (arrival <= demand.weeks) arrivals[arrival]![store]! += units;
    shipped[week]! += units;
  }
  let initial = 0;
  for (let s = 0; s < stores; s++) {
    const units = allocation.stores[s]!.initial_units + stock.stores[s]!.in_transit;
    arrivals[1]?.set([arrivals[1][s]! + units], s);
    initial += units;
  }
  const onHand = Float64Array.from(stock.stores, (store) => store.on_hand);
  const bought =
    ownedUnits(stock) +
    allocation.dc_units +
    allocation.stores.reduce((sum, store) => sum + store.initial_units, 0);
  const dates = seasonWeeks(parameters.season_start_date, demand.weeks);
  let dc = stock.dc.on_hand;
  let sold = 0;
  let onTheWay = initial;
  const rows = dates.map(({ week, week_start }): WssiWeek => {
    const opening = onHand.reduce((sum, units) => sum + units, 0);
    let intake = 0;
    let sales = 0;
    let wanted = 0;
    for (let s = 0; s < stores; s++) {
      const arriving = arrivals[week]![s]!;
      const available = onHand[s]! + arriving;
      const due = demand.stores[s]!.weekly[week - 1]!;
      const selling = Math.min(due, available);
      intake += arriving;
      wanted += due;
      sales += selling;
      onHand[s] = available - selling;
    }
    const receipts = week === 1 ? allocation.dc_units + stock.dc.in_transit : 0;
    const dcOpening = dc;
    dc = dcOpening + receipts - shipped[week]!;
    onTheWay += shipped[week]! - intake;
    sold += sales;
    const closing = opening + intake - sales;
    return {
      week,
      week_start,
      opening,
      intake,
      sales,
      closing,
      lost_sales: lostSales(wanted, sales),
      in_transit: onTheWay,
      dc_opening: dcOpening,
      dc_receipts: receipts,
      dc_shipped: shipped[week]!,
      dc_closing: dc,
      weeks_of_supply: roundedOrNull(
        weeksOfSupply(closing, demand.weekly.slice(week, week + FORWARD_WEEKS)),
        2,
      ),
      sell_through: roundedOrNull(sellThrough(sold, bought), 4),
    };
  });
  return { rows, provenance: stockProvenance(), warnings: [] };
}

function roundedOrNull(value: number | null, decimals: number): number | null {
  return value === null ? null : roundTo(value, decimals);
}

function stockProvenance(): Explained['provenance'] {
  const source = 'forecast, allocation and shipments';
  return [
    explain('/wssi/*/week', 'week of the season', ['/parameters/season_start_date'], 'brief'),
    explain(
      '/wssi/*/opening',
      'week 1: stock on hand; then the closing of the week before',
      ['stock file', '/wssi/*/closing'],
      source,
    ),
    explain(
      '/wssi/*/intake',
      'week 1: initial allocation + goods in transit; then shipments that arrive',
      [
        '/allocation/stores/*/initial_units',
        '/replenishment/shipments',
        '/replenishment/lead_time_weeks',
        'stock file',
      ],
      source,
    ),
    explain(
      '/wssi/*/sales',
      'store by store min(demand, opening + intake), summed',
      ['/demand/stores/*/weekly', '/wssi/*/opening', '/wssi/*/intake'],
      source,
    ),
    explain(
      '/wssi/*/lost_sales',
      'demand − sales',
      ['/demand/weekly/*/units', '/wssi/*/sales'],
      source,
    ),
    explain(
      '/wssi/*/closing',
      'opening + intake − sales',
      ['/wssi/*/opening', '/wssi/*/intake', '/wssi/*/sales'],
      source,
    ),
    explain('/wssi/*/in_transit', 'shipped, not yet arrived', ['/replenishment/shipments'], source),
    explain(
      '/wssi/*/dc_opening',
      'week 1: DC stock on hand; then the closing of the week before',
      ['stock file', '/wssi/*/dc_closing'],
      source,
    ),
    explain(
      '/wssi/*/dc_receipts',
      'week 1: DC share of the buy + goods in transit to the DC',
      ['/allocation/dc_units', 'stock file'],
      source,
    ),
    explain(
      '/wssi/*/dc_shipped',
      'sum of the week’s shipments',
      ['/replenishment/shipments'],
      source,
    ),
    explain(
      '/wssi/*/dc_closing',
      'DC opening + receipts − shipped',
      ['/wssi/*/dc_opening', '/wssi/*/dc_receipts', '/wssi/*/dc_shipped'],
      source,
    ),
    explain(
      '/wssi/*/weeks_of_supply',
      `closing ÷ mean weekly forecast of the next ${FORWARD_WEEKS} weeks (of those left); none in the last week`,
      ['/wssi/*/closing', '/demand/weekly/*/units'],
      source,
    ),
    explain(
      '/wssi/*/sell_through',
      'units sold to date ÷ units bought to date (buy and stock owned before, stores and DC)',
      ['/wssi/*/sales', '/buy/units', 'stock file'],
      source,
    ),
  ];
}
