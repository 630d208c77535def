import { IconChartLine, IconClipboardText, IconPlayerPlay, IconTable } from '@tabler/icons-react';

/** The screens of the left bar, in the order a season goes through them. */
export const navigation = [
  { to: '/plans', label: 'Plans', hint: 'All plans and runs', icon: IconTable, key: 'p' },
  { to: '/brief', label: 'Brief', hint: 'Write a season brief', icon: IconClipboardText, key: 'b' },
  { to: '/runs', label: 'Run', hint: 'The latest run', icon: IconPlayerPlay, key: 'r' },
  { to: '/results', label: 'Results', hint: 'The latest plan', icon: IconChartLine, key: 'e' },
] as const;
