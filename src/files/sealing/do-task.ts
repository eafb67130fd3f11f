import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { readSource, type ReadSource, type Source } from '../response-file/read-source.ts';
import { sealResponse } from '../response-file/seal-response.ts';
import { writeReceipts } from '../receipts/receipts.ts';
import { makeKeyPair, openerFor, type KeyPair } from './age.ts';
import { openKeyFile, writeKeyFile } from './key-file.ts';
import { readIdentity } from './read-identity.ts';
import { makeSigningKeys } from './signing.ts';
import type { SealingTask, SealingTasks } from './tasks.ts';

/** How a worker tells what it has opened so far, and hears that nobody waits for the rest. */
export interface Watcher {
  readonly tell: (read: readonly ReadSource[], done: number) => void;
  readonly isCancelled: () => boolean;
}

export type DoTask = <T extends SealingTask>(
  task: T,
  input: SealingTasks[T]['input'],
  watcher: Watcher,
) => Promise<SealingTasks[T]['output']>;

interface Unlocked extends KeyPair {
  readonly signingKey: string | null;
}

type Doers = {
  readonly [T in SealingTask]: (
    input: SealingTasks[T]['input'],
    watcher: Watcher,
  ) => Promise<SealingTasks[T]['output']>;
};

/** So many outcomes are told at once: few enough that the page stays quick. */
const batch = 20;

/**
 * Does the tasks of one worker, which holds the keys that were unlocked in it and nothing else.
 * `workFactor`: how costly the key files are that it writes; see `writeKeyFile`.
 */
export function createDoTask(workFactor?: number): DoTask {
  let unlocked: readonly Unlocked[] = [];
  function hold(keys: Unlocked): { recipient: KeyPair['recipient']; canSign: boolean } {
    const others = unlocked.filter(({ recipient }) => recipient !== keys.recipient);
    unlocked = [...others, keys];
    return { recipient: keys.recipient, canSign: keys.signingKey !== null };
  }
  const doers: Doers = {
    makeRoundKeys: async ({ passphrase }) => {
      const [keys, { signingKey, verifyKey }] = [await makeKeyPair(), await makeSigningKeys()];
      const keyFile = await writeKeyFile({ ...keys, signingKey }, passphrase, workFactor);
      return { keyFile, recipient: keys.recipient, verifyKey };
    },
    makeKeyFile: async ({ passphrase }) => {
      const keys = await makeKeyPair();
      const keyFile = await writeKeyFile({ ...keys, signingKey: null }, passphrase, workFactor);
      return { keyFile, recipient: keys.recipient };
    },
    makeSheet: () => makeKeyPair(),
    unlock: async ({ keyFile, passphrase }) => mapOk(await openKeyFile(keyFile, passphrase), hold),
    unlockWith: async ({ identity }) =>
      mapOk(await readIdentity(identity), (keys) => hold({ ...keys, signingKey: null })),
    lock: () => {
      unlocked = [];
      return Promise.resolve(null);
    },
    changePassphrase: async ({ keyFile, passphrase, next }) => {
      const opened = await openKeyFile(keyFile, passphrase);
      return opened.ok ? ok(await writeKeyFile(opened.value, next, workFactor)) : opened;
    },
    seal: ({ handedIn, recipients }) => sealResponse(handedIn, recipients),
    open: async ({ sources }, watcher) => {
      await openAll(sources, unlocked, watcher);
      return null;
    },
    signReceipts: async ({ roundId, hashes }) => {
      const signing = unlocked.find(({ signingKey }) => signingKey !== null)?.signingKey ?? null;
      return signing === null ? null : writeReceipts(roundId, hashes, signing);
    },
  };
  return (task, input, watcher) => doers[task](input, watcher);
}

async function openAll(
  sources: readonly Source[],
  keys: readonly Unlocked[],
  { tell, isCancelled }: Watcher,
): Promise<void> {
  const opener = openerFor(keys.map(({ identity }) => identity));
  let waiting: ReadSource[] = [];
  for (const [index, source] of sources.entries()) {
    if (isCancelled()) return;
    waiting.push(...(await readSource(source, opener)));
    const done = index + 1;
    if (done % batch === 0 || done === sources.length) {
      tell(waiting, done);
      waiting = [];
      // A message that cancels is heard between two batches.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
}

function mapOk<T, U, E>(result: Result<T, E>, map: (value: T) => U): Result<U, E> {
  return result.ok ? ok(map(result.value)) : err(result.error);
}
