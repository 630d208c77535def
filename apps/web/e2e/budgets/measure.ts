import type { Page } from 'playwright';

/** How often each timing is taken; its median counts. */
export const RUNS = 5;

/** The middle of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Milliseconds from a key to the first frame drawn after it: the page notes when the key arrives,
 * and two animation frames later the frame with its effect has been painted.
 */
export async function keyToPaint(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const place = globalThis as unknown as { painted?: Promise<number> };
    place.painted = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('the key did not arrive')), 20_000);
      addEventListener(
        'keydown',
        (event) => {
          if (event.key === 'Control') return;
          const pressed = event.timeStamp;
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - pressed)),
          );
        },
        { capture: true },
      );
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
}

/** Milliseconds until the largest thing of a fresh page is painted, on half the processor and 20 Mbps. */
export async function largestPaint(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 2 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: 20_000_000 / 8,
    uploadThroughput: 20_000_000 / 8,
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      if (last) (globalThis as unknown as { largest: number }).largest = last.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(400);
  return page.evaluate(() => (globalThis as unknown as { largest: number }).largest);
}
