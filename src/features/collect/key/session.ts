import { useSyncExternalStore } from 'react';
import type { RoundId } from '../../../domain/kernel/ids.ts';
import { err, ok, type Result } from '../../../domain/kernel/result.ts';
import type { Recipient, RoundSealing } from '../../../domain/network/round-sealing.ts';
import type { KeyFileProblem } from '../../../files/sealing/key-file.ts';
import type { KeyTextProblem } from '../../../files/sealing/read-recipient.ts';
import { startCollectingWorker, type CollectingWorker } from '../worker/collecting-worker.ts';

/** The one key that is open in this tab. */
export interface OpenKey {
  readonly roundId: RoundId;
  readonly recipient: Recipient;
  /** False for a second key: it opens, and signs nothing. */
  readonly canSign: boolean;
}

export type Attempt =
  { readonly keyFile: string; readonly passphrase: string } | { readonly identity: string };

export type KeyProblem = KeyFileProblem | KeyTextProblem | 'otherKey' | WorkProblem;

let worker: CollectingWorker | null = null;
let openKey: OpenKey | null = null;
const listeners = new Set<() => void>();

/** The key of this round, if it is open in this tab. */
export function useOpenKey(roundId: RoundId): OpenKey | null {
  return useSyncExternalStore(subscribe, () => (openKey?.roundId === roundId ? openKey : null));
}

/** Why work came to nothing: the worker did not load or broke down, or the key was locked. */
export type WorkProblem = 'workerFailed' | 'locked';

/** Work that may need the open key. The worker is started the first time. */
export async function inWorker<T>(
  work: (worker: CollectingWorker) => Promise<T>,
): Promise<Result<T, WorkProblem>> {
  const mine = (worker ??= startCollectingWorker());
  try {
    return ok(await work(mine));
  } catch {
    if (worker !== mine) return err('locked');
    // The next work starts another.
    lockKey();
    return err('workerFailed');
  }
}

/** Work on what this key opened: when it is no longer the open one, that is gone. */
export async function withKey<T>(
  key: OpenKey | null,
  work: (worker: CollectingWorker) => Promise<T>,
): Promise<Result<T, WorkProblem>> {
  return key === null || key !== openKey ? err('locked') : inWorker(work);
}

/** Opens a round's key, and closes any other: a tab holds the key of one round. */
export async function openRoundKey(
  sealing: Pick<RoundSealing, 'id' | 'recipient' | 'second'>,
  attempt: Attempt,
): Promise<Result<OpenKey, KeyProblem>> {
  lockKey();
  const asked = await inWorker<Result<Omit<OpenKey, 'roundId'>, KeyFileProblem | KeyTextProblem>>(
    (one) => ('identity' in attempt ? one.do('unlockWith', attempt) : one.do('unlock', attempt)),
  );
  if (!asked.ok) return asked;
  if (!asked.value.ok) return asked.value;
  const { recipient, canSign } = asked.value.value;
  if (recipient !== sealing.recipient && recipient !== sealing.second.recipient) {
    lockKey();
    return err('otherKey');
  }
  const opened = { roundId: sealing.id, recipient, canSign };
  tell(opened);
  return ok(opened);
}

/** Forgets the key: the worker that held it is gone. */
export function lockKey(): void {
  worker?.end();
  worker = null;
  tell(null);
}

function tell(next: OpenKey | null) {
  openKey = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
