import { expect, test } from 'vitest';
import { decisionSchema } from './approval.ts';

test('values sent with a decision that is no edit are refused, not ignored', () => {
  for (const action of ['accept', 'reject']) {
    const decision = { action, plan_hash: 'h' };
    expect(decisionSchema.safeParse(decision).success).toBe(true);
    const parsed = decisionSchema.safeParse({ ...decision, edits: { units: 600 } });
    expect(parsed.error?.issues).toMatchObject([{ path: ['edits'] }]);
  }
  const edit = { action: 'edit', edits: { units: 600 }, plan_hash: 'h' };
  expect(decisionSchema.safeParse(edit).success).toBe(true);
});
