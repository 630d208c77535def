import type { Plan } from '@hemline/contracts';
import { Button, Modal, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError, call } from '../api.ts';
import { formatCount } from '../format.ts';
import { parameterLabels, replenishmentLabels } from '../parameter-words.ts';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { changedCount, flatParameters, inputsOf, type ScenarioInputs } from './scenario-inputs.ts';
import classes from './scenarios.module.css';

/** Starts a run with other inputs on the data and the day of the plan it copies. */
function useStartScenario(plan: Plan, onStarted: () => void) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (inputs: ScenarioInputs) => {
      const origin = await call('get_workflow', { params: { id: plan.workflow_id } });
      return call('start_workflow', {
        body: {
          parameters: flatParameters(inputs, plan.category),
          dataset_id: plan.dataset_id,
          today: origin.today,
          forecast_model: origin.forecast_model,
          parent_plan_id: plan.plan_id,
          accept_started_season: true,
          ...(plan.brief ? { brief: plan.brief } : {}),
        },
      });
    },
    onSuccess: async (workflow) => {
      onStarted();
      await navigate({ to: '/runs/$workflowId', params: { workflowId: workflow.workflow_id } });
    },
  });
}

function ScenarioForm({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const original = inputsOf(plan);
  const [inputs, setInputs] = useState(original);
  const start = useStartScenario(plan, onClose);
  const set = (change: Partial<ScenarioInputs>) => setInputs((old) => ({ ...old, ...change }));
  const changes = changedCount(original, inputs);
  const problem = start.error instanceof ApiError ? start.error.problem : null;

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate(inputs);
      }}
    >
      <p>
        A new run with these inputs, on the same data and the same day; {plan.category} version{' '}
        {plan.version} stays as it is.
      </p>
      <div className={classes.fields}>
        <NumberInput
          data-autofocus
          label={`${parameterLabels.forecast_horizon_weeks}, weeks`}
          min={1}
          max={52}
          allowDecimal={false}
          required
          value={inputs.weeks}
          onChange={(weeks) => set({ weeks })}
        />
        <TextInput
          type="date"
          label={parameterLabels.season_start_date}
          required
          value={inputs.start}
          onChange={(event) => set({ start: event.currentTarget.value })}
        />
        <NativeSelect
          label={parameterLabels.replenishment_strategy}
          value={inputs.replenishment}
          data={Object.entries(replenishmentLabels).map(([value, label]) => ({ value, label }))}
          onChange={(event) =>
            set({ replenishment: event.currentTarget.value as ScenarioInputs['replenishment'] })
          }
        />
        <NumberInput
          label={`${parameterLabels.dc_holdback_percentage}, %`}
          min={0}
          max={100}
          decimalScale={1}
          value={inputs.holdbackPercent}
          onChange={(holdbackPercent) => set({ holdbackPercent })}
        />
        <NumberInput
          label={`${parameterLabels.markdown_checkpoint_week}, week`}
          description="Empty: no markdown review"
          min={1}
          max={Number(inputs.weeks) || 52}
          allowDecimal={false}
          value={inputs.checkpointWeek}
          onChange={(checkpointWeek) => set({ checkpointWeek })}
        />
        <NumberInput
          label={`${parameterLabels.markdown_threshold}, ST %`}
          description="Empty: the default, 60 %"
          min={0}
          max={100}
          decimalScale={1}
          disabled={inputs.checkpointWeek === ''}
          value={inputs.thresholdPercent}
          onChange={(thresholdPercent) => set({ thresholdPercent })}
        />
      </div>
      {start.error ? (
        <div role="alert" className={classes.error}>
          {start.error.message}
          {problem?.errors.map(({ pointer, detail }) => (
            <div key={pointer + detail}>
              {pointer} {detail}
            </div>
          ))}
        </div>
      ) : null}
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={start.isPending} disabled={changes === 0}>
          {changes === 0 ? 'Nothing changed yet' : `Run with ${formatCount(changes, 'change')}`}
        </Button>
      </DialogActions>
    </form>
  );
}

/** Copies a plan with other inputs into a new run. */
export function ScenarioDialog({ plan, onClose }: { plan: Plan | null; onClose: () => void }) {
  return (
    <Modal opened={plan !== null} onClose={onClose} title="What if …" size={560}>
      {plan ? <ScenarioForm key={plan.plan_id} plan={plan} onClose={onClose} /> : null}
    </Modal>
  );
}
