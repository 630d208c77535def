import { roundTo } from '../arithmetic/round-to.ts';
import { type Explained, explain } from '../provenance.ts';
import type { Elasticity } from './elasticity.ts';
import type { CheckpointOutlook } from './season-at-checkpoint.ts';

/** How the numbers of the markdown section come about. */
export function markdownProvenance(
  elasticity: Elasticity,
  outlook: CheckpointOutlook,
  targetGiven: boolean,
): Explained['provenance'] {
  const source = `forecast, policy file, elasticity ${elasticity.source}`;
  const rows: Explained['provenance'][number][] = [];
  for (const [list, state] of [
    ['candidates', 'sales to the checkpoint as planned'],
    ['candidates_if_below', 'sales to the checkpoint = threshold × units bought'],
  ] as const) {
    const at = `/markdown/${list}/*`;
    const given = [
      '/markdown/elasticity/value',
      '/wssi/*/sales',
      '/wssi/*/lost_sales',
      '/demand/weekly/*/units',
      '/buy/units',
    ];
    rows.push(
      explain(`${at}/depth`, 'candidate cuts 0, 5 … 60 %', [], 'fixed list'),
      explain(
        `${at}/units`,
        `${state} + min(stock left, remaining demand × (1 − depth)^(−elasticity)); remaining demand is what stores with stock can serve on plan (${roundTo(outlook.served_share * 100, 1)} %), and follows a gap to plan with power ${roundTo(outlook.persistence, 2)}`,
        given,
        source,
      ),
      explain(`${at}/leftover`, 'units bought − units sold', [`${at}/units`, '/buy/units'], source),
      explain(
        `${at}/revenue`,
        'price × units before + price × (1 − depth) × units after the checkpoint',
        [`${at}/units`, 'price'],
        source,
      ),
      explain(
        `${at}/margin`,
        'mean over scenarios of revenue + salvage × leftover − cost × buy',
        ['scenario paths', 'price', 'cost', 'salvage', '/buy/units'],
        source,
      ),
      explain(`${at}/sell_through`, 'units ÷ units bought', [`${at}/units`, '/buy/units'], source),
    );
  }
  rows.push(
    explain(
      '/markdown/planned_sell_through',
      'planned sales to the checkpoint ÷ units bought',
      ['/wssi/*/sell_through'],
      'weekly stock table',
    ),
    explain(
      '/markdown/sell_through_curve/*',
      'sell-through of the week in the weekly stock table',
      ['/wssi/*/sell_through'],
      'weekly stock table',
    ),
    explain('/markdown/threshold', 'as confirmed', ['/parameters/markdown_threshold'], 'brief'),
    explain(
      '/markdown/checkpoint_week',
      'as confirmed',
      ['/parameters/markdown_checkpoint_week'],
      'brief',
    ),
    explain(
      '/markdown/target_sell_through',
      targetGiven ? 'as given' : 'season demand ÷ units bought, at most 1',
      ['/demand/season_units', '/buy/units'],
      targetGiven ? 'policy file' : 'forecast',
    ),
    explain(
      '/markdown/recommended_depth',
      'best expected margin among depths that reach the target when sales run on plan; if none does, the closest; without a price the smallest that does',
      ['/markdown/candidates'],
      source,
    ),
    explain(
      '/markdown/depth_if_below',
      'the same with sell-through at the threshold',
      ['/markdown/candidates_if_below'],
      source,
    ),
    explain(
      '/markdown/elasticity/value',
      elasticity.reason,
      ['price history'],
      elasticity.source === 'estimated' ? 'price history' : 'assumption',
    ),
    explain(
      '/markdown/elasticity/standard_error',
      'clustered by week',
      ['price history'],
      'price history',
    ),
  );
  return rows;
}
