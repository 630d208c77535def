import type { DatasetFile } from '@hemline/contracts';
import { type CellParser, cents, day, number, text } from './cell-parsers.ts';

/** One column a file may have. */
export interface ColumnShape {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** The column has to be there and every cell filled. */
  readonly required?: boolean;
  readonly parse: CellParser;
}

/** What a file is made of; rows are the same row when all `key` columns agree. */
export interface FileShape {
  readonly columns: readonly ColumnShape[];
  readonly key: readonly string[];
  /** Most data rows a file may have. */
  readonly maxRows: number;
}

const share = number({ min: 0, max: 1 });
const id = { required: true, parse: text(200) };

/** Every importable file. `date` in a sales file makes it daily. */
export const fileShapes: Readonly<Record<DatasetFile, FileShape>> = {
  sales: {
    columns: [
      { name: 'week_start', parse: day },
      { name: 'date', parse: day },
      { name: 'store_id', ...id },
      { name: 'category', ...id },
      { name: 'units', aliases: ['quantity_sold'], required: true, parse: number() },
      { name: 'price', parse: number({ min: 0 }) },
      { name: 'revenue', parse: number() },
      { name: 'in_stock', parse: share },
    ],
    key: ['store_id', 'category'],
    maxRows: 20_000_000,
  },
  stores: {
    columns: [
      { name: 'store_id', ...id },
      { name: 'store_name', parse: text(200) },
      { name: 'store_size_sqft', parse: number({ min: 1, max: 1e8 }) },
      { name: 'median_income', parse: number({ min: 0 }) },
      { name: 'location_tier', parse: text(64) },
      { name: 'fashion_tier', parse: text(64) },
      { name: 'store_format', parse: text(64) },
      { name: 'region', parse: text(64) },
    ],
    key: ['store_id'],
    maxRows: 100_000,
  },
  calendar: {
    columns: [
      { name: 'week_start', required: true, parse: day },
      { name: 'category', ...id },
      { name: 'promotion', required: true, parse: share },
    ],
    key: ['category', 'week_start'],
    maxRows: 1_000_000,
  },
  economics: {
    columns: [
      { name: 'category', ...id },
      { name: 'price', parse: cents },
      { name: 'cost', parse: cents },
      { name: 'salvage', parse: cents },
      { name: 'target_sell_through', parse: share },
      { name: 'lead_time_weeks', parse: number({ min: 0, max: 52, whole: true }) },
      { name: 'service_level', parse: number({ min: 0, max: 0.9999 }) },
      { name: 'pack_size', parse: number({ min: 1, max: 100_000, whole: true }) },
      { name: 'min_order_units', parse: number({ min: 0, whole: true }) },
      { name: 'otb_units', parse: number({ min: 0, whole: true }) },
    ],
    key: ['category'],
    maxRows: 10_000,
  },
  stock: {
    columns: [
      { name: 'store_id', ...id },
      { name: 'category', ...id },
      { name: 'on_hand', required: true, parse: number({ min: 0, whole: true }) },
      { name: 'in_transit', parse: number({ min: 0, whole: true }) },
    ],
    key: ['store_id', 'category'],
    maxRows: 1_000_000,
  },
};

/** Most columns a file may have, known and unknown. */
export const MAX_COLUMNS = 100;
/** Most store × category series a sales file may have. */
export const MAX_SERIES = 60_000;
/** Longest span of a sales file, from its first row in either direction. */
export const MAX_SPAN_YEARS = 20;
