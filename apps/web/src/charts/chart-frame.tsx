import { Button, Skeleton } from '@mantine/core';
import { type ReactNode, Suspense, useState } from 'react';
import { Panel } from '../ui/panel.tsx';
import classes from './chart-frame.module.css';

/** One entry of a legend: a colour (a custom property) with its mark and its words. */
export interface LegendEntry {
  readonly label: string;
  readonly color: string;
  readonly mark: 'line' | 'dash' | 'area' | 'bar';
}

/** A chart with its title and legend; "Show as table" swaps it for the same numbers as a table. */
export function ChartFrame({
  title,
  summary,
  legend,
  height,
  table,
  children,
}: {
  title: string;
  /** What the chart says, in one sentence, for those who cannot see it. */
  summary: string;
  legend: readonly LegendEntry[];
  /** Pixels. */
  height: number;
  table: ReactNode;
  children: ReactNode;
}) {
  const [asTable, setAsTable] = useState(false);
  return (
    <Panel
      title={title}
      flush={asTable}
      aside={
        <>
          {asTable
            ? null
            : legend.map((entry) => (
                <span key={entry.label} className={classes.legend}>
                  <i data-mark={entry.mark} style={{ '--mark': entry.color } as object} />
                  {entry.label}
                </span>
              ))}
          <Button variant="subtle" size="compact-xs" onClick={() => setAsTable(!asTable)}>
            {asTable ? 'Show as chart' : 'Show as table'}
          </Button>
        </>
      }
    >
      {asTable ? (
        table
      ) : (
        <div role="img" aria-label={summary} style={{ height }}>
          <Suspense fallback={<Skeleton height={height} radius="sm" />}>{children}</Suspense>
        </div>
      )}
    </Panel>
  );
}
