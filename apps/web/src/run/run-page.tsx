import { type Workflow, type WorkflowStatus, workflowTransitions } from '@hemline/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { currentStep, type FeedView, isSettled } from '../feed-view.ts';
import { formatCount, formatDate, formatDuration, sentenceCase } from '../format.ts';
import { endpointQuery } from '../queries.ts';
import { HeaderSlot } from '../ui/header-slot.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { ErrorState, LoadingState } from '../ui/state-message.tsx';
import { StatusPill, type Tone } from '../ui/status-pill.tsx';
import { useFeed } from '../use-feed.ts';
import { ActivityList } from './activity-list.tsx';
import { AgentSteps } from './agent-steps.tsx';
import { Announcer } from './announcer.tsx';
import { Approvals } from './approvals.tsx';
import { DecidedList } from './decided-list.tsx';
import { FailurePanel } from './failure-panel.tsx';
import classes from './run.module.css';
import { RunControls } from './run-controls.tsx';
import { useElapsed } from './use-elapsed.ts';

const statusWords: Readonly<Record<WorkflowStatus, { tone: Tone; word: string }>> = {
  pending: { tone: 'neutral', word: 'Queued' },
  running: { tone: 'blue', word: 'Running' },
  paused: { tone: 'waiting', word: 'Paused' },
  awaiting_approval: { tone: 'waiting', word: 'Waits for you' },
  completed: { tone: 'green', word: 'Finished' },
  failed: { tone: 'red', word: 'Failed' },
  cancelled: { tone: 'neutral', word: 'Cancelled' },
};

const STEPS = 4;

function isOver(status: WorkflowStatus): boolean {
  return workflowTransitions[status].length === 0 || status === 'failed';
}

/** Whichever of the record and the feed has heard more recently knows how the run stands. */
function statusOf(workflow: Workflow, view: FeedView): WorkflowStatus {
  const feedIsAhead = view.lastSeq > 0 && view.lastSeq >= workflow.last_seq;
  return feedIsAhead ? view.status : workflow.status;
}

function RunView({ workflow }: { workflow: Workflow }) {
  const { view, caughtUp } = useFeed(workflow.workflow_id);
  const queryClient = useQueryClient();
  const status = statusOf(workflow, view);
  const over = isOver(status);
  const elapsedMs = useElapsed(
    workflow.created_at,
    over ? (view.events.at(-1)?.timestamp ?? workflow.updated_at) : null,
  );
  const { category, season_start_date, forecast_horizon_weeks } = workflow.parameters;
  const title = `${sentenceCase(category ?? 'season')}, ${formatCount(forecast_horizon_weeks, 'week')} from ${formatDate(season_start_date)}`;
  const planId = view.planId ?? workflow.plan_id;

  // The record follows the feed wherever the two differ; the lists follow once the run is over.
  const differs = view.lastSeq > 0 && view.status !== workflow.status;
  useEffect(() => {
    if (differs) queryClient.invalidateQueries({ queryKey: ['get_workflow'] });
    if (over) {
      queryClient.invalidateQueries({ queryKey: ['list_plans'] });
      queryClient.invalidateQueries({ queryKey: ['list_workflows'] });
    }
  }, [differs, over, queryClient]);

  return (
    <Page title={title} actions={<RunControls workflow={workflow} status={status} />}>
      <HeaderSlot>
        <strong>{sentenceCase(category ?? 'season')}</strong>
        <StatusPill tone={statusWords[status].tone}>{statusWords[status].word}</StatusPill>
      </HeaderSlot>
      <div className={classes.summary}>
        <StatusPill tone={statusWords[status].tone}>{statusWords[status].word}</StatusPill>
        <span>
          Step {currentStep(view)} of {STEPS}
        </span>
        <span>{formatDuration(elapsedMs)} elapsed</span>
        <span>{workflow.dataset_name}</span>
        {caughtUp === null ? null : <span>Caught up {formatCount(caughtUp, 'event')}</span>}
        {planId ? (
          <LinkButton to="/plans/$planId" params={{ planId }} search={{}} ml="auto">
            Open the plan
          </LinkButton>
        ) : isSettled(view, 'demand') ? (
          <LinkButton
            to="/runs/$workflowId/results"
            params={{ workflowId: workflow.workflow_id }}
            search={{}}
            variant="default"
            ml="auto"
          >
            Results so far
          </LinkButton>
        ) : null}
      </div>
      <Announcer view={view} />
      {status === 'failed' ? <FailurePanel workflow={workflow} view={view} /> : null}
      <AgentSteps view={view} />
      <Approvals workflowId={workflow.workflow_id} view={view} />
      <div className={classes.columns}>
        <Panel title="Activity" aside={formatCount(view.events.length, 'event')}>
          <ActivityList events={view.events} />
        </Panel>
        <Panel title="Decided so far">
          <DecidedList events={view.events} />
        </Panel>
      </div>
    </Page>
  );
}

/** One run, live: steps, agents, decisions and everything that happened. A reload finds all of it again. */
export function RunPage({ workflowId }: { workflowId: string }) {
  const workflow = useQuery(endpointQuery('get_workflow', { params: { id: workflowId } }));
  if (workflow.data) return <RunView key={workflowId} workflow={workflow.data} />;
  return (
    <Page title="Run">
      <Panel>
        {workflow.error ? (
          <ErrorState error={workflow.error} onRetry={() => workflow.refetch()} />
        ) : (
          <LoadingState label="Loading the run" />
        )}
      </Panel>
    </Page>
  );
}
