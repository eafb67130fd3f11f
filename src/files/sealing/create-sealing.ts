import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { readSource, type ReadSource, type Source } from '../response-file/read-source.ts';
import { sealResponse } from '../response-file/seal-response.ts';
import { writeReceipts } from '../receipts/receipts.ts';
import { makeKeyPair, openerFor, type KeyPair } from './age.ts';
import { openKeyFile, writeKeyFile } from './key-file.ts';
import { readIdentity } from './read-identity.ts';
import { makeSigningKeys } from './signing.ts';
import type { SealingTasks } from './tasks.ts';
import type { Doers } from '../worker/worker-tasks.ts';

export interface Sealing {
  readonly doers: Doers<SealingTasks>;
  /** Opens sources with the keys that are unlocked; outcomes in the order of the sources. */
  open(this: void, sources: readonly Source[]): Promise<ReadSource[]>;
}

interface Unlocked extends KeyPair {
  readonly signingKey: string | null;
}

/**
 * The work of one worker, which holds the keys that were unlocked in it and nothing else.
 * `workFactor`: how costly the key files are that it writes; see `writeKeyFile`.
 */
export function createSealing(workFactor?: number): Sealing {
  let unlocked: readonly Unlocked[] = [];
  function hold(keys: Unlocked): { recipient: KeyPair['recipient']; canSign: boolean } {
    const others = unlocked.filter(({ recipient }) => recipient !== keys.recipient);
    unlocked = [...others, keys];
    return { recipient: keys.recipient, canSign: keys.signingKey !== null };
  }
  const doers: Doers<SealingTasks> = {
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
    signReceipts: async ({ roundId, hashes, recipient }) => {
      const keys = unlocked.find((one) => one.recipient === recipient);
      const signingKey = keys?.signingKey ?? null;
      return signingKey === null ? null : writeReceipts(roundId, hashes, signingKey);
    },
  };
  return {
    doers,
    open: async (sources) => {
      const opener = openerFor(unlocked.map(({ identity }) => identity));
      const read: ReadSource[] = [];
      for (const source of sources) read.push(...(await readSource(source, opener)));
      return read;
    },
  };
}

function mapOk<T, U, E>(result: Result<T, E>, map: (value: T) => U): Result<U, E> {
  return result.ok ? ok(map(result.value)) : err(result.error);
}
