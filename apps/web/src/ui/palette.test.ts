import { describe, expect, test } from 'vitest';
import { darkPalette, lightPalette, type Palette, paletteVariables } from './palette.ts';

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const backgrounds = ['panel', 'canvas', 'sunken'] as const;
const texts = ['text', 'dimmed', 'blueText', 'green', 'amber', 'red', 'chartText'] as const;
const onSoft = [
  ['green', 'greenSoft'],
  ['amber', 'amberSoft'],
  ['red', 'redSoft'],
  ['blueText', 'blueSoft'],
  ['text', 'mark'],
  ['text', 'markActive'],
] as const;

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
] as [string, Palette][])('the %s palette', (_name, palette) => {
  test.each(texts)('%s reads at 4.5:1 or better on every surface', (text) => {
    for (const background of backgrounds)
      expect(contrast(palette[text], palette[background])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(onSoft)('%s reads at 4.5:1 or better on %s', (text, background) => {
    expect(contrast(palette[text], palette[background])).toBeGreaterThanOrEqual(4.5);
  });

  test('white reads on the filled blue', () => {
    expect(contrast('#ffffff', palette.blue)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['chartMain', 'chartLastYear', 'control'] as const)(
    '%s stands out at 3:1 or better from the panel',
    (line) => {
      expect(contrast(palette[line], palette.panel)).toBeGreaterThanOrEqual(3);
    },
  );

  test('every colour becomes a custom property', () => {
    expect(paletteVariables(palette)['--hl-chart-last-year']).toBe(palette.chartLastYear);
  });
});
