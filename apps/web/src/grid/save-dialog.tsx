import type { OverridesRequest, Plan } from '@hemline/contracts';
import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { problemCode } from '../api.ts';
import { formatCount } from '../format.ts';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import classes from './override-editor.module.css';
import { useSaveOverrides } from './use-save-overrides.ts';

/** Asks why, then plans anew with the planner's numbers and opens the new version. */
export function SaveDialog({
  plan,
  overrides,
  cleared,
  onClose,
  onSaved,
}: {
  plan: Plan;
  /** What to save; null while the dialog is closed. */
  overrides: OverridesRequest['overrides'] | null;
  /** How many of them bring the system value back. */
  cleared: number;
  onClose: () => void;
  onSaved: () => void;
}) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const save = useSaveOverrides(plan, onSaved);
  const missing = reason.trim() === '';
  const count = overrides?.length ?? 0;
  const stale = problemCode(save.error) === 'stale_plan_hash';

  function submit() {
    if (missing || !overrides) setAsked(true);
    else save.mutate({ overrides, reason: reason.trim() }, { onSuccess: onClose });
  }

  return (
    <Modal
      opened={overrides !== null}
      onClose={() => {
        save.reset();
        onClose();
      }}
      title={`Save as version ${plan.version + 1}`}
      size={480}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>
          {formatCount(count - cleared, 'override')}
          {cleared > 0 ? ` and ${formatCount(cleared, 'system value')} brought back` : ''}. The plan
          is computed anew from them; version {plan.version} stays as it is, and the system’s
          numbers stay beside yours.
        </p>
        <Textarea
          mt="md"
          data-autofocus
          label="Why"
          description="Kept with your name, so that later sales can show whether it helped."
          placeholder="Store opens late; local event in week 4 …"
          autosize
          minRows={2}
          maxLength={2_000}
          value={reason}
          error={asked && missing ? 'Say why, in a few words' : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {save.error ? (
          <div role="alert" className={classes.error} style={{ marginTop: 12 }}>
            {stale
              ? 'These numbers belong to an older version: someone has saved another one since. Open the newest version, then paste or type your changes there. Your draft stays here.'
              : save.error.message}
            {stale ? (
              <div style={{ marginTop: 8 }}>
                <LinkButton to="/plans" variant="default">
                  See all versions
                </LinkButton>
              </div>
            ) : null}
          </div>
        ) : null}
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            Plan anew
          </Button>
        </DialogActions>
      </form>
    </Modal>
  );
}
