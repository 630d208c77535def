import type { Plan } from '@hemline/contracts';
import { Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { call } from '../api.ts';
import { FileDrop } from '../ui/file-drop.tsx';
import { LoadingState } from '../ui/state-message.tsx';
import { DifferencesForm } from './differences-form.tsx';
import classes from './exchange.module.css';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An edited workbook comes back: what differs from its plan and from the newest version, before anything is applied. */
export function WorkbookDialog({
  plan,
  opened,
  onClose,
}: {
  plan: Plan;
  opened: boolean;
  onClose: () => void;
}) {
  const compare = useMutation({
    mutationFn: (file: File) =>
      call(
        'compare_workbook',
        { params: { id: plan.plan_id } },
        // Some systems name no type for a dropped workbook.
        { file: new Blob([file], { type: XLSX }) },
      ),
  });
  function close() {
    compare.reset();
    onClose();
  }
  return (
    <Modal opened={opened} onClose={close} title="Bring an edited workbook back" size={760}>
      {compare.data ? (
        <DifferencesForm differences={compare.data} onClose={close} onAnother={compare.reset} />
      ) : (
        <div className={classes.form}>
          <p>
            Change store weeks or initial allocations in the exported workbook, save it, and drop it
            here. Nothing is applied before you have seen every difference.
          </p>
          <FileDrop
            label="Choose the edited workbook"
            hint="XLSX, as exported from this plan or a version of it"
            accept={`.xlsx,${XLSX}`}
            onFile={(file) => compare.mutate(file)}
          />
          {compare.isPending ? <LoadingState label="Comparing the workbook" rows={3} /> : null}
          {compare.error ? (
            <p role="alert" className={classes.error}>
              {compare.error.message}
            </p>
          ) : null}
        </div>
      )}
    </Modal>
  );
}
