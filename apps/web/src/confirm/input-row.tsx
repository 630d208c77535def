import type { ParameterIssue, ParameterName, Reading } from '@hemline/contracts';
import type { Ref } from 'react';
import { formatDay } from '../format.ts';
import { isSameName, parameterLabels, parameterText } from '../parameter-words.ts';
import { StatusPill } from '../ui/status-pill.tsx';
import classes from './confirm.module.css';
import { fieldRules } from './form-values.ts';
import { InputControl } from './input-control.tsx';
import { IssueNote } from './issue-note.tsx';
import { rowStatus, statusTones } from './row-status.ts';

/** Where a value comes from: the brief's words with their number, the default, or the planner. */
function From({
  name,
  reading,
  edited,
  number,
}: {
  name: ParameterName;
  reading: Reading;
  edited: boolean;
  number: number | undefined;
}) {
  const { value, evidence, source } = reading.parameters[name];
  const was = value === null ? '' : `, was ${parameterText(name, value)}`;
  return (
    <>
      {edited ? <div>You{was}</div> : null}
      {evidence ? (
        <div className={edited ? classes.dimmed : undefined}>
          <span className={classes.number}>{number}</span> “{evidence.quote}”
          {evidence.note ? <div className={classes.dimmed}>{evidence.note}</div> : null}
        </div>
      ) : edited ? null : (
        <span className={classes.dimmed}>
          {source === 'stated' ? 'The brief as a whole' : 'House default'}
        </span>
      )}
    </>
  );
}

/** One line of the inputs: name, value to edit, where it comes from, status; open issues below. */
export function InputRow({
  name,
  value,
  reading,
  edited,
  invalid,
  issues,
  number,
  active,
  categories,
  matched,
  inputRef,
  onChange,
  onFocus,
  onAcceptStarted,
}: {
  name: ParameterName;
  value: string | number | null;
  reading: Reading;
  edited: boolean;
  /** The value breaks the field's rule, or the server refused it for this reason. */
  invalid: string | boolean;
  issues: readonly ParameterIssue[];
  number: number | undefined;
  active: boolean;
  categories: readonly string[];
  /** The dataset's category that the named one was matched with. */
  matched: string | null;
  inputRef: Ref<HTMLInputElement | HTMLSelectElement>;
  onChange: (value: string | number | null) => void;
  onFocus: () => void;
  onAcceptStarted: () => void;
}) {
  const status = rowStatus(reading.parameters[name].source, edited, issues.length > 0);
  return (
    <tr data-active={active}>
      <th scope="row">{parameterLabels[name]}</th>
      <td>
        <InputControl
          name={name}
          value={value}
          onChange={onChange}
          onFocus={onFocus}
          inputRef={inputRef}
          categories={categories}
          error={
            invalid === false ? undefined : typeof invalid === 'string' ? invalid : fieldRules[name]
          }
        />
        {name === 'season_start_date' && typeof value === 'string' && !invalid ? (
          // The browser writes the date its own way; this is how the plan will.
          <div className={classes.dimmed}>{formatDay(value)}</div>
        ) : null}
        {matched !== null && !isSameName(matched, String(value ?? '')) ? (
          <div className={classes.dimmed}>Plans with the data of “{matched}”</div>
        ) : null}
        {issues.map((issue) => (
          <IssueNote
            key={issue.code}
            issue={issue}
            onChoose={onChange}
            onAccept={issue.code === 'past_date' ? onAcceptStarted : undefined}
          />
        ))}
      </td>
      <td>
        <From name={name} reading={reading} edited={edited} number={number} />
      </td>
      <td>
        <StatusPill tone={statusTones[status]}>{status}</StatusPill>
      </td>
    </tr>
  );
}
