import { expect, test } from 'vitest';
import { darkPalette, lightPalette } from './src/ui/palette.ts';
import { themeCss } from './theme-css.ts';

test('the style sheet holds the palette of both colour schemes', () => {
  const css = themeCss();
  const [, dark = '', light = ''] =
    /scheme="dark"\][^{]*\{([^}]*)\}[\s\S]*?scheme="light"\][^{]*\{([^}]*)\}/.exec(css) ?? [];
  expect(dark).toContain(`--hl-chart-main: ${darkPalette.chartMain}`);
  expect(light).toContain(`--hl-chart-main: ${lightPalette.chartMain}`);
  expect(light).toContain(`--mantine-color-dimmed: ${lightPalette.dimmed}`);
});
