import type { Plan } from '@hemline/contracts';
import { formatChange } from '../format.ts';
import { Panel } from '../ui/panel.tsx';
import { changedInputs, costOfChange, formatMarginChange } from './compare-plans.ts';
import classes from './scenarios.module.css';

const letters = 'ABCD';

/** For each plan beside the first: what was changed, and what the changes together cost in units and margin. */
export function CostOfChanges({ plans }: { plans: readonly Plan[] }) {
  const [base, ...others] = plans;
  if (!base || others.length === 0) return null;
  return (
    <Panel title="What each change costs">
      <div className={classes.costs}>
        {others.map((plan, at) => {
          const inputs = changedInputs(base, plan);
          const cost = costOfChange(base, plan);
          return (
            <article key={plan.plan_id}>
              <h3>
                <span className={classes.letter}>{letters[at + 1]}</span>
                {inputs.length === 0
                  ? 'Same inputs as A'
                  : inputs.length === 1
                    ? inputs[0]
                    : `${inputs.length} changes together`}
              </h3>
              {inputs.length > 1 ? <p className={classes.dimmed}>{inputs.join('; ')}</p> : null}
              <dl>
                <div>
                  <dt>Buy, units</dt>
                  <dd>{formatChange(cost.buyUnits)}</dd>
                </div>
                <div>
                  <dt>Lost sales</dt>
                  <dd>{formatChange(cost.lostSales)}</dd>
                </div>
                <div>
                  <dt>Left over</dt>
                  <dd>{formatChange(cost.leftover)}</dd>
                </div>
                <div>
                  <dt>Margin</dt>
                  <dd>
                    {cost.margin === null ? (
                      <span title="Needs price and cost in both plans">not known</span>
                    ) : (
                      formatMarginChange(cost.margin)
                    )}
                  </dd>
                </div>
              </dl>
            </article>
          );
        })}
      </div>
    </Panel>
  );
}
