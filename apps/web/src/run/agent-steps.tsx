import type { AgentName, AgentStatus } from '@hemline/contracts';
import { agentNameSchema } from '@hemline/contracts';
import { currentStep, type FeedView } from '../feed-view.ts';
import { formatDuration, sentenceCase } from '../format.ts';
import { agentLabels } from '../parameter-words.ts';
import { StatusPill, type Tone } from '../ui/status-pill.tsx';
import { chosenText, decisionLabel } from './event-words.ts';
import classes from './run.module.css';

const statusWords: Readonly<Record<AgentStatus, { tone: Tone; word: string }>> = {
  idle: { tone: 'neutral', word: 'Not yet' },
  thinking: { tone: 'blue', word: 'Thinking' },
  working: { tone: 'blue', word: 'Working' },
  waiting: { tone: 'waiting', word: 'Waits for you' },
  completed: { tone: 'green', word: 'Done' },
  failed: { tone: 'red', word: 'Failed' },
};

const duties: Readonly<Record<AgentName, string>> = {
  orchestrator: 'Hands the season to each agent in turn.',
  demand: 'Compares forecasts on your own history and chooses one.',
  inventory: 'Clusters stores, proposes the buy, allocates and replenishes.',
  pricing: 'Plans the markdown at the checkpoint.',
};

/** The orchestrator says little: how it stands follows from the run. */
function orchestratorState(view: FeedView): { tone: Tone; word: string } {
  if (view.status === 'completed') return statusWords.completed;
  if (view.status === 'awaiting_approval') return { tone: 'waiting', word: 'Waits' };
  if (view.status === 'paused') return { tone: 'waiting', word: 'Paused' };
  if (view.agents.orchestrator.status !== 'idle')
    return statusWords[view.agents.orchestrator.status];
  const begun = view.events.some((event) => event.type === 'handoff');
  return begun && view.status !== 'cancelled' ? statusWords.working : statusWords.idle;
}

/** What it did is told by its choice once the step is settled, by its hand-overs, or by its own words. */
function wordsOf(agent: AgentName, view: FeedView): string {
  const { message } = view.agents[agent];
  if (agent === 'orchestrator') {
    if (view.status === 'awaiting_approval')
      return 'Waits for your decision, then hands the season on.';
    const to = view.events.filter((event) => event.type === 'handoff').map((event) => event.to);
    const names = [...new Set(to)].map((name) => agentLabels[name]);
    return message || (names.length > 0 ? `Handed over to ${names.join(', ')}.` : duties[agent]);
  }
  const { reason, status } = view.phases[agent];
  if (reason) return reason;
  const choice = view.events.findLast((event) => event.type === 'choice' && event.agent === agent);
  if (status === 'completed' && choice?.type === 'choice')
    return `${decisionLabel(choice.decision)}: ${chosenText(choice.decision, choice.chosen)}. ${sentenceCase(choice.reason)}`;
  return message || duties[agent];
}

/** A phase knows better than its agent whether the step is settled or left out. */
function stateOf(agent: AgentName, view: FeedView): { tone: Tone; word: string } {
  if (agent === 'orchestrator') return orchestratorState(view);
  const phase = view.phases[agent];
  if (phase.status === 'skipped') return { tone: 'neutral', word: 'Left out' };
  if (phase.status === 'rolled_back') return { tone: 'neutral', word: 'Rolled back' };
  if (phase.status === 'completed') return statusWords.completed;
  if (phase.status === 'failed') return statusWords.failed;
  return statusWords[view.agents[agent].status];
}

/** The four steps in their order, each a card with what its agent does in words. */
export function AgentSteps({ view }: { view: FeedView }) {
  const step = currentStep(view);
  return (
    <ol className={classes.steps} aria-label="Steps of the run">
      {agentNameSchema.options.map((agent, index) => {
        const { progress } = view.agents[agent];
        const phase = agent === 'orchestrator' ? null : view.phases[agent];
        const { tone, word } = stateOf(agent, view);
        const active = index + 1 === step && view.status !== 'completed';
        return (
          <li
            key={agent}
            className={classes.step}
            data-tone={tone}
            {...(active ? { 'aria-current': 'step' as const } : {})}
          >
            <header>
              <span className={classes.stepNumber} aria-hidden>
                {index + 1}
              </span>
              <h2>{agentLabels[agent]}</h2>
              <StatusPill tone={tone}>{word}</StatusPill>
            </header>
            <p>{wordsOf(agent, view)}</p>
            <div className={classes.track} data-tone={tone} aria-hidden>
              <div style={{ width: `${(tone === 'green' ? 1 : progress) * 100}%` }} />
            </div>
            <footer>
              {phase?.durationMs === null || phase?.durationMs === undefined
                ? ' '
                : formatDuration(phase.durationMs)}
            </footer>
          </li>
        );
      })}
    </ol>
  );
}
