import type { RoundId } from '../../domain/kernel/ids.ts';
import type { ContentHash } from '../../domain/kernel/content-hash.ts';
import type { Result } from '../../domain/kernel/result.ts';
import type { Recipient, VerifyKey } from '../../domain/network/round-sealing.ts';
import type { HandedIn } from '../../domain/response/handed-in.ts';
import type { SealedResponse } from '../response-file/seal-response.ts';
import type { KeyPair } from './age.ts';
import type { KeyFileProblem } from './key-file.ts';
import type { KeyTextProblem } from './read-recipient.ts';

/** What is left when a round's keys were made: the secret is in the key file alone. */
export interface MadeRoundKeys {
  readonly keyFile: string;
  readonly recipient: Recipient;
  readonly verifyKey: VerifyKey;
}

/** The worker's work, by name: what goes in and what comes out. */
export interface SealingTasks {
  makeRoundKeys: { input: { passphrase: string }; output: MadeRoundKeys };
  /** A deputy's own key, on the deputy's own device. */
  makeKeyFile: { input: { passphrase: string }; output: Omit<MadeRoundKeys, 'verifyKey'> };
  /** A second key to print; it is stored nowhere. */
  makeSheet: { input: null; output: KeyPair };
  /** Opens a key file and holds its key in the worker until `lock`. */
  unlock: {
    input: { keyFile: string; passphrase: string };
    output: Result<{ recipient: Recipient; canSign: boolean }, KeyFileProblem>;
  };
  /** The same with the text of a recovery sheet or of an identity file. */
  unlockWith: {
    input: { identity: string };
    output: Result<{ recipient: Recipient; canSign: boolean }, KeyTextProblem>;
  };
  lock: { input: null; output: null };
  changePassphrase: {
    input: { keyFile: string; passphrase: string; next: string };
    output: Result<string, KeyFileProblem>;
  };
  seal: {
    input: { handedIn: HandedIn; recipients: readonly Recipient[] };
    output: SealedResponse;
  };
  /** The file's text; null when the recipient's signing key is not unlocked, as with a deputy's. */
  signReceipts: {
    input: { roundId: RoundId; hashes: readonly ContentHash[]; recipient: Recipient };
    output: string | null;
  };
}
