import { type ParameterName, parameterNames, type Reading } from '@hemline/contracts';
import { IconAlertTriangle, IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { parameterLabels, parameterText } from '../parameter-words.ts';
import classes from './brief.module.css';

function chipOf(name: ParameterName, reading: Reading | undefined, unread: boolean) {
  const read = reading?.parameters[name];
  if (reading?.issues.some((issue) => issue.field === name))
    return { state: 'check', icon: IconAlertTriangle, text: 'to check' } as const;
  if (read?.source === 'stated')
    return { state: 'stated', icon: IconCheck, text: parameterText(name, read.value) } as const;
  return {
    state: 'missing',
    icon: IconCircleDashed,
    text: unread
      ? 'not read yet'
      : !read || read.value === null
        ? 'not mentioned'
        : `default ${parameterText(name, read.value)}`,
  } as const;
}

/**
 * The seven inputs, live while the brief is written: what it states, what is still missing. `unread`
 * while there is a brief that nobody could read so far.
 */
export function InputChips({ reading, unread }: { reading: Reading | undefined; unread: boolean }) {
  return (
    <ul className={classes.chips} aria-label="Planning inputs in this brief">
      {parameterNames.map((name) => {
        const { state, icon: Icon, text } = chipOf(name, reading, unread);
        return (
          <li key={name} className={classes.chip} data-state={state}>
            <Icon size={14} stroke={2} aria-hidden />
            <strong>{parameterLabels[name]}</strong>
            <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
