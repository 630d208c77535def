import { sentenceCase } from '../format.ts';
import { usePlan } from '../ui/plan-context.tsx';
import classes from './results.module.css';

const makers = {
  agent: 'Chosen by the agent',
  planner: 'Your decision',
  default: 'The default choice',
} as const;

/** Who made one of the plan's choices, and why. Nothing where the plan records no such choice. */
export function ChoiceNote({ decision }: { decision: string }) {
  const { plan } = usePlan();
  const choice = plan.choices.find((made) => made.decision === decision);
  if (!choice) return null;
  return (
    <p className={classes.reason}>
      <strong>{makers[choice.made_by]}:</strong> {sentenceCase(choice.reason)}
    </p>
  );
}
