import { startWorkflowSchema } from '@hemline/contracts';
import { expect, test } from 'vitest';
import { samplePlan } from '../test/sample-plan.ts';
import { changedCount, flatParameters, inputsOf } from './scenario-inputs.ts';

test('a copied plan starts with exactly the inputs of the plan', () => {
  const inputs = inputsOf(samplePlan);
  const flat = flatParameters(inputs, samplePlan.category);
  for (const [name, value] of Object.entries(flat))
    if (name !== 'category')
      expect(value).toBe(samplePlan.parameters[name as keyof typeof samplePlan.parameters].value);
  expect(startWorkflowSchema.safeParse({ parameters: flat }).success).toBe(true);
  expect(changedCount(inputs, inputs)).toBe(0);
});

test('a holdback of 0 stays 0, and no checkpoint leaves no threshold behind', () => {
  const inputs = { ...inputsOf(samplePlan), holdbackPercent: 0, checkpointWeek: '' };
  expect(flatParameters(inputs, 'Dresses')).toMatchObject({
    dc_holdback_percentage: 0,
    markdown_checkpoint_week: null,
    markdown_threshold: null,
  });
});

test('percentages become shares without stray digits', () => {
  const inputs = { ...inputsOf(samplePlan), holdbackPercent: 14.5 };
  expect(flatParameters(inputs, 'Dresses').dc_holdback_percentage).toBe(0.145);
});
