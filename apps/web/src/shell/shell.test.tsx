// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { connection } from '../connection.ts';
import { openApp } from '../test/open-app.tsx';

test('the start of the workstation is the list of plans', async () => {
  const { router } = openApp('/');
  expect(await screen.findByRole('heading', { name: 'Plans' })).toBeTruthy();
  expect(router.state.location.pathname).toBe('/plans');
});

test('g and a letter go to a screen, but never while someone types', async () => {
  const { router, user } = openApp('/plans');
  await screen.findByRole('heading', { name: 'Plans' });
  await user.keyboard('gb');
  const box = await screen.findByRole('textbox', { name: 'Describe the season' });
  await user.type(box, 'gp');
  expect(router.state.location.pathname).toBe('/brief');
  expect((box as HTMLTextAreaElement).value).toBe('gp');
});

test('the question mark opens the keyboard map', async () => {
  openApp('/plans');
  await screen.findByRole('heading', { name: 'Plans' });
  fireEvent.keyDown(document.documentElement, { key: '?', code: 'Slash', shiftKey: true });
  expect(await screen.findByText('Search, or jump to a screen or plan')).toBeTruthy();
});

test('the palette finds plans by name and opens them', async () => {
  const { router, user } = openApp('/brief');
  await user.click(await screen.findByRole('button', { name: /Search or jump to/ }));
  const search = await screen.findByRole('textbox', { name: 'Search screens and plans' });
  await user.type(search, 'spring');
  await user.click(await screen.findByText(/dresses from 2 Mar 2026/));
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/plans\/.+/));
});

test('the header says when the screen is not current', async () => {
  openApp('/plans');
  expect(await screen.findByText('Live')).toBeTruthy();
  act(() => connection.lost('feed'));
  expect(await screen.findByText('Reconnecting…')).toBeTruthy();
  act(() => connection.forget('feed'));
  expect(await screen.findByText('Live')).toBeTruthy();
});

test('colours go from the system’s to light, dark and back', async () => {
  const { user } = openApp('/plans');
  await user.click(await screen.findByRole('button', { name: /Colours: As the system/ }));
  expect(localStorage.getItem('hemline.color-scheme')).toBe('light');
  await user.click(await screen.findByRole('button', { name: /Colours: Light/ }));
  expect(localStorage.getItem('hemline.color-scheme')).toBe('dark');
});

test('an address without a screen says so', async () => {
  openApp('/nowhere');
  expect(await screen.findByText('There is no screen at this address')).toBeTruthy();
});
