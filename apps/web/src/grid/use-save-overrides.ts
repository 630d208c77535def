import type { OverridesRequest, Plan } from '@hemline/contracts';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../api.ts';
import { formatCount } from '../format.ts';
import { endpointQuery } from '../queries.ts';

/** Sends overrides of a plan; on success the new version is on screen, in the tab that was open. */
export function useSaveOverrides(plan: Plan, onSaved?: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (input: Pick<OverridesRequest, 'overrides' | 'reason'>) =>
      call('override_plan', {
        params: { id: plan.plan_id },
        body: { ...input, plan_hash: plan.plan_hash },
      }),
    onSuccess: async (next) => {
      onSaved?.();
      const { queryKey } = endpointQuery('get_plan', { params: { id: next.plan_id } });
      client.setQueryData(queryKey, next);
      await client.invalidateQueries({ queryKey: ['list_plans'] });
      await navigate({
        to: '/plans/$planId',
        params: { planId: next.plan_id },
        search: ({ tab }) => ({ tab }),
      });
      notifications.show({
        message: `Version ${next.version} holds ${formatCount(next.overrides.length, 'override')}.`,
      });
    },
  });
}
