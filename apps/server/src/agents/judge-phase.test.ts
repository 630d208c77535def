import { type Model, Runner } from '@openai/agents';
import { assistantMessage, functionCall, ScriptedModel } from '@openai/agents/testing';
import { expect, test } from 'vitest';
import { specialistFor } from './index.ts';
import { judgePhase } from './judge-phase.ts';
import { createLanguageModel, type LanguageModel } from './language-model.ts';
import { createOfflineModel } from './offline-model.ts';
import { createOrchestrator } from './orchestrator.ts';
import { openSession } from './phase-session.ts';
import type {
  AgentChoice,
  InventoryToolbox,
  JudgeRequest,
  PricingToolbox,
  Toolbox,
} from './toolbox.ts';

const offline = createLanguageModel({ provider: 'offline' });
const scripted = (model: Model): LanguageModel => ({
  provider: 'compatible',
  name: 'scripted',
  model,
});

interface Recorded {
  readonly lines: string[];
  readonly choices: Record<string, AgentChoice<unknown>>;
}

function demandToolbox(recorded: Recorded): Toolbox {
  return {
    phase: 'demand',
    tools: {
      compareForecasts: async () => ({
        category: 'Dresses',
        stores: 50,
        weeks_of_history: 157,
        candidates: ['hemline', 'theta'].map((model) => ({
          model,
          mock: false,
          wape: 0.1,
          bias: 0,
          mase: 0.8,
          loses_to_seasonal_naive: false,
        })),
        default_choice: 'hemline',
        default_reason: 'lowest miss',
      }),
      chooseForecast: async (choice) => {
        if (!['hemline', 'theta'].includes(choice.value)) {
          return {
            ok: false,
            error: { code: 'not_a_candidate', message: 'not on the leaderboard' },
          };
        }
        recorded.choices.forecast = choice;
        return {
          ok: true,
          value: {
            model: choice.value,
            mock: false,
            season_units: 9,
            season_lo80: 8,
            season_hi80: 10,
            peak_week: 1,
            hard_series: 0,
          },
        };
      },
    },
  };
}

function inventoryToolbox(
  recorded: Recorded,
  rejected: readonly number[] = [],
): Toolbox & { tools: InventoryToolbox } {
  const buys = [9600, 9000, 8400];
  const candidate = (units: number) => ({
    units,
    method: 'cover_policy',
    stockout_probability: 0.1,
    expected_lost_sales: 1,
    expected_leftover: 1,
    expected_margin: null,
  });
  return {
    phase: 'inventory',
    tools: {
      clusterStores: async () => ({
        clusters: [{ name: 'City', stores: 2 }],
        silhouette: 0.5,
        suggested_clusters: null,
      }),
      compareBuys: async () => ({
        season_units: 8000,
        candidates: buys.map(candidate),
        default_choice: buys.find((units) => !rejected.includes(units)) ?? 0,
        default_reason: 'covers demand',
        rejected,
      }),
      settleBuy: async (choice) => {
        recorded.choices.buy = choice;
        return { ok: true, value: { units: choice.value, decided_by: 'planner' } };
      },
      compareAllocations: async () => ({
        candidates: [
          {
            method: 'marginal',
            dc_units: 1,
            store_units: 2,
            expected_lost_sales: 1,
            minimum_factor: 1,
          },
        ],
        default_choice: 'marginal',
        default_reason: 'fewest lost sales',
      }),
      chooseAllocation: async (choice) => {
        if (choice.value !== 'marginal')
          return { ok: false, error: { code: 'not_a_candidate', message: 'no such method' } };
        recorded.choices.allocation = choice;
        return {
          ok: true,
          value: {
            method: 'marginal',
            dc_units: 1,
            store_units: 2,
            expected_lost_sales: 1,
            minimum_factor: 1,
          },
        };
      },
      planReplenishment: async () => ({
        strategy: 'weekly',
        shipments: 3,
        units: 10,
        skipped_reason: null,
      }),
    },
  };
}

function pricingToolbox(planned: boolean, recorded: Recorded): Toolbox & { tools: PricingToolbox } {
  return {
    phase: 'pricing',
    tools: {
      compareMarkdowns: async () => ({
        planned,
        skipped_reason: planned ? null : 'no checkpoint in the brief',
        checkpoint_week: planned ? 6 : null,
        threshold: planned ? 0.6 : null,
        planned_sell_through: planned ? 0.43 : null,
        candidates: planned
          ? [{ depth: 0.2, units: 1, leftover: 0, margin: 5, reaches_target: true }]
          : [],
        default_choice: planned ? 0.2 : null,
        default_reason: 'best margin that reaches the target',
        rejected: [],
      }),
      settleMarkdown: async (choice) => {
        recorded.choices.markdown = choice;
        return { ok: true, value: { depth: choice.value, decided_by: 'planner' } };
      },
    },
  };
}

function requestFor(
  toolbox: Toolbox,
  recorded: Recorded,
  resume: JudgeRequest['resume'] = null,
): JudgeRequest {
  const say = (line: string) => {
    recorded.lines.push(line);
    return Promise.resolve();
  };
  return {
    phase: toolbox.phase,
    toolbox,
    memo: { get: async () => null, put: async () => undefined },
    signal: new AbortController().signal,
    correlationId: 'c',
    resume,
    reporter: {
      agentStatus: (agent, status) => say(`${agent} ${status}`),
      handoff: (from, to) => say(`${from} → ${to}`),
      toolCall: (_agent, _id, tool) => say(`call ${tool}`),
      toolResult: (_agent, _id, summary) => say(`result ${summary}`),
      warning: (_agent, message) => say(`warning ${message}`),
    },
  };
}

const fresh = (): Recorded => ({ lines: [], choices: {} });

test('the built-in model hands off, looks, and keeps the default forecast through the real Runner', async () => {
  const recorded = fresh();
  expect(await judgePhase(offline, requestFor(demandToolbox(recorded), recorded))).toEqual({
    kind: 'judged',
  });
  expect(recorded.choices.forecast).toMatchObject({
    value: 'hemline',
    reason: 'lowest miss',
    made_by: 'agent',
  });
  expect(recorded.lines.filter((line) => !line.startsWith('result'))).toEqual([
    'orchestrator → demand',
    'demand thinking',
    'demand working',
    'call compare_forecasts',
    'demand working',
    'call choose_forecast',
    'demand completed',
  ]);
});

test('a buy waits for the planner and goes on from the stored conversation once accepted', async () => {
  const recorded = fresh();
  const toolbox = inventoryToolbox(recorded);
  const first = await judgePhase(offline, requestFor(toolbox, recorded));
  if (first.kind !== 'awaiting_approval') throw new Error('expected a proposal');
  expect(first.proposal).toMatchObject({ kind: 'buy', value: 9600, reason: 'covers demand' });
  expect(recorded.choices.buy).toBeUndefined();
  const resume = {
    state: first.state,
    proposal: first.proposal,
    decision: { action: 'accept', reason: null },
  } as const;
  expect(await judgePhase(offline, requestFor(toolbox, recorded, resume))).toEqual({
    kind: 'judged',
  });
  expect(recorded.choices.buy).toMatchObject({ value: 9600, call_id: first.proposal.call_id });
  expect(recorded.choices.allocation).toMatchObject({ value: 'marginal' });
  expect(recorded.lines.filter((line) => line.startsWith('warning'))).toEqual([]);
});

test('a rejected buy makes the agent compare again and propose another', async () => {
  const recorded = fresh();
  const first = await judgePhase(offline, requestFor(inventoryToolbox(recorded), recorded));
  if (first.kind !== 'awaiting_approval') throw new Error('expected a proposal');
  const resume = {
    state: first.state,
    proposal: first.proposal,
    decision: { action: 'reject', reason: 'too much' },
  } as const;
  const second = await judgePhase(
    offline,
    requestFor(inventoryToolbox(recorded, [9600]), recorded, resume),
  );
  expect(second).toMatchObject({ kind: 'awaiting_approval', proposal: { value: 9000 } });
});

test('no checkpoint means no markdown is proposed', async () => {
  const recorded = fresh();
  expect(await judgePhase(offline, requestFor(pricingToolbox(false, recorded), recorded))).toEqual({
    kind: 'judged',
  });
  expect(recorded.choices.markdown).toBeUndefined();
});

test('a planned markdown waits for the planner', async () => {
  const recorded = fresh();
  const judgement = await judgePhase(offline, requestFor(pricingToolbox(true, recorded), recorded));
  expect(judgement).toMatchObject({
    kind: 'awaiting_approval',
    proposal: { kind: 'markdown', value: 0.2 },
  });
});

test('a model that never hands off is reminded once, then the default choices stand and the log says so', async () => {
  const recorded = fresh();
  const model = new ScriptedModel([[assistantMessage('{}')], [assistantMessage('{}')]]);
  expect(await judgePhase(scripted(model), requestFor(demandToolbox(recorded), recorded))).toEqual({
    kind: 'judged',
  });
  expect(model.calls).toHaveLength(2);
  expect(recorded.choices.forecast).toMatchObject({ value: 'hemline', made_by: 'default' });
  expect(recorded.lines.some((line) => line.startsWith('warning'))).toBe(true);
});

test('a model that cannot be reached leaves the default choices and says so', async () => {
  const recorded = fresh();
  const failing: Model = {
    getResponse: async () => {
      throw Object.assign(new Error('refused'), { status: 401 });
    },
    getStreamedResponse: () => {
      throw new Error('down');
    },
  };
  const toolbox = inventoryToolbox(recorded);
  const first = await judgePhase(scripted(failing), requestFor(toolbox, recorded));
  expect(first).toMatchObject({
    kind: 'awaiting_approval',
    state: null,
    proposal: { value: 9600 },
  });
  if (first.kind !== 'awaiting_approval') throw new Error('expected a proposal');
  const resume = {
    state: null,
    proposal: first.proposal,
    decision: { action: 'accept', reason: null },
  } as const;
  expect(await judgePhase(scripted(failing), requestFor(toolbox, recorded, resume))).toEqual({
    kind: 'judged',
  });
  expect(recorded.choices.allocation).toMatchObject({ made_by: 'default' });
});

test('a model that looks back at the buys and then stops leaves the allocation its own default', async () => {
  const recorded = fresh();
  const toolbox = inventoryToolbox(recorded);
  const buy = { option: 'buy 9000', reason: 'less risk' };
  const proposes = new ScriptedModel([
    [functionCall('transfer_to_inventory', {}, { callId: '1' })],
    [functionCall('cluster_stores', {}, { callId: '2' })],
    [functionCall('compare_buys', {}, { callId: '3' })],
    [functionCall('propose_buy', buy, { callId: '4' })],
  ]);
  const first = await judgePhase(scripted(proposes), requestFor(toolbox, recorded));
  if (first.kind !== 'awaiting_approval') throw new Error('expected a proposal');
  const looksBack = new ScriptedModel([
    [functionCall('compare_allocations', {}, { callId: '5' })],
    [functionCall('compare_buys', {}, { callId: '6' })],
    [assistantMessage('{"remark":""}')],
    [assistantMessage('{"remark":""}')],
  ]);
  const resume = {
    state: first.state,
    proposal: first.proposal,
    decision: { action: 'accept', reason: null },
  } as const;
  expect(await judgePhase(scripted(looksBack), requestFor(toolbox, recorded, resume))).toEqual({
    kind: 'judged',
  });
  expect(recorded.choices.buy).toMatchObject({ value: 9000 });
  expect(recorded.choices.allocation).toMatchObject({ value: 'marginal', made_by: 'default' });
});

test('a buy that the planner accepted is not asked for again when the model loses its thread', async () => {
  const recorded = fresh();
  const toolbox = inventoryToolbox(recorded);
  const buy = { option: 'buy 9000', reason: 'less risk' };
  const proposes = new ScriptedModel([
    [functionCall('transfer_to_inventory', {}, { callId: '1' })],
    [functionCall('cluster_stores', {}, { callId: '2' })],
    [functionCall('compare_buys', {}, { callId: '3' })],
    [functionCall('propose_buy', buy, { callId: '4' })],
  ]);
  const first = await judgePhase(scripted(proposes), requestFor(toolbox, recorded));
  if (first.kind !== 'awaiting_approval') throw new Error('expected a proposal');
  const proposesAgain = new ScriptedModel([
    [functionCall('propose_buy', { ...buy, option: 'buy 8400' }, { callId: '5' })],
    [functionCall('compare_allocations', {}, { callId: '6' })],
    [assistantMessage('{"remark":""}')],
    [assistantMessage('{"remark":""}')],
  ]);
  const resume = {
    state: first.state,
    proposal: first.proposal,
    decision: { action: 'accept', reason: null },
  } as const;
  expect(await judgePhase(scripted(proposesAgain), requestFor(toolbox, recorded, resume))).toEqual({
    kind: 'judged',
  });
});

test('an option that is not on offer is refused and can be mended by the model', async () => {
  const recorded = fresh();
  const model = new ScriptedModel([
    [functionCall('transfer_to_demand', {}, { callId: '1' })],
    [functionCall('compare_forecasts', {}, { callId: '2' })],
    [
      functionCall(
        'choose_forecast',
        { option: 'crystal-ball', reason: 'it knows' },
        { callId: '3' },
      ),
    ],
    [
      functionCall(
        'choose_forecast',
        { option: 'theta', reason: 'smooth history' },
        { callId: '4' },
      ),
    ],
    [assistantMessage('{"remark":""}')],
  ]);
  expect(await judgePhase(scripted(model), requestFor(demandToolbox(recorded), recorded))).toEqual({
    kind: 'judged',
  });
  expect(recorded.choices.forecast).toMatchObject({
    value: 'theta',
    call_id: '4',
    made_by: 'agent',
  });
});

test('a tool that throws fails the phase, whatever the model makes of it', async () => {
  const recorded = fresh();
  const toolbox = demandToolbox(recorded);
  if (toolbox.phase !== 'demand') throw new Error('unreachable');
  const broken: Toolbox = {
    phase: 'demand',
    tools: {
      ...toolbox.tools,
      compareForecasts: async () => Promise.reject(new Error('disk full')),
    },
  };
  await expect(judgePhase(offline, requestFor(broken, recorded))).rejects.toThrow('disk full');
});

test('only the handoff of the due phase is on offer', async () => {
  const recorded = fresh();
  const model = new ScriptedModel([[assistantMessage('no')], [assistantMessage('no')]]);
  await judgePhase(scripted(model), requestFor(pricingToolbox(false, recorded), recorded));
  expect(model.firstCall?.request.handoffs.map((handoff) => handoff.toolName)).toEqual([
    'transfer_to_pricing',
  ]);
});

test('the built-in model streams as well', async () => {
  const recorded = fresh();
  const request = requestFor(demandToolbox(recorded), recorded);
  const session = openSession(specialistFor(request.toolbox), request);
  const orchestrator = createOrchestrator(session, scripted(createOfflineModel()));
  const result = await new Runner({ tracingDisabled: true }).run(orchestrator, 'go', {
    stream: true,
  });
  await result.completed;
  expect(recorded.choices.forecast).toMatchObject({ value: 'hemline' });
});
