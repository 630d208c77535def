import { ActionIcon, type MantineColorScheme, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';

const schemes = {
  light: { icon: IconSun, label: 'Light', next: 'dark' },
  dark: { icon: IconMoon, label: 'Dark', next: 'auto' },
  auto: { icon: IconDeviceDesktop, label: 'As the system', next: 'light' },
} as const satisfies Record<
  MantineColorScheme,
  { icon: typeof IconSun; label: string; next: MantineColorScheme }
>;

/** Light, dark, or as the system says; remembered on this computer. */
export function ColorSchemeButton() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { icon: Icon, label, next } = schemes[colorScheme];
  const hint = `Colours: ${label}. Switch to ${schemes[next].label.toLowerCase()}`;
  return (
    <Tooltip label={hint}>
      <ActionIcon aria-label={hint} onClick={() => setColorScheme(next)}>
        <Icon size={17} stroke={1.7} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
