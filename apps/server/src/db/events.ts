import type { FeedEvent } from '@hemline/contracts';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

type WithoutCommon<Event> = Event extends unknown
  ? Omit<Event, 'workflow_id' | 'seq' | 'timestamp' | 'correlation_id'>
  : never;

/** An event before the log gives it its place and time. */
export type EventDraft = WithoutCommon<FeedEvent>;

/** An event as stored: `json` is the frame exactly as it is sent. */
export interface StoredEvent {
  readonly seq: number;
  readonly json: string;
}

/** Writes events at the sequence numbers that were taken for them in the same transaction. */
export async function insertEvents(
  trx: Kysely<Schema>,
  place: {
    readonly workflow_id: string;
    readonly first_seq: number;
    readonly timestamp: string;
    readonly correlation_id: string;
  },
  drafts: readonly EventDraft[],
): Promise<void> {
  if (drafts.length === 0) return;
  const rows = drafts.map((draft, index) => {
    const { type, ...fields } = draft;
    const seq = place.first_seq + index;
    const event = {
      type,
      workflow_id: place.workflow_id,
      seq,
      timestamp: place.timestamp,
      ...fields,
      correlation_id: place.correlation_id,
    };
    return {
      workflow_id: place.workflow_id,
      seq,
      type,
      phase: draft.phase ?? null,
      attempt: draft.attempt ?? null,
      event_json: JSON.stringify(event),
      created_at: place.timestamp,
    };
  });
  await trx.insertInto('workflow_events').values(rows).execute();
}

/** Events after a cursor, oldest first. */
export async function readEvents(
  db: Kysely<Schema>,
  workflowId: string,
  after: number,
  limit: number,
): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('workflow_events')
    .select(['seq', 'event_json'])
    .where('workflow_id', '=', workflowId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ seq: row.seq, json: row.event_json }));
}

/** The last sequence number each of these runs has reached; runs that are gone are left out. */
export async function lastSequences(
  db: Kysely<Schema>,
  workflowIds: readonly string[],
): Promise<Map<string, number>> {
  if (workflowIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('workflows')
    .select(['workflow_id', 'next_seq'])
    .where('workflow_id', 'in', workflowIds)
    .execute();
  return new Map(rows.map((row) => [row.workflow_id, row.next_seq - 1]));
}
