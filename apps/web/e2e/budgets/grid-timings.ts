import type { Browser, Page } from 'playwright';
import { sampleAnswers } from '../../src/test/fake-api.ts';
import { sampleIds } from '../../src/test/sample-plan.ts';
import { openFixturePage } from '../fixture-browser.ts';
import { largePlan } from './large-plan.ts';
import { keyToPaint } from './measure.ts';

const STORES = 2_000;
const WEEKS = 52;
/** 100 stores × 50 weeks. */
const PASTED = { rows: 100, columns: 50 };

/** One run over the large grid, in milliseconds. */
export interface GridTimings {
  /** From opening the demand tab until its first cells are painted. */
  readonly open: number;
  /** An arrow key. */
  readonly move: number;
  /** Ctrl+V of 5,000 cells until the preview stands. */
  readonly preview: number;
  /** Enter on the preview until the pasted cells stand. */
  readonly apply: number;
  readonly undo: number;
}

function opened(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((each) =>
      each.textContent?.includes('Demand'),
    );
    const start = performance.now();
    tab?.click();
    while (!document.querySelector('[data-cell="0:0"]')) {
      if (performance.now() - start > 20_000) throw new Error('the grid did not open');
      await frame();
    }
    await frame();
    return performance.now() - start;
  });
}

async function settle(page: Page) {
  await page.waitForTimeout(300);
}

/** Opens 2,000 stores × 52 weeks in the production build, moves, pastes 5,000 cells and takes them back. */
export async function gridTimings(browser: Browser, url: string): Promise<GridTimings> {
  const plan = largePlan(STORES, WEEKS);
  const { context, page } = await openFixturePage(
    browser,
    { scheme: 'light', width: 1440, height: 900 },
    { ...sampleAnswers, get_plan: () => plan },
  );
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${url}/plans/${sampleIds.plan}?tab=buy`, { waitUntil: 'networkidle' });
  // The first visit brings the drawing library; a grid is opened many times a day after that.
  await opened(page);
  await page.getByRole('tab', { name: 'Buy' }).click();
  await settle(page);
  const open = await opened(page);
  const grid = page.getByRole('grid', { name: 'Demand by store and week, units' });
  await grid.locator('[data-cell="0:0"]').click();
  await settle(page);
  const move = await keyToPaint(page, 'ArrowDown');
  await keyToPaint(page, 'ArrowUp');
  const line = Array.from({ length: PASTED.columns }, () => '987').join('\t');
  const text = Array.from({ length: PASTED.rows }, () => line).join('\r\n');
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  const preview = await keyToPaint(page, 'Control+v');
  await page.getByText('5,000 cells').first().waitFor();
  await settle(page);
  const apply = await keyToPaint(page, 'Enter');
  await grid.locator('[data-cell="0:0"][data-overridden="true"]').waitFor();
  await settle(page);
  const undo = await keyToPaint(page, 'Control+z');
  await grid.locator('[data-cell="0:0"][data-overridden="false"]').waitFor();
  await context.close();
  return { open, move, preview, apply, undo };
}
