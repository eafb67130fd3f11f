import type { Dexie } from 'dexie';
import { recordTables } from './record-tables.ts';

/**
 * Every version of the database that was ever released, with the step that leads to it. A released
 * version never changes: what comes next is a new version with its upgrade, and a dump of the one
 * before stays as a fixture in `tests/old-files/`.
 */
export const databaseVersion = 4;

export const tableNames = [...recordTables, 'settings', 'trash', 'meta'] as const;
export type TableName = (typeof tableNames)[number];

/** Indexes that can be asked for, by table. */
export interface Indexes {
  rounds: 'networkId';
  responses: 'roundId';
  received: 'roundId';
  invitations: 'roundId' | 'responseIds';
  outbox: 'roundId' | 'responseId';
  documents: 'networkId';
  actions: 'networkId';
  summaries: 'collectionId';
  trash: 'recordKeys';
}

export function declareVersions(db: Dexie): void {
  db.version(1).stores({
    networks: 'id',
    rounds: 'id, networkId',
    responses: 'id, roundId',
    settings: 'id',
    trash: 'id, *recordKeys',
    meta: 'id',
  });
  // Rounds without a server: a coordinator's sealings and what was received, a member's invitations
  // and what was sealed. Nothing that was there changes.
  db.version(2).stores({
    sealings: 'id',
    received: 'id, roundId',
    invitations: 'id, roundId, *responseIds',
    outbox: 'id, roundId, responseId',
  });
  // A network's document register, its role chart (under the network's id) and its actions; a round's
  // meeting notes and recorded result (under the round's id). Nothing that was there changes.
  db.version(3).stores({
    documents: 'id, networkId',
    roles: 'id',
    actions: 'id, networkId',
    meetings: 'id',
    recorded: 'id',
  });
  // The conditions under which a network works (under its id), what was given away of a round (under
  // the round's id), and a trainer's collections of summaries. Nothing that was there changes.
  db.version(4).stores({
    contexts: 'id',
    given: 'id',
    collections: 'id',
    summaries: 'id, collectionId',
  });
}
