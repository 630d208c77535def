import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { darkPalette, lightPalette, type Palette, paletteVariables } from './palette.ts';

/** Cool greys of the light scheme; index 4 borders inputs at 3:1. */
const gray: MantineColorsTuple = [
  '#f5f6f8',
  '#f0f2f5',
  '#e6e9ee',
  '#dfe3e8',
  '#868e99',
  '#868e99',
  '#5a626f',
  '#474e5a',
  '#2b303a',
  '#1a1e26',
];

/** Cool greys of the dark scheme, from text to canvas; index 4 borders inputs at 3:1. */
const dark: MantineColorsTuple = [
  '#e6e8ec',
  '#c3c8d0',
  '#a3abb7',
  '#8a929e',
  '#6f7885',
  '#2d323b',
  '#15181d',
  '#1a1d23',
  '#15181d',
  '#121419',
];

/** The one blue, from tint to shade; index 6 carries white text in light, 5 in dark (both above 4.5:1). */
const blue: MantineColorsTuple = [
  '#e9f0fc',
  '#cfdff9',
  '#a9c6f4',
  '#8db6ff',
  '#5a90ec',
  '#2c68d0',
  '#1d5bc4',
  '#184fae',
  '#144395',
  '#10377c',
];

export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 6, dark: 5 },
  colors: { blue, gray, dark },
  fontFamily: "'Inter Variable', system-ui, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
  headings: { fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '15px', xl: '18px' },
  spacing: { xs: '6px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.4' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { size: 28, variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    Autocomplete: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Tooltip: { defaultProps: { openDelay: 300, multiline: true, maw: 320, withArrow: true } },
    Modal: {
      defaultProps: {
        transitionProps: { duration: 120 },
        // The page never scrolls as a whole; locking it would need a style element.
        lockScroll: false,
        closeButtonProps: { 'aria-label': 'Close' },
        // A dialog's header is no second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontSize: 15, fontWeight: 620 } },
    },
    Drawer: {
      defaultProps: {
        lockScroll: false,
        closeButtonProps: { 'aria-label': 'Close' },
        attributes: { header: { role: 'presentation' } },
      },
    },
    InputWrapper: { styles: { description: { fontSize: 12 }, error: { fontSize: 12 } } },
    Kbd: { styles: { root: { borderColor: 'var(--hl-button)', fontWeight: 500 } } },
    Tabs: { styles: { list: { '--tab-border-color': 'var(--hl-border)' } } },
  },
});

/** The stock theme fails AA for dimmed, placeholder, anchor and error text; these replace it. */
function mantineVariables(palette: Palette): Record<string, string> {
  return {
    ...paletteVariables(palette),
    '--mantine-color-body': palette.panel,
    '--mantine-color-text': palette.text,
    '--mantine-color-dimmed': palette.dimmed,
    '--mantine-color-placeholder': palette.dimmed,
    '--mantine-color-anchor': palette.blueText,
    '--mantine-color-error': palette.red,
    '--mantine-color-default': palette.panel,
    '--mantine-color-default-color': palette.text,
    '--mantine-color-default-hover': palette.sunken,
    '--mantine-color-default-border': palette.button,
    '--mantine-color-blue-light': palette.blueSoft,
    '--mantine-color-blue-light-hover': palette.blueSoft,
    '--mantine-color-blue-light-color': palette.blueText,
    '--mantine-color-blue-outline': palette.blueText,
    '--mantine-color-gray-light-color': palette.text,
    '--mantine-color-gray-outline': palette.dimmed,
    '--mantine-color-gray-text': palette.dimmed,
    '--mantine-color-red-light': palette.redSoft,
    '--mantine-color-red-light-color': palette.red,
    '--mantine-color-red-outline': palette.red,
  };
}

export const themeVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: mantineVariables(lightPalette),
  dark: mantineVariables(darkPalette),
});
