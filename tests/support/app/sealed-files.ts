import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Network } from '../../../src/domain/network/network.ts';
import type { Round } from '../../../src/domain/network/round.ts';
import { Recipient, type RoundSealing } from '../../../src/domain/network/round-sealing.ts';
import type { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import { HandedIn } from '../../../src/domain/response/handed-in.ts';
import type { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import { hashQuestionnaire } from '../../../src/files/invitation/questionnaire-hash.ts';
import { sealResponse } from '../../../src/files/response-file/seal-response.ts';
import { writeKeyFile } from '../../../src/files/sealing/key-file.ts';
import { aSealing, coordinator, signing } from '../sealed-round.ts';
import { largeRound } from './large-round.ts';

export const passphrase = 'seven quiet boats at noon';

export interface SealedLargeRound {
  readonly network: Network;
  readonly round: Round;
  readonly sealing: RoundSealing;
  readonly handedIn: readonly HandedIn[];
}

const recipient = Recipient.parse(coordinator.recipient);

/** An open round by files, with what so many persons would hand in. */
export async function sealedLargeRound(
  questionnaires: readonly Questionnaire[],
  persons: number,
): Promise<SealedLargeRound> {
  const large = largeRound(questionnaires, persons);
  const round = { ...large.round, closedOn: null };
  const keys = { ...coordinator, recipient, signingKey: signing.signingKey };
  const keyFile = await writeKeyFile(keys, passphrase, 10);
  const hashes = new Map(
    await Promise.all(
      questionnaires.map(async (one) => [String(one.id), await hashQuestionnaire(one)] as const),
    ),
  );
  const toHandedIn = ({ id, seatId, questionnaires: asked, answers }: QuestionnaireResponse) =>
    HandedIn.parse({
      format: 'concord/response',
      formatVersion: 1,
      roundId: round.id,
      questionnaires: asked.map((one) => ({ ...one, hash: hashes.get(one.id) })),
      responseId: id,
      revision: 1,
      previous: null,
      language: 'en',
      seatId,
      sector: null,
      token: null,
      answers,
    });
  return {
    network: large.network,
    round,
    sealing: aSealing({ id: round.id, keyFile, language: 'en' }),
    handedIn: large.responses.map(toHandedIn),
  };
}

/** The files that these persons send, in a folder. */
export async function writeSealedFiles(folder: string, handedIn: readonly HandedIn[]) {
  mkdirSync(folder, { recursive: true });
  for (const one of handedIn) {
    const { name, bytes } = await sealResponse(one, [recipient]);
    writeFileSync(join(folder, name), bytes);
  }
}
