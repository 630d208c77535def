import { ActionIcon, Kbd, Tooltip, UnstyledButton } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { HEADER_SLOT_ID } from '../ui/header-slot.tsx';
import { LoadingState } from '../ui/state-message.tsx';
import { ColorSchemeButton } from './color-scheme-button.tsx';
import { ConnectionStatus } from './connection-status.tsx';
import { navigation } from './navigation.ts';
import classes from './shell.module.css';
import { useGoKeys } from './use-go-keys.ts';

// Palette and help come after the first paint: nobody opens them before.
const CommandPalette = lazy(() =>
  import('./command-palette.tsx').then((module) => ({ default: module.CommandPalette })),
);
const ShortcutsHelp = lazy(() =>
  import('./shortcuts-help.tsx').then((module) => ({ default: module.ShortcutsHelp })),
);

async function openPalette(): Promise<void> {
  const { openCommandPalette } = await import('./command-palette.tsx');
  openCommandPalette();
}

/** What stays around every screen: header, left bar, palette and help. */
export function Shell() {
  const [helpOpened, help] = useDisclosure(false);
  useHotkeys([['shift+?', help.toggle]]);
  useHotkeys([['mod+K', openPalette]], []);
  useGoKeys();
  const { pathname } = useLocation();
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
        <UnstyledButton className={classes.search} onClick={openPalette}>
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
        {navigation.map(({ to, label, icon: Icon, within }) => (
          <Link
            key={to}
            to={to}
            className={classes.link}
            {...(within.test(pathname) ? { 'data-active': true } : {})}
          >
            <Icon size={17} stroke={1.7} aria-hidden /> {label}
          </Link>
        ))}
      </nav>
      <div className={classes.content}>
        <Suspense fallback={<LoadingState label="Loading" rows={10} />}>
          <Outlet />
        </Suspense>
      </div>
      <Suspense>
        <CommandPalette />
        {helpOpened ? <ShortcutsHelp opened onClose={help.close} /> : null}
      </Suspense>
    </div>
  );
}
