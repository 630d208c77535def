import type { Approval, ApprovalOption } from '@hemline/contracts';
import { formatChange } from '../format.ts';
import tables from '../ui/table.module.css';
import { consequenceLabel, consequenceText, valueText } from './approval-words.ts';
import classes from './run.module.css';

/** The proposal and its alternatives side by side, each with what code computed it would lead to. */
export function OptionTable({
  approval,
  selected,
  onSelect,
}: {
  approval: Approval;
  /** The value in the planner's hand. */
  selected: number;
  onSelect: (value: number) => void;
}) {
  const others = approval.alternatives.filter(({ value }) => value !== approval.proposal.value);
  const options = [approval.proposal, ...others].toSorted((a, b) => a.value - b.value);
  const keys = [...new Set(options.flatMap((option) => Object.keys(option.consequences)))];
  const notes = (option: ApprovalOption) => option.notes.join(' ');
  /** The label without the value it may repeat: "27,048 units (around the default)" → "around the default". */
  const labelOf = (option: ApprovalOption) =>
    option.label
      .replace(valueText(approval.kind, option.value), '')
      .trim()
      .replace(/^\((.*)\)$/, '$1');
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Option</th>
            <th scope="col" className="num">
              Against proposal
            </th>
            {keys.map((key) => (
              <th key={key} scope="col" className="num">
                {consequenceLabel(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map((option) => (
            <tr
              key={option.value}
              className={option.value === selected ? tables.chosen : undefined}
            >
              <th scope="row">
                <label className={classes.option}>
                  <input
                    type="radio"
                    name={approval.approval_id}
                    checked={option.value === selected}
                    onChange={() => onSelect(option.value)}
                  />
                  {valueText(approval.kind, option.value)}
                  <span className={classes.dimmed}>
                    {option === approval.proposal ? 'proposed' : labelOf(option)}
                  </span>
                </label>
                {option.notes.length > 0 ? (
                  <div className={tables.note}>{notes(option)}</div>
                ) : null}
              </th>
              <td className="num">
                {option === approval.proposal
                  ? ''
                  : approval.kind === 'buy'
                    ? formatChange(option.value - approval.proposal.value)
                    : `${formatChange(Math.round((option.value - approval.proposal.value) * 100))} pt`}
              </td>
              {keys.map((key) => (
                <td key={key} className="num">
                  {consequenceText(key, option.consequences[key])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {keys.some((key) => key.endsWith('margin')) ? (
        <p className={tables.note}>
          Margins here are means over the season’s scenarios. The key figures of Results show the
          margin after markdown on the forecast itself, so the two differ.
        </p>
      ) : null}
    </div>
  );
}
