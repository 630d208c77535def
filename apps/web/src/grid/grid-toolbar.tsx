import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowBarDown,
  IconArrowBarRight,
  IconArrowForwardUp,
  IconCopy,
  IconEraser,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { Overrides } from './overrides.ts';
import classes from './plan-grid.module.css';
import type { GridCommands } from './use-grid-commands.ts';

/** What the keys do, as buttons; each names its key. */
export function GridToolbar({
  overrides,
  commands,
  onWhy,
}: {
  overrides: Overrides;
  commands: GridCommands;
  onWhy: (() => void) | undefined;
}) {
  const copyWithNames = () =>
    navigator.clipboard.writeText(commands.copyText(true)).then(
      () => commands.say('Copied with names'),
      () => commands.say('The browser did not allow copying; use Ctrl C'),
    );
  const buttons = [
    {
      label: 'Undo (Ctrl Z)',
      icon: IconArrowBackUp,
      run: commands.undo,
      off: overrides.past.length === 0,
    },
    {
      label: 'Redo (Ctrl Y)',
      icon: IconArrowForwardUp,
      run: commands.redo,
      off: overrides.future.length === 0,
    },
    { label: 'Fill down (Ctrl D)', icon: IconArrowBarDown, run: commands.fillDown, off: false },
    { label: 'Fill right (Ctrl R)', icon: IconArrowBarRight, run: commands.fillRight, off: false },
    { label: 'Clear overrides (Delete)', icon: IconEraser, run: commands.clear, off: false },
    { label: 'Copy with names', icon: IconCopy, run: copyWithNames, off: false },
    ...(onWhy ? [{ label: 'Why this number?', icon: IconInfoCircle, run: onWhy, off: false }] : []),
  ];
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Grid">
      {buttons.map(({ label, icon: Icon, run, off }) => (
        <Tooltip key={label} label={label}>
          <ActionIcon aria-label={label} disabled={off} onClick={run}>
            <Icon size={16} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
      <span className={classes.hint}>
        Type or paste over a number; Delete brings the system value back
      </span>
    </div>
  );
}
