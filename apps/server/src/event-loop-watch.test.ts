import { expect, test } from 'vitest';
import { createEventLoopWatch } from './event-loop-watch.ts';

test('the watch sees a block of the event loop, and forgets it once told', async () => {
  const watch = createEventLoopWatch();
  const rest = () => new Promise((resolve) => setTimeout(resolve, 40));
  await rest();
  watch.takeLongestBlockMs();
  await rest();
  const until = performance.now() + 120;
  while (performance.now() < until);
  await rest();
  expect(watch.takeLongestBlockMs()).toBeGreaterThan(80);
  expect(watch.takeLongestBlockMs()).toBeLessThan(80);
});
