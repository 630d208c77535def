import type { PlanAllocation, PlanReplenishment, WssiWeek } from '@hemline/contracts';
import { roundTo } from '../arithmetic/round-to.ts';
import { seasonWeeks } from '../calendar/season-weeks.ts';
import type { Explained } from '../provenance.ts';
import type { SeasonInputs } from '../season-inputs.ts';
import { FORWARD_WEEKS } from './forward-weeks.ts';
import { lostSales, sellThrough, weeksOfSupply } from './kpis.ts';
import { ownedUnits } from './opening-stock.ts';
import { stockProvenance } from './weekly-stock-provenance.ts';

/** The weekly stock table: the whole plan in one accounting identity. */
export interface WeeklyStock extends Explained {
  readonly rows: readonly WssiWeek[];
}

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
