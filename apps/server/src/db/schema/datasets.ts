import type { DatasetFile, HolidayCalendar, ImportReport } from '@hemline/contracts';

/** JSON kept as text on both databases, so that the same bytes come back. */
export type JsonText = string;
/** A truth value; SQLite binds no booleans. */
export type Flag = 0 | 1;

/** People; one local user until there are more. */
export interface UsersTable {
  user_id: string;
  name: string;
  created_at: string;
}

export interface DatasetsTable {
  dataset_id: string;
  owner_id: string;
  name: string;
  synthetic: Flag;
  holidays: HolidayCalendar;
  /** The newest version; 0 before the first import. */
  version: number;
  created_at: string;
  updated_at: string;
}

/**
 * One row an import. A version names, for each file, the version whose rows hold it: importing
 * stores does not copy the sales.
 */
export interface DatasetVersionsTable {
  dataset_id: string;
  version: number;
  owner_id: string;
  /** The file this version brought. */
  file: DatasetFile;
  sales_version: number | null;
  stores_version: number | null;
  calendar_version: number | null;
  economics_version: number | null;
  stock_version: number | null;
  /** SHA-256 of this version's own file as merged. */
  file_hash: string;
  /** SHA-256 over the hashes of all files of this version and the holiday calendar. */
  data_hash: string;
  grain: 'weekly' | 'daily' | null;
  /** First day of the sales grid, `YYYY-MM-DD`. */
  first_day: string | null;
  /** Length of the sales grid: weeks, or days when `grain` is daily. */
  periods: number;
  sales_rows: number;
  created_at: string;
}

/** Categories of one sales version. */
export interface CategoriesTable {
  dataset_id: string;
  version: number;
  owner_id: string;
  category: string;
  stores: number;
  /** Weeks from the first to the last sale. */
  weeks: number;
  units_last_year: number;
}

/** One store × category of one sales version; arrays run over the grid, null where no row was. */
export interface SalesSeriesTable {
  dataset_id: string;
  version: number;
  owner_id: string;
  store_id: string;
  category: string;
  units: JsonText;
  price: JsonText | null;
  in_stock: JsonText | null;
}

export interface StoresTable {
  dataset_id: string;
  version: number;
  owner_id: string;
  store_id: string;
  store_name: string | null;
  store_size_sqft: number | null;
  median_income: number | null;
  location_tier: string | null;
  fashion_tier: string | null;
  store_format: string | null;
  region: string | null;
}

/** The promotion calendar of one category. */
export interface CalendarsTable {
  dataset_id: string;
  version: number;
  owner_id: string;
  category: string;
  /** `[["2026-03-02", 0.5], …]`, oldest first; share of the week on promotion. */
  promotions: JsonText;
}

/** Money in integer cents; null where the file gave none. */
export interface EconomicsTable {
  dataset_id: string;
  version: number;
  owner_id: string;
  category: string;
  price_cents: number | null;
  cost_cents: number | null;
  salvage_cents: number | null;
  target_sell_through: number | null;
  lead_time_weeks: number | null;
  service_level: number | null;
  pack_size: number | null;
  min_order_units: number | null;
  otb_units: number | null;
}

/** Units on hand and on the way; `store_id` is `DC` for the distribution centre. */
export interface StockTable {
  dataset_id: string;
  version: number;
  owner_id: string;
  store_id: string;
  category: string;
  on_hand: number;
  in_transit: number;
}

export interface ImportsTable {
  import_id: string;
  dataset_id: string;
  owner_id: string;
  file: DatasetFile;
  status: ImportReport['status'];
  /** `upload` can be resumed from its stored file after a restart, `command` cannot. */
  origin: 'upload' | 'command';
  /** The stored upload, relative to the data directory; null once it is gone. */
  upload_path: string | null;
  accept_good_rows: Flag;
  preview: Flag;
  cancel_requested: Flag;
  applied: Flag;
  rows_read: number;
  rows_accepted: number;
  rows_rejected: number;
  rows_new: number;
  rows_changed: number;
  rows_unchanged: number;
  /** The first 1,000 rejected rows. */
  rejected: JsonText;
  columns: JsonText;
  unknown_columns: JsonText;
  progress: number | null;
  version: number | null;
  message: string | null;
  created_at: string;
  /** Beats while the import runs; a silent one was killed. */
  heartbeat_at: string;
}

/** The tables of datasets and everything imported. */
export interface DatasetTables {
  users: UsersTable;
  datasets: DatasetsTable;
  dataset_versions: DatasetVersionsTable;
  categories: CategoriesTable;
  sales_series: SalesSeriesTable;
  stores: StoresTable;
  calendars: CalendarsTable;
  economics: EconomicsTable;
  stock: StockTable;
  imports: ImportsTable;
}
