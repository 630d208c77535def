import { IconAlertTriangle } from '@tabler/icons-react';
import { sentenceCase } from '../format.ts';
import { usePlan } from '../ui/plan-context.tsx';
import classes from './results.module.css';

/** What to know before trusting the plan, most important first; nothing when there is nothing. */
export function PlanWarnings() {
  const { plan } = usePlan();
  if (plan.warnings.length === 0) return null;
  return (
    <ul className={classes.warnings} aria-label="To know about this plan">
      {plan.warnings.map((warning) => (
        <li key={`${warning.code}${warning.message}`}>
          <IconAlertTriangle size={15} aria-label="Warning" />
          {sentenceCase(warning.message)}
        </li>
      ))}
    </ul>
  );
}
