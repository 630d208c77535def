import { IconCircleFilled, IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useConnection } from '../connection.ts';
import { formatClock } from '../format.ts';
import { endpointQuery } from '../queries.ts';
import classes from './shell.module.css';

/** How often the server is asked whether it is there: seldom while it is, often while it is not. */
const LIVE_PULSE_MS = 15_000;
const LOST_PULSE_MS = 2_000;

/** `Live`, `Reconnecting…` or `Offline, showing 09:14`: whether the screen is current. */
export function ConnectionStatus() {
  const { state, lastHeardMs } = useConnection();
  useQuery({
    ...endpointQuery('health', {}),
    refetchInterval: state === 'live' ? LIVE_PULSE_MS : LOST_PULSE_MS,
    retry: false,
  });
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
