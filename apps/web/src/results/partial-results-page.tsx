import { Tabs } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { addDays, formatDate, sentenceCase } from '../format.ts';
import { HeaderSlot } from '../ui/header-slot.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { usePlan } from '../ui/plan-context.tsx';
import { StatusPill } from '../ui/status-pill.tsx';
import { KpiStrip } from './kpi-strip.tsx';
import { PlanWarnings } from './plan-warnings.tsx';
import classes from './results.module.css';
import { resultTabs } from './tabs/index.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** A plan in the making: tabs of what is settled, and a line that says what is not and why. Inside a `PlanProvider`. */
export function PartialResultsPage({
  workflowId,
  tab,
  onTab,
}: {
  workflowId: string;
  tab: string;
  onTab: (tab: string) => void;
}) {
  const { plan, unfinished } = usePlan();
  const tabs = resultTabs.map((each) => ({ ...each, there: plan[each.shows] !== null }));
  const shown = tabs.some(({ key, there }) => there && key === tab) ? tab : resultTabs[0].key;
  const missing = tabs.filter(({ there }) => !there).map(({ label }) => label);
  const start = plan.demand.weekly[0]?.week_start ?? plan.as_of;
  return (
    <Page
      title={sentenceCase(plan.category)}
      actions={
        <LinkButton to="/runs/$workflowId" params={{ workflowId }}>
          Back to the run
        </LinkButton>
      }
    >
      <HeaderSlot>
        <strong>{sentenceCase(plan.category)}</strong>
        <StatusPill tone="waiting">Partial</StatusPill>
      </HeaderSlot>
      <p className={classes.meta}>
        {formatDate(start)} to {formatDate(plan.season_end_date)} · {plan.dataset_name}, sales to{' '}
        {formatDate(addDays(plan.as_of, -1))}
      </p>
      <p className={classes.partial} role="status">
        <IconClock size={15} aria-hidden />
        <span>
          <strong>Partial: {unfinished}.</strong> What is shown is settled; {list.format(missing)}{' '}
          {missing.length === 1 ? 'follows' : 'follow'}.
        </span>
      </p>
      <KpiStrip />
      <PlanWarnings />
      <Tabs value={shown} onChange={(key) => key && onTab(key)} keepMounted={false}>
        <Tabs.List>
          {tabs.map(({ key, label, there }) => (
            <Tabs.Tab key={key} value={key} disabled={!there}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ key, tab: Tab, there }) =>
          there ? (
            <Tabs.Panel key={key} value={key}>
              <Tab />
            </Tabs.Panel>
          ) : null,
        )}
      </Tabs>
    </Page>
  );
}
