// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, problem } from '../test/fake-api.ts';
import { callsOf, openApp } from '../test/open-app.tsx';
import { sampleReading, sampleReadingWithIssue } from '../test/sample-reading.ts';

const box = () => screen.findByRole('textbox', { name: 'Describe the season' });

test('the chips say what a brief states and what is still missing, while it is written', async () => {
  const { calls, user } = openApp('/brief', {
    extract_parameters: () => ({
      ...sampleReadingWithIssue,
      parameters: {
        ...sampleReading.parameters,
        dc_holdback_percentage: { value: 0.45, source: 'defaulted', evidence: null },
      },
    }),
  });
  expect((await screen.findAllByText('not mentioned')).length).toBe(7);
  await user.type(await box(), '12-week dresses');
  expect(await screen.findByText('12 weeks')).toBeTruthy();
  expect(screen.getByText('default 45 %')).toBeTruthy();
  expect(screen.getByText('to check')).toBeTruthy();
  // Typing never pays for a language model.
  for (const call of callsOf(calls, 'extract_parameters'))
    expect(call.body).toMatchObject({ reader: 'offline' });
});

test('a draft survives closing the page', async () => {
  const { user, unmount } = openApp('/brief');
  await user.type(await box(), 'Denim, one drop');
  unmount();
  openApp('/brief');
  expect(((await box()) as HTMLTextAreaElement).value).toBe('Denim, one drop');
});

test('a broken draft is an empty one', async () => {
  localStorage.setItem('hemline.brief-draft', '{"text":1}');
  openApp('/brief');
  expect(((await box()) as HTMLTextAreaElement).value).toBe('');
});

test('an example fills the box and leaves it to be edited', async () => {
  const { user } = openApp('/brief');
  await user.click(await screen.findByRole('button', { name: /Denim single drop/ }));
  expect(((await box()) as HTMLTextAreaElement).value).toContain('Back-to-school denim');
});

test('an example in the address is taken once and then forgotten', async () => {
  const { router } = openApp('/brief?example=2');
  await waitFor(async () =>
    expect(((await box()) as HTMLTextAreaElement).value).toContain('Knitwear'),
  );
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});

test('Ctrl Enter opens the inputs for confirmation', async () => {
  const { router, user } = openApp('/brief');
  await user.type(await box(), '12-week dresses');
  fireEvent.keyDown(await box(), { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(router.state.location.search).toEqual({ confirm: true }));
  expect(await screen.findByRole('heading', { name: 'Confirm planning inputs' })).toBeTruthy();
});

test('without data the picker says so', async () => {
  openApp('/brief', { list_datasets: () => page([]) });
  expect(await screen.findByText('No data yet')).toBeTruthy();
});

test('the data says what is in it, and that the sample is synthetic', async () => {
  openApp('/brief');
  expect(await screen.findByText('sample (synthetic)')).toBeTruthy();
  expect(
    screen.getByText('24 stores, Denim, Dresses, Knitwear, sales to 22 Feb 2026'),
  ).toBeTruthy();
});

test('a brief that could not be read is not said to leave everything out', async () => {
  const { user } = openApp('/brief', {
    extract_parameters: () => problem(503, 'unavailable', 'The server is stopping.'),
  });
  await user.type(await box(), '10 weeks of tops');
  expect((await screen.findAllByText('not read yet')).length).toBe(7);
  expect(screen.queryByText('not mentioned')).toBeNull();
});
