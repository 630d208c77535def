import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './check-page.ts';
import { launchBrowser, noBrowserReason, openFixturePage, serveBuild } from './fixture-browser.ts';
import { answersOf, openScreen, screens } from './screens.ts';

const looks = [
  { scheme: 'light', width: 1440, height: 900 },
  { scheme: 'dark', width: 1440, height: 900 },
  { scheme: 'light', width: 1024, height: 768 },
  { scheme: 'dark', width: 1024, height: 768 },
] as const;

if (noBrowserReason) console.warn(`Accessibility is not checked: ${noBrowserReason}`);

describe.skipIf(noBrowserReason !== null && !process.env.CI)('accessibility', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveBuild>>;

  beforeAll(async () => {
    server = await serveBuild();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(screens.map((screen) => [screen.name, screen] as const))(
    'axe finds nothing on %s, light and dark, wide and narrow',
    async (_name, screen) => {
      const { context, page } = await openFixturePage(browser, looks[0], answersOf(screen));
      await openScreen(page, server.url, screen);
      const found: string[] = [];
      for (const { scheme, width, height } of looks) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.waitForTimeout(150);
        for (const violation of await violationsOf(page))
          found.push(`${scheme} ${width}: ${violation}`);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) found.push(`${scheme} ${width}: ${overflow} px wider than the window`);
      }
      await context.close();
      expect(found).toEqual([]);
    },
  );
});
