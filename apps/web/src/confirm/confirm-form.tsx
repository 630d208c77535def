import {
  type ParameterName,
  parameterNames,
  type Reading,
  type StartWorkflow,
} from '@hemline/contracts';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Kbd } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { ApiError } from '../api.ts';
import type { Draft } from '../draft.ts';
import { formatCount } from '../format.ts';
import { endpointQuery } from '../queries.ts';
import { Adaptation } from './adaptation.tsx';
import { BriefHighlights } from './brief-highlights.tsx';
import classes from './confirm.module.css';
import { forgetEdits, keepEdits, openEdits } from './edits-draft.ts';
import {
  type ConfirmValues,
  confirmedReadings,
  confirmSchema,
  isEdited as isEditedValue,
} from './form-values.ts';
import { evidenceNumbers } from './highlight-segments.ts';
import { InputRow } from './input-row.tsx';
import { openIssues } from './row-status.ts';
import { usePreview } from './use-preview.ts';
import { useStartRun } from './use-start-run.ts';

function isParameter(name: string): name is ParameterName {
  return (parameterNames as readonly string[]).includes(name);
}

/** The inputs of a brief, to confirm or edit; Run starts once nothing is left to check. */
export function ConfirmForm({
  draft,
  reading,
  parentPlanId,
  onStarted,
}: {
  draft: Draft;
  reading: Reading;
  parentPlanId?: string | undefined;
  onStarted: (workflowId: string) => void;
}) {
  const [opened] = useState(() => openEdits(draft, reading));
  const form = useForm<ConfirmValues>({
    defaultValues: opened.values,
    resolver: zodResolver(confirmSchema) as never,
    mode: 'onChange',
  });
  const values = useWatch({ control: form.control }) as ConfirmValues;
  const [settled, setSettled] = useState<ReadonlySet<ParameterName>>(opened.settled);
  const [active, setActive] = useState<ParameterName | null>(null);
  const [acceptStarted, setAcceptStarted] = useState(false);
  const preview = usePreview(values, draft.datasetId);
  const categories = useQuery(
    endpointQuery('list_categories', {
      query: { limit: 100, ...(draft.datasetId ? { dataset_id: draft.datasetId } : {}) },
    }),
  );
  const { start, pending, error } = useStartRun((workflowId) => {
    forgetEdits();
    onStarted(workflowId);
  });
  useEffect(() => keepEdits(draft, reading, values, settled), [draft, reading, values, settled]);
  const { setFocus } = form;
  useEffect(() => {
    const toCheck = reading.issues.find((issue) => issue.field !== null)?.field;
    setFocus(toCheck ?? 'forecast_horizon_weeks');
  }, [reading, setFocus]);

  const numbers = evidenceNumbers(reading.parameters);
  const isEdited = (name: ParameterName) => isEditedValue(name, values, reading, settled);
  const open = openIssues(reading.issues, preview.data?.issues ?? [], isEdited);
  const whole = open.filter((issue) => issue.field === null);
  const valid = confirmSchema.safeParse(values).success;
  const problem = error instanceof ApiError ? error.problem : null;

  function change(name: ParameterName, value: string | number | null) {
    setSettled((old) => new Set(old).add(name));
    if (name === 'season_start_date') setAcceptStarted(false);
    form.setValue(name, value as never, { shouldDirty: true, shouldValidate: true });
  }

  function acceptStartedSeason() {
    setAcceptStarted(true);
    setSettled((old) => new Set(old).add('season_start_date'));
  }

  function run(acceptNow = acceptStarted) {
    if (!valid || open.length > 0) return;
    start({
      parameters: confirmedReadings(values, reading, settled),
      brief: draft.text,
      reading,
      ...(draft.datasetId ? { dataset_id: draft.datasetId } : {}),
      ...(parentPlanId ? { parent_plan_id: parentPlanId } : {}),
      ...(acceptNow ? { accept_started_season: true } : {}),
    } satisfies StartWorkflow);
  }

  function serverError(name: ParameterName): string | false {
    return problem?.errors.find(({ pointer }) => pointer.includes(name))?.detail ?? false;
  }

  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
      onKeyDown={getHotkeyHandler([['mod+Enter', () => run()]])}
    >
      <div className={classes.left}>
        <h3>Your brief</h3>
        <BriefHighlights
          text={draft.text}
          reading={reading}
          active={active}
          onChoose={(name) => {
            setActive(name);
            form.setFocus(name);
          }}
        />
        {reading.reader_note ? <p className={classes.dimmed}>{reading.reader_note}</p> : null}
        {whole.map((issue) => (
          <p key={issue.code} role="alert" className={classes.issue}>
            {issue.message}
          </p>
        ))}
      </div>
      <div className={classes.right}>
        <table className={classes.inputs}>
          <thead>
            <tr>
              <th scope="col">Planning input</th>
              <th scope="col">Value</th>
              <th scope="col">From</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {parameterNames.map((name) => (
              <Controller
                key={name}
                control={form.control}
                name={name}
                render={({ field, fieldState }) => (
                  <InputRow
                    name={name}
                    value={field.value}
                    reading={reading}
                    edited={isEdited(name)}
                    invalid={fieldState.invalid || serverError(name)}
                    issues={open.filter((issue) => issue.field === name)}
                    number={numbers.get(name)}
                    active={active === name}
                    categories={categories.data?.items.map(({ category }) => category) ?? []}
                    matched={name === 'category' ? (preview.data?.matched_category ?? null) : null}
                    inputRef={field.ref}
                    onChange={(value) => change(name, value)}
                    onFocus={() => setActive(name)}
                    onAcceptStarted={acceptStartedSeason}
                  />
                )}
              />
            ))}
          </tbody>
        </table>
        <Adaptation
          preview={preview.data}
          onSuggest={(parameter, value) => {
            if (isParameter(parameter)) change(parameter, value);
          }}
        />
      </div>
      <footer className={classes.footer}>
        {error ? (
          <p role="alert" className={classes.error}>
            {error.message}
            {problem?.code === 'season_already_started' ? (
              <Button
                size="compact-xs"
                variant="default"
                ml={8}
                onClick={() => {
                  acceptStartedSeason();
                  run(true);
                }}
              >
                Plan the weeks that remain
              </Button>
            ) : null}
          </p>
        ) : (
          <p className={classes.dimmed} role="status">
            {open.length > 0
              ? `${formatCount(open.length, 'input')} to check before the run`
              : valid
                ? 'Nothing left to check'
                : 'Some values are missing or out of range'}
          </p>
        )}
        <Kbd>Ctrl Enter</Kbd>
        <Button size="sm" type="submit" disabled={!valid || open.length > 0} loading={pending}>
          Run
        </Button>
      </footer>
    </form>
  );
}
