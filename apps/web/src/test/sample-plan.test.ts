import { planSchema, previewSchema, readingSchema, workflowSchema } from '@hemline/contracts';
import { expect, test } from 'vitest';
import { samplePlan } from './sample-plan.ts';
import { samplePreview, sampleReading, sampleReadingWithIssue } from './sample-reading.ts';
import { sampleWorkflow } from './sample-run.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('the fixtures are what the contract says', () => {
  planSchema.parse(samplePlan);
  readingSchema.parse(sampleReading);
  readingSchema.parse(sampleReadingWithIssue);
  previewSchema.parse(samplePreview);
  workflowSchema.parse(sampleWorkflow);
});

test('the fixture’s numbers add up as a plan’s must', () => {
  const { allocation, buy, demand } = samplePlan;
  expect(allocation.store_units + allocation.dc_units).toBe(buy.units);
  expect(sum(allocation.stores.map((store) => store.initial_units))).toBe(allocation.store_units);
  expect(sum(allocation.clusters.map((cluster) => cluster.units))).toBe(allocation.store_units);
  expect(sum(demand.weekly.map((week) => week.units))).toBe(demand.season_units);
});
