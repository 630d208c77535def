import type { PlanAllocation } from '@hemline/contracts';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatAxisUnits, formatUnits } from '../format.ts';
import { axisStyle, tooltipStyle } from './chart-style.ts';

/** More bars than this cannot be told apart; the table has them all. */
export const STORES_SHOWN = 60;

/** Initial allocation by store beside the store's season demand, largest first. */
export function StoreChart({ stores }: { stores: PlanAllocation['stores'] }) {
  const largest = stores
    .toSorted((a, b) => b.initial_units - a.initial_units)
    .slice(0, STORES_SHOWN);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={largest} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} barGap={0}>
        <CartesianGrid vertical={false} stroke="var(--hl-chart-grid)" />
        <XAxis dataKey="store_id" minTickGap={12} {...axisStyle} />
        <YAxis tickFormatter={formatAxisUnits} width={52} axisLine={false} {...axisStyle} />
        <Tooltip
          {...tooltipStyle}
          cursor={{ fill: 'var(--hl-sunken)' }}
          formatter={(units) => formatUnits(Number(units))}
        />
        <Bar
          dataKey="initial_units"
          name="Initial allocation"
          fill="var(--hl-chart-main)"
          isAnimationActive={false}
        />
        <Bar
          dataKey="season_units"
          name="Season demand"
          fill="var(--hl-chart-range)"
          isAnimationActive={false}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
