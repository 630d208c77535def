import { IconPencil } from '@tabler/icons-react';
import { formatInstant, formatNumber } from '../format.ts';
import { findProvenance, pointerParts, readPointer } from '../json-pointer.ts';
import { usePlan } from '../ui/plan-context.tsx';
import { BriefWords } from './brief-words.tsx';
import { pointerKind, pointerWords } from './pointer-words.ts';
import { SourceRows } from './source-rows.tsx';
import classes from './why.module.css';
import { choiceBehind, WhyDecision } from './why-decision.tsx';
import { WhyInputs } from './why-inputs.tsx';
import { WhyToolCall } from './why-tool-call.tsx';

/** The store whose number a pointer names; undefined for numbers of all stores. */
function storeOf(plan: unknown, pointer: string): string | undefined {
  const [section, list, at] = pointerParts(pointer);
  const element = readPointer(plan, `/${section}/${list}/${at}`) as
    | { store_id?: string }
    | undefined;
  return element?.store_id;
}

/** Why the number asked about is what it is, from the plan's own record: nothing here is written by hand per screen. */
export function WhyPanel() {
  const { plan, asked, unfinished } = usePlan();
  if (asked === null) return <p className={classes.hint}>Choose a number to see why.</p>;
  const value = readPointer(plan, asked);
  const entry = findProvenance(plan.provenance, asked);
  const override = plan.overrides.find(({ pointer }) => pointer === asked);
  const choice = choiceBehind(plan, asked, entry?.call_id ?? null);
  const kind = pointerKind(asked);
  return (
    <div className={classes.why} key={asked}>
      <p className={classes.name}>{pointerWords(plan, asked)}</p>
      <p className={classes.value}>{typeof value === 'number' ? formatNumber(value, kind) : '–'}</p>
      {override ? (
        <p className={classes.override}>
          <IconPencil size={14} aria-hidden /> Set to {formatNumber(override.override_value, kind)}{' '}
          by {override.made_by}, {formatInstant(override.made_at)}; the system had{' '}
          <strong>{formatNumber(override.system_value, kind)}</strong>. “{override.reason}”
        </p>
      ) : null}
      {entry ? (
        <dl>
          <dt>Formula</dt>
          <dd>{entry.formula}</dd>
          {entry.inputs.length > 0 ? (
            <>
              <dt>Inputs</dt>
              <dd>
                <WhyInputs inputs={entry.inputs} asked={asked} />
              </dd>
            </>
          ) : null}
          <dt>From</dt>
          <dd>{entry.source}</dd>
          <BriefWords plan={plan} inputs={[asked, ...entry.inputs]} />
          {choice ? <WhyDecision plan={plan} choice={choice} /> : null}
          {entry.call_id ? (
            <WhyToolCall workflowId={plan.workflow_id} callId={entry.call_id} />
          ) : null}
          {unfinished ? null : <SourceRows planId={plan.plan_id} storeId={storeOf(plan, asked)} />}
        </dl>
      ) : (
        <p className={classes.hint}>The plan does not say how this number came about.</p>
      )}
    </div>
  );
}
