// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, problem } from '../test/fake-api.ts';
import { feed } from '../test/fake-socket.ts';
import { callsOf, openApp } from '../test/open-app.tsx';
import { sampleIds } from '../test/sample-plan.ts';
import {
  eventsToApproval,
  eventsToPlan,
  sampleApproval,
  sampleWorkflow,
} from '../test/sample-run.ts';

const path = `/runs/${sampleIds.workflow}`;

test('a run shows its steps, what was computed and the decision it waits for', async () => {
  openApp(path);
  await screen.findByRole('heading', { name: 'Spring dresses, 12 weeks from 2 Mar 2026' });
  await feed(eventsToApproval);
  expect(await screen.findByText('Step 3 of 4')).toBeTruthy();
  expect(await screen.findByText(/^Forecast: pooled growth. Typical miss 9 %/)).toBeTruthy();
  expect(await screen.findByText('Orchestrator hands over to Demand')).toBeTruthy();
  expect(await screen.findByText(/Demand computed 2 steps/)).toBeTruthy();
  expect(await screen.findByRole('heading', { name: /Buy 25,776 units\?/ })).toBeTruthy();
});

test('accepting sends the hash of the card that was shown', async () => {
  const { calls, user } = openApp(path, {
    decide_approval: () => ({ ...sampleApproval, status: 'accepted' }),
  });
  await user.click(await screen.findByRole('button', { name: 'Accept 25,776 units' }));
  const [decision] = callsOf(calls, 'decide_approval');
  expect(decision?.params).toEqual({ id: sampleIds.approval });
  expect(decision?.body).toEqual({ action: 'accept', plan_hash: sampleApproval.plan_hash });
});

test('choosing an alternative changes the buy to it', async () => {
  const { calls, user } = openApp(path, {
    decide_approval: () => ({ ...sampleApproval, status: 'edited' }),
  });
  await user.click(await screen.findByRole('radio', { name: /23,196 units/ }));
  await user.type(screen.getByLabelText('Your reason'), 'OTB is tight');
  await user.click(screen.getByRole('button', { name: 'Change to 23,196 units' }));
  expect(callsOf(calls, 'decide_approval')[0]?.body).toEqual({
    action: 'edit',
    edits: { units: 23_196 },
    reason: 'OTB is tight',
    plan_hash: sampleApproval.plan_hash,
  });
});

test('a rejection needs a reason', async () => {
  const { calls, user } = openApp(path, {
    decide_approval: () => ({ ...sampleApproval, status: 'rejected' }),
  });
  await user.click(await screen.findByRole('button', { name: 'Reject' }));
  expect(screen.getByText('Say why you reject it')).toBeTruthy();
  expect(callsOf(calls, 'decide_approval')).toEqual([]);
  await user.type(screen.getByLabelText('Your reason'), 'Too much');
  await user.click(screen.getByRole('button', { name: 'Reject' }));
  expect(callsOf(calls, 'decide_approval')[0]?.body).toMatchObject({ action: 'reject' });
});

test('a second decision says that someone was first, and shows who', async () => {
  let decided = false;
  const { user } = openApp(path, {
    list_approvals: () =>
      page([
        decided
          ? {
              ...sampleApproval,
              status: 'edited',
              decided_by: 'anna',
              decided_at: '2026-02-24T09:15:00Z',
              decided_value: 23_196,
            }
          : sampleApproval,
      ]),
    decide_approval: () => {
      decided = true;
      return problem(409, 'already_decided', 'This approval was decided already.');
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Accept 25,776 units' }));
  expect(await screen.findByText(/Changed to 23,196 units by anna/)).toBeTruthy();
});

test('a finished run leads to its plan', async () => {
  openApp(path, { list_approvals: () => page([]) });
  await screen.findByRole('heading', { name: /Spring dresses/ });
  await feed(eventsToPlan);
  const link = await screen.findByRole('link', { name: 'Open the plan' });
  expect(link.getAttribute('href')).toBe(`/plans/${sampleIds.plan}`);
  expect(screen.getByText('Left out')).toBeTruthy();
});

test('a failed step can be tried again or, where a plan can do without it, left out', async () => {
  const { calls, user } = openApp(path, {
    get_workflow: () => ({ ...sampleWorkflow, status: 'failed', last_seq: 0 }),
    list_approvals: () => page([]),
    skip_phase: () => sampleWorkflow,
    retry_phase: () => sampleWorkflow,
  });
  await screen.findByRole('heading', { name: /Spring dresses/ });
  await feed([
    ...eventsToApproval,
    {
      type: 'error',
      workflow_id: sampleIds.workflow,
      seq: eventsToApproval.length + 1,
      timestamp: '2026-02-24T09:15:00Z',
      phase: 'pricing',
      code: 'upstream_failed',
      message: 'The language model did not answer.',
      retryable: true,
    },
  ]);
  const alert = screen.getByRole('alert');
  expect(within(alert).getByText('Pricing could not finish')).toBeTruthy();
  await user.click(within(alert).getByRole('button', { name: 'Retry step' }));
  await user.click(within(alert).getByRole('button', { name: 'Continue without' }));
  expect(callsOf(calls, 'retry_phase')[0]?.params.name).toBe('pricing');
  expect(callsOf(calls, 'skip_phase')[0]?.params.name).toBe('pricing');
});

test('a running run can be paused and cancelled, and says when that is refused', async () => {
  const { user } = openApp(path, {
    get_workflow: () => ({ ...sampleWorkflow, status: 'running', last_seq: 99 }),
    list_approvals: () => page([]),
    pause_workflow: () => problem(409, 'illegal_transition', 'The run is over already.'),
  });
  await user.click(await screen.findByRole('button', { name: 'Pause' }));
  expect(await screen.findByText('The run is over already.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Cancel run' })).toBeTruthy();
});

test('a run that does not exist says so', async () => {
  openApp(path, { get_workflow: () => problem(404, 'not_found', 'There is no such run.') });
  expect((await screen.findAllByText('There is no such run.')).length).toBeGreaterThan(0);
});

test('without a run, the screen says how to start one', async () => {
  openApp('/runs', { list_workflows: () => page([]) });
  expect(await screen.findByText('Nothing has run yet')).toBeTruthy();
});
