import { ChartFrame } from '../../charts/chart-frame.tsx';
import { SellThroughChart } from '../../charts/index.ts';
import { formatShare } from '../../format.ts';
import { Panel } from '../../ui/panel.tsx';
import { usePlan } from '../../ui/plan-context.tsx';
import { PlanNumber } from '../../ui/plan-number.tsx';
import { EmptyState } from '../../ui/state-message.tsx';
import { ChoiceNote } from '../choice-note.tsx';
import { MarkdownCandidates } from '../markdown-candidates.tsx';
import classes from '../results.module.css';
import { SellThroughTable } from '../sell-through-table.tsx';

/** The markdown plan: where sell-through should stand at the checkpoint, and how deep to cut if it does not. */
export function MarkdownTab() {
  const { plan } = usePlan();
  const { markdown } = plan;
  if (!markdown)
    return (
      <div className={classes.tab}>
        <Panel>
          <EmptyState title="No markdown planned">
            {plan.markdown_skipped_reason ?? 'The brief sets no markdown checkpoint.'}
          </EmptyState>
        </Panel>
      </div>
    );
  const planned = markdown.planned_sell_through;
  return (
    <div className={classes.tab}>
      <ChoiceNote decision="markdown_depth" />
      <div className={classes.wideFirst}>
        <ChartFrame
          title="Planned sell-through against the threshold"
          summary={`At week ${markdown.checkpoint_week} the plan expects ${planned === null ? 'an unknown' : formatShare(planned)} sell-through; the threshold is ${formatShare(markdown.threshold)}.`}
          height={260}
          legend={[
            { label: 'Planned sell-through', color: 'var(--hl-chart-main)', mark: 'line' },
            { label: 'Threshold', color: 'var(--hl-amber)', mark: 'dash' },
          ]}
          table={<SellThroughTable />}
        >
          <SellThroughChart markdown={markdown} />
        </ChartFrame>
        <Panel title={`Checkpoint: week ${markdown.checkpoint_week}`}>
          <dl className={classes.facts}>
            <dt>Threshold</dt>
            <dd>
              <PlanNumber pointer="/markdown/threshold" kind="share" />
              {markdown.threshold_source === 'defaulted' ? ' (default)' : ''}
            </dd>
            <dt>Planned by then</dt>
            <dd>
              <PlanNumber pointer="/markdown/planned_sell_through" kind="share1" />
            </dd>
            <dt>Season-end target</dt>
            <dd>
              <PlanNumber pointer="/markdown/target_sell_through" kind="share1" />
            </dd>
            <dt>If on plan, mark down</dt>
            <dd>
              <PlanNumber pointer="/markdown/recommended_depth" kind="share" />
            </dd>
            <dt>If at the threshold</dt>
            <dd>
              <PlanNumber pointer="/markdown/depth_if_below" kind="share" />
            </dd>
            <dt>Price elasticity ({markdown.elasticity.source})</dt>
            <dd>
              <PlanNumber pointer="/markdown/elasticity/value" kind="plain" />
            </dd>
          </dl>
          <p className={classes.reason}>{markdown.reason}</p>
        </Panel>
      </div>
      <div className={classes.two}>
        <MarkdownCandidates
          title="If the season runs on plan"
          list="candidates"
          chosen={markdown.recommended_depth}
        />
        <MarkdownCandidates
          title="If sell-through stands at the threshold"
          list="candidates_if_below"
          chosen={markdown.depth_if_below}
        />
      </div>
    </div>
  );
}
