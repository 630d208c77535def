import { IconCircleFilled, IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useConnection } from '../connection.ts';
import { formatClock } from '../format.ts';
import { endpointQuery } from '../queries.ts';
import classes from './shell.module.css';

/** `Live`, `Reconnecting…` or `Offline, showing 09:14`: whether the screen is current. */
export function ConnectionStatus() {
  useQuery({ ...endpointQuery('health', {}), refetchInterval: 15_000, retry: false });
  const { state, lastHeardMs } = useConnection();
  return (
    <span className={classes.connection} data-state={state} role="status">
      {state === 'live' ? (
        <>
          <IconCircleFilled size={8} aria-hidden /> Live
        </>
      ) : state === 'reconnecting' ? (
        <>
          <IconRefresh size={13} aria-hidden /> Reconnecting…
        </>
      ) : (
        <>
          <IconCloudOff size={13} aria-hidden /> Offline
          {lastHeardMs === null ? '' : `, showing ${formatClock(lastHeardMs)}`}
        </>
      )}
    </span>
  );
}
