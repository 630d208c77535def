import type { PlanDemand } from '@hemline/contracts';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatAxisUnits, formatDate, formatShortDate, formatUnits } from '../format.ts';
import { axisStyle, referenceLabel, tooltipStyle } from './chart-style.ts';
import { demandPoints } from './demand-points.ts';

function tooltipText(value: unknown): string {
  if (Array.isArray(value)) return value.map((bound) => formatUnits(Number(bound))).join(' to ');
  return formatUnits(Number(value));
}

/** Weekly demand with its likely range; last year's same weeks dashed, history in front. */
export function DemandChart({ demand }: { demand: PlanDemand }) {
  const points = demandPoints(demand);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart data={points} margin={{ top: 18, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--hl-chart-grid)" />
        <XAxis dataKey="weekStart" tickFormatter={formatShortDate} minTickGap={28} {...axisStyle} />
        <YAxis tickFormatter={formatAxisUnits} width={52} axisLine={false} {...axisStyle} />
        <Tooltip
          {...tooltipStyle}
          labelFormatter={(label) => `Week of ${formatDate(String(label))}`}
          formatter={(value) => tooltipText(value)}
        />
        {points
          .filter((point) => point.holiday !== null)
          .map((point) => (
            <ReferenceLine
              key={point.weekStart}
              x={point.weekStart}
              stroke="var(--hl-chart-grid)"
              label={{ ...referenceLabel, value: point.holiday ?? '', position: 'top' }}
            />
          ))}
        <Area
          dataKey="range"
          name="Likely range"
          fill="var(--hl-chart-range)"
          stroke="none"
          fillOpacity={0.75}
          isAnimationActive={false}
        />
        <Line
          dataKey="history"
          name="History"
          stroke="var(--hl-chart-history)"
          strokeWidth={1.6}
          dot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="lastYear"
          name="Last year"
          stroke="var(--hl-chart-last-year)"
          strokeDasharray="4 3"
          strokeWidth={1.6}
          dot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="units"
          name="Demand"
          stroke="var(--hl-chart-main)"
          strokeWidth={2.2}
          dot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
