import type { PlanMarkdown } from '@hemline/contracts';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatShare } from '../format.ts';
import { axisStyle, referenceLabel, tooltipStyle } from './chart-style.ts';

/** Planned cumulative sell-through by week against the threshold, with the checkpoint marked. */
export function SellThroughChart({ markdown }: { markdown: PlanMarkdown }) {
  const { checkpoint_week, threshold, planned_sell_through } = markdown;
  const points = markdown.sell_through_curve.map((sellThrough, at) => ({
    week: at + 1,
    sellThrough,
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={points} margin={{ top: 18, right: 16, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--hl-chart-grid)" />
        <XAxis dataKey="week" tickFormatter={(week) => `W${week}`} {...axisStyle} />
        <YAxis
          domain={[0, 1]}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          tickFormatter={(share) => formatShare(Number(share))}
          width={48}
          axisLine={false}
          {...axisStyle}
        />
        <Tooltip
          {...tooltipStyle}
          labelFormatter={(week) => `Week ${week}`}
          formatter={(share) => formatShare(Number(share))}
        />
        <ReferenceLine
          y={threshold}
          stroke="var(--hl-amber)"
          strokeDasharray="5 4"
          label={{
            ...referenceLabel,
            value: `Threshold ${formatShare(threshold)}`,
            position: 'insideTopLeft',
          }}
        />
        <ReferenceLine
          x={checkpoint_week}
          stroke="var(--hl-chart-last-year)"
          label={{ ...referenceLabel, value: 'Checkpoint', position: 'top' }}
        />
        <Line
          dataKey="sellThrough"
          name="Planned sell-through"
          stroke="var(--hl-chart-main)"
          strokeWidth={2.2}
          dot={false}
          isAnimationActive={false}
        />
        {planned_sell_through === null ? null : (
          <ReferenceDot
            x={checkpoint_week}
            y={planned_sell_through}
            r={4.5}
            fill="var(--hl-chart-main)"
            stroke="var(--mantine-color-body)"
          />
        )}
      </LineChart>
    </ResponsiveContainer>
  );
}
