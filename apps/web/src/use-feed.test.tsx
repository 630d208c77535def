// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { connection } from './connection.ts';
import { createQueryClient } from './queries.ts';
import { FakeSocket, feed } from './test/fake-socket.ts';
import { sampleIds } from './test/sample-plan.ts';
import { eventsToApproval } from './test/sample-run.ts';
import { useFeed } from './use-feed.ts';

function Probe() {
  const { view, caughtUp } = useFeed(sampleIds.workflow);
  return (
    <p>
      seq {view.lastSeq}, {view.events.length} events, caught up {caughtUp ?? 0}
    </p>
  );
}

function openProbe() {
  const commits: number[] = [];
  const view = render(
    <QueryClientProvider client={createQueryClient()}>
      <Profiler id="feed" onRender={() => commits.push(commits.length)}>
        <Probe />
      </Profiler>
    </QueryClientProvider>,
  );
  return { ...view, commits };
}

const wait = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

async function nextSocket(after: FakeSocket): Promise<FakeSocket> {
  for (let tries = 0; tries < 100; tries += 1) {
    const last = FakeSocket.opened.at(-1);
    if (last && last !== after) return last;
    await wait(30);
  }
  throw new Error('it did not reconnect');
}

beforeEach(() => {
  FakeSocket.opened.length = 0;
  vi.stubGlobal('WebSocket', FakeSocket);
});

test('a first connection asks for the whole log', async () => {
  openProbe();
  const socket = await feed(eventsToApproval);
  expect(socket.url).toContain(`/ws/${sampleIds.workflow}?after=0`);
  expect(await screen.findByText(/seq 16, 16 events/)).toBeTruthy();
});

test('a client that reconnects asks for what it missed, and says how much that was', async () => {
  openProbe();
  const first = await feed(eventsToApproval.slice(0, 9));
  act(() => first.drop());
  expect(connection.read().state).toBe('reconnecting');
  const second = await nextSocket(first);
  expect(second.url).toContain('after=9');
  act(() => {
    second.open();
    // The server may repeat what it is not sure about: nothing is shown twice.
    for (const event of eventsToApproval.slice(7)) second.say(event);
  });
  expect(connection.read().state).toBe('live');
  await wait(600);
  expect(screen.getByText('seq 16, 16 events, caught up 7')).toBeTruthy();
});

test('a gap in the numbers is asked for again, not shown', async () => {
  openProbe();
  const first = await feed(eventsToApproval.slice(0, 4));
  act(() => first.say(eventsToApproval[9]));
  const second = await nextSocket(first);
  expect(second.url).toContain('after=4');
  expect(screen.getByText(/seq 4, 4 events/)).toBeTruthy();
});

test('500 events in one go are all shown, with one render a frame at most', async () => {
  const { commits } = openProbe();
  const before = commits.length;
  const socket = await feed([]);
  const startedMs = performance.now();
  act(() => {
    for (let seq = 1; seq <= 500; seq += 1)
      socket.say({
        type: 'warning',
        workflow_id: sampleIds.workflow,
        seq,
        timestamp: '2026-02-24T09:14:00Z',
        message: `event ${seq}`,
      });
  });
  await wait(80);
  const frames = Math.ceil((performance.now() - startedMs) / (1000 / 60)) + 1;
  expect(screen.getByText(/seq 500, 500 events/)).toBeTruthy();
  expect(commits.length - before).toBeLessThanOrEqual(frames);
});

test('what is no message of the feed does no harm', async () => {
  openProbe();
  const socket = await feed(eventsToApproval.slice(0, 2));
  act(() => {
    socket.say('not json');
    socket.say({ hello: 'there' });
  });
  await wait(50);
  expect(screen.getByText(/seq 2, 2 events/)).toBeTruthy();
});

test('leaving the run leaves no connection behind', async () => {
  const { unmount } = openProbe();
  const socket = await feed(eventsToApproval.slice(0, 2));
  unmount();
  await wait(400);
  expect(socket.readyState).toBe(FakeSocket.CLOSED);
  expect(FakeSocket.opened).toHaveLength(1);
  expect(connection.read().state).toBe('live');
});
