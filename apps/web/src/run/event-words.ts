import type { FeedEvent } from '@hemline/contracts';
import { formatDuration, formatShare, formatUnits, sentenceCase } from '../format.ts';
import { agentLabels } from '../parameter-words.ts';
import type { Tone } from '../ui/status-pill.tsx';

const decisions: Readonly<Record<string, string>> = {
  forecast_model: 'Forecast',
  buy_units: 'Buy',
  allocation_method: 'Allocation',
  markdown_depth: 'Markdown',
};

const makers = { agent: 'the agent', planner: 'you', default: 'the default rule' } as const;

/** What was chosen, in the unit of its decision. */
export function chosenText(decision: string, chosen: string | number | null): string {
  if (chosen === null) return 'none';
  if (decision === 'buy_units') return `${formatUnits(Number(chosen))} units`;
  if (decision === 'markdown_depth') return `${formatShare(Number(chosen))} off`;
  return String(chosen).replaceAll(/[_-]/g, ' ');
}

/** What a decision is called. */
export function decisionLabel(decision: string): string {
  return decisions[decision] ?? decision.replaceAll('_', ' ');
}

const actions = {
  accept: 'accepted',
  edit: 'changed',
  reject: 'rejected',
  invalidated: 'withdrawn',
} as const;

function phaseLabel(event: FeedEvent): string {
  return event.phase ? agentLabels[event.phase] : 'The run';
}

/** An event as one line a planner reads, with the tone of its mark. */
export function eventWords(event: FeedEvent): { readonly tone: Tone; readonly text: string } {
  switch (event.type) {
    case 'workflow_started':
      return { tone: 'neutral', text: event.message ?? 'Run started' };
    case 'handoff':
      return {
        tone: 'neutral',
        text: `${agentLabels[event.from]} hands over to ${agentLabels[event.to]}`,
      };
    case 'choice':
      return {
        tone: 'green',
        text: `${decisionLabel(event.decision)}: ${chosenText(event.decision, event.chosen)}, chosen by ${makers[event.made_by]}. ${sentenceCase(event.reason)}`,
      };
    case 'approval_request':
      return { tone: 'waiting', text: `Asks you: ${event.question}` };
    case 'approval_decided':
      return { tone: 'green', text: `Proposal ${actions[event.action]} by ${event.decided_by}` };
    case 'phase_started':
      return { tone: 'blue', text: `${phaseLabel(event)} begins` };
    case 'phase_completed':
      return {
        tone: 'green',
        text: `${phaseLabel(event)} done in ${formatDuration(event.duration_ms)}`,
      };
    case 'phase_skipped':
      return { tone: 'neutral', text: `${phaseLabel(event)} left out: ${event.reason}` };
    case 'phase_rolled_back':
      return { tone: 'amber', text: `${phaseLabel(event)} rolled back: ${event.reason}` };
    case 'workflow_paused':
      return { tone: 'waiting', text: 'Paused' };
    case 'workflow_resumed':
      return { tone: 'blue', text: event.message ?? 'Goes on' };
    case 'workflow_cancelled':
      return { tone: 'neutral', text: 'Cancelled' };
    case 'workflow_completed':
      return { tone: 'green', text: 'Plan finished' };
    case 'warning':
      return { tone: 'amber', text: event.message };
    case 'error':
      return { tone: 'red', text: event.message };
    case 'agent_status':
      return { tone: 'neutral', text: `${agentLabels[event.agent]}: ${event.message}` };
    default:
      return { tone: 'neutral', text: event.type.replaceAll('_', ' ') };
  }
}
