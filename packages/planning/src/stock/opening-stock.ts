/** Stock of one place before the season: on hand, and on the way so that it arrives by week 1. */
export interface StockOnHand {
  readonly on_hand: number;
  readonly in_transit: number;
}

/** Opening stock per store (aligned with the season's stores) and at the DC. Whole units. */
export interface OpeningStock {
  readonly stores: readonly StockOnHand[];
  readonly dc: StockOnHand;
}

/**
 * Aligns rows of the stock file with the season's stores; a store without a row has none.
 * The row with `store_id` `DC` is the distribution centre. Negative counts count as 0, fractions are cut off.
 */
export function openingStock(
  storeIds: readonly string[],
  rows: readonly ({ readonly store_id: string } & StockOnHand)[] = [],
): OpeningStock {
  const whole = (units: number) => (units > 0 ? Math.floor(units) : 0);
  const byId = new Map(rows.map((row) => [row.store_id, row]));
  const stockOf = (id: string): StockOnHand => {
    const row = byId.get(id);
    return { on_hand: whole(row?.on_hand ?? 0), in_transit: whole(row?.in_transit ?? 0) };
  };
  return { stores: storeIds.map(stockOf), dc: stockOf('DC') };
}

/** All units the category owns before the buy: stores and DC, on hand and in transit. */
export function ownedUnits(stock: OpeningStock): number {
  let units = stock.dc.on_hand + stock.dc.in_transit;
  for (const store of stock.stores) units += store.on_hand + store.in_transit;
  return units;
}

/**
 * Units owned that can still be sold: in stores and on the way there, and at the DC only when it will
 * ship (`dcShips`). What a DC that ships nothing holds is leftover, not cover.
 */
export function sellableStock(stock: OpeningStock, dcShips: boolean): number {
  return ownedUnits(stock) - (dcShips ? 0 : stock.dc.on_hand + stock.dc.in_transit);
}
