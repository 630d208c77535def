// Opens the whole workstation at an address, with its calls answered from the fixtures.
import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../app.tsx';
import { createQueryClient } from '../queries.ts';
import { createAppRouter } from '../routes.tsx';
import { answer, type FakeAnswers, type SeenCall, sampleAnswers } from './fake-api.ts';
import { FakeSocket } from './fake-socket.ts';

/** The app at `path`; `calls` collects what it asked of the server, newest last. */
export function openApp(path: string, answers: FakeAnswers = {}) {
  const calls: SeenCall[] = [];
  const all = { ...sampleAnswers, ...answers };
  vi.stubGlobal('WebSocket', FakeSocket);
  FakeSocket.opened.length = 0;
  vi.stubGlobal('fetch', async (address: string | URL, init: RequestInit = {}) => {
    const body = typeof init.body === 'string' ? init.body : null;
    const { seen, response } = await answer(all, init.method ?? 'GET', String(address), body);
    if (seen) calls.push(seen);
    return response;
  });
  const queryClient = createQueryClient();
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createAppRouter(queryClient, history);
  const view = render(<App router={router} queryClient={queryClient} />);
  return { ...view, calls, router, user: userEvent.setup() };
}

/** Calls of one endpoint among those seen. */
export function callsOf(calls: readonly SeenCall[], name: SeenCall['name']): SeenCall[] {
  return calls.filter((call) => call.name === name);
}
