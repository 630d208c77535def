import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { FeedView } from '../feed-view.ts';
import { endpointQuery } from '../queries.ts';
import { ApprovalCard } from './approval-card.tsx';
import { decisionText } from './approval-words.ts';
import classes from './run.module.css';

/** Decisions of a run: those that wait are pinned with all they need, those made say who decided. */
export function Approvals({ workflowId, view }: { workflowId: string; view: FeedView }) {
  const queryClient = useQueryClient();
  const approvals = useQuery(
    endpointQuery('list_approvals', { query: { workflow_id: workflowId, limit: 100 } }),
  );
  const changes = view.events.filter(
    (event) => event.type === 'approval_request' || event.type === 'approval_decided',
  ).length;
  const waiting = view.pendingApprovals.join();

  useEffect(() => {
    if (changes > 0 || waiting !== '')
      queryClient.invalidateQueries({ queryKey: ['list_approvals'] });
  }, [changes, waiting, queryClient]);

  const items = approvals.data?.items ?? [];
  const decided = items.filter((approval) => approval.status !== 'pending');
  return (
    <>
      {items
        .filter((approval) => approval.status === 'pending')
        .map((approval) => (
          <ApprovalCard key={approval.approval_id} approval={approval} />
        ))}
      {decided.length > 0 ? (
        <ul className={classes.decisions} aria-label="Decisions made">
          {decided.map((approval) => (
            <li key={approval.approval_id}>
              {approval.question} <strong>{decisionText(approval)}</strong>
              {approval.decision_reason ? `: “${approval.decision_reason}”` : ''}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
