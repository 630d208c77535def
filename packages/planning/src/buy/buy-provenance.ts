import { type Explained, explain } from '../provenance.ts';

/** How the buys and their consequences come about. */
export function buyProvenance(economicsKnown: boolean): Explained['provenance'] {
  const source = economicsKnown ? 'forecast and policy file' : 'forecast';
  const consequence = ['scenario paths', '/buy/alternatives/*/units', '/allocation/dc_units'];
  return [
    explain(
      '/buy/methods/*/units',
      'as the method’s reason says, in whole packs, at least the minimum order, at most the open-to-buy',
      ['/demand/season_units', 'scenario paths', 'policy file', 'stock file'],
      source,
    ),
    explain(
      '/buy/alternatives/*/units',
      'proposed buy × 0.8, 0.9, 1, 1.1, 1.2 and the other method, in whole packs',
      ['/buy/units', '/buy/pack_size'],
      source,
    ),
    explain(
      '/buy/alternatives/*/expected_lost_sales',
      'mean over scenarios of demand above the units that can be sold; store by store without replenishment',
      consequence,
      source,
    ),
    explain(
      '/buy/alternatives/*/expected_leftover',
      'units bought and owned − mean units sold',
      consequence,
      source,
    ),
    explain(
      '/buy/alternatives/*/stockout_probability',
      'share of scenarios whose season demand exceeds the units that can be sold',
      consequence,
      source,
    ),
    explain(
      '/buy/alternatives/*/expected_margin',
      'price × sold + salvage × leftover − cost × buy, before any markdown',
      [...consequence, 'price', 'cost', 'salvage'],
      source,
    ),
  ];
}
