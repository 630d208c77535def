import type { Page } from 'playwright';
import { type FakeAnswers, page as pageOf, problem, sampleAnswers } from '../src/test/fake-api.ts';
import { samplePartialPlan } from '../src/test/sample-partial-plan.ts';
import { sampleIds, samplePlan } from '../src/test/sample-plan.ts';
import { sampleBrief, sampleReadingWithIssue } from '../src/test/sample-reading.ts';
import { sampleWorkflow } from '../src/test/sample-run.ts';
import { moreScreens } from './more-screens.ts';
import type { Screen } from './screen.ts';

const planPath = `/plans/${sampleIds.plan}`;
const runPath = `/runs/${sampleIds.workflow}`;
const unavailable = () => problem(503, 'storage_unavailable', 'The database does not answer.');

async function keepDraft(page: Page): Promise<void> {
  const draft = JSON.stringify({ text: sampleBrief, datasetId: null });
  await page.addInitScript((text) => localStorage.setItem('hemline.brief-draft', text), draft);
}

/** Every screen in its states, for pictures and for the accessibility check. */
export const screens: readonly Screen[] = [
  { name: 'plans', path: '/plans', ready: 'spring dresses' },
  {
    name: 'plans-empty',
    path: '/plans',
    answers: { list_workflows: () => pageOf([]), list_plans: () => pageOf([]) },
    ready: 'No plan yet',
  },
  {
    name: 'plans-error',
    path: '/plans',
    answers: { list_workflows: unavailable, list_plans: unavailable },
    ready: 'The database does not answer.',
  },
  { name: 'brief-empty', path: '/brief', ready: 'Season brief' },
  { name: 'brief', path: '/brief', before: keepDraft, ready: 'Week 6' },
  {
    name: 'confirm',
    path: '/brief?confirm=true',
    before: keepDraft,
    ready: 'Nothing left to check',
    after: async (page) => page.getByRole('textbox', { name: 'DC holdback' }).focus(),
  },
  {
    name: 'confirm-issue',
    path: '/brief?confirm=true',
    before: keepDraft,
    answers: { extract_parameters: () => sampleReadingWithIssue },
    ready: '1 input to check before the run',
  },
  { name: 'run-approval', path: runPath, ready: 'Buy 25,776 units?' },
  {
    name: 'run-failed',
    path: runPath,
    answers: {
      get_workflow: () => ({
        ...sampleWorkflow,
        status: 'failed',
        last_seq: 99,
        phases: sampleWorkflow.phases.map((phase) =>
          phase.name === 'pricing' ? { ...phase, status: 'failed' } : phase,
        ),
        error: {
          code: 'upstream_failed',
          message: 'The language model did not answer three times.',
          retryable: true,
        },
      }),
      list_approvals: () => pageOf([]),
    },
    ready: 'Pricing could not finish',
  },
  {
    name: 'partial',
    path: `${runPath}/results`,
    answers: { get_partial_plan: () => samplePartialPlan('demand') },
    ready: 'waits for your decision on the buy',
  },
  {
    name: 'partial-bought',
    path: `${runPath}/results?tab=allocation`,
    answers: { get_partial_plan: () => samplePartialPlan('inventory') },
    ready: 'Partial',
  },
  { name: 'demand', path: planPath, ready: 'Weekly demand' },
  {
    name: 'demand-table',
    path: planPath,
    ready: 'Weekly demand',
    after: async (page) => page.getByRole('button', { name: 'Show as table' }).first().click(),
  },
  { name: 'buy', path: `${planPath}?tab=buy`, ready: 'What other buys would lead to' },
  { name: 'allocation', path: `${planPath}?tab=allocation`, ready: 'By store' },
  { name: 'replenishment', path: `${planPath}?tab=replenishment`, ready: 'Shipments by store' },
  { name: 'markdown', path: `${planPath}?tab=markdown`, ready: 'Checkpoint: week 6' },
  {
    name: 'markdown-none',
    path: `${planPath}?tab=markdown`,
    answers: {
      get_plan: () => ({
        ...samplePlan,
        markdown: null,
        markdown_skipped_reason: 'The brief sets no markdown checkpoint.',
      }),
    },
    ready: 'No markdown planned',
  },
  { name: 'stock', path: `${planPath}?tab=stock`, ready: 'Stock and sales by week' },
  {
    name: 'why',
    path: `${planPath}?tab=buy&why=%2Fbuy%2Funits`,
    ready: 'season demand × (1 + buffer), in whole packs',
  },
  {
    name: 'palette',
    path: '/plans',
    ready: 'spring dresses',
    after: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder('Search screens and plans').waitFor();
    },
  },
  {
    name: 'help',
    path: '/plans',
    ready: 'spring dresses',
    after: async (page) => {
      await page.keyboard.press('Shift+?');
      await page.getByText('Jump along a row').waitFor();
    },
  },
  ...moreScreens,
  { name: 'not-found', path: '/nowhere', ready: 'There is no screen at this address' },
];

/** Brings a page to a screen and waits until it is drawn. */
export async function openScreen(page: Page, url: string, screen: Screen): Promise<void> {
  await screen.before?.(page);
  await page.goto(url + screen.path);
  await page.getByText(screen.ready).first().waitFor({ timeout: 10_000 });
  // Charts come in a chunk of their own.
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
  await page.waitForFunction(
    () => !document.querySelector('.recharts-responsive-container:not(:has(svg))'),
  );
  await screen.after?.(page);
  await page.waitForTimeout(350);
}

/** The answers of a screen: its own before the usual ones. */
export function answersOf(screen: Screen): FakeAnswers {
  return { ...sampleAnswers, ...screen.answers };
}
