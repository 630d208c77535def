import type { PhaseName, Workflow } from '@hemline/contracts';
import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api.ts';
import type { FeedView } from '../feed-view.ts';
import { agentLabels } from '../parameter-words.ts';
import classes from './run.module.css';

/** A plan without markdowns is still a plan; one without demand or inventory is none. */
const CAN_DO_WITHOUT: readonly PhaseName[] = ['pricing'];

/** Why the run stopped, and the ways on: the step again, or without it where a plan can do without. */
export function FailurePanel({ workflow, view }: { workflow: Workflow; view: FeedView }) {
  const queryClient = useQueryClient();
  const phase =
    view.errorPhase ?? workflow.phases.find(({ status }) => status === 'failed')?.name ?? null;
  const cause = view.error?.message ?? workflow.error?.message ?? 'The run stopped.';
  const act = useMutation({
    mutationFn: (action: 'retry_phase' | 'skip_phase') =>
      call(action, { params: { id: workflow.workflow_id, name: phase ?? 'demand' } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['get_workflow'] }),
  });
  return (
    <Alert
      color="red"
      variant="outline"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={phase ? `${agentLabels[phase]} could not finish` : 'The run stopped'}
    >
      <p>{cause}</p>
      {act.error ? <p className={classes.error}>{act.error.message}</p> : null}
      {phase ? (
        <div className={classes.buttons}>
          <Button onClick={() => act.mutate('retry_phase')} loading={act.isPending}>
            Retry step
          </Button>
          {CAN_DO_WITHOUT.includes(phase) ? (
            <Button variant="default" onClick={() => act.mutate('skip_phase')}>
              Continue without
            </Button>
          ) : null}
        </div>
      ) : null}
    </Alert>
  );
}
