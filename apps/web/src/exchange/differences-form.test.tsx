// @vitest-environment happy-dom
import type { OverridesRequest } from '@hemline/contracts';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { callsOf, openApp } from '../test/open-app.tsx';
import { samplePlan } from '../test/sample-plan.ts';
import type { WorkbookDifferences } from './chosen-overrides.ts';

const differences: WorkbookDifferences = {
  plan_id: samplePlan.plan_id,
  base_plan_hash: samplePlan.plan_hash,
  current_plan_id: samplePlan.plan_id,
  differences: Array.from({ length: 250 }, (_, at) => ({
    table: 'store_demand',
    key: `S${String(at + 1).padStart(3, '0')}`,
    column: 'week_1',
    base: 10,
    current: 10,
    edited: 20,
    status: 'apply' as const,
  })),
  overrides: [],
};

test('any of many differences can be left out, and the others are saved', async () => {
  const { calls, user } = openApp(`/plans/${samplePlan.plan_id}`, {
    compare_workbook: () => differences,
    override_plan: () => Response.json(samplePlan, { status: 201 }),
  });
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  await user.click(await screen.findByText(/^Bring an edited workbook back/));
  await screen.findByRole('dialog');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no place for the file');
  await user.upload(input, new File(['PK'], 'plan.xlsx'));
  await screen.findByText('1 to 100 of 250');
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Take Demand, S230, week 1' }));
  await user.type(screen.getByLabelText('Why'), 'Local knowledge');
  await user.click(screen.getByRole('button', { name: /^Save 249 overrides/ }));
  const sent = callsOf(calls, 'override_plan').map(({ body }) => body as OverridesRequest);
  const overrides = sent.flatMap((body) => body.overrides);
  expect(overrides).toHaveLength(249);
  expect(overrides.map(({ store_id }) => store_id)).not.toContain('S230');
});
