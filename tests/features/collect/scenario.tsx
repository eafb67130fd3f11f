import { File as NodeFile } from 'node:buffer';
import { screen } from '@testing-library/react';
import { afterEach } from 'vitest';
import { QuestionnaireId, ResponseId } from '../../../src/domain/kernel/ids.ts';
import type { Network } from '../../../src/domain/network/network.ts';
import type { Round } from '../../../src/domain/network/round.ts';
import type { RoundSealing } from '../../../src/domain/network/round-sealing.ts';
import type { HandedIn } from '../../../src/domain/response/handed-in.ts';
import { lockKey } from '../../../src/features/collect/key/session.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { hashQuestionnaire } from '../../../src/files/invitation/questionnaire-hash.ts';
import { sealResponse } from '../../../src/files/response-file/seal-response.ts';
import { writeKeyFile } from '../../../src/files/sealing/key-file.ts';
import { Recipient } from '../../../src/domain/network/round-sealing.ts';
import type { Store } from '../../../src/storage/store.ts';
import { networkWith, roundOf } from '../../support/network-scenario.ts';
import { createTestStore, openPage, type OpenPage } from '../../support/open-page.tsx';
import {
  aHandedIn,
  aSealing,
  coordinator,
  deputy,
  signing,
  tokenOf,
} from '../../support/sealed-round.ts';

// Loaded beforehand, as the browser has them after the first page.
await Promise.all([
  import('../../../src/features/collect/index.ts'),
  import('../../../src/features/round/index.ts'),
]);

// jsdom does not read a blob as a stream, by which links are packed.
Object.assign(Blob.prototype, {
  stream(this: Blob) {
    return new ReadableStream<Uint8Array>({
      start: async (controller) => {
        controller.enqueue(new Uint8Array(await this.arrayBuffer()));
        controller.close();
      },
    });
  },
});

// jsdom's own files cannot be handed to a worker, not even to the one beside the page.
Object.assign(globalThis, { File: NodeFile });

afterEach(lockKey);

export const passphrase = 'correct horse battery';
/** Cheap to open: the cost of guessing is tested where key files are. */
export const keyFile = await writeKeyFile(
  {
    ...coordinator,
    recipient: Recipient.parse(coordinator.recipient),
    signingKey: signing.signingKey,
  },
  passphrase,
  4,
);
export const deputyFile = await writeKeyFile(
  { ...deputy, recipient: Recipient.parse(deputy.recipient), signingKey: null },
  passphrase,
  4,
);

export const form = await loadQuestionnaire(QuestionnaireId.parse('FORM'));
const formHash = await hashQuestionnaire(form);

export interface Scenario {
  readonly store: Store;
  readonly network: Network;
  readonly round: Round;
  readonly sealing: RoundSealing;
}

const types = ['police', 'municipality', 'school', 'youth', 'social', 'ngo'];

/** A survey of six seats with its key made and, if not said otherwise, invitations given out. */
export async function aSealedRound(
  change: Partial<Record<keyof RoundSealing, unknown>> = {},
  ofRound: Partial<Round> = {},
): Promise<Scenario> {
  const store = createTestStore();
  const network = networkWith(types);
  const round = roundOf(network, 1, {
    questionnaires: [{ id: form.id, version: form.version, scope: 'all' }],
    ...ofRound,
  });
  const sealing = aSealing({ id: round.id, keyFile, language: 'en', ...change });
  await store.networks.put(network);
  await store.rounds.put({ ...round, closedOn: null });
  await store.sealings.put(sealing);
  if (round.closedOn !== null) await store.rounds.put({ ...round, rev: 2 });
  return { store, network, round, sealing };
}

/** A token for each seat of the round. */
export const tokens = types.map((_, index) => ({
  seatId: `seat-${index}`,
  token: tokenOf(String(index)),
}));

/** What a personal invitation of this seat carries. */
export function tokenOfSeat(seat: number): { token: string } {
  return { token: tokenOf(String(seat)) };
}

/** What somebody from this seat handed in. */
export function answersFrom(id: string, seat: number, change: object = {}): HandedIn {
  return aHandedIn({
    roundId: 'round-1',
    responseId: ResponseId.parse(id),
    seatId: `seat-${seat}`,
    questionnaires: [{ id: form.id, version: form.version, hash: formHash, scope: 'all' }],
    ...change,
  });
}

export function aFile(parts: readonly (Uint8Array<ArrayBuffer> | string)[], name: string): File {
  return new File([...parts], name);
}

/** The sealed file that a member sends. */
export async function sealedFile(handedIn: HandedIn): Promise<File> {
  const { name, bytes } = await sealResponse(handedIn, [
    Recipient.parse(coordinator.recipient),
    Recipient.parse(deputy.recipient),
  ]);
  return aFile([bytes], name);
}

export async function openCollecting({ store, round }: Scenario) {
  const page = await openPage(`/rounds/${round.id}/collect`, store);
  await screen.findByRole('heading', { level: 1, name: 'Bring in answers' });
  return page;
}

/** The same with the key opened. */
export async function openUnlocked(scenario: Scenario) {
  const page = await openCollecting(scenario);
  await page.user.type(screen.getByLabelText('Passphrase'), passphrase);
  await page.user.click(screen.getByRole('button', { name: 'Open' }));
  await screen.findByText('The round’s key is open in this tab.');
  return { ...page, bring: bringTo(page.user) };
}

/** Chooses files on a page whose key is open, and waits for what they are. */
export function bringTo(user: OpenPage['user']) {
  return async (files: readonly File[]) => {
    await user.upload(screen.getByLabelText('Choose files', { selector: 'input' }), [...files]);
    await screen.findByRole('heading', { name: /^What is in/ });
  };
}
