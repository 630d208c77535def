/**
 * Sell-through: units sold to date ÷ units bought to date (buy plus stock owned before, stores and DC).
 * A share; null when nothing was bought.
 */
export function sellThrough(soldUnits: number, boughtUnits: number): number | null {
  return boughtUnits > 0 ? soldUnits / boughtUnits : null;
}

/**
 * Weeks of supply: units on hand ÷ mean weekly forecast of the weeks ahead.
 * Null when no weeks lie ahead or they expect no demand.
 */
export function weeksOfSupply(
  onHandUnits: number,
  forwardWeekly: readonly number[],
): number | null {
  const demand = forwardWeekly.reduce((sum, units) => sum + units, 0);
  return demand > 0 ? (onHandUnits * forwardWeekly.length) / demand : null;
}

/** In-stock rate: units served ÷ units demanded. A share; null without demand. */
export function inStockRate(demandUnits: number, lostUnits: number): number | null {
  return demandUnits > 0 ? 1 - lostUnits / demandUnits : null;
}

/** Lost sales: demand − sales, in units, never negative. */
export function lostSales(demandUnits: number, soldUnits: number): number {
  return Math.max(0, demandUnits - soldUnits);
}

/** Markdown cost: units sold at the marked-down price × price × depth. Integer cents; null without a price. */
export function markdownCost(
  unitsAtMarkdown: number,
  depth: number,
  priceCents: number | null,
): number | null {
  return priceCents === null ? null : Math.round(unitsAtMarkdown * priceCents * depth);
}

/**
 * Gross margin after markdown: revenue + salvage × units left − cost × units bought.
 * Integer cents; null when revenue or cost is not known. A missing salvage value counts as 0.
 */
export function grossMargin(season: {
  readonly revenue_cents: number | null;
  readonly leftover_units: number;
  readonly bought_units: number;
  readonly cost_cents: number | null;
  readonly salvage_cents: number | null;
}): number | null {
  const { revenue_cents: revenue, cost_cents: cost, salvage_cents: salvage } = season;
  if (revenue === null || cost === null) return null;
  return Math.round(revenue + (salvage ?? 0) * season.leftover_units - cost * season.bought_units);
}

/**
 * GMROI: gross margin ÷ average inventory at cost. A ratio; null without margin, cost or inventory.
 * `weeklyInventoryUnits` holds all units owned (stores, DC, on the way) at the end of each week.
 */
export function gmroi(
  grossMarginCents: number | null,
  weeklyInventoryUnits: readonly number[],
  costCents: number | null,
): number | null {
  if (grossMarginCents === null || costCents === null || weeklyInventoryUnits.length === 0)
    return null;
  const average =
    weeklyInventoryUnits.reduce((sum, units) => sum + units, 0) / weeklyInventoryUnits.length;
  const atCost = average * costCents;
  return atCost > 0 ? grossMarginCents / atCost : null;
}

/** Open to buy: units that may still be bought, cap − buy. Null without a cap. */
export function openToBuy(capUnits: number | null, buyUnits: number): number | null {
  return capUnits === null ? null : capUnits - buyUnits;
}
