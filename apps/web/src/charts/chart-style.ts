// What all charts share, so that they look alike and follow the colour scheme.

export const axisStyle = {
  stroke: 'var(--hl-chart-grid)',
  tick: { fill: 'var(--hl-chart-text)', fontSize: 12 },
  tickLine: false,
} as const;

export const tooltipStyle = {
  contentStyle: {
    background: 'var(--mantine-color-body)',
    border: '1px solid var(--hl-border)',
    borderRadius: 6,
    fontSize: 12,
    color: 'var(--mantine-color-text)',
  },
  itemStyle: { color: 'var(--mantine-color-text)', padding: 0 },
  labelStyle: { fontWeight: 600 },
  isAnimationActive: false,
} as const;

export const referenceLabel = { fill: 'var(--hl-chart-text)', fontSize: 12 } as const;
