import type { PlanSummary } from '@hemline/contracts';
import { CloseButton, NativeSelect } from '@mantine/core';
import { formatDate, formatInstant, formatUnits, sentenceCase } from '../format.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Panel } from '../ui/panel.tsx';
import { EmptyState, LoadingState } from '../ui/state-message.tsx';
import classes from './scenarios.module.css';

const MOST_PLANS = 4;
const letters = 'ABCD';

function nameOf(plan: PlanSummary): string {
  return `${sentenceCase(plan.category)} from ${formatDate(plan.season_start_date)}, version ${plan.version}, buy ${formatUnits(plan.buy_units)} (${formatInstant(plan.created_at)})`;
}

/** Which plans stand side by side: each by its letter, one more to add while there are fewer than four. */
export function PlanPicker({
  list,
  loading,
  chosen,
  onChange,
}: {
  list: readonly PlanSummary[];
  loading: boolean;
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}) {
  const open = list.filter(({ plan_id }) => !chosen.includes(plan_id));
  if (loading)
    return (
      <Panel>
        <LoadingState label="Loading plans" rows={3} />
      </Panel>
    );
  if (list.length === 0 && chosen.length === 0)
    return (
      <Panel>
        <EmptyState
          title="No plan to compare yet"
          actions={
            <LinkButton to="/brief" search={{}}>
              Start from a brief
            </LinkButton>
          }
        >
          Once there is a plan, copy it with other inputs and see what each change costs.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel title="Plans">
      <ol className={classes.chosen}>
        {chosen.map((id, at) => {
          const plan = list.find(({ plan_id }) => plan_id === id);
          return (
            <li key={id}>
              <span className={classes.letter}>{letters[at]}</span>
              <span>{plan ? nameOf(plan) : 'A plan that is not in the list'}</span>
              {at === 0 && chosen.length > 1 ? <em>the others are measured against it</em> : null}
              <CloseButton
                size="sm"
                aria-label={`Take ${letters[at]} out`}
                onClick={() => onChange(chosen.filter((other) => other !== id))}
              />
            </li>
          );
        })}
      </ol>
      {chosen.length < MOST_PLANS && open.length > 0 ? (
        <NativeSelect
          aria-label="Add a plan"
          value=""
          data={[
            { value: '', label: chosen.length === 0 ? 'Choose a plan …' : 'Add a plan …' },
            ...open.map((plan) => ({ value: plan.plan_id, label: nameOf(plan) })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value !== '') onChange([...chosen, value]);
          }}
          maw={560}
        />
      ) : null}
    </Panel>
  );
}
