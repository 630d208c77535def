import type { ApprovalOption, Choice } from '@hemline/contracts';
import type { PricingToolbox } from '../agents/toolbox.ts';
import { judge } from './judge.ts';
import type { PhaseContext, PhaseDefinition, PhaseOutcome } from './phase.ts';
import type { PhaseResources } from './phase-resources.ts';
import {
  checkpointOf,
  type InventoryState,
  type PricingState,
  planInputsOf,
} from './plan-inputs-of.ts';
import {
  askPlanner,
  decidedValue,
  firstNotRejected,
  mockNotes,
  mockWords,
  plannersChoice,
  rejectedValues,
} from './proposals.ts';
import type { TaskOutput } from './season/tasks.ts';

type Markdowns = TaskOutput<'markdowns'>;
type MarkdownPlan = NonNullable<Markdowns['plan']>;

const percent = (share: number) => `${String(Math.round(share * 100))} %`;

/** Judges the markdown checkpoint and asks for a depth, or says why none is planned. */
export function createPricingPhase(resources: PhaseResources): PhaseDefinition {
  return { name: 'pricing', run: (context) => runPricing(resources, context) };
}

async function runPricing(resources: PhaseResources, context: PhaseContext): Promise<PhaseOutcome> {
  const { approvals, signal } = context;
  const inputs = planInputsOf(context);
  const { buy_units, method } = checkpointOf<InventoryState>(context, 'inventory');
  const rejected = rejectedValues(approvals);
  const decided = decidedValue(approvals);
  let known: Markdowns | null = null;
  const markdowns = async (): Promise<Markdowns> =>
    (known ??= await resources.compute.run(
      'markdowns',
      { input: { inputs, buy_units, method } },
      signal,
    ));

  const tools: PricingToolbox = {
    async compareMarkdowns() {
      const { plan, skipped_reason } = await markdowns();
      if (plan === null) {
        return {
          planned: false,
          skipped_reason,
          checkpoint_week: null,
          threshold: null,
          planned_sell_through: null,
          candidates: [],
          default_choice: null,
          default_reason: skipped_reason ?? 'no markdown is planned',
          rejected: [],
        };
      }
      const byDefault = firstNotRejected(preferredDepths(plan), rejected);
      return {
        planned: true,
        skipped_reason: null,
        checkpoint_week: plan.checkpoint_week,
        threshold: plan.threshold,
        planned_sell_through: plan.planned_sell_through,
        candidates: plan.candidates.map(({ depth, units, leftover, margin, reaches_target }) => ({
          depth,
          units,
          leftover,
          margin,
          reaches_target,
        })),
        default_choice: byDefault,
        default_reason:
          byDefault === plan.recommended_depth ? plan.reason : 'the nearest depth not rejected yet',
        rejected,
      };
    },
    async settleMarkdown() {
      if (decided === null) {
        return {
          ok: false,
          error: { code: 'not_decided', message: 'The planner has not decided the depth yet.' },
        };
      }
      return { ok: true, value: { depth: decided, decided_by: 'planner' } };
    },
  };

  const judgement = await judge(resources, context, { phase: 'pricing', tools });
  const { plan, skipped_reason } = await markdowns();
  if (judgement.kind === 'awaiting_approval') {
    if (plan === null) throw new Error('a markdown was proposed where none is planned');
    return askPlanner(context, inputs, {
      agent: 'pricing',
      proposal: judgement.proposal,
      question: (depth) =>
        depth === 0
          ? `Plan no markdown in week ${String(plan.checkpoint_week)} if sales run on plan${mockWords(inputs)}?`
          : `Plan a markdown of ${percent(depth)} in week ${String(plan.checkpoint_week)}${mockWords(inputs)}?`,
      options: plan.candidates.map((row) => depthOption(plan, row, mockNotes(inputs))),
      bounds: { min: 0, max: 0.6, step: 0.05 },
      state: judgement.state,
      progress: judgement.progress,
    });
  }
  const choice: Choice =
    plan === null || decided === null
      ? {
          decision: 'markdown_depth',
          phase: 'pricing',
          agent: 'pricing',
          chosen: null,
          default: null,
          made_by: 'default',
          reason: skipped_reason ?? 'no markdown is planned',
          call_id: null,
        }
      : plannersChoice(approvals, 'markdown_depth', decided, plan.recommended_depth);
  const state: PricingState = { choices: [choice] };
  const { decision, chosen, made_by, reason } = choice;
  return {
    kind: 'completed',
    state,
    events:
      choice.made_by === 'default'
        ? [{ type: 'choice', agent: 'pricing', decision, chosen, made_by, reason }]
        : [],
  };
}

/** Depths in the order the engine prefers them: its own, then what lies nearest. */
function preferredDepths(plan: MarkdownPlan): number[] {
  const first = plan.recommended_depth;
  const near = plan.candidates
    .map(({ depth }) => depth)
    .sort((a, b) => Math.abs(a - first) - Math.abs(b - first) || a - b);
  return [...new Set([first, ...near])];
}

function depthOption(
  plan: MarkdownPlan,
  { depth, units, leftover, revenue, margin }: MarkdownPlan['candidates'][number],
  remarks: readonly string[],
): ApprovalOption {
  return {
    label: depth === 0 ? 'No markdown' : `${percent(depth)} off`,
    value: depth,
    consequences: { units, leftover, revenue, margin },
    notes: [
      ...remarks,
      ...(plan.elasticity.source === 'assumed' ? ['price elasticity is assumed'] : []),
    ],
  };
}
