import type { Dataset } from '@hemline/contracts';
import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call, problemCode } from '../api.ts';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import classes from './datasets.module.css';

/** Asks before a dataset is deleted; a plan that rests on it keeps it, and says so. */
export function DeleteDialog({
  dataset,
  opened,
  onClose,
}: {
  dataset: Dataset;
  opened: boolean;
  onClose: () => void;
}) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => call('delete_dataset', { params: { id: dataset.dataset_id } }),
    onSuccess: async () => {
      await navigate({ to: '/datasets' });
      await client.invalidateQueries({ queryKey: ['list_datasets'] });
    },
  });
  const inUse = problemCode(remove.error) === 'in_use';
  return (
    <Modal opened={opened} onClose={onClose} title={`Delete “${dataset.name}”?`} size={440}>
      <p>Its files and every import go with it. This cannot be undone.</p>
      {remove.error ? (
        <p role="alert" className={classes.error}>
          {inUse
            ? 'A plan or a run refers to this dataset: without it nobody could tell any more where the plan’s numbers came from. Delete those runs first.'
            : remove.error.message}
        </p>
      ) : null}
      <DialogActions>
        {inUse ? (
          <LinkButton to="/plans" variant="default">
            See the plans
          </LinkButton>
        ) : null}
        <Button variant="default" onClick={onClose} data-autofocus>
          Keep it
        </Button>
        <Button
          color="red"
          variant="outline"
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          Delete
        </Button>
      </DialogActions>
    </Modal>
  );
}
