/** The rows of the files, with the columns of each file as field names and in its order. */

export interface SalesRow {
  /** Monday of the week, `YYYY-MM-DD`. */
  readonly week_start: string;
  readonly store_id: string;
  readonly category: string;
  /** Units sold, a whole number ≥ 0. When `in_stock` is below 1, demand was higher. */
  readonly units: number;
  /** Average price paid in dollars, in whole cents. */
  readonly price: number;
  /** Share of the week in which the store had the category on the shelf, above 0 up to 1. */
  readonly in_stock: number;
}

export interface StoreRow {
  readonly store_id: string;
  readonly store_name: string;
  readonly store_size_sqft: number;
  /** Yearly income of a household in the neighbourhood, dollars. */
  readonly median_income: number;
  readonly location_tier: 'A' | 'B' | 'C';
  readonly fashion_tier: 'Premium' | 'Mainstream' | 'Value';
  readonly store_format: 'Flagship' | 'Mall' | 'High Street' | 'Outlet';
  readonly region: string;
}

export interface CalendarRow {
  readonly week_start: string;
  readonly category: string;
  /** Share of the week's days on promotion, 0–1. */
  readonly promotion: number;
}

export interface EconomicsRow {
  readonly category: string;
  /** Dollars, in whole cents; `salvage` is what a unit left at the end of a season still brings. */
  readonly price: number;
  readonly cost: number;
  readonly salvage: number;
  /** Share of the buy to be sold by the end of the season. */
  readonly target_sell_through: number;
  readonly lead_time_weeks: number;
  readonly service_level: number;
  readonly pack_size: number;
  readonly min_order_units: number | null;
  readonly otb_units: number | null;
}

export interface StockRow {
  /** A store, or `DC` for the distribution centre. */
  readonly store_id: string;
  readonly category: string;
  readonly on_hand: number;
  readonly in_transit: number;
}
