import { type Explained, explain } from '../provenance.ts';
import { FORWARD_WEEKS } from './forward-weeks.ts';

/** How the columns of the weekly stock table come about. */
export function stockProvenance(): Explained['provenance'] {
  const source = 'forecast, allocation and shipments';
  return [
    explain('/wssi/*/week', 'week of the season', ['/parameters/season_start_date'], 'brief'),
    explain(
      '/wssi/*/opening',
      'week 1: stock on hand; then the closing of the week before',
      ['stock file', '/wssi/*/closing'],
      source,
    ),
    explain(
      '/wssi/*/intake',
      'week 1: initial allocation + goods in transit; then shipments that arrive',
      [
        '/allocation/stores/*/initial_units',
        '/replenishment/shipments',
        '/replenishment/lead_time_weeks',
        'stock file',
      ],
      source,
    ),
    explain(
      '/wssi/*/sales',
      'store by store min(demand, opening + intake), summed',
      ['/demand/stores/*/weekly', '/wssi/*/opening', '/wssi/*/intake'],
      source,
    ),
    explain(
      '/wssi/*/lost_sales',
      'demand − sales',
      ['/demand/weekly/*/units', '/wssi/*/sales'],
      source,
    ),
    explain(
      '/wssi/*/closing',
      'opening + intake − sales',
      ['/wssi/*/opening', '/wssi/*/intake', '/wssi/*/sales'],
      source,
    ),
    explain('/wssi/*/in_transit', 'shipped, not yet arrived', ['/replenishment/shipments'], source),
    explain(
      '/wssi/*/dc_opening',
      'week 1: DC stock on hand; then the closing of the week before',
      ['stock file', '/wssi/*/dc_closing'],
      source,
    ),
    explain(
      '/wssi/*/dc_receipts',
      'week 1: DC share of the buy + goods in transit to the DC',
      ['/allocation/dc_units', 'stock file'],
      source,
    ),
    explain(
      '/wssi/*/dc_shipped',
      'sum of the week’s shipments',
      ['/replenishment/shipments'],
      source,
    ),
    explain(
      '/wssi/*/dc_closing',
      'DC opening + receipts − shipped',
      ['/wssi/*/dc_opening', '/wssi/*/dc_receipts', '/wssi/*/dc_shipped'],
      source,
    ),
    explain(
      '/wssi/*/weeks_of_supply',
      `closing ÷ mean weekly forecast of the next ${FORWARD_WEEKS} weeks (of those left); none in the last week`,
      ['/wssi/*/closing', '/demand/weekly/*/units'],
      source,
    ),
    explain(
      '/wssi/*/sell_through',
      'units sold to date ÷ units bought to date (buy and stock owned before, stores and DC)',
      ['/wssi/*/sales', '/buy/units', 'stock file'],
      source,
    ),
  ];
}
