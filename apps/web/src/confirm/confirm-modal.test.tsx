// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { type FakeAnswers, problem } from '../test/fake-api.ts';
import { callsOf, openApp } from '../test/open-app.tsx';
import { sampleIds } from '../test/sample-plan.ts';
import {
  sampleBrief,
  samplePreview,
  sampleReading,
  sampleReadingWithIssue,
} from '../test/sample-reading.ts';

function openConfirm(answers: FakeAnswers = {}) {
  localStorage.setItem(
    'hemline.brief-draft',
    JSON.stringify({ text: sampleBrief, datasetId: null }),
  );
  return openApp('/brief?confirm=true', answers);
}

async function rowOf(label: string) {
  return screen.findByRole('row', { name: new RegExp(`^${label}`) });
}

const runButton = () => screen.findByRole('button', { name: 'Run' });
const enabled = (button: HTMLElement) => !(button as HTMLButtonElement).disabled;

beforeEach(() => localStorage.clear());

test('each input stands beside the words it was read from', async () => {
  openConfirm();
  const row = await rowOf('DC holdback');
  expect(within(row).getByDisplayValue('45 %')).toBeTruthy();
  expect(within(row).getByText('“45% at the DC”')).toBeTruthy();
  expect(within(row).getByText('Stated')).toBeTruthy();
  expect(screen.getByRole('link', { name: /^45% at the DC.*: DC holdback$/ })).toBeTruthy();
});

test('a mark leads to its input, and an input in focus lights its mark', async () => {
  const { user } = openConfirm();
  const mark = await screen.findByRole('link', { name: /^45% at the DC.*: DC holdback$/ });
  await user.click(mark);
  expect(document.activeElement?.id).toBe('input-dc_holdback_percentage');
  expect(mark.dataset.lit).toBe('true');
  await user.click(screen.getByRole('textbox', { name: 'Season length' }));
  expect(mark.dataset.lit).toBe('false');
});

test('an edited value is marked as the planner’s own and sent as edited', async () => {
  const { calls, user, router } = openConfirm();
  const box = await screen.findByRole('textbox', { name: 'DC holdback' });
  await user.clear(box);
  await user.type(box, '30');
  expect(within(await rowOf('DC holdback')).getByText('Edited')).toBeTruthy();
  expect(within(await rowOf('DC holdback')).getByText('You, was 45 %')).toBeTruthy();
  await user.click(await runButton());
  await waitFor(() => expect(callsOf(calls, 'start_workflow')).toHaveLength(1));
  expect(callsOf(calls, 'start_workflow')[0]?.body).toMatchObject({
    brief: sampleBrief,
    parameters: {
      dc_holdback_percentage: { value: 0.3, source: 'edited' },
      forecast_horizon_weeks: { value: 12, source: 'stated' },
    },
  });
  await waitFor(() => expect(router.state.location.pathname).toBe(`/runs/${sampleIds.workflow}`));
});

test('the agents’ adaptation follows the values', async () => {
  const { calls, user } = openConfirm();
  await screen.findByText('Holds 45 % of the buy at the DC; stores share 55 %.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Replenishment' }), 'none');
  await waitFor(() => {
    const last = callsOf(calls, 'preview_parameters').at(-1)?.body;
    expect(last).toMatchObject({ parameters: { replenishment_strategy: 'none' } });
  });
});

test('an unresolved issue blocks the run until one of its candidates is chosen', async () => {
  const { user } = openConfirm({ extract_parameters: () => sampleReadingWithIssue });
  await screen.findByText('1 input to check before the run');
  expect(enabled(await runButton())).toBe(false);
  expect(within(await rowOf('Markdown checkpoint')).getByText('Check')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Week 7' }));
  expect(within(await rowOf('Markdown checkpoint')).getByText('Edited')).toBeTruthy();
  await waitFor(async () => expect(enabled(await runButton())).toBe(true));
});

test('a default in doubt blocks the run until it is kept or changed', async () => {
  const inDoubt = {
    ...sampleReading,
    parameters: {
      ...sampleReading.parameters,
      replenishment_strategy: { value: 'weekly', source: 'defaulted', evidence: null },
    },
    issues: [
      {
        field: 'replenishment_strategy',
        code: 'readings_differ',
        message: 'The brief seems to say something about the replenishment.',
        candidates: ['weekly'],
      },
    ],
  };
  const { calls, user } = openConfirm({ extract_parameters: () => inDoubt });
  await screen.findByText('1 input to check before the run');
  expect(enabled(await runButton())).toBe(false);
  await user.click(within(await rowOf('Replenishment')).getByRole('button', { name: /weekly/i }));
  await waitFor(async () => expect(enabled(await runButton())).toBe(true));
  await user.click(await runButton());
  await waitFor(() => expect(callsOf(calls, 'start_workflow')).toHaveLength(1));
  expect(callsOf(calls, 'start_workflow')[0]?.body).toMatchObject({
    parameters: { replenishment_strategy: { value: 'weekly', source: 'edited' } },
  });
});

test('an unknown category blocks the run and offers the nearest names', async () => {
  const { user } = openConfirm({
    preview_parameters: (seen) => {
      const { category } = (seen.body as { parameters: { category: string } }).parameters;
      return category === 'Dresses'
        ? samplePreview
        : {
            ...samplePreview,
            matched_category: null,
            issues: [
              {
                field: 'category',
                code: 'unknown_category',
                message: 'The data has no category “spring dresses”.',
                candidates: ['Dresses', 'Denim'],
              },
            ],
          };
    },
  });
  await screen.findByText('The data has no category “spring dresses”.');
  expect(enabled(await runButton())).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Dresses' }));
  await waitFor(async () => expect(enabled(await runButton())).toBe(true));
});

test('an unknown category shows beside the issues of the brief, not after them', async () => {
  const dateless = {
    ...sampleReadingWithIssue,
    parameters: {
      ...sampleReadingWithIssue.parameters,
      season_start_date: { value: null, source: 'stated', evidence: null },
    },
  };
  const { calls } = openConfirm({
    extract_parameters: () => dateless,
    preview_parameters: () => ({
      ...samplePreview,
      matched_category: null,
      issues: [{ field: 'category', code: 'unknown_category', message: 'No such category.' }],
    }),
  });
  expect(await screen.findByText('2 inputs to check before the run')).toBeTruthy();
  expect(screen.getByText('No such category.')).toBeTruthy();
  expect(callsOf(calls, 'preview_parameters')[0]?.body).toMatchObject({
    parameters: { season_start_date: null, category: 'spring dresses' },
  });
});

test('a reload keeps what was edited, until the run starts', async () => {
  const first = openConfirm();
  const box = await screen.findByRole('textbox', { name: 'DC holdback' });
  await first.user.clear(box);
  await first.user.type(box, '30');
  first.unmount();
  const second = openConfirm();
  expect(within(await rowOf('DC holdback')).getByDisplayValue('30 %')).toBeTruthy();
  expect(within(await rowOf('DC holdback')).getByText('Edited')).toBeTruthy();
  await second.user.click(await runButton());
  await waitFor(() => expect(callsOf(second.calls, 'start_workflow')).toHaveLength(1));
  await waitFor(() =>
    expect(second.router.state.location.pathname).toBe(`/runs/${sampleIds.workflow}`),
  );
  second.unmount();
  openConfirm();
  expect(within(await rowOf('DC holdback')).getByDisplayValue('45 %')).toBeTruthy();
});

test('a category in another case is the same, and nothing is said about it', async () => {
  openConfirm({
    preview_parameters: () => ({ ...samplePreview, matched_category: 'Spring Dresses' }),
  });
  await screen.findByText('Nothing left to check');
  expect(screen.queryByText(/Plans with the data of/)).toBeNull();
});

test('a value out of range is said at its field and blocks the run', async () => {
  const { user } = openConfirm();
  const box = await screen.findByRole('textbox', { name: 'Season length' });
  await user.clear(box);
  await user.type(box, '80');
  expect(await screen.findByText('1 to 52 weeks')).toBeTruthy();
  expect(enabled(await runButton())).toBe(false);
});

test('a warning can be taken over with one click', async () => {
  const { user } = openConfirm();
  await user.click(await screen.findByRole('button', { name: 'Change it' }));
  expect(within(await rowOf('Markdown threshold')).getByDisplayValue('45 %')).toBeTruthy();
});

test('a season that has begun is planned only once the planner agrees', async () => {
  const { calls, user } = openConfirm({
    start_workflow: (seen) =>
      (seen.body as { accept_started_season?: boolean }).accept_started_season
        ? undefined
        : problem(422, 'season_already_started', 'The season began on 2 March.'),
  });
  await user.click(await runButton());
  await screen.findByText('The season began on 2 March.');
  await user.click(screen.getByRole('button', { name: 'Plan the weeks that remain' }));
  await waitFor(() => expect(callsOf(calls, 'start_workflow').length).toBeGreaterThan(0));
});

test('Ctrl Enter starts the run, once', async () => {
  const { calls } = openConfirm();
  const box = await screen.findByRole('textbox', { name: 'DC holdback' });
  await screen.findByText('Nothing left to check');
  fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
  fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(callsOf(calls, 'start_workflow')).toHaveLength(1));
});

test('what the server finds wrong is said at its field', async () => {
  const { user } = openConfirm({
    start_workflow: () =>
      problem(422, 'invalid_input', 'Something is out of reach.', [
        { pointer: '/parameters/season_start_date', detail: 'more than 53 weeks away' },
      ]),
  });
  await user.click(await runButton());
  expect(await screen.findByText('Something is out of reach.')).toBeTruthy();
  expect(await screen.findByText('more than 53 weeks away')).toBeTruthy();
});

test('a reader that fails can be asked again', async () => {
  let down = true;
  const { user } = openConfirm({
    extract_parameters: () =>
      down ? problem(422, 'invalid_input', 'The brief could not be read.') : sampleReading,
  });
  await screen.findAllByText('The brief could not be read.');
  down = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await rowOf('DC holdback')).toBeTruthy();
});
