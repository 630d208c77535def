import { type Workflow, type WorkflowStatus, workflowTransitions } from '@hemline/contracts';
import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconRefresh, IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api.ts';
import classes from './run.module.css';

type Action = 'pause_workflow' | 'resume_workflow' | 'cancel_workflow' | 'retry_workflow';

const buttons: readonly {
  readonly action: Action;
  readonly label: string;
  readonly icon: typeof IconX;
  readonly shown: (status: WorkflowStatus) => boolean;
}[] = [
  {
    action: 'pause_workflow',
    label: 'Pause',
    icon: IconPlayerPause,
    shown: (status) => workflowTransitions[status].includes('paused'),
  },
  {
    action: 'resume_workflow',
    label: 'Resume',
    icon: IconPlayerPlay,
    shown: (status) => status === 'paused',
  },
  {
    action: 'retry_workflow',
    label: 'Retry run',
    icon: IconRefresh,
    shown: (status) => status === 'failed',
  },
  {
    action: 'cancel_workflow',
    label: 'Cancel run',
    icon: IconX,
    shown: (status) => workflowTransitions[status].includes('cancelled'),
  },
];

/** Pause, resume, retry and cancel: each only where the run's state allows it. */
export function RunControls({ workflow, status }: { workflow: Workflow; status: WorkflowStatus }) {
  const queryClient = useQueryClient();
  const act = useMutation({
    mutationFn: (action: Action) => call(action, { params: { id: workflow.workflow_id } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['get_workflow'] }),
  });
  return (
    <>
      {act.error ? (
        <span role="alert" className={classes.error}>
          {act.error.message}
        </span>
      ) : null}
      {buttons
        .filter(({ shown }) => shown(status))
        .map(({ action, label, icon: Icon }) => (
          <Button
            key={action}
            variant="default"
            leftSection={<Icon size={15} aria-hidden />}
            loading={act.isPending && act.variables === action}
            onClick={() => act.mutate(action)}
          >
            {label}
          </Button>
        ))}
    </>
  );
}
