// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, problem, sampleDataset } from '../test/fake-api.ts';
import { callsOf, openApp } from '../test/open-app.tsx';
import {
  ownDataset,
  previewedImport,
  runningImport,
  sampleCheck,
} from '../test/sample-datasets.ts';

const path = `/datasets/${ownDataset.dataset_id}`;
const answers = {
  list_datasets: () => page([ownDataset, sampleDataset]),
  get_dataset: () => ownDataset,
  check_dataset: () => sampleCheck,
  list_imports: () => page([{ ...previewedImport, applied: true }]),
};

test('made-up data says so wherever it is listed', async () => {
  openApp('/datasets', answers);
  const row = (await screen.findByRole('link', { name: 'sample' })).closest('tr') as HTMLElement;
  expect(within(row).getByText('Synthetic')).toBeTruthy();
});

test('a taken name is said where it was typed', async () => {
  const { user } = openApp('/datasets', {
    ...answers,
    create_dataset: () => problem(409, 'name_taken', 'There is one of this name.'),
  });
  await user.click(await screen.findByRole('button', { name: 'New dataset' }));
  await user.type(await screen.findByLabelText(/^Name/), 'Spring 2027');
  await user.click(screen.getByRole('button', { name: 'Create' }));
  expect(await screen.findByText('Another dataset has this name')).toBeTruthy();
});

test('each finding says what it does to a forecast, and refused rows can be downloaded', async () => {
  openApp(path, answers);
  expect(await screen.findByText(/They count as unknown, not as zero/)).toBeTruthy();
  const link = await screen.findByRole('link', { name: 'Download with reasons' });
  expect(link.getAttribute('href')).toBe(
    `/api/v1/imports/${previewedImport.import_id}/rejected.csv`,
  );
});

test('a dataset that a plan rests on stays, and the refusal is explained', async () => {
  const { user } = openApp(path, {
    ...answers,
    delete_dataset: () => problem(409, 'in_use', 'In use.'),
  });
  await user.click(await screen.findByRole('button', { name: 'Delete …' }));
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  expect(await screen.findByText(/A plan or a run refers to this dataset/)).toBeTruthy();
});

test('an import that is still reading shows how far it is and can be cancelled', async () => {
  const { user, calls } = openApp(path, {
    ...answers,
    list_imports: () => page([runningImport]),
    cancel_import: () => ({ ...runningImport, status: 'cancelled' }),
  });
  expect(await screen.findByText(/42 %/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(callsOf(calls, 'cancel_import')).toHaveLength(1);
});
