import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { call } from '../api.ts';
import type { Draft } from '../draft.ts';
import { EmptyState, ErrorState, LoadingState } from '../ui/state-message.tsx';
import { ConfirmForm } from './confirm-form.tsx';

/** Reads the brief and asks the planner to confirm its inputs before anything runs. */
export function ConfirmModal({
  opened,
  draft,
  onClose,
  onStarted,
}: {
  opened: boolean;
  draft: Draft;
  onClose: () => void;
  onStarted: (workflowId: string) => void;
}) {
  const empty = draft.text.trim() === '';
  const reading = useQuery({
    queryKey: ['reading', draft.text],
    queryFn: ({ signal }) => call('extract_parameters', { body: { text: draft.text } }, { signal }),
    enabled: opened && !empty,
    staleTime: 10 * 60_000,
  });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Confirm planning inputs"
      size={1240}
      yOffset="4vh"
      closeOnClickOutside={false}
    >
      {empty ? (
        <EmptyState title="The brief is empty">Write it first, then confirm its inputs.</EmptyState>
      ) : reading.data ? (
        <ConfirmForm key={draft.text} draft={draft} reading={reading.data} onStarted={onStarted} />
      ) : reading.error ? (
        <ErrorState error={reading.error} onRetry={() => reading.refetch()} />
      ) : (
        <LoadingState label="Reading the brief" rows={8} />
      )}
    </Modal>
  );
}
