import type { Panel, Series } from '@hemline/forecasting';
import type { Economics } from '@hemline/planning';
import { openDatabase, type Queryable } from '../../db/database.ts';
import { findDatasetVersion, readSeasonRows, type SeasonRows } from '../../db/season-rows.ts';
import { shareOnWeeks } from '../../imports/promotion-weeks.ts';
import type { SeasonData } from './season-facts.ts';
import { type SeasonGrid, seasonGrid } from './season-grid.ts';

/** Where a run's data is read: a database another thread can open, and the version the run is pinned to. */
export interface SeasonDataSource {
  readonly database_url: string;
  readonly request: SeasonDataRequest;
}

export interface SeasonDataRequest {
  readonly dataset_id: string;
  readonly version: number;
  readonly category: string;
  readonly season_start_date: string;
  /** First day that is not history; later rows are left out. */
  readonly as_of: string;
}

/** Opens the database, reads one run's data and closes it again. For compute threads. */
export async function loadSeasonData({
  database_url,
  request,
}: SeasonDataSource): Promise<SeasonData> {
  const database = await openDatabase({ url: database_url, poolSize: 2 });
  try {
    return await readSeasonData(database.query, request);
  } finally {
    await database.close();
  }
}

/** The history of all series up to `as_of`, and the category's files beside it. */
export async function readSeasonData(
  db: Queryable,
  request: SeasonDataRequest,
): Promise<SeasonData> {
  const version = await findDatasetVersion(db, request.dataset_id, request.version);
  if (!version) {
    throw new Error(
      `dataset ${request.dataset_id} has no version ${String(request.version)} any more`,
    );
  }
  const rows = await readSeasonRows(db, version, request.category);
  const whole = seasonGrid(version, request.season_start_date);
  const weekStarts = whole.week_starts.filter((start) => start < request.as_of);
  const grid: SeasonGrid = { ...whole, week_starts: weekStarts };
  const series = rows.series
    .map((row) => seriesOf(row, grid))
    .filter((row) => row.units.some((units) => !Number.isNaN(units)));
  const promotions = promotionsOf(rows, grid);
  const panel: Panel = {
    week_starts: weekStarts,
    series,
    ...(promotions.size > 0 ? { promotions } : {}),
    holidays: rows.holidays,
  };
  return {
    panel,
    stores: rows.stores.map((store) => ({
      store_id: store.store_id,
      store_size_sqft: store.store_size_sqft,
      median_income: store.median_income,
      location_tier: store.location_tier,
      fashion_tier: store.fashion_tier,
      store_format: store.store_format,
      region: store.region,
    })),
    economics: economicsOf(rows.economics),
    stock: rows.stock,
    has_promotions: promotions.size > 0,
  };
}

type Combine = 'sum' | 'mean';

function seriesOf(row: SeasonRows['series'][number], grid: SeasonGrid): Series {
  const column = (text: string | null, how: Combine) =>
    text === null ? null : onWeeks(JSON.parse(text) as (number | null)[], grid, how);
  const price = column(row.price, 'mean');
  const inStock = column(row.in_stock, 'mean');
  return {
    store_id: row.store_id,
    category: row.category,
    units: column(row.units, 'sum') ?? new Float64Array(0),
    ...(price ? { price } : {}),
    ...(inStock ? { in_stock: inStock } : {}),
  };
}

/** Stored periods as weeks; a week without any value is NaN. */
function onWeeks(
  values: readonly (number | null)[],
  { week_starts, periods_per_week: size, skipped }: SeasonGrid,
  how: Combine,
): Float64Array {
  const weeks = new Float64Array(week_starts.length).fill(Number.NaN);
  for (let week = 0; week < weeks.length; week++) {
    let sum = 0;
    let known = 0;
    for (let period = 0; period < size; period++) {
      const value = values[skipped + week * size + period];
      if (value === null || value === undefined) continue;
      sum += value;
      known += 1;
    }
    if (known > 0) weeks[week] = how === 'sum' ? sum : sum / known;
  }
  return weeks;
}

/** Promotion shares on the panel's weeks and beyond, by days of overlap; NaN where the calendar is silent. */
function promotionsOf(rows: SeasonRows, grid: SeasonGrid): Map<string, Float64Array> {
  const promotions = new Map<string, Float64Array>();
  for (const { category, promotions: text } of rows.calendars) {
    promotions.set(
      category,
      shareOnWeeks(JSON.parse(text) as [string, number][], grid.week_starts),
    );
  }
  return promotions;
}

function economicsOf(row: SeasonRows['economics']): Economics {
  if (!row) return {};
  const { dataset_id: _d, version: _v, owner_id: _o, category: _c, ...economics } = row;
  return economics;
}
