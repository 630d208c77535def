import { createHash } from 'node:crypto';
import { compareCodePoints, type MergeCounts, noCounts } from './merge-counts.ts';
import { dayOfPeriod, type FileSeries, type SalesGrid, type SeriesCells } from './sales-grid.ts';

/** A stored series; arrays as JSON text over the whole grid. */
export interface StoredSeries {
  readonly store_id: string;
  readonly category: string;
  readonly units: string;
  readonly price: string | null;
  readonly in_stock: string | null;
}

/** The grid that stored series stand on. */
export interface StoredGrid {
  readonly first_day: string;
  readonly periods: number;
}

export interface SalesSummary extends MergeCounts {
  readonly first_day: string;
  readonly periods: number;
  readonly sales_rows: number;
  readonly categories: readonly {
    readonly category: string;
    readonly stores: number;
    readonly weeks: number;
    readonly units_last_year: number;
  }[];
  readonly file_hash: string;
}

type Values = (number | null)[];

const parseValues = (json: string | null): Values | null =>
  json === null ? null : (JSON.parse(json) as Values);

/**
 * Merges a file's cells into the stored series, key by key: a row of the file wins over the stored
 * one, but a column the file does not have keeps its stored value. Stored series are anchored at the
 * grid's own first day, so period 0 is theirs.
 */
export function createSalesMerge(grid: SalesGrid, stored: StoredGrid | null) {
  const anchorDay = grid.anchorDay() ?? 0;
  let first = stored ? 0 : Number.POSITIVE_INFINITY;
  let last = stored ? stored.periods - 1 : Number.NEGATIVE_INFINITY;
  for (const { periods: own } of grid.series.values()) {
    first = Math.min(first, own.first);
    last = Math.max(last, own.last);
  }
  const periods = last >= first ? last - first + 1 : 0;
  const counts = noCounts();
  const hashes = new Map<string, string>();
  const sums = new Map<string, { stores: number; from: number; to: number; lastYear: number }>();
  const merged = new Set<FileSeries>();
  const yearPeriods = grid.stepDays === 1 ? 365 : 52;
  let salesRows = 0;

  function place(values: Values | null): Values {
    const placed: Values = new Array<number | null>(periods).fill(null);
    values?.forEach((value, index) => {
      placed[index - first] = value;
    });
    return placed;
  }

  /** Lays the file's rows over stored values and counts how each stands to what was there. */
  function overlay(
    targets: readonly (Values | null)[],
    { first: offset, ...tracks }: SeriesCells,
  ): void {
    const columns = [tracks.units, tracks.price, tracks.in_stock];
    tracks.units.forEach((unit, index) => {
      if (Number.isNaN(unit)) return;
      const at = offset + index - first;
      let differs = false;
      const isNew = targets[0]![at] === null;
      for (const [column, target] of targets.entries()) {
        const value = columns[column]?.[index];
        if (!target || value === undefined) continue;
        const after = Number.isNaN(value) ? null : value;
        differs ||= target[at] !== after;
        target[at] = after;
      }
      if (isNew) counts.rows_new += 1;
      else if (differs) counts.rows_changed += 1;
      else counts.rows_unchanged += 1;
    });
  }

  function mergeOne(old: StoredSeries | null, own: FileSeries | undefined): StoredSeries {
    const cells = own && grid.cellsOf(own);
    const units = place(parseValues(old?.units ?? null));
    const oldPrice = parseValues(old?.price ?? null);
    const oldStock = parseValues(old?.in_stock ?? null);
    const price = oldPrice || cells?.price ? place(oldPrice) : null;
    const inStock = oldStock || cells?.in_stock ? place(oldStock) : null;
    if (own && cells) {
      merged.add(own);
      overlay([units, price, inStock], cells);
    }
    const series: StoredSeries = {
      store_id: old?.store_id ?? own!.store_id,
      category: old?.category ?? own!.category,
      units: JSON.stringify(units),
      price: price?.some((value) => value !== null) ? JSON.stringify(price) : null,
      in_stock: inStock?.some((value) => value !== null) ? JSON.stringify(inStock) : null,
    };
    summarise(series, units);
    return series;
  }

  function summarise({ store_id, category, ...columns }: StoredSeries, units: Values): void {
    const key = `${category}\0${store_id}`;
    hashes.set(key, createHash('sha256').update(JSON.stringify(columns)).digest('hex'));
    const sum = sums.get(category) ?? { stores: 0, from: periods, to: -1, lastYear: 0 };
    sum.stores += 1;
    units.forEach((value, at) => {
      if (value === null) return;
      salesRows += 1;
      sum.from = Math.min(sum.from, at);
      sum.to = Math.max(sum.to, at);
      if (at >= periods - yearPeriods) sum.lastYear += value;
    });
    sums.set(category, sum);
  }

  return {
    /** The merged form of a stored series. */
    mergeStored: (old: StoredSeries): StoredSeries =>
      mergeOne(old, grid.series.get(`${old.category}\0${old.store_id}`)),
    /** The file's series that were not stored before. */
    *newSeries(): Generator<StoredSeries> {
      for (const own of grid.series.values()) {
        if (!merged.has(own)) yield mergeOne(null, own);
      }
    },
    /** Whether a series has any row; those of refused rows only have none. */
    finish(): SalesSummary {
      const firstDay = dayOfPeriod(anchorDay, grid.stepDays, periods > 0 ? first : 0);
      const hash = createHash('sha256').update(`sales\0${firstDay}\0${grid.stepDays}\0${periods}`);
      for (const key of [...hashes.keys()].sort(compareCodePoints)) {
        hash.update(`\n${key}\0${hashes.get(key)!}`);
      }
      const weeksIn = (span: number) => Math.ceil((span * grid.stepDays) / 7);
      return {
        ...counts,
        first_day: firstDay,
        periods,
        sales_rows: salesRows,
        categories: [...sums]
          .sort(([a], [b]) => compareCodePoints(a, b))
          .map(([category, { stores, from, to, lastYear }]) => ({
            category,
            stores,
            weeks: to >= from ? weeksIn(to - from + 1) : 0,
            units_last_year: lastYear,
          })),
        file_hash: hash.digest('hex'),
      };
    },
  };
}
