import type { Kpis, PlanMarkdown, PlanReplenishment, WssiWeek } from '@hemline/contracts';
import { roundTo } from '../arithmetic/round-to.ts';
import { type Explained, explain } from '../provenance.ts';
import type { SeasonInputs } from '../season-inputs.ts';
import { gmroi, grossMargin, markdownCost, openToBuy, sellThrough, weeksOfSupply } from './kpis.ts';
import { ownedUnits } from './opening-stock.ts';

/** The plan's KPIs; a null one has its reason in `missing`. */
export interface PlanKpis extends Explained {
  readonly kpis: Kpis;
}

/** KPIs of the season as planned, after the recommended markdown (if one is planned). */
export function planKpis(
  inputs: SeasonInputs,
  buyUnits: number,
  weekly: readonly WssiWeek[],
  replenishment: Pick<PlanReplenishment, 'expected_in_stock_rate' | 'expected_lost_sales'>,
  markdown: PlanMarkdown | null,
): PlanKpis {
  const { economics, demand, stock } = inputs;
  const bought = buyUnits + ownedUnits(stock);
  const soldPlain = weekly.reduce((sum, row) => sum + row.sales, 0);
  const chosen = markdown?.candidates.find(({ depth }) => depth === markdown.recommended_depth);
  const price = economics.price_cents;
  const revenue = chosen ? chosen.revenue : price === null ? null : price * soldPlain;
  const sold = chosen?.units ?? soldPlain;
  const margin = grossMargin({
    revenue_cents: revenue,
    leftover_units: bought - sold,
    bought_units: buyUnits,
    cost_cents: economics.cost_cents,
    salvage_cents: economics.salvage_cents,
  });
  const inventory = weekly.map((row) => row.closing + row.in_transit + row.dc_closing);
  const soldBefore = weekly
    .slice(0, markdown?.checkpoint_week ?? 0)
    .reduce((sum, row) => sum + row.sales, 0);
  const soldShare = sellThrough(sold, bought);
  const turn = gmroi(margin, inventory, economics.cost_cents);
  // Stock that stays at the DC for want of replenishment is leftover, not cover.
  const stranded = inputs.policy.skipped_reason === null ? 0 : (weekly[0]?.dc_closing ?? 0);
  const supply = weeksOfSupply(bought - stranded, demand.weekly);
  const kpis: Kpis = {
    buy_units: buyUnits,
    season_demand: demand.season_units,
    sell_through: soldShare === null ? null : roundTo(soldShare, 4),
    in_stock_rate: replenishment.expected_in_stock_rate,
    lost_sales: replenishment.expected_lost_sales,
    weeks_of_supply: supply === null ? null : roundTo(supply, 2),
    markdown_cost: chosen
      ? markdownCost(chosen.units - soldBefore, chosen.depth, price)
      : price === null
        ? null
        : 0,
    gross_margin_after_markdown: margin,
    gmroi: turn === null ? null : roundTo(turn, 4),
    open_to_buy_units: openToBuy(economics.otb_units, buyUnits),
    missing: {},
  };
  return {
    kpis: { ...kpis, missing: reasons(kpis, price) },
    provenance: kpiProvenance(),
    warnings: [],
  };
}

function reasons(kpis: Kpis, price: number | null): Record<string, string> {
  const money = price === null ? 'the policy file gives no price' : 'the policy file gives no cost';
  const why: Record<string, string> = {
    sell_through: 'nothing is bought or owned',
    in_stock_rate: 'no demand is expected',
    lost_sales: 'no scenarios were played',
    weeks_of_supply: 'no demand is expected',
    markdown_cost: 'the policy file gives no price',
    gross_margin_after_markdown: money,
    gmroi: kpis.gross_margin_after_markdown === null ? money : 'no inventory is held',
    open_to_buy_units: 'the policy file gives no open-to-buy cap',
  };
  return Object.fromEntries(
    Object.entries(why).filter(([name]) => kpis[name as keyof Kpis] === null),
  );
}

function kpiProvenance(): Explained['provenance'] {
  const source = 'this plan';
  return [
    explain('/kpis/buy_units', 'the buy', ['/buy/units'], source),
    explain('/kpis/season_demand', 'sum of weekly demand', ['/demand/weekly/*/units'], source),
    explain(
      '/kpis/sell_through',
      'units sold by season end, after the recommended markdown ÷ units bought',
      ['/wssi/*/sales', '/markdown/candidates/*/units', '/buy/units', 'stock file'],
      source,
    ),
    explain(
      '/kpis/in_stock_rate',
      '1 − lost ÷ demand, over the scenarios',
      ['/replenishment/expected_in_stock_rate'],
      source,
    ),
    explain(
      '/kpis/lost_sales',
      'mean units of demand not served, over the scenarios',
      ['/replenishment/expected_lost_sales'],
      source,
    ),
    explain(
      '/kpis/weeks_of_supply',
      'units owned at season start that can reach a store ÷ mean weekly forecast',
      ['/buy/units', '/demand/weekly/*/units', 'stock file'],
      source,
    ),
    explain(
      '/kpis/markdown_cost',
      'units sold after the checkpoint × price × recommended depth',
      ['/markdown/candidates/*/units', '/markdown/recommended_depth', 'price'],
      source,
    ),
    explain(
      '/kpis/gross_margin_after_markdown',
      'revenue + salvage × leftover − cost × buy, on the point forecast',
      [
        '/markdown/candidates/*/revenue',
        '/markdown/candidates/*/leftover',
        '/buy/units',
        'cost',
        'salvage',
      ],
      source,
    ),
    explain(
      '/kpis/gmroi',
      'gross margin after markdown ÷ (mean weekly closing of stores, DC and in transit × cost)',
      [
        '/kpis/gross_margin_after_markdown',
        '/wssi/*/closing',
        '/wssi/*/dc_closing',
        '/wssi/*/in_transit',
        'cost',
      ],
      source,
    ),
    explain('/kpis/open_to_buy_units', 'cap − buy', ['otb_units', '/buy/units'], source),
  ];
}
