import {
  IconArrowsSplit2,
  IconChartLine,
  IconClipboardText,
  IconDatabase,
  IconPlayerPlay,
  IconScale,
  IconTable,
} from '@tabler/icons-react';

/** The screens of the left bar, in the order a season goes through them. */
/** `within` says which addresses belong to the screen. */
export const navigation = [
  {
    to: '/plans',
    label: 'Plans',
    hint: 'All plans and runs',
    icon: IconTable,
    key: 'p',
    within: /^\/plans$/,
  },
  {
    to: '/brief',
    label: 'Brief',
    hint: 'Write a season brief',
    icon: IconClipboardText,
    key: 'b',
    within: /^\/brief/,
  },
  {
    to: '/runs',
    label: 'Run',
    hint: 'The latest run',
    icon: IconPlayerPlay,
    key: 'r',
    within: /^\/runs(?!.*\/results)/,
  },
  {
    to: '/results',
    label: 'Results',
    hint: 'The latest plan',
    icon: IconChartLine,
    key: 'e',
    within: /^\/(results|plans\/[^/]+$|runs\/[^/]+\/results)/,
  },
  {
    to: '/actuals',
    label: 'Actuals',
    hint: 'Overrides against what was sold',
    icon: IconScale,
    key: 'a',
    within: /^\/(actuals|plans\/[^/]+\/ledger)/,
  },
  {
    to: '/scenarios',
    label: 'Scenarios',
    hint: 'Plans side by side, and what a change costs',
    icon: IconArrowsSplit2,
    key: 's',
    within: /^\/scenarios/,
  },
  {
    to: '/datasets',
    label: 'Datasets',
    hint: 'Import sales, stores and more',
    icon: IconDatabase,
    key: 'd',
    within: /^\/datasets/,
  },
] as const;
