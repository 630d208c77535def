import { type Explained, explain } from '../provenance.ts';

/** How the numbers of an allocation come about. */
export function allocationProvenance(windowWeeks: number): Explained['provenance'] {
  const source = 'forecast, policy file and brief';
  const weeks = windowWeeks === 1 ? 'week' : `${windowWeeks} weeks`;
  return [
    explain(
      '/allocation/dc_units',
      'nearest whole packs of buy × holdback, half up',
      ['/buy/units', '/parameters/dc_holdback_percentage', '/buy/pack_size'],
      'brief and buy',
    ),
    explain(
      '/allocation/store_units',
      'buy − DC units',
      ['/buy/units', '/allocation/dc_units'],
      'buy',
    ),
    explain(
      '/allocation/stores/*/initial_units',
      `marginal: each next pack goes where it most lowers expected lost sales over the first ${weeks}, then over the season; proportional: by season forecast, largest remainder, ties by id`,
      ['/allocation/store_units', 'scenario paths', '/demand/stores/*/weekly', 'stock file'],
      source,
    ),
    explain(
      '/allocation/stores/*/season_units',
      'sum of the store’s weeks',
      ['/demand/stores/*/weekly'],
      'forecast',
    ),
    explain(
      '/allocation/stores/*/minimum_units',
      'demand of the store’s own first two weeks − opening stock, whole packs up, × minimum factor',
      ['/demand/stores/*/weekly', '/buy/pack_size', 'stock file'],
      source,
    ),
    explain(
      '/allocation/minimum_factor',
      'min(1, packs for stores ÷ packs of all minimums)',
      ['/allocation/store_units'],
      source,
    ),
    explain(
      '/allocation/clusters/*/units',
      'sum of the cluster’s stores',
      ['/allocation/stores/*/initial_units'],
      'allocation',
    ),
    explain(
      '/allocation/expected_lost_sales/*',
      `mean over scenarios of demand above stock in the first ${weeks}, all stores`,
      ['scenario paths', '/allocation/stores/*/initial_units'],
      'forecast',
    ),
  ];
}
