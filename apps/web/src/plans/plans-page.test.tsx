// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, problem, samplePlanSummary } from '../test/fake-api.ts';
import { openApp } from '../test/open-app.tsx';
import { sampleIds } from '../test/sample-plan.ts';
import { sampleWorkflow } from '../test/sample-run.ts';
import { planRows } from './plan-row.ts';

test('each run says where it stands and what to do next', async () => {
  openApp('/plans', {
    list_workflows: () =>
      page([
        sampleWorkflow,
        {
          ...sampleWorkflow,
          workflow_id: 'w2',
          status: 'failed',
          error: { code: 'upstream_failed', message: 'No answer from the model.', retryable: true },
        },
      ]),
    list_plans: () => page([]),
  });
  const waiting = (await screen.findByText('Waits for you')).closest('tr') as HTMLElement;
  expect(
    within(waiting)
      .getByRole('link', { name: /^Decide/ })
      .getAttribute('href'),
  ).toBe(`/runs/${sampleIds.workflow}`);
  const failed = screen.getByText('Failed').closest('tr') as HTMLElement;
  expect(within(failed).getByText('No answer from the model.')).toBeTruthy();
  expect(within(failed).getByRole('link', { name: /See what went wrong/ })).toBeTruthy();
});

test('a finished run opens its plan, and each further version has a row of its own', () => {
  const rows = planRows(
    [{ ...sampleWorkflow, status: 'completed', plan_id: samplePlanSummary.plan_id }],
    [samplePlanSummary, { ...samplePlanSummary, plan_id: 'p2', version: 2 }],
  );
  expect(rows).toHaveLength(2);
  expect(rows.map((row) => row.plan?.version).toSorted()).toEqual([1, 2]);
  expect(rows.every((row) => row.next === 'open')).toBe(true);
});

test('an empty workstation offers a start', async () => {
  openApp('/plans', { list_workflows: () => page([]), list_plans: () => page([]) });
  const link = await screen.findByRole('link', { name: 'Start from a brief' });
  expect(link.getAttribute('href')).toBe('/brief');
  expect(screen.getByRole('link', { name: 'Plan the sample season' })).toBeTruthy();
});

test('a list that cannot be read says why and can be read again', async () => {
  let down = true;
  const { user } = openApp('/plans', {
    list_plans: () =>
      down ? problem(422, 'invalid_input', 'The list is out of order.') : page([]),
  });
  await screen.findAllByText('The list is out of order.');
  down = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Waits for you')).toBeTruthy();
});
