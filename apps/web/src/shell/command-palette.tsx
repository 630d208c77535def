import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight';
import { IconFileAnalytics, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { formatDate, formatUnits } from '../format.ts';
import { endpointQuery } from '../queries.ts';
import '../ui/overlay-styles.ts';
import '@mantine/spotlight/styles.css';
import { navigation } from './navigation.ts';

/** Opens the palette from elsewhere than the keyboard. */
export const openCommandPalette = spotlight.open;

/** Ctrl/⌘ K: every screen, every plan and the few settings, by typing a part of their name. */
export function CommandPalette() {
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const plans = useQuery(endpointQuery('list_plans', { query: { limit: 50 } }));

  const actions: { group: string; actions: SpotlightActionData[] }[] = [
    {
      group: 'Go to',
      actions: navigation.map(({ to, label, hint, icon: Icon }) => ({
        id: to,
        label,
        description: hint,
        leftSection: <Icon size={18} stroke={1.6} aria-hidden />,
        onClick: () => navigate({ to }),
      })),
    },
    {
      group: 'Plans',
      actions: (plans.data?.items ?? []).map((plan) => ({
        id: plan.plan_id,
        label: `${plan.category} from ${formatDate(plan.season_start_date)}`,
        description: `Version ${plan.version}, buy ${formatUnits(plan.buy_units)} units`,
        leftSection: <IconFileAnalytics size={18} stroke={1.6} aria-hidden />,
        onClick: () =>
          navigate({ to: '/plans/$planId', params: { planId: plan.plan_id }, search: {} }),
      })),
    },
    {
      group: 'Colours',
      actions: (['light', 'dark'] as const).map((scheme) => ({
        id: scheme,
        label: scheme === 'light' ? 'Light colours' : 'Dark colours',
        leftSection:
          scheme === 'light' ? (
            <IconSun size={18} aria-hidden />
          ) : (
            <IconMoon size={18} aria-hidden />
          ),
        onClick: () => setColorScheme(scheme),
      })),
    },
  ];

  return (
    <Spotlight
      actions={actions}
      // The shell listens, so that the keys work before the palette is loaded.
      shortcut={null}
      highlightQuery
      lockScroll={false}
      attributes={{ content: { 'aria-label': 'Search screens and plans' } }}
      limit={12}
      nothingFound="Nothing has this name"
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: 'Search screens and plans',
        'aria-label': 'Search screens and plans',
      }}
    />
  );
}
