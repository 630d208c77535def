import { type ParameterName, type Plan, parameterNames } from '@hemline/contracts';
import { formatChange, formatMoney, formatNumber, type NumberKind } from '../format.ts';
import { parameterLabels, parameterText } from '../parameter-words.ts';

/** One line of the comparison: the same thing in each plan, and whether it is the same. */
export interface ComparisonRow {
  readonly key: string;
  readonly label: string;
  readonly group: 'Inputs' | 'Results';
  readonly texts: readonly string[];
  /** Change against the first plan, in words; null for the first and where there is none. */
  readonly changes: readonly (string | null)[];
  readonly differs: boolean;
}

interface Measure {
  readonly key: string;
  readonly label: string;
  readonly kind: NumberKind;
  readonly of: (plan: Plan) => number | null | undefined;
}

/** What plans are compared by, in the order a planner asks for it. */
const measures: readonly Measure[] = [
  {
    key: 'season_units',
    label: 'Season demand',
    kind: 'units',
    of: (plan) => plan.demand.season_units,
  },
  {
    key: 'season_lo80',
    label: 'Likely range, low',
    kind: 'units',
    of: (plan) => plan.demand.season_lo80,
  },
  {
    key: 'season_hi80',
    label: 'Likely range, high',
    kind: 'units',
    of: (plan) => plan.demand.season_hi80,
  },
  { key: 'buy_units', label: 'Buy', kind: 'units', of: (plan) => plan.buy.units },
  {
    key: 'stockout_probability',
    label: 'Chance of selling out',
    kind: 'share',
    of: (plan) => plan.buy.stockout_probability,
  },
  {
    key: 'store_units',
    label: 'To stores at the start',
    kind: 'units',
    of: (plan) => plan.allocation.store_units,
  },
  {
    key: 'dc_units',
    label: 'Held back at the DC',
    kind: 'units',
    of: (plan) => plan.allocation.dc_units,
  },
  { key: 'sell_through', label: 'ST %', kind: 'share1', of: (plan) => plan.kpis.sell_through },
  {
    key: 'in_stock_rate',
    label: 'In-stock',
    kind: 'share1',
    of: (plan) => plan.kpis.in_stock_rate,
  },
  { key: 'lost_sales', label: 'Lost sales', kind: 'units', of: (plan) => plan.kpis.lost_sales },
  { key: 'leftover', label: 'Left over at season end', kind: 'units', of: leftover },
  {
    key: 'recommended_depth',
    label: 'Markdown on plan',
    kind: 'share',
    of: (plan) => plan.markdown?.recommended_depth,
  },
  {
    key: 'markdown_cost',
    label: 'Markdown cost',
    kind: 'money',
    of: (plan) => plan.kpis.markdown_cost,
  },
  {
    key: 'margin',
    label: 'Margin after markdown',
    kind: 'money',
    of: (plan) => plan.kpis.gross_margin_after_markdown,
  },
  { key: 'gmroi', label: 'GMROI', kind: 'ratio', of: (plan) => plan.kpis.gmroi },
];

/** Stock of stores and DC when the season ends, before any markdown. */
function leftover(plan: Plan): number | null {
  const last = plan.wssi.at(-1);
  return last ? last.closing + last.dc_closing : null;
}

function changeText(kind: NumberKind, base: number, value: number): string | null {
  const change = value - base;
  if (change === 0) return null;
  if (kind === 'share' || kind === 'share1') {
    const points = formatNumber(Math.abs(change) * 100, 'ratio');
    return `${change > 0 ? '+' : '−'}${points} pts`;
  }
  const sign = change > 0 ? '+' : '−';
  if (kind === 'units') return formatChange(change);
  return `${sign}${formatNumber(Math.abs(change), kind)}`;
}

function measureRow({ key, label, kind, of }: Measure, plans: readonly Plan[]): ComparisonRow {
  const values = plans.map((plan) => of(plan) ?? null);
  const [base = null] = values;
  const texts = values.map((value) => formatNumber(value, kind));
  return {
    key,
    label,
    group: 'Results',
    texts,
    changes: values.map((value, at) =>
      at === 0 || value === null || base === null ? null : changeText(kind, base, value),
    ),
    differs: new Set(values).size > 1,
  };
}

function parameterRow(name: ParameterName, plans: readonly Plan[]): ComparisonRow {
  const values = plans.map((plan) => plan.parameters[name].value);
  return {
    key: name,
    label: parameterLabels[name],
    group: 'Inputs',
    texts: values.map((value) => parameterText(name, value)),
    changes: values.map(() => null),
    differs: new Set(values).size > 1,
  };
}

function overridesRow(plans: readonly Plan[]): ComparisonRow {
  const counts = plans.map((plan) => plan.overrides.length);
  return {
    key: 'overrides',
    label: 'Overrides',
    group: 'Inputs',
    texts: counts.map((count) => formatNumber(count, 'units')),
    changes: counts.map(() => null),
    differs:
      new Set(
        plans.map((plan) =>
          JSON.stringify(
            plan.overrides.map(({ pointer, override_value }) => [pointer, override_value]),
          ),
        ),
      ).size > 1,
  };
}

/** Everything plans are compared by: inputs first, then results; changes are against the first plan. */
export function comparePlans(plans: readonly Plan[]): ComparisonRow[] {
  return [
    ...parameterNames.map((name) => parameterRow(name, plans)),
    overridesRow(plans),
    ...measures.map((measure) => measureRow(measure, plans)),
  ];
}

/** What was changed from one plan to another, in words: `DC holdback 45 % → 30 %`. */
export function changedInputs(base: Plan, other: Plan): string[] {
  return comparePlans([base, other])
    .filter(({ group, differs }) => group === 'Inputs' && differs)
    .map(({ label, texts: [from, to] }) => `${label} ${from} → ${to}`);
}

/** What the changes from one plan to another cost or bring, in units and money (cents); null where a plan has no money. */
export function costOfChange(base: Plan, other: Plan) {
  const marginOf = (plan: Plan) => plan.kpis.gross_margin_after_markdown;
  const [from, to] = [marginOf(base), marginOf(other)];
  return {
    buyUnits: other.buy.units - base.buy.units,
    lostSales: (other.kpis.lost_sales ?? 0) - (base.kpis.lost_sales ?? 0),
    leftover: (leftover(other) ?? 0) - (leftover(base) ?? 0),
    margin: from === null || to === null ? null : to - from,
  };
}

/** A change of margin with its sign, in money. */
export function formatMarginChange(cents: number): string {
  if (Math.round(cents / 100) === 0) return 'no change';
  return `${cents > 0 ? '+' : '−'}${formatMoney(Math.abs(cents))}`;
}
