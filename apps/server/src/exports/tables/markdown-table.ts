import type { Plan, PlanMarkdown } from '@hemline/contracts';
import { moneyOf, type PlanTable, type TableRow } from '../plan-table.ts';

type Candidate = PlanMarkdown['candidates'][number];

/** Every depth with what it leads to: on plan, and with sell-through at the threshold. */
export function markdownTable(plan: Plan): PlanTable {
  const { markdown } = plan;
  const rowsOf = (season: string, candidates: readonly Candidate[], chosen: number): TableRow[] =>
    candidates.map((candidate) => ({
      key: `${season} ${candidate.depth}`,
      cells: [
        season,
        candidate.depth,
        candidate.units,
        candidate.leftover,
        candidate.sell_through,
        moneyOf(candidate.revenue),
        moneyOf(candidate.margin),
        candidate.reaches_target ? 'yes' : 'no',
        candidate.depth === chosen ? 'chosen' : null,
      ],
    }));
  const rows = markdown
    ? [
        ...rowsOf('on plan', markdown.candidates, markdown.recommended_depth),
        ...rowsOf('at the threshold', markdown.candidates_if_below, markdown.depth_if_below),
      ]
    : [
        {
          key: 'remark',
          footer: true as const,
          cells: [plan.markdown_skipped_reason ?? 'No markdown is planned.'],
        },
      ];
  return {
    name: 'markdown',
    columns: [
      { key: 'season', heading: 'If the season runs', kind: 'text' },
      { key: 'depth', heading: 'Markdown depth', kind: 'share' },
      { key: 'units', heading: 'Units by season end', kind: 'units' },
      { key: 'leftover', heading: 'Leftover units', kind: 'units' },
      { key: 'sell_through', heading: 'Sell-through', kind: 'share' },
      { key: 'revenue', heading: 'Revenue', kind: 'money' },
      { key: 'margin', heading: 'Margin with salvage', kind: 'money' },
      { key: 'reaches_target', heading: 'Reaches the target', kind: 'text' },
      { key: 'chosen', heading: 'Recommended', kind: 'text' },
    ],
    rows,
  };
}
