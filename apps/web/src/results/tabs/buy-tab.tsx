import { Panel } from '../../ui/panel.tsx';
import { usePlan } from '../../ui/plan-context.tsx';
import { PlanNumber } from '../../ui/plan-number.tsx';
import tables from '../../ui/table.module.css';
import { ChoiceNote } from '../choice-note.tsx';
import classes from '../results.module.css';

const methods = {
  critical_fractile: 'Margin balance (critical fractile)',
  cover_policy: 'Cover policy',
  planner: 'Your own quantity',
} as const;

/** The buy: what was chosen and why, what other buys would lead to, what was assumed. */
export function BuyTab() {
  const { buy } = usePlan().plan;
  return (
    <div className={classes.tab}>
      <ChoiceNote decision="buy_units" />
      <div className={classes.wideFirst}>
        <Panel title="What other buys would lead to" flush>
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col" className="num">
                  Buy, units
                </th>
                <th scope="col" className="num">
                  Lost sales
                </th>
                <th scope="col" className="num">
                  Left over
                </th>
                <th scope="col" className="num">
                  Chance of selling out
                </th>
                <th scope="col" className="num">
                  Margin before markdown
                </th>
              </tr>
            </thead>
            <tbody>
              {buy.alternatives.map((option, at) => (
                <tr
                  key={option.units}
                  className={option.units === buy.units ? tables.chosen : undefined}
                >
                  <td className="num">
                    <PlanNumber pointer={`/buy/alternatives/${at}/units`} />
                  </td>
                  <td className="num">
                    <PlanNumber pointer={`/buy/alternatives/${at}/expected_lost_sales`} />
                  </td>
                  <td className="num">
                    <PlanNumber pointer={`/buy/alternatives/${at}/expected_leftover`} />
                  </td>
                  <td className="num">
                    <PlanNumber
                      pointer={`/buy/alternatives/${at}/stockout_probability`}
                      kind="share"
                    />
                  </td>
                  <td className="num">
                    <PlanNumber pointer={`/buy/alternatives/${at}/expected_margin`} kind="money" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
        <Panel title="The buy">
          <dl className={classes.facts}>
            <dt>Units</dt>
            <dd>
              <PlanNumber pointer="/buy/units" />
            </dd>
            <dt>Cover over likely demand</dt>
            <dd>
              <PlanNumber pointer="/buy/buffer" kind="share1" />
            </dd>
            <dt>Chance of selling out</dt>
            <dd>
              <PlanNumber pointer="/buy/stockout_probability" kind="share" />
            </dd>
            <dt>Chance over OTB</dt>
            <dd>
              <PlanNumber
                pointer="/buy/over_cap_probability"
                kind="share"
                reason="No open-to-buy cap in the data."
              />
            </dd>
            <dt>Pack size</dt>
            <dd>
              <PlanNumber pointer="/buy/pack_size" />
            </dd>
          </dl>
        </Panel>
      </div>
      <Panel title={`How it was found: ${methods[buy.method]}`}>
        <p className={classes.reason}>{buy.reason}</p>
        <ul>
          {buy.methods.map((method, at) => (
            <li key={method.method}>
              {methods[method.method]}:{' '}
              <PlanNumber
                pointer={`/buy/methods/${at}/units`}
                reason={method.reason}
                suffix=" units"
              />
              {' · '}
              <span className={classes.reason}>{method.reason}</span>
            </li>
          ))}
        </ul>
        {buy.assumed.length > 0 ? (
          <p className={classes.reason}>
            Assumed, because the data does not say: {buy.assumed.join('; ')}.
          </p>
        ) : null}
      </Panel>
    </div>
  );
}
