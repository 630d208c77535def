// Writes a picture of each screen in light and dark. Usage: node e2e/take-pictures.ts FOLDER [name …] [--width=1024]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, openFixturePage, serveBuild } from './fixture-browser.ts';
import { answersOf, openScreen, screens } from './screens.ts';

const words = process.argv.slice(2);
const width = Number(words.find((word) => word.startsWith('--width='))?.slice(8) ?? 1440);
const [folder, ...names] = words.filter((word) => !word.startsWith('--'));
if (!folder) throw new Error('Say which folder the pictures go to.');
mkdirSync(folder, { recursive: true });

const server = await serveBuild();
const browser = await launchBrowser();
for (const screen of screens) {
  if (names.length > 0 && !names.includes(screen.name)) continue;
  for (const scheme of ['light', 'dark'] as const) {
    const look = { scheme, width, height: 900 };
    const { context, page } = await openFixturePage(browser, look, answersOf(screen));
    page.on('pageerror', (error) => console.error(`${screen.name}: ${error.message}`));
    try {
      await openScreen(page, server.url, screen);
    } catch (error) {
      console.error(`${screen.name} ${scheme}: ${String(error).split('\n')[0]}`);
    }
    await page.screenshot({ path: join(folder, `${screen.name}-${scheme}.png`) });
    await context.close();
  }
}
await browser.close();
await server.close();
