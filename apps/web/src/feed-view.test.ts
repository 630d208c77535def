import { feedEventSchema } from '@hemline/contracts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentStep, emptyFeedView, reduceFeed } from './feed-view.ts';
import { sampleIds } from './test/sample-plan.ts';
import { eventsToApproval, eventsToPlan } from './test/sample-run.ts';

test('the fixture is a feed the contract accepts', () => {
  for (const event of eventsToPlan) expect(feedEventSchema.safeParse(event).success).toBe(true);
});

describe('a view of the feed', () => {
  test('follows a run to its approval', () => {
    const view = reduceFeed(emptyFeedView, eventsToApproval);
    expect(view.status).toBe('awaiting_approval');
    expect(view.pendingApprovals).toEqual([sampleIds.approval]);
    expect(view.phases.demand).toMatchObject({ status: 'completed', durationMs: 812 });
    expect(view.agents.demand.status).toBe('completed');
    expect(currentStep(view)).toBe(3);
  });

  test('follows a run to its plan', () => {
    const view = reduceFeed(emptyFeedView, eventsToPlan);
    expect(view.status).toBe('completed');
    expect(view.planId).toBe(sampleIds.plan);
    expect(view.pendingApprovals).toEqual([]);
    expect(view.phases.pricing).toMatchObject({
      status: 'skipped',
      reason: 'No markdown is planned.',
    });
    expect(view.agents.inventory.status).toBe('completed');
  });

  test('is the same however the messages are cut into batches and however often they are repeated', () => {
    const whole = reduceFeed(emptyFeedView, eventsToPlan);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: eventsToPlan.length }), { maxLength: 6 }),
        fc.integer({ min: 0, max: 5 }),
        (cuts, overlap) => {
          const borders = [0, ...cuts.sort((a, b) => a - b), eventsToPlan.length];
          let view = emptyFeedView;
          for (let at = 1; at < borders.length; at += 1) {
            const from = Math.max(0, (borders[at - 1] ?? 0) - overlap);
            view = reduceFeed(view, eventsToPlan.slice(from, borders[at]));
          }
          expect(view).toEqual(whole);
        },
      ),
    );
  });

  test('does not change the view it was given', () => {
    const before = reduceFeed(emptyFeedView, eventsToApproval);
    const copy = structuredClone(before);
    reduceFeed(before, eventsToPlan);
    expect(before).toEqual(copy);
  });

  test('stays the very same object when a message brings nothing new', () => {
    const view = reduceFeed(emptyFeedView, eventsToApproval);
    expect(reduceFeed(view, eventsToApproval.slice(0, 3))).toBe(view);
  });

  test('takes a snapshot in place of history', () => {
    const view = reduceFeed(emptyFeedView, [
      {
        type: 'snapshot',
        workflow_id: sampleIds.workflow,
        seq: 12_000,
        timestamp: '2026-02-24T09:14:00Z',
        status: 'paused',
        phases: [
          {
            name: 'demand',
            status: 'completed',
            attempt: 1,
            started_at: null,
            finished_at: null,
            reason: null,
          },
        ],
        agents: [{ agent: 'demand', status: 'completed', message: 'Done', progress: 1 }],
        pending_approvals: [],
        plan_id: null,
      },
    ]);
    expect(view).toMatchObject({ lastSeq: 12_000, status: 'paused', events: [] });
    expect(view.phases.demand.status).toBe('completed');
  });

  test('an error fails its step, and a new attempt clears it', () => {
    const base = { workflow_id: sampleIds.workflow, timestamp: '2026-02-24T09:20:00Z' };
    const failed = reduceFeed(reduceFeed(emptyFeedView, eventsToApproval), [
      {
        ...base,
        type: 'error',
        seq: 17,
        phase: 'inventory',
        code: 'upstream_failed',
        message: 'No answer.',
        retryable: true,
      },
    ]);
    expect(failed).toMatchObject({ status: 'failed', errorPhase: 'inventory' });
    expect(failed.phases.inventory.status).toBe('failed');
    const again = reduceFeed(failed, [
      { ...base, type: 'phase_started', seq: 18, phase: 'inventory' },
    ]);
    expect(again).toMatchObject({ status: 'running', error: null, errorPhase: null });
  });

  test('pause, resume, roll back and cancel are told as they are', () => {
    const base = { workflow_id: sampleIds.workflow, timestamp: '2026-02-24T09:20:00Z' };
    const at = (seq: number) => ({ ...base, seq });
    let view = reduceFeed(emptyFeedView, eventsToApproval.slice(0, 13));
    view = reduceFeed(view, [{ ...at(14), type: 'workflow_paused' }]);
    expect(view.status).toBe('paused');
    view = reduceFeed(view, [{ ...at(15), type: 'workflow_resumed' }]);
    expect(view.status).toBe('running');
    view = reduceFeed(view, [
      { ...at(16), type: 'phase_rolled_back', phase: 'demand', reason: 'asked to' },
    ]);
    expect(view.phases.demand).toMatchObject({ status: 'rolled_back', reason: 'asked to' });
    view = reduceFeed(view, [{ ...at(17), type: 'workflow_cancelled' }]);
    expect(view.status).toBe('cancelled');
  });
});
