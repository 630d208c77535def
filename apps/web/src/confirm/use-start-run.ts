import type { StartWorkflow } from '@hemline/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call } from '../api.ts';

/** Starts a run. Sending the same inputs twice starts one run only (`Idempotency-Key`). */
export function useStartRun(onStarted: (workflowId: string) => void) {
  const queryClient = useQueryClient();
  const sent = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: (body: StartWorkflow) => {
      const text = JSON.stringify(body);
      if (sent.current.body !== text) sent.current = { body: text, key: crypto.randomUUID() };
      return call('start_workflow', { body }, { headers: { 'idempotency-key': sent.current.key } });
    },
    onSuccess: (workflow) => {
      queryClient.invalidateQueries({ queryKey: ['list_workflows'] });
      onStarted(workflow.workflow_id);
    },
  });
}
