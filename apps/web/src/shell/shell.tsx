import { ActionIcon, Kbd, Tooltip, UnstyledButton } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { HEADER_SLOT_ID } from '../ui/header-slot.tsx';
import { ColorSchemeButton } from './color-scheme-button.tsx';
import { CommandPalette } from './command-palette.tsx';
import { ConnectionStatus } from './connection-status.tsx';
import { navigation } from './navigation.ts';
import classes from './shell.module.css';
import { ShortcutsHelp } from './shortcuts-help.tsx';
import { useGoKeys } from './use-go-keys.ts';

/** What stays around every screen: header, left bar, palette and help. */
export function Shell() {
  const [helpOpened, help] = useDisclosure(false);
  useHotkeys([['shift+?', help.toggle]]);
  useGoKeys();
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        Skip to content
      </a>
      <header className={classes.header}>
        <Link to="/plans" className={classes.brand} aria-label="Hemline, to all plans">
          <img src="/hemline.svg" alt="" width={22} height={22} />
          Hemline
        </Link>
        <div id={HEADER_SLOT_ID} className={classes.slot} />
        <ConnectionStatus />
        <UnstyledButton className={classes.search} onClick={() => spotlight.open()}>
          <IconSearch size={15} aria-hidden /> Search or jump to <Kbd>Ctrl K</Kbd>
        </UnstyledButton>
        <ColorSchemeButton />
        <Tooltip label="Keyboard (?)">
          <ActionIcon aria-label="Keyboard help" onClick={help.open}>
            <IconKeyboard size={17} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </header>
      <nav className={classes.nav} aria-label="Screens">
        {navigation.map(({ to, label, icon: Icon }) => (
          <Link key={to} to={to} className={classes.link} activeProps={{ 'data-active': true }}>
            <Icon size={17} stroke={1.7} aria-hidden /> {label}
          </Link>
        ))}
      </nav>
      <div className={classes.content}>
        <Outlet />
      </div>
      <CommandPalette />
      <ShortcutsHelp opened={helpOpened} onClose={help.close} />
    </div>
  );
}
