import type { Panel } from '@hemline/forecasting';

/** The two kinds of series that are scored: sums (total, categories, stores) and single store × category series. */
export type Scope = 'aggregates' | 'store-category';

/** A series without holes, as the peers see it. */
export interface ScoredSeries {
  readonly id: string;
  readonly scope: Scope;
  /** Empty for stores and the total, which have no single promotion calendar. */
  readonly category: string;
  readonly values: Float64Array;
}

function addTo(
  sums: Map<string, ScoredSeries>,
  id: string,
  category: string,
  units: Float64Array,
): void {
  let sum = sums.get(id);
  if (!sum) {
    const values = new Float64Array(units.length).fill(Number.NaN);
    sum = { id, scope: 'aggregates', category, values };
    sums.set(id, sum);
  }
  for (const [week, value] of units.entries()) {
    if (Number.isNaN(value)) continue;
    const known = sum.values[week]!;
    sum.values[week] = (Number.isNaN(known) ? 0 : known) + value;
  }
}

/** Every aggregate and every store × category series that has a value in each week. */
export function completeSeries(panel: Panel): readonly ScoredSeries[] {
  const sums = new Map<string, ScoredSeries>();
  const cells: ScoredSeries[] = [];
  for (const { store_id, category, units } of panel.series) {
    addTo(sums, 'TOTAL', '', units);
    addTo(sums, `CATEGORY_${category}`, category, units);
    addTo(sums, `STORE_${store_id}`, '', units);
    const id = `${store_id}_${category}`;
    cells.push({ id, scope: 'store-category', category, values: units });
  }
  return [...sums.values(), ...cells].filter(({ values }) => !values.some(Number.isNaN));
}

/** At most `limit` series of a scope, evenly spread over their order. */
export function spread(
  series: readonly ScoredSeries[],
  scope: Scope,
  limit: number,
): readonly ScoredSeries[] {
  const own = series.filter((entry) => entry.scope === scope);
  if (own.length <= limit) return own;
  return Array.from(
    { length: limit },
    (_, place) => own[Math.floor((place * own.length) / limit)]!,
  );
}
