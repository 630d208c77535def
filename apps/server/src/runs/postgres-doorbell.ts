import pg from 'pg';
import type { Doorbell } from './doorbell.ts';

const CHANNEL = 'hemline_feed';
/** Rings within this time go out as one notification. */
const COALESCE_MS = 10;
/** A notification holds at most 8,000 bytes; an id takes 37. */
const IDS_A_NOTE = 200;
const RECONNECT_MS = 1_000;

/**
 * A doorbell across processes: `NOTIFY` with run ids only. One connection listens and another notifies;
 * a lost connection is made again, and what was missed meanwhile the feed's own look finds.
 */
export async function createPostgresDoorbell(connectionString: string): Promise<Doorbell> {
  const listeners = new Set<(workflowId: string) => void>();
  const waiting = new Set<string>();
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  const tell = (workflowId: string) => {
    for (const listener of listeners) listener(workflowId);
  };

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ connectionString, application_name: 'hemline-feed' });
    fresh.on('notification', ({ payload }) => {
      for (const workflowId of (payload ?? '').split(',')) if (workflowId) tell(workflowId);
    });
    const lose = () => {
      if (client !== fresh) return;
      client = null;
      reconnectLater();
    };
    fresh.on('error', lose);
    fresh.on('end', lose);
    await fresh.connect();
    await fresh.query(`listen ${CHANNEL}`);
    if (closed) await fresh.end();
    else client = fresh;
  }

  function reconnectLater(): void {
    if (closed) return;
    setTimeout(() => {
      connect().catch(reconnectLater);
    }, RECONNECT_MS).unref();
  }

  function send(): void {
    timer = null;
    const ids = [...waiting];
    waiting.clear();
    for (let from = 0; from < ids.length; from += IDS_A_NOTE) {
      const note = ids.slice(from, from + IDS_A_NOTE).join(',');
      client?.query('select pg_notify($1, $2)', [CHANNEL, note]).catch(() => {});
    }
  }

  await connect();
  return {
    ring: (workflowId) => {
      tell(workflowId);
      waiting.add(workflowId);
      timer ??= setTimeout(send, COALESCE_MS);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      closed = true;
      if (timer) clearTimeout(timer);
      listeners.clear();
      await client?.end().catch(() => {});
    },
  };
}
