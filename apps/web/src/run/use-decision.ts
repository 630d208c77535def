import type { Approval, Decision } from '@hemline/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, problemCode } from '../api.ts';

/** Sends a decision, never optimistically: the server owns the record, and a second decision is refused. */
export function useDecision(approval: Approval) {
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: (decision: Omit<Decision, 'plan_hash'>) =>
      call('decide_approval', {
        params: { id: approval.approval_id },
        body: { ...decision, plan_hash: approval.plan_hash },
      }),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['list_approvals'] }),
        queryClient.invalidateQueries({ queryKey: ['get_workflow'] }),
      ]),
  });
  const code = problemCode(mutation.error);
  return {
    decide: mutation.mutate,
    pending: mutation.isPending,
    error: mutation.error,
    /** Someone else was first, or the card is out of date. */
    overtaken:
      code === 'already_decided' || code === 'stale_plan_hash' || code === 'approval_invalidated',
  };
}
