// Writes the documentation's pictures: each main screen, light and dark, as WebP. Usage: node e2e/take-screenshots.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, openFixturePage, serveBuild } from './fixture-browser.ts';
import { answersOf, openScreen, screens } from './screens.ts';

const folder = join(import.meta.dirname, '../../../docs/screenshots');
const SHOWN = [
  'plans',
  'brief',
  'confirm',
  'run-approval',
  'demand',
  'buy',
  'allocation',
  'replenishment',
  'markdown',
  'stock',
  'why',
  'grid',
  'ledger',
  'scenarios',
  'datasets',
  'dataset',
  'import-preview',
  'workbook-differences',
];
const MOST_BYTES = 150_000;
const QUALITY = 78;

mkdirSync(folder, { recursive: true });
const server = await serveBuild();
const browser = await launchBrowser();
for (const screen of screens.filter(({ name }) => SHOWN.includes(name)))
  for (const scheme of ['light', 'dark'] as const) {
    const look = { scheme, width: 1440, height: 900 };
    const { context, page } = await openFixturePage(browser, look, answersOf(screen));
    await openScreen(page, server.url, screen);
    const session = await context.newCDPSession(page);
    const shot = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
    const picture = Buffer.from(shot.data, 'base64');
    if (picture.length > MOST_BYTES)
      throw new Error(`${screen.name} ${scheme} has ${picture.length} bytes`);
    writeFileSync(join(folder, `${screen.name}-${scheme}.webp`), picture);
    await context.close();
  }
await browser.close();
await server.close();
