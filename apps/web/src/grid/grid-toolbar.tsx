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
import { memo, type RefObject } from 'react';
import classes from './plan-grid.module.css';
import type { GridCommands } from './use-grid-commands.ts';

/** What a button of the toolbar does, as of the last drawing of the grid. */
export interface ToolbarActions {
  readonly commands: GridCommands;
  readonly why: () => void;
}

/**
 * What the keys do, as buttons; each names its key. The actions come by reference, so that a paste or an
 * arrow key need not draw the buttons again.
 */
export const GridToolbar = memo(function GridToolbar({
  canUndo,
  canRedo,
  canAskWhy,
  actions,
}: {
  canUndo: boolean;
  canRedo: boolean;
  canAskWhy: boolean;
  actions: RefObject<ToolbarActions>;
}) {
  const run = (name: 'undo' | 'redo' | 'fillDown' | 'fillRight' | 'clear') => () =>
    actions.current.commands[name]();
  const copyWithNames = () => {
    const { commands } = actions.current;
    return navigator.clipboard.writeText(commands.copyText(true)).then(
      () => commands.say('Copied with names'),
      () => commands.say('The browser did not allow copying; use Ctrl C'),
    );
  };
  const buttons = [
    { label: 'Undo (Ctrl Z)', icon: IconArrowBackUp, onClick: run('undo'), off: !canUndo },
    { label: 'Redo (Ctrl Y)', icon: IconArrowForwardUp, onClick: run('redo'), off: !canRedo },
    { label: 'Fill down (Ctrl D)', icon: IconArrowBarDown, onClick: run('fillDown') },
    { label: 'Fill right (Ctrl R)', icon: IconArrowBarRight, onClick: run('fillRight') },
    { label: 'Clear overrides (Delete)', icon: IconEraser, onClick: run('clear') },
    { label: 'Copy with names', icon: IconCopy, onClick: copyWithNames },
    ...(canAskWhy
      ? [
          {
            label: 'Why this number?',
            icon: IconInfoCircle,
            onClick: () => actions.current.why(),
          },
        ]
      : []),
  ];
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Grid">
      {buttons.map(({ label, icon: Icon, onClick, off = false }) => (
        <Tooltip key={label} label={label}>
          <ActionIcon aria-label={label} disabled={off} onClick={onClick}>
            <Icon size={16} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
      <span className={classes.hint}>
        Type or paste over a number; Delete brings the system value back
      </span>
    </div>
  );
});
