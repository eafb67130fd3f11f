import type { Problem } from '../domain/kernel/problem.ts';

/** What can go wrong with keeping data; each is something a person can act on. */
export type StorageProblemKind =
  /** No room left on the device or in the browser's share of it. */
  | 'diskFull'
  /** An older tab of Concord keeps the database from being opened. */
  | 'blockedByOtherTab'
  /** The data were written by a newer Concord; this one must not touch them. */
  | 'newerDatabase'
  /** The browser gives no storage: private mode, blocked, or switched off. */
  | 'unavailable'
  /** The part of the app that keeps things could not be loaded. */
  | 'notLoaded'
  /** The browser closed the connection, and opening it once more did not help. */
  | 'connectionClosed'
  /** Another tab has saved a later state of the same record. */
  | 'staleRevision'
  /** The record lies in the trash: it is brought back there, not written anew. */
  | 'removed'
  /** What is stored under this id cannot be read by this version, so it is not overwritten. */
  | 'unreadable'
  /** The record breaks the rules of its own kind and could not be read back. */
  | 'invalid'
  /** Everything on this device was deleted, here or in another tab. */
  | 'wiped'
  /** The browser has cleared the database: it is empty although there was something in it. */
  | 'emptied'
  | 'unknown';

export type StorageProblem = Problem<StorageProblemKind>;

export function storageProblem(kind: StorageProblemKind, message = ''): StorageProblem {
  return { kind, path: '', details: message === '' ? {} : { message } };
}

/** What the browser or Dexie threw, as a problem. Dexie wraps causes in `inner`. */
export function errorToStorageProblem(error: unknown): StorageProblem {
  const causes = causesOf(error);
  const failure = causes.find((cause) => cause instanceof StorageFailure);
  if (failure !== undefined) return storageProblem(failure.kind, failure.message);
  const names = causes.map(nameOf);
  const message = error instanceof Error ? error.message : String(error);
  const kind = kindByName.find(([name]) => names.includes(name))?.[1] ?? 'unknown';
  return storageProblem(kind, message);
}

/** Thrown inside a transaction, so that it is rolled back whole. */
export class StorageFailure extends Error {
  readonly kind: StorageProblemKind;

  constructor(kind: StorageProblemKind, message: string = kind) {
    super(message);
    this.name = 'StorageFailure';
    this.kind = kind;
  }
}

const kindByName: readonly (readonly [string, StorageProblemKind])[] = [
  ['QuotaExceededError', 'diskFull'],
  ['VersionError', 'newerDatabase'],
  ['DatabaseClosedError', 'connectionClosed'],
  ['InvalidStateError', 'connectionClosed'],
  ['AbortError', 'connectionClosed'],
  ['TransactionInactiveError', 'connectionClosed'],
  ['MissingAPIError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['OpenFailedError', 'unavailable'],
  ['UnknownError', 'unavailable'],
];

/** The error and what lies behind it. */
function causesOf(error: unknown): object[] {
  const causes: object[] = [];
  for (let cause = error; cause !== null && typeof cause === 'object';) {
    causes.push(cause);
    cause = 'inner' in cause && cause.inner !== cause ? cause.inner : null;
  }
  return causes;
}

function nameOf(cause: object): string {
  return 'name' in cause ? String(cause.name) : '';
}
