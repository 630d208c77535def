import { useSyncExternalStore } from 'react';

/** Whether what is on screen is current: the feed's socket when a run is open, else the server's answers. */
export interface ConnectionState {
  readonly state: 'live' | 'reconnecting' | 'offline';
  /** When the last word from the server came, in milliseconds since 1970; null before the first. */
  readonly lastHeardMs: number | null;
}

type Source = 'server' | 'feed';

/** After this long without a connection the workstation says that it shows old data. */
export const OFFLINE_AFTER_MS = 8_000;

const initial: ConnectionState = { state: 'live', lastHeardMs: null };

/** One store for the header's status; sources report, the header reads. */
function createConnection() {
  let state = initial;
  const down = new Set<Source>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function set(next: ConnectionState) {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    /** The source answered. */
    alive(source: Source) {
      down.delete(source);
      if (down.size > 0) return;
      clearTimeout(timer);
      timer = undefined;
      const lastHeardMs = Date.now();
      if (state.state !== 'live') set({ state: 'live', lastHeardMs });
      else state = { state: 'live', lastHeardMs };
    },
    /** The source stopped answering; it becomes "offline" unless it is heard again soon. */
    lost(source: Source) {
      down.add(source);
      if (state.state === 'live') set({ ...state, state: 'reconnecting' });
      timer ??= setTimeout(() => {
        if (down.size > 0) set({ ...state, state: 'offline' });
      }, OFFLINE_AFTER_MS);
    },
    /** The source is no longer watched (the run's page was left). */
    forget(source: Source) {
      if (!down.delete(source) || down.size > 0) return;
      clearTimeout(timer);
      timer = undefined;
      set({ ...state, state: 'live' });
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    read: () => state,
  };
}

export const connection = createConnection();

/** The connection's state, for the header. */
export function useConnection(): ConnectionState {
  return useSyncExternalStore(connection.subscribe, connection.read);
}
