import type { Plan } from '@hemline/contracts';
import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { addDays, formatCount, formatDate, formatInstant, sentenceCase } from '../format.ts';
import { isSameName } from '../parameter-words.ts';
import { HeaderSlot } from '../ui/header-slot.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { StatusPill } from '../ui/status-pill.tsx';
import { KpiStrip } from './kpi-strip.tsx';
import { PlanWarnings } from './plan-warnings.tsx';
import classes from './results.module.css';
import { resultTabs } from './tabs/index.ts';

/** A finished plan: its few numbers that matter, and a tab for each part. Inside a `PlanProvider`. */
export function ResultsPage({
  plan,
  tab,
  onTab,
  actions,
}: {
  plan: Plan;
  tab: string;
  onTab: (tab: string) => void;
  /** What can be done with the plan, beside looking at how it was made. */
  actions?: ReactNode;
}) {
  const season = `${formatDate(plan.demand.weekly[0]?.week_start ?? plan.as_of)} to ${formatDate(plan.season_end_date)}`;
  const shown = resultTabs.some(({ key }) => key === tab) ? tab : resultTabs[0].key;
  return (
    <Page
      title={sentenceCase(plan.category)}
      actions={
        <>
          <LinkButton
            to="/runs/$workflowId"
            params={{ workflowId: plan.workflow_id }}
            variant="default"
          >
            How it was made
          </LinkButton>
          {actions}
        </>
      }
    >
      <HeaderSlot>
        <strong>{sentenceCase(plan.category)}</strong>
        <span className={classes.reason}>version {plan.version}</span>
        {plan.demand.mock ? <StatusPill tone="amber">Mock forecast</StatusPill> : null}
      </HeaderSlot>
      <p className={classes.meta}>
        {season}, {formatCount(plan.demand.weekly.length, 'week')}
        {isSameName(plan.matched_category, plan.category)
          ? ''
          : ` · data of “${plan.matched_category}”`}{' '}
        · {plan.dataset_name}, sales to {formatDate(addDays(plan.as_of, -1))} · planned{' '}
        {formatInstant(plan.created_at)}
      </p>
      <KpiStrip />
      <PlanWarnings />
      <Tabs value={shown} onChange={(key) => key && onTab(key)} keepMounted={false}>
        <Tabs.List>
          {resultTabs.map(({ key, label }) => (
            <Tabs.Tab key={key} value={key}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {resultTabs.map(({ key, tab: Tab }) => (
          <Tabs.Panel key={key} value={key}>
            <Tab />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
