import {
  convertCssVariables,
  DEFAULT_THEME,
  deepMerge,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import type { Plugin } from 'vite';
import { theme, themeVariables } from './src/ui/theme.ts';

const NAME = 'virtual:theme.css';
const RESOLVED = `\0${NAME}`;

/** The theme's custom properties for both colour schemes, as a style sheet. */
export function themeCss(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const variables = deepMerge(defaultCssVariablesResolver(merged), themeVariables(merged));
  const colorScheme = convertCssVariables({
    variables: {},
    dark: { '--mantine-color-scheme': 'dark' },
    light: { '--mantine-color-scheme': 'light' },
  });
  return convertCssVariables(variables) + colorScheme;
}

/**
 * Puts the theme into the build as a file. Mantine would write it into a style element at run time,
 * which the content security policy does not allow.
 */
export function themeCssPlugin(): Plugin {
  return {
    name: 'theme-css',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? themeCss() : null),
  };
}
