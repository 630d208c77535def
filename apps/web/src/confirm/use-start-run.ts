import type { StartWorkflow } from '@hemline/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call } from '../api.ts';

/**
 * Starts a run. Sending the same inputs twice starts one run only (`Idempotency-Key`),
 * and a second key press while the first is under way is not sent at all.
 */
export function useStartRun(onStarted: (workflowId: string) => void) {
  const queryClient = useQueryClient();
  const sent = useRef({ body: '', key: '' });
  const underWay = useRef(false);
  const mutation = useMutation({
    mutationFn: (body: StartWorkflow) => {
      const text = JSON.stringify(body);
      if (sent.current.body !== text) sent.current = { body: text, key: crypto.randomUUID() };
      return call('start_workflow', { body }, { headers: { 'idempotency-key': sent.current.key } });
    },
    onSuccess: (workflow) => {
      queryClient.invalidateQueries({ queryKey: ['list_workflows'] });
      onStarted(workflow.workflow_id);
    },
    onSettled: () => {
      underWay.current = false;
    },
  });
  function start(body: StartWorkflow): void {
    if (underWay.current) return;
    underWay.current = true;
    mutation.mutate(body);
  }
  return { start, pending: mutation.isPending, error: mutation.error };
}
