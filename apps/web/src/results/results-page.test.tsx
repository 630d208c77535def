// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { formatUnits } from '../format.ts';
import { page, problem } from '../test/fake-api.ts';
import { openApp } from '../test/open-app.tsx';
import { sampleIds, samplePlan } from '../test/sample-plan.ts';
import { resultTabs } from './tabs/index.ts';

const path = `/plans/${sampleIds.plan}`;

test('the five numbers that matter stand on top', async () => {
  openApp(path);
  await screen.findByRole('heading', { name: 'Spring dresses' });
  const strip = screen.getByText('Buy quantity').closest('dl') as HTMLElement;
  expect(
    within(strip).getByRole('button', { name: formatUnits(samplePlan.buy.units) }),
  ).toBeTruthy();
  expect(within(strip).getByText('In-stock')).toBeTruthy();
});

test('a number that is not known shows a dash and why, never 0', async () => {
  openApp(path);
  const reason = await screen.findByText('not known: The policy file has no cost for Dresses.');
  expect(reason.parentElement?.textContent).toMatch(/^–/);
});

test.each(resultTabs.map(({ key, label }) => [key, label]))(
  'the tab %s has an address of its own',
  async (key, label) => {
    openApp(`${path}?tab=${key}`);
    const tab = await screen.findByRole('tab', { name: label });
    await waitFor(() => expect(tab.getAttribute('aria-selected')).toBe('true'));
  },
);

test('changing the tab changes the address', async () => {
  const { router, user } = openApp(path);
  await user.click(await screen.findByRole('tab', { name: 'Buy' }));
  await waitFor(() => expect(router.state.location.search).toMatchObject({ tab: 'buy' }));
  expect(await screen.findByText('What other buys would lead to')).toBeTruthy();
});

test('asking why puts the number into the address and opens the panel', async () => {
  const { router, user } = openApp(path);
  const strip = (await screen.findByText('Buy quantity')).closest('dl') as HTMLElement;
  await user.click(within(strip).getByRole('button', { name: formatUnits(samplePlan.buy.units) }));
  await waitFor(() =>
    expect(router.state.location.search).toMatchObject({ why: '/kpis/buy_units' }),
  );
  expect(await screen.findByRole('heading', { name: 'Why' })).toBeTruthy();
});

test('a chart can be read as a table', async () => {
  const { user } = openApp(`${path}?tab=stock`);
  await user.click(await screen.findByRole('button', { name: 'Show as table' }));
  expect((await screen.findAllByRole('grid', { name: 'Weekly stock' })).length).toBe(2);
  expect(screen.getByRole('button', { name: 'Show as chart' })).toBeTruthy();
});

test('arrow keys move through a table and Enter asks why', async () => {
  const { router, user } = openApp(`${path}?tab=stock`);
  const grid = await screen.findByRole('grid', { name: 'Weekly stock' });
  const [first] = await within(grid).findAllByRole('rowheader');
  first?.focus();
  await user.keyboard('{ArrowRight}{ArrowDown}');
  await waitFor(() => expect(document.activeElement?.getAttribute('data-place')).toBe('1:1'));
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(router.state.location.search).toMatchObject({ why: '/wssi/1/opening' }),
  );
});

test('without a markdown the tab says why there is none', async () => {
  openApp(`${path}?tab=markdown`, {
    get_plan: () => ({ ...samplePlan, markdown: null, markdown_skipped_reason: 'No checkpoint.' }),
  });
  expect(await screen.findByText('No markdown planned')).toBeTruthy();
  expect(screen.getByText('No checkpoint.')).toBeTruthy();
});

test('a mock forecast says mock wherever its numbers appear', async () => {
  openApp(path, {
    get_plan: () => ({
      ...samplePlan,
      demand: { ...samplePlan.demand, mock: true, model: 'mock-ensemble' },
    }),
  });
  expect(await screen.findByText('Mock forecast')).toBeTruthy();
  expect(screen.getByText('Weekly demand, mock-ensemble (mock)')).toBeTruthy();
});

test('a plan that does not exist says so', async () => {
  openApp(path, { get_plan: () => problem(404, 'not_found', 'There is no such plan.') });
  expect((await screen.findAllByText('There is no such plan.')).length).toBeGreaterThan(0);
});

test('without a plan, Results say what comes first', async () => {
  openApp('/results', { list_plans: () => page([]) });
  expect(await screen.findByText('Run the plan first')).toBeTruthy();
});

test('the newest plan is the one Results open', async () => {
  const { router } = openApp('/results');
  await waitFor(() => expect(router.state.location.pathname).toBe(path));
});
