// @vitest-environment happy-dom
import type { OverridesRequest } from '@hemline/contracts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { formatUnits } from '../format.ts';
import { problem } from '../test/fake-api.ts';
import { callsOf, openApp } from '../test/open-app.tsx';
import { sampleIds, samplePlan } from '../test/sample-plan.ts';
import { draftKey, forgetDraft } from './override-drafts.ts';

const path = `/plans/${sampleIds.plan}`;
const seasonUnits = samplePlan.demand.season_units;
const firstUnits = samplePlan.demand.stores[0]?.weekly[0]?.units ?? 0;

afterEach(() => {
  for (const table of ['demand', 'allocation']) forgetDraft(draftKey(samplePlan.plan_hash, table));
});

async function openGrid(...options: Parameters<typeof openApp>) {
  const app = openApp(...options);
  const grid = await screen.findByRole('grid', { name: /Demand by store and week, units/ });
  const cell = (row: number, column: number) =>
    grid.querySelector(`[data-cell="${row}:${column}"]`) as HTMLElement;
  const total = () => grid.querySelector('[data-total]')?.textContent;
  grid.focus();
  return { ...app, grid, cell, total };
}

function paste(grid: HTMLElement, text: string) {
  fireEvent.paste(grid, { clipboardData: { getData: () => text } });
}

test('the grid adds up to the season demand above it', async () => {
  const { total, grid } = await openGrid(path);
  expect(total()).toBe(formatUnits(seasonUnits));
  const sums = samplePlan.demand.weekly.map(({ units }) => formatUnits(units));
  const shown = [...grid.querySelectorAll('[data-column-sum]')].map((cell) => cell.textContent);
  expect(sums.slice(0, shown.length)).toEqual(shown);
});

test('a typed number stands beside the system’s, Delete brings the system’s back', async () => {
  const { grid, cell, total, user } = await openGrid(path);
  await user.keyboard('7');
  await user.keyboard('77{Enter}');
  expect(cell(0, 0).dataset.overridden).toBe('true');
  expect(cell(0, 0).textContent).toContain(formatUnits(firstUnits));
  expect(cell(0, 0).textContent).toContain('777');
  expect(total()).toBe(formatUnits(seasonUnits + 777 - firstUnits));
  expect(cell(1, 0).dataset.active).toBe('true');
  expect(document.activeElement).toBe(grid);
  await user.keyboard('{ArrowUp}{Delete}');
  expect(cell(0, 0).dataset.overridden).toBe('false');
  expect(total()).toBe(formatUnits(seasonUnits));
});

test('a paste shows what matches before it applies, and undo takes all of it back', async () => {
  const { grid, cell, total, user } = await openGrid(path);
  paste(grid, 'Store\tW2\tW1\r\nS003\t5\t6\r\nS999\t1\t1\r\n');
  const dialog = await screen.findByRole('dialog', { name: 'Paste' });
  expect(within(dialog).getByText(/Matched by row and column names/)).toBeTruthy();
  expect(within(dialog).getByText('Not in this table: S999')).toBeTruthy();
  expect(cell(2, 0).dataset.overridden).toBe('false');
  await user.click(within(dialog).getByRole('button', { name: 'Paste 2 cells' }));
  expect(cell(2, 0).textContent).toContain('6');
  expect(cell(2, 1).textContent).toContain('5');
  grid.focus();
  await user.keyboard('{Control>}z{/Control}');
  expect(total()).toBe(formatUnits(seasonUnits));
  await user.keyboard('{Control>}y{/Control}');
  expect(total()).not.toBe(formatUnits(seasonUnits));
});

test('Ctrl+C puts the selected numbers on the clipboard as tab-separated text', async () => {
  const { grid, user } = await openGrid(path);
  await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
  const copied = new Map<string, string>();
  fireEvent.copy(grid, {
    clipboardData: { setData: (type: string, text: string) => copied.set(type, text) },
  });
  const [one, two] = samplePlan.demand.stores;
  const line = (store: typeof one) =>
    store?.weekly
      .slice(0, 2)
      .map(({ units }) => units)
      .join('\t');
  expect(copied.get('text/plain')).toBe(`${line(one)}\r\n${line(two)}`);
});

test('saving asks why, sends the changes with the plan’s hash and opens the new version', async () => {
  const next = { ...structuredClone(samplePlan), plan_id: sampleIds.approval, version: 2 };
  const { user, calls, router } = await openGrid(path, {
    override_plan: () => Response.json(next, { status: 201 }),
  });
  await user.keyboard('9{Enter}');
  await user.click(screen.getByRole('button', { name: /Save as version 2/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Save as version 2' });
  await user.click(within(dialog).getByRole('button', { name: 'Plan anew' }));
  expect(within(dialog).getByText('Say why, in a few words')).toBeTruthy();
  await user.type(within(dialog).getByLabelText('Why'), 'Opens late');
  await user.click(within(dialog).getByRole('button', { name: 'Plan anew' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/plans/${next.plan_id}`));
  const [sent] = callsOf(calls, 'override_plan');
  expect(sent?.body as OverridesRequest).toEqual({
    overrides: [{ table: 'demand', store_id: 'S001', week: 1, units: 9 }],
    reason: 'Opens late',
    plan_hash: samplePlan.plan_hash,
  });
});

test('a newer version is explained, and the draft stays', async () => {
  const { user, cell } = await openGrid(path, {
    override_plan: () => problem(409, 'stale_plan_hash', 'Version 2 of this plan exists already.'),
  });
  await user.keyboard('9{Enter}');
  await user.click(screen.getByRole('button', { name: /Save as version 2/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Save as version 2' });
  await user.type(within(dialog).getByLabelText('Why'), 'Opens late');
  await user.click(within(dialog).getByRole('button', { name: 'Plan anew' }));
  expect(await within(dialog).findByText(/belong to an older version/)).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  expect(cell(0, 0).textContent).toContain('9');
});

test('an allocation above the buy cannot be saved and says by how much', async () => {
  const { user } = openApp(`${path}?tab=allocation`);
  const grid = await screen.findByRole('grid', { name: 'Allocation by store, units' });
  grid.focus();
  await user.keyboard('9{Control>}a{/Control}');
  await user.keyboard('999999{Enter}');
  expect(await screen.findByText(/more than the buy/)).toBeTruthy();
  const save = screen.getByRole('button', { name: /Save as version 2/ });
  expect((save as HTMLButtonElement).disabled).toBe(true);
});
