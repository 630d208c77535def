import type { ParameterName, Plan } from '@hemline/contracts';
import { parameterLabels } from '../parameter-words.ts';
import { StatusPill } from '../ui/status-pill.tsx';
import classes from './why.module.css';

const CONTEXT_CHARACTERS = 40;

const sources = {
  stated: { tone: 'green', word: 'Stated' },
  defaulted: { tone: 'neutral', word: 'Default' },
  edited: { tone: 'edited', word: 'Edited' },
} as const;

/** Planning inputs among the inputs of a number, with the words of the brief each was read from. */
export function BriefWords({ plan, inputs }: { plan: Plan; inputs: readonly string[] }) {
  const names = inputs
    .map((input) => /^\/parameters\/(\w+)/.exec(input)?.[1])
    .filter((name): name is ParameterName => name !== undefined && name in plan.parameters);
  if (names.length === 0) return null;
  return (
    <>
      <dt>The brief’s words</dt>
      {[...new Set(names)].map((name) => {
        const { source, evidence } = plan.parameters[name];
        const { tone, word } = sources[source];
        return (
          <dd key={name} className={classes.brief}>
            {parameterLabels[name]} <StatusPill tone={tone}>{word}</StatusPill>
            {evidence && plan.brief ? (
              <blockquote>
                {evidence.start > CONTEXT_CHARACTERS ? '… ' : ''}
                {plan.brief.slice(Math.max(0, evidence.start - CONTEXT_CHARACTERS), evidence.start)}
                <mark>{plan.brief.slice(evidence.start, evidence.end)}</mark>
                {plan.brief.slice(evidence.end, evidence.end + CONTEXT_CHARACTERS)}
                {plan.brief.length > evidence.end + CONTEXT_CHARACTERS ? ' …' : ''}
              </blockquote>
            ) : evidence ? (
              <blockquote>
                <mark>{evidence.quote}</mark>
              </blockquote>
            ) : (
              <div className={classes.hint}>
                {source === 'edited'
                  ? 'Set by the planner when confirming.'
                  : 'The brief does not say.'}
              </div>
            )}
          </dd>
        );
      })}
    </>
  );
}
