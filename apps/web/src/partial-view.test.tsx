// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FakeSocket } from './test/fake-socket.ts';
import { callsOf, openApp } from './test/open-app.tsx';
import { samplePartialPlan } from './test/sample-partial-plan.ts';
import { sampleIds, samplePlan } from './test/sample-plan.ts';
import { eventsToApproval, eventsToPlan } from './test/sample-run.ts';

const path = `/runs/${sampleIds.workflow}/results`;

function follow(events: readonly unknown[]) {
  const [socket] = FakeSocket.opened;
  act(() => {
    socket?.open();
    for (const event of events) socket?.say(event);
  });
}

test('while the run waits, demand can be read, the rest says why it is not there', async () => {
  openApp(path, { get_partial_plan: () => samplePartialPlan('demand') });
  await waitFor(() => expect(FakeSocket.opened).toHaveLength(1));
  follow(eventsToApproval);
  expect(
    await screen.findByText('Partial: Inventory waits for your decision on the buy.'),
  ).toBeTruthy();
  const tab = (name: string) => screen.getByRole<HTMLButtonElement>('tab', { name });
  expect(tab('Demand').getAttribute('aria-selected')).toBe('true');
  expect(tab('Buy').disabled && tab('Markdown').disabled).toBe(true);
  expect(document.querySelector('[data-pointer="/demand/season_units"]')?.textContent).toContain(
    samplePlan.demand.season_units.toLocaleString('en-US'),
  );
  const missing = 'not known: Inventory waits for your decision on the buy';
  expect(screen.getAllByText(missing).length).toBeGreaterThanOrEqual(3);
  expect(screen.queryByText('System values, no overrides')).toBeNull();
  expect(screen.getByText('Numbers can be overridden once the plan is finished')).toBeTruthy();
});

test('once the run is done the address becomes the plan’s', async () => {
  const { calls, router } = openApp(`${path}?tab=buy`, {
    get_partial_plan: () => samplePartialPlan('inventory'),
  });
  await waitFor(() => expect(FakeSocket.opened).toHaveLength(1));
  follow(eventsToPlan);
  await waitFor(() => expect(router.state.location.pathname).toBe(`/plans/${samplePlan.plan_id}`));
  expect(router.state.location.search).toEqual({ tab: 'buy' });
  expect(callsOf(calls, 'get_partial_plan')).toHaveLength(0);
});
