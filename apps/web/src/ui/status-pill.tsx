import {
  IconAlertTriangle,
  IconCheck,
  IconCircle,
  IconCircleX,
  IconClock,
  IconLoader,
  IconPencil,
} from '@tabler/icons-react';
import classes from './status-pill.module.css';

/** Colours are never alone: every tone comes with an icon and a word. */
export type Tone = 'neutral' | 'blue' | 'green' | 'amber' | 'red' | 'edited' | 'waiting';

const icons = {
  neutral: IconCircle,
  blue: IconLoader,
  green: IconCheck,
  amber: IconAlertTriangle,
  red: IconCircleX,
  edited: IconPencil,
  waiting: IconClock,
} as const;

/** A state in one word, e.g. "Stated", "Running", "Failed". */
export function StatusPill({ tone, children }: { tone: Tone; children: string }) {
  const Icon = icons[tone];
  return (
    <span className={classes.pill} data-tone={tone}>
      <Icon size={13} stroke={2} aria-hidden />
      {children}
    </span>
  );
}
