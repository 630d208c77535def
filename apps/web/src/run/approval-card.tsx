import type { Approval } from '@hemline/contracts';
import { Button, NumberInput, TextInput } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { sentenceCase } from '../format.ts';
import { agentLabels } from '../parameter-words.ts';
import { valueText } from './approval-words.ts';
import { OptionTable } from './option-table.tsx';
import classes from './run.module.css';
import { useDecision } from './use-decision.ts';

/** Percent in the box, a share in the contract. */
function toBox(approval: Approval, value: number): number {
  return approval.kind === 'buy' ? value : Math.round(value * 1000) / 10;
}

function fromBox(approval: Approval, value: number): number {
  return approval.kind === 'buy' ? Math.round(value) : value / 100;
}

/** A decision the planner owns: the question, what follows from each answer, and the three answers. */
export function ApprovalCard({ approval }: { approval: Approval }) {
  const id = useId();
  const [value, setValue] = useState(approval.proposal.value);
  const [reason, setReason] = useState('');
  const [reasonMissing, setReasonMissing] = useState(false);
  const { decide, pending, error, overtaken } = useDecision(approval);
  const { kind, bounds, proposal } = approval;
  const unit = kind === 'buy' ? 'units' : 'depth';
  // Not buying at all is a decision too, whatever the least order.
  const isNothing = kind === 'buy' && value === 0;
  const inBounds = isNothing || (value >= bounds.min && value <= bounds.max);
  const least = kind === 'buy' ? 0 : bounds.min;
  const given = reason.trim() === '' ? {} : { reason: reason.trim() };

  function reject() {
    if (reason.trim() === '') {
      setReasonMissing(true);
      document.getElementById(`${id}-reason`)?.focus();
    } else decide({ action: 'reject', ...given });
  }

  return (
    <section className={classes.approval} aria-labelledby={id}>
      <header>
        <IconHandStop size={18} stroke={1.8} aria-hidden />
        <h2 id={id}>{approval.question}</h2>
        <span className={classes.dimmed}>
          {agentLabels[approval.agent]}
          {approval.attempt > 1 ? `, proposal ${approval.attempt} of 3` : ''}
        </span>
      </header>
      <p>{sentenceCase(approval.reason)}</p>
      <OptionTable approval={approval} selected={value} onSelect={setValue} />
      <div className={classes.decision}>
        <NumberInput
          label={kind === 'buy' ? 'Units' : 'Markdown depth, %'}
          w={130}
          value={toBox(approval, value)}
          onChange={(next) => setValue(fromBox(approval, Number(next)))}
          min={toBox(approval, least)}
          max={toBox(approval, bounds.max)}
          step={toBox(approval, bounds.step)}
          thousandSeparator=","
          allowDecimal={kind !== 'buy'}
          error={
            inBounds
              ? undefined
              : `${least < bounds.min ? '0, or ' : ''}${toBox(approval, bounds.min)} to ${toBox(approval, bounds.max)}`
          }
        />
        <TextInput
          id={`${id}-reason`}
          label="Your reason"
          description={undefined}
          placeholder="Kept with the decision"
          style={{ flex: 1, minWidth: 180 }}
          value={reason}
          error={reasonMissing && reason.trim() === '' ? 'Say why you reject it' : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2_000}
        />
        <div className={classes.buttons}>
          {value === proposal.value ? (
            <Button onClick={() => decide({ action: 'accept', ...given })} loading={pending}>
              Accept {valueText(kind, proposal.value)}
            </Button>
          ) : (
            <Button
              onClick={() => decide({ action: 'edit', edits: { [unit]: value }, ...given })}
              loading={pending}
              disabled={!inBounds}
            >
              Change to {valueText(kind, value)}
            </Button>
          )}
          <Button variant="default" onClick={reject} disabled={pending}>
            Reject
          </Button>
        </div>
      </div>
      {error ? (
        <p role="alert" className={classes.error}>
          {overtaken
            ? 'Someone decided before you, or the proposal changed. The newest state is shown.'
            : error.message}
        </p>
      ) : null}
    </section>
  );
}
