import { IconAlertTriangle } from '@tabler/icons-react';
import { Panel } from '../ui/panel.tsx';
import { usePlan } from '../ui/plan-context.tsx';
import classes from './results.module.css';

/** What to know before trusting the plan, most important first; nothing when there is nothing. */
export function PlanWarnings() {
  const { plan } = usePlan();
  if (plan.warnings.length === 0) return null;
  return (
    <Panel title="To know about this plan">
      <ul className={classes.warnings}>
        {plan.warnings.map((warning) => (
          <li key={`${warning.code}${warning.message}`}>
            <IconAlertTriangle size={15} aria-label="Warning" />
            {warning.message}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
