import './ui/form-styles.ts';
import './ui/overlay-styles.ts';
import { lazy, Suspense } from 'react';
import { BriefPage } from './brief/brief-page.tsx';
import { useDraft } from './draft.ts';

const ConfirmModal = lazy(() =>
  import('./confirm/confirm-modal.tsx').then((module) => ({ default: module.ConfirmModal })),
);

/** The brief with its inputs to confirm on top: where the two features meet. */
export function BriefView({
  example,
  confirming,
  onConfirm,
  onClose,
  onStarted,
}: {
  example: number | undefined;
  confirming: boolean;
  onConfirm: () => void;
  /** Leaves the plain brief in the address: no example, nothing to confirm. */
  onClose: () => void;
  onStarted: (workflowId: string) => void;
}) {
  const [draft] = useDraft();
  return (
    <>
      <BriefPage example={example} onExampleTaken={onClose} onConfirm={onConfirm} />
      <Suspense>
        {confirming ? (
          <ConfirmModal opened draft={draft} onClose={onClose} onStarted={onStarted} />
        ) : null}
      </Suspense>
    </>
  );
}
