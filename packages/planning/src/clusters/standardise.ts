import { compareIds } from '../arithmetic/compare-ids.ts';

/** What is known about a store; attributes may be missing. `weekly_sales` is the mean of the last 12 months. */
export interface StoreProfile {
  readonly store_id: string;
  readonly weekly_sales?: number | null;
  readonly store_size_sqft?: number | null;
  readonly median_income?: number | null;
  readonly location_tier?: string | null;
  readonly fashion_tier?: string | null;
  readonly store_format?: string | null;
  readonly region?: string | null;
}

const NUMERIC_ATTRIBUTES = ['weekly_sales', 'store_size_sqft', 'median_income'] as const;
const NAMED_ATTRIBUTES = ['location_tier', 'fashion_tier', 'store_format', 'region'] as const;

/** One column of the feature table: an attribute, and for named attributes the level it stands for. */
export interface Feature {
  readonly attribute: (typeof NUMERIC_ATTRIBUTES)[number] | (typeof NAMED_ATTRIBUTES)[number];
  readonly level: string | null;
}

/** Standardised features, index `store · features.length + feature`. */
export interface FeatureTable {
  readonly features: readonly Feature[];
  readonly values: Float64Array;
  readonly stores: number;
}

/**
 * Standardises each attribute to mean 0 and variance 1 over the stores that have it; a missing value
 * becomes the mean, 0. A named attribute gets one column a level, scaled so that the attribute as a
 * whole weighs as much as a numeric one. Attributes that do not vary are left out.
 */
export function featureTable(stores: readonly StoreProfile[]): FeatureTable {
  const features: Feature[] = [];
  const columns: Float64Array[] = [];
  for (const attribute of NUMERIC_ATTRIBUTES) {
    const column = standardised(stores.map((store) => store[attribute] ?? Number.NaN));
    if (column === null) continue;
    features.push({ attribute, level: null });
    columns.push(column);
  }
  for (const attribute of NAMED_ATTRIBUTES) {
    const names = stores.map((store) => store[attribute] ?? null);
    const levels = [...new Set(names.filter((name) => name !== null))].sort(compareIds);
    if (levels.length < 2) continue;
    for (const level of levels) {
      const column = standardised(
        names.map((name) => (name === null ? Number.NaN : name === level ? 1 : 0)),
      );
      if (column === null) continue;
      features.push({ attribute, level });
      columns.push(column.map((value) => value / Math.sqrt(levels.length)));
    }
  }
  const values = new Float64Array(stores.length * columns.length);
  columns.forEach((column, f) => {
    for (let s = 0; s < stores.length; s++) values[s * columns.length + f] = column[s]!;
  });
  return { features, values, stores: stores.length };
}

/** Mean 0, variance 1, missing (NaN) as 0; null when nothing varies. */
function standardised(values: readonly number[]): Float64Array | null {
  const known = values.filter((value) => Number.isFinite(value));
  if (known.length < 2) return null;
  const average = known.reduce((sum, value) => sum + value, 0) / known.length;
  const variance =
    known.reduce((sum, value) => sum + (value - average) * (value - average), 0) / known.length;
  const spread = Math.sqrt(variance);
  if (!(spread > 1e-12 * Math.max(1, Math.abs(average)))) return null;
  return Float64Array.from(values, (value) =>
    Number.isFinite(value) ? (value - average) / spread : 0,
  );
}
