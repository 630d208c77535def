import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { answer, type FakeAnswers, sampleAnswers } from '../src/test/fake-api.ts';
import { eventsToApproval } from '../src/test/sample-run.ts';

const CHROMIUM = process.env.HEMLINE_CHROMIUM ?? '/usr/bin/chromium';

/** Why no browser test can run here; null when one can. */
export const noBrowserReason: string | null = existsSync(CHROMIUM)
  ? null
  : `no Chromium at ${CHROMIUM} (set HEMLINE_CHROMIUM)`;

/** The system's Chromium, without a window and without calling home. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

/** Serves the production build on a free loopback port, without a server behind it. */
export async function serveBuild(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await preview({
    root: new URL('..', import.meta.url).pathname,
    logLevel: 'error',
    preview: { port: 0, host: '127.0.0.1', proxy: {} },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('no port to preview on');
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** How a screen is looked at. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/** A page whose calls are answered from the fixtures and whose feed stands at the approval. */
export async function openFixturePage(
  browser: Browser,
  look: Look,
  answers: FakeAnswers = sampleAnswers,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.route(/\/(api|health|ready)/, async (route) => {
    const request = route.request();
    const { response } = await answer(answers, request.method(), request.url(), request.postData());
    await route.fulfill({
      status: response.status,
      contentType: response.headers.get('content-type') ?? 'application/json',
      body: await response.text(),
    });
  });
  await page.routeWebSocket(/\/ws\//, (socket) => {
    for (const event of eventsToApproval) socket.send(JSON.stringify(event));
  });
  return { context, page };
}
