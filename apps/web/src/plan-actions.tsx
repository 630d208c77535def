import type { Plan } from '@hemline/contracts';
import './ui/form-styles.ts';
import './ui/overlay-styles.ts';
import '@mantine/core/styles/Menu.css';
import '@mantine/core/styles/Checkbox.css';
import { ExchangeActions } from './exchange/exchange-actions.tsx';
import { LinkButton } from './ui/link-button.tsx';

/** What can be done with a plan besides reading it: compare it, take it along. */
export function PlanActions({ plan }: { plan: Plan }) {
  const beside = plan.parent_plan_id === null ? [] : [plan.parent_plan_id];
  return (
    <>
      <LinkButton to="/scenarios" search={{ plans: [...beside, plan.plan_id] }} variant="default">
        {plan.parent_plan_id === null ? 'What if …' : 'Compare with its parent'}
      </LinkButton>
      {plan.overrides.length > 0 ? (
        <LinkButton
          to="/plans/$planId/ledger"
          params={{ planId: plan.plan_id }}
          search={{}}
          variant="default"
        >
          Overrides and actuals
        </LinkButton>
      ) : null}
      <ExchangeActions plan={plan} />
    </>
  );
}
