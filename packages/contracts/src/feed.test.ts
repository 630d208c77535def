import { expect, test } from 'vitest';
import { feedEventSchema, feedEventSchemas, feedMessageSchema } from './feed.ts';

const common = { workflow_id: 'w', seq: 7, timestamp: '2025-10-17T14:23:45Z' };

test("the customer's own agent_status message is accepted as it stands", () => {
  const message = {
    type: 'agent_status',
    workflow_id: '…',
    seq: 7,
    timestamp: '2025-10-17T14:23:45Z',
    phase: 'demand',
    agent: 'demand',
    status: 'thinking',
    message: 'Analyzing historical sales patterns...',
    progress: 0.35,
  };
  expect(feedMessageSchema.parse(message)).toEqual(message);
});

const option = {
  label: '9,600 units',
  value: 9600,
  consequences: { stockout_probability: 0.2 },
  notes: [],
};
const examples: Record<string, object> = {
  workflow_started: {},
  agent_status: { agent: 'pricing', status: 'working', message: 'Comparing depths', progress: 1 },
  handoff: { from: 'orchestrator', to: 'demand', phase: 'demand' },
  tool_call: { agent: 'demand', call_id: 'c1', tool: 'compare_forecasts', arguments: {} },
  tool_result: { call_id: 'c1', summary: 'Compared 5 models', duration_ms: 412 },
  choice: {
    agent: 'inventory',
    decision: 'buy_units',
    chosen: 9600,
    made_by: 'planner',
    reason: 'cap',
  },
  approval_request: {
    agent: 'inventory',
    approval_id: 'a1',
    question: 'Buy 9,600 units?',
    proposal: option,
    alternatives: [option],
    plan_hash: 'h',
  },
  approval_decided: { approval_id: 'a1', action: 'accept', decided_by: 'local' },
  phase_started: { phase: 'demand' },
  phase_completed: { phase: 'demand', duration_ms: 812 },
  phase_skipped: { phase: 'pricing', reason: 'no markdown planned' },
  phase_rolled_back: { phase: 'pricing', reason: 'rolled back to demand' },
  workflow_paused: {},
  workflow_resumed: {},
  workflow_cancelled: {},
  workflow_completed: { plan_id: 'p1' },
  warning: { message: 'The model did not hand off' },
  error: { code: 'model_unavailable', message: 'No answer', retryable: true },
};

test.each(Object.keys(feedEventSchemas))(
  'a %s event keeps every field through the contract',
  (type) => {
    const event = { type, ...common, ...examples[type] };
    expect(feedEventSchema.parse(event)).toEqual(event);
  },
);

test.each([
  ['seq below 1', { type: 'workflow_paused', ...common, seq: 0 }],
  ['an unknown type', { type: 'surprise', ...common }],
  [
    'progress above 1',
    { type: 'agent_status', ...common, ...examples.agent_status, progress: 1.1 },
  ],
  ['an unknown agent', { type: 'handoff', ...common, from: 'orchestrator', to: 'legal' }],
  ['a local time', { type: 'workflow_paused', ...common, timestamp: '2025-10-17 14:23' }],
])('an event with %s is refused', (_what, event) => {
  expect(feedEventSchema.safeParse(event).success).toBe(false);
});
