// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, samplePlanSummary } from '../test/fake-api.ts';
import { callsOf, openApp } from '../test/open-app.tsx';
import { sampleLedger } from '../test/sample-ledger.ts';
import { samplePlan } from '../test/sample-plan.ts';
import { scenarioPlan } from '../test/sample-scenario.ts';

const path = `/plans/${scenarioPlan.plan_id}/ledger`;
const answers = { get_plan: () => scenarioPlan };

test('each override stands beside what was sold, and the sum says whether they were worth it', async () => {
  const ledger = sampleLedger(true);
  openApp(path, { ...answers, get_ledger: () => ledger });
  const grid = await screen.findByRole('grid', { name: 'Overrides against actual sales' });
  const [, first] = within(grid).getAllByRole('row');
  expect(first?.textContent).toContain('S001W1 · 2 Mar6072+1274−14−2+12local');
  const all = screen.getByRole('row', { name: /All overrides of demand/ });
  const value = ledger.groups[0]?.value_added ?? 0;
  expect(all.textContent?.replace('−', '-')).toContain(String(value));
  expect(screen.getByText(/^Overrides came .* units/)).toBeTruthy();
});

test('before the weeks are sold every missing number says why, and where to import sales', async () => {
  openApp(path, { ...answers, get_ledger: () => sampleLedger(false) });
  expect(await screen.findByText(/None can be judged yet/)).toBeTruthy();
  expect(screen.getAllByText(/not known: Not sold yet: the week ends/).length).toBeGreaterThan(10);
  const link = screen.getByRole('link', { name: 'Import actual sales' });
  expect(link.getAttribute('href')).toBe(`/datasets/${scenarioPlan.dataset_id}?import=sales`);
});

test('a long ledger is read a page at a time, and the place is in the address', async () => {
  const ledger = { ...sampleLedger(true), total: 250 };
  const { calls, router, user } = openApp(path, { ...answers, get_ledger: () => ledger });
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ from: 100 }));
  await waitFor(() => expect(callsOf(calls, 'get_ledger').at(-1)?.query.get('offset')).toBe('100'));
});

test('a plan without overrides says what the page is for', async () => {
  openApp('/actuals', {
    list_plans: () => page([samplePlanSummary]),
    get_plan: () => samplePlan,
    get_ledger: () => ({ ...sampleLedger(false), items: [], total: 0 }),
  });
  expect(await screen.findByText('Version 1 has no overrides')).toBeTruthy();
});
