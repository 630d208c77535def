// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, samplePlanSummary } from '../test/fake-api.ts';
import { callsOf, openApp } from '../test/open-app.tsx';
import { sampleIds, samplePlan } from '../test/sample-plan.ts';
import { scenarioPlan, scenarioSummary } from '../test/sample-scenario.ts';

const answers = {
  list_plans: () => page([scenarioSummary, samplePlanSummary]),
  get_plan: ({ params }: { params: Readonly<Record<string, string>> }) =>
    params.id === scenarioPlan.plan_id ? scenarioPlan : samplePlan,
};
const path = `/scenarios?plans=${encodeURIComponent(JSON.stringify([samplePlan.plan_id, scenarioPlan.plan_id]))}`;

test('two plans show only what differs, until everything is asked for', async () => {
  const { router, user } = openApp(path, answers);
  expect((await screen.findAllByText('DC holdback 45 % → 30 %; Overrides 0 → 1')).length).toBe(1);
  expect(screen.queryByRole('rowheader', { name: 'Season start' })).toBeNull();
  await user.click(screen.getByLabelText('Differences only'));
  await waitFor(() => expect(router.state.location.search).toMatchObject({ all: true }));
  expect(await screen.findByRole('rowheader', { name: 'Season start' })).toBeTruthy();
});

test('taking a plan out changes the address', async () => {
  const { router, user } = openApp(path, answers);
  await user.click(await screen.findByRole('button', { name: 'Take B out' }));
  await waitFor(() =>
    expect(router.state.location.search).toEqual({ plans: [samplePlan.plan_id] }),
  );
});

test('a copied plan runs with the change alone, on the day and the data of its parent', async () => {
  const { calls, user } = openApp(path, answers);
  await user.click(await screen.findByRole('button', { name: 'Change A’s inputs …' }));
  const holdback = await screen.findByLabelText('DC holdback, %');
  await user.clear(holdback);
  await user.type(holdback, '20');
  await user.click(screen.getByRole('button', { name: 'Run with 1 change' }));
  await waitFor(() => expect(callsOf(calls, 'start_workflow')).toHaveLength(1));
  expect(callsOf(calls, 'start_workflow')[0]?.body).toMatchObject({
    parameters: { dc_holdback_percentage: 0.2, forecast_horizon_weeks: 12 },
    parent_plan_id: samplePlan.plan_id,
    dataset_id: sampleIds.dataset,
  });
});
