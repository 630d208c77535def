/** A small line without axes, drawn as plain SVG; `label` says in words what it shows. */
export function Sparkline({
  values,
  label,
  width = 180,
  height = 34,
}: {
  values: readonly number[];
  label: string;
  width?: number;
  height?: number;
}) {
  if (values.length < 2) return null;
  const top = Math.max(...values, 1);
  const points = values
    .map((value, at) => {
      const x = (at / (values.length - 1)) * (width - 4) + 2;
      const y = height - 3 - (value / top) * (height - 6);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height={height}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      style={{ display: 'block' }}
    >
      <polyline
        points={points}
        fill="none"
        stroke="var(--hl-chart-main)"
        strokeWidth="1.6"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
